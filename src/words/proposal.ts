/** Labels of the printed forms of a Drucksache between Beschlussvorschlag and Begründung. */

/** Labels that only the form of financial effects prints. */
export const FINANCE_LABEL =
  /^(?:organisationseinheit|pflichtaufgabe|produkt ?(?:nr\.|nummer|gruppe)|haushaltskonsolidierung|maßnahmen?beginn ?\/|auswirkungen auf (?:den ergebnishaushalt|das anlagevermögen|den finanzhaushalt)|[a-d]\. ?(?:ergebnisplanung|investitionsplanung|anlagevermögen|folgekosten|finanzplanung)|ergebnisplanung ?\/|budget ?\/ ?deckungskreis|(?:[ivx]{1,3}\. ?)?(?:aufwand|ertrag|erträge|aufwendungen) \(inkl|20\.{3,}|20…|investitions(?:nummer|gruppe) ?:?|(?:[ivx]{1,3}\. ?)?(?:zugänge zum anlagevermögen|zuwendungen investitionen|eigenanteil ?\/ ?saldo|verpflichtungsermächtigungen|erheblichkeitsgrenze)|anlage(?: |-)?neu)/iu;

/** What stands in the form, and elsewhere, too. */
export const FINANCE_WORD =
  /^(?:finanzielle auswirkungen?$|jahr euro(?![A-Za-zÀ-ɏẞ])|jahr(?: |$)(?=euro|kostenstelle|$)|davon: ?|kostenstelle(?: |$)|sachkonto(?: |$)|veranschlagt(?: |$)|bedarf$|summe ?:|anlage(?: |-)?(?:grundsatzbeschlu(?:ss|ß)|kostenberechnung|folgekosten|wirtschaftlichkeit)|[<>] ?\d{2,3} tsd|bitte ankreuzen|gesamtwert|gesamt ?:|buchwert(?: |$)|datum inbetriebnahme|[xX☐☒] ?(?:ja|nein)?$|(?:ja|nein)(?: [xX☐☒])?(?: (?:ja|nein))?(?: [xX☐☒])?$|ja, nr\.|bis 60 tsd|\d{1,3}(?:\.\d{3})*$|[\d. –-]{6,}$|für$)/iu;

/** What may stand behind `federführende` and `Beigeordnete`: `r`, `(r)`, `(s/r)`, `/r`, `/-r`. */
const ENDING = String.raw`(?:[rs]|\([rs](?: ?[/,] ?[rs])?\)|\/-?[rs])`;

const RESPONSIBLE = new RegExp(
  String.raw`^(?:federführende?${ENDING}?s? ?(?:sachbearbeiter|amt|fb|fachbereich|bereich|dezernat|eb(?![a-zß-ɏ])|eigenbetrieb|:|$)|federführende\([rs/]{1,3}\) |federführend amt|federführung(?: ?:| ?$|.{0,40} sachbearbeit)|sachbearbeit(?:er(?:in|\(in\)|\/-?in)?|ung)(?: ?:| |$)|unterschrift(?: ?al|$| ?fbl| der| des)|verantwortliche${ENDING}? beigeordnete|termin (?:für die |der |zur )?beschlu(?:ss|ß)kontrolle|beschlu(?:ss|ß)kontrolle ?(?::|$|\d{2}\.\d{2}\.)|bearbeiter(?:in)? ?:)`,
  'iu',
);

/** The whole form in one drawn table: so many labels, and no more letters. */
const RESPONSIBLE_WORD =
  /(?<![A-Za-zÀ-ɏẞ])(?:federführend|sachbearbeiter|unterschrift|verantwortliche|termin für die)/giu;
const LONGEST_FORM = 600;

/** Is a line of the form that names who is responsible? */
export function isResponsible(text: string): boolean {
  if (!RESPONSIBLE.test(text)) return false;
  if (text.length > 200)
    return text.length < LONGEST_FORM && (text.match(RESPONSIBLE_WORD) ?? []).length >= 3;
  // `Sachbearbeiter werden eingestellt.`, but not `Unterschrift Herr Dr.`
  return !(/[a-zß-ɏ\d]{3}\.$/u.test(text) && text.split(' ').length > 2);
}

/** A label that is longer than its cell is broken anywhere: `Haushaltskonsolidierungsmaßn` + `ahme`. */
const BROKEN = [...'Haushaltskonsolidierungsmaßnahme'].join('-? ?');

/** Labels of single fields in the form of financial effects, wherever they stand in a row. */
export const FINANCE_FIELD = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏẞ])(?:Organisationseinheit|Pflichtaufgaben?|Produkt(?: ?-? ?(?:Nr\.?|Nummer|gruppe)|nummer)|${BROKEN}|Maßnahmen?beginn ?\/ ?Jahr|Auswirkungen auf (?:den Ergebnishaushalt|den Finanzhaushalt|das Anlagevermögen)|Budget ?\/ ?Deckungskreis|Investitions(?:nummer|gruppe)|Gesamtwert|Buchwert in (?:€|Euro|EUR)|Datum Inbetriebnahme|Anlage neu)(?![A-Za-zÀ-ɏẞ])`,
  'giu',
);

/** Labels of single fields that narrow cells break over two rows of print. */
export const FINANCE_LABELS_IN_CELLS = [
  'Auswirkungen auf den Ergebnishaushalt',
  'Auswirkungen auf den Finanzhaushalt',
  'Auswirkungen auf das Anlagevermögen',
  'Haushaltskonsolidierungsmaßnahme',
  'Maßnahmebeginn/Jahr',
  'Maßnahmenbeginn/Jahr',
  'Organisationseinheit',
] as const;

/** Fields that are ticked. */
export const TICKED_FIELD = /^(?:Pflichtaufgabe|Haushaltskonsol|Auswirkungen auf|Anlage neu)/iu;

/** Headings of a part of the form, which hold no value. */
export const FINANCE_PART =
  /^(?:finanzielle auswirkungen ?:?|[A-D]\. ?(?:ergebnisplanung|investitionsplanung|anlagevermögen|folgekosten|finanzplanung)[^\d]{0,60}|(?:[IVX]{1,3}\. ?)?erheblichkeitsgrenze ?(?:\(DS ?\d{4}\/\d{2}\))? ?(?:gesamtwert)?)$/iu;

/** Headings of its tables. */
export const FINANCE_TABLE =
  /^(?:[IVX]{1,3}\. ?)?(?:aufwand|ertrag|erträge|aufwendungen|zugänge zum anlagevermögen|zuwendungen (?:für )?investitionen|eigenanteil|verpflichtungsermächtigungen)(?![A-Za-zÀ-ɏẞ])/iu;

/** Heads of the columns of its tables. */
export const FINANCE_COLUMN =
  /(?<![A-Za-zÀ-ɏẞ])(?:Jahr|Euro|EUR|€|Kostenstelle|Sachkonto|davon:? ?veranschlagt|davon:?|veranschlagt|Bedarf|bitte ankreuzen|Zugang|Abgang)(?![A-Za-zÀ-ɏẞ])/giu;

/** What else is printed in it though nothing is filled: choices of value, names of enclosures. */
export const FINANCE_PRINTED =
  /^(?:20 ?(?:\.{2,}|…|_+)|summe ?:?|gesamt ?:?|für ?:?|davon ?:?|\(?DS ?0178\/09\)?|(?:☐|□|\[ ?\])? ?(?:bis 60|[<>] ?\d{1,3}(?:,\d)?) ?(?:Tsd|Mio)\. ?(?:€|Euro|EUR)? ?(?:\([^()]{0,60}\))?|(?:☐|□|\[ ?\])? ?anlage (?:grundsatzbeschlu(?:ss|ß)|kostenberechnung|wirtschaftlichkeit|folgekosten)[a-zß-ÿ]{0,30}(?: nr\.)?|(?:☐|□|\[ ?\])? ?(?:ja(?:, ?Nr\.)?|nein)?|[-–_.:…]+)$/iu;

/** The number of the paper that set the threshold is printed in the form. */
export const PRINTED_THRESHOLD = /[IVX]\. ?Erheblichkeitsgrenze ?\(DS ?\d{4}\/\d{2}\)/gu;

/** Labels of the form that names who is responsible, wherever they stand in a row. */
export const RESPONSIBLE_LABEL = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏẞ])(?:(?<office>federführende${ENDING}?(?: (?:Amt ?\/ ?(?:FB|Fachbereich)|FB ?\/ ?Amt|Amt(?! ?\d)|FB(?! ?\d)|Fachbereich(?! ?\d)|(?:EB|Eigenbetrieb)(?= (?:EB|Eigenbetrieb) | ?(?::|$))))?|Federführung)|(?<clerk>(?:Sachb|B)earbeiter(?:in|\(in\)|\/-?in)?|Sachbearbeitung)|(?<head>Unterschrift,? (?:(?:AL|FBL)(?: ?\/ ?(?:FBL|AL))?|(?:Leiter(?:in)?|Leitung)(?: (?:EB|Eigenbetrieb)|(?= ?(?::|$)| (?:Herr|Frau) ))|(?:Betriebs|Amts|Fachbereichs)leiter(?:in)?|BL))|(?<deputy>Verantwortliche${ENDING}?(?: Beigeordnete${ENDING}?)?|Beigeordnete${ENDING}?)|(?<reviewDate>Termin (?:für die(?: Beschlu(?:ss|ß)kontrolle)?|(?:der |zur )?Beschlu(?:ss|ß)kontrolle)|Beschlu(?:ss|ß)kontrolle)|(?<signed>Unterschrift))(?![A-Za-zÀ-ɏẞ])`,
  'giu',
);

/** What stands alone in the second line of such a label. */
export const LABEL_END = /^(?:Amt ?\/ ?(?:FB|Fachbereich)|(?:FB|Fachbereich) ?\/ ?Amt)$/u;

/** The same where the label's first line ends in the slash. */
export const LABEL_END_WORD = /^(?:Amt|FB|Fachbereich)$/u;

/** What stands alone in the second line of the other labels. */
export const FURTHER_LABEL_ENDS: Readonly<Partial<Record<string, RegExp>>> = {
  deputy: new RegExp(`^Beigeordnete${ENDING}?$`, 'u'),
  reviewDate: /^Beschlu(?:ss|ß)kontrolle$/u,
};

/** What stands before a name and is no part of it. */
export const BEFORE_NAME = /^(?:(?:i\. ?[VA]\.|gez\.|Herrn?|Frau|Hr\.|Fr\.)(?: |$))+/u;
