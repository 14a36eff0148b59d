/** Labels of the printed forms of a Drucksache between Beschlussvorschlag and Begründung. */

/** The form of financial effects, mostly printed whole and left empty. */
export const FINANCE_LABEL =
  /^(?:finanzielle auswirkungen?(?![A-Za-zÀ-ɏẞ])|organisationseinheit|pflichtaufgabe|produkt ?(?:nr\.|nummer|gruppe)|haushaltskonsolidierung|maßnahmebeginn|maßnahmenbeginn|auswirkungen auf (?:den ergebnishaushalt|das anlagevermögen|den finanzhaushalt)|[a-d]\. ?(?:ergebnisplanung|investitionsplanung|anlagevermögen|folgekosten|finanzplanung)|ergebnisplanung|budget ?\/ ?deckungskreis|(?:[ivx]{1,3}\. ?)?(?:aufwand|ertrag|erträge|aufwendungen) \(|jahr euro(?![A-Za-zÀ-ɏẞ])|jahr(?: |$)(?=euro|kostenstelle|$)|davon: ?|kostenstelle(?: |$)|sachkonto(?: |$)|veranschlagt(?: |$)|bedarf$|summe ?:|20\.{2,}|20…|investitions(?:nummer|gruppe|planung)|(?:[ivx]{1,3}\. ?)?(?:zugänge zum anlagevermögen|zuwendungen investitionen|eigenanteil ?\/ ?saldo|verpflichtungsermächtigungen|erheblichkeitsgrenze)|anlage(?: |-)?(?:neu|grundsatzbeschluss|kostenberechnung|folgekosten|wirtschaftlichkeit)|[<>] ?\d{2,3} tsd|bitte ankreuzen|gesamtwert|für den (?:zeitraum|betrag)|buchwert(?: |$)|datum inbetriebnahme|(?:☐|☒) ?(?:ja|nein)|(?:ja|nein)(?: (?:ja|nein))?$|ja, nr\.|nein ja|(?:x )?bis 60 tsd)/iu;

const RESPONSIBLE =
  /^(?:federführende?(?:\(r\)|[rs])?(?:s|r)? ?(?:amt|fb|fachbereich|bereich|dezernat|$)|federführend(?:e|es|er)?\(?[rs]?\)? ?(?:amt|fb)|sachbearbeiter(?:in|\(in\))?(?: ?:| |$)|unterschrift(?: ?al|$| ?fbl| der| des)|verantwortliche(?:\(r\)|r)? beigeordnete|termin für die beschlusskontrolle|bearbeiter(?:in)? ?:)/iu;

/** Is a line of the form that names who is responsible? */
export function isResponsible(text: string): boolean {
  return text.length < 200 && RESPONSIBLE.test(text);
}
