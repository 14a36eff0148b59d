/** Labels of the printed forms of a Drucksache between Beschlussvorschlag and Begründung. */

/** Labels that only the form of financial effects prints. */
export const FINANCE_LABEL =
  /^(?:organisationseinheit|pflichtaufgabe|produkt ?(?:nr\.|nummer|gruppe)|haushaltskonsolidierung|maßnahmen?beginn ?\/|auswirkungen auf (?:den ergebnishaushalt|das anlagevermögen|den finanzhaushalt)|[a-d]\. ?(?:ergebnisplanung|investitionsplanung|anlagevermögen|folgekosten|finanzplanung)|ergebnisplanung ?\/|budget ?\/ ?deckungskreis|(?:[ivx]{1,3}\. ?)?(?:aufwand|ertrag|erträge|aufwendungen) \(inkl|20\.{3,}|20…|investitions(?:nummer|gruppe) ?:?|(?:[ivx]{1,3}\. ?)?(?:zugänge zum anlagevermögen|zuwendungen investitionen|eigenanteil ?\/ ?saldo|verpflichtungsermächtigungen|erheblichkeitsgrenze)|anlage(?: |-)?neu)/iu;

/** What stands in the form, and elsewhere, too. */
export const FINANCE_WORD =
  /^(?:finanzielle auswirkungen?$|jahr euro(?![A-Za-zÀ-ɏẞ])|jahr(?: |$)(?=euro|kostenstelle|$)|davon: ?|kostenstelle(?: |$)|sachkonto(?: |$)|veranschlagt(?: |$)|bedarf$|summe ?:|anlage(?: |-)?(?:grundsatzbeschluss|kostenberechnung|folgekosten|wirtschaftlichkeit)|[<>] ?\d{2,3} tsd|bitte ankreuzen|gesamtwert|gesamt ?:|buchwert(?: |$)|datum inbetriebnahme|[xX☐☒] ?(?:ja|nein)?$|(?:ja|nein)(?: [xX☐☒])?(?: (?:ja|nein))?(?: [xX☐☒])?$|ja, nr\.|bis 60 tsd|\d{1,3}(?:\.\d{3})*$|[\d. –-]{6,}$|für$)/iu;

const RESPONSIBLE =
  /^(?:federführende?(?:\(r\)|[rs])?(?:s|r)? ?(?:amt|fb|fachbereich|bereich|dezernat|$)|federführend(?:e|es|er)?\(?[rs]?\)? ?(?:amt|fb)|sachbearbeiter(?:in|\(in\))?(?: ?:| |$)|unterschrift(?: ?al|$| ?fbl| der| des)|verantwortliche(?:\(r\)|r)? beigeordnete|termin für die beschlusskontrolle|bearbeiter(?:in)? ?:)/iu;

/** Is a line of the form that names who is responsible? */
export function isResponsible(text: string): boolean {
  if (text.length > 200 || !RESPONSIBLE.test(text)) return false;
  // `Sachbearbeiter werden eingestellt.`, but not `Unterschrift Herr Dr.`
  return !(/[a-zß-ɏ\d]{3}\.$/u.test(text) && text.split(' ').length > 2);
}
