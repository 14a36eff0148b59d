/** Shapes of people's names and of what is printed around them. All are looked for at a place in the text. */

import { APOSTROPHES, CAPITAL_LETTERS, LETTERS, LETTERS_AND_MARKS } from './letters.ts';
import { CAPITALS, Opening } from './opening.ts';

const DOCTOR =
  'Dr\\.(?:in)?(?: ?(?:med|phil|jur|iur|rer|nat|pol|oec|theol|paed|päd|agr|ing|h|c|e|dent|vet|habil|sc|mult|techn|biol|hum|forest|silv)\\.)*(?:-Ing\\.(?: habil\\.)?)?';

/** Titles as printed, several in a row: `Prof. Dr.`, `Dr.-Ing.`, `Dr. h. c.` */
export const ACADEMIC_TITLE = new Opening(
  ['Prof', 'PD', 'Priv', 'Dr.', 'Dipl', 'habil', 'Mag.', 'M.', 'B.', 'Univ', 'apl', 'Jun'],
  new RegExp(
    `(?:(?:(?:Univ\\.-|apl\\. ?|Jun\\.-)?Prof\\.(?:in)?|Professor(?:in)?|PD|Priv\\.-Doz\\.(?:in)?|${DOCTOR}|Dipl\\.-[A-Za-zÀ-ɏẞ]+\\.?(?:-[A-Z][a-z]+\\.)?(?: ?\\(FH\\))?|habil\\.|Mag\\.|[MB]\\. ?A\\.)(?: |$)){1,5}`,
    'y',
  ),
);

/** Degrees that stand behind a name, perhaps with a comma. */
export const DEGREE = new Opening(
  'MBLD',
  /(?:[MB]\. ?(?:A|Sc|Ed|Eng)\.|LL\. ?M\.|MBA|Dipl\.-[A-Za-zÀ-ɏẞ]{2,30}\.?(?: ?\(FH\))?)(?![A-Za-zÀ-ɏẞ])/y,
);

/** Forms of address and signing that are no part of a name. */
export const ADDRESS_FORM = new Opening(
  [
    'Herr',
    'Frau',
    'Hr.',
    'Fr.',
    'gez',
    'i.',
    'I.',
    'An',
    'den',
    'die',
    'das',
    'der',
    'Den',
    'Die',
    'Der',
    'z.',
    'zu ',
  ],
  /(?:(?:Herrn?|Frau|Hr\.|Fr\.|gez\.|gezeichnet|[iI]\. ?A\.|[iI]\. ?V\.|An|[dD]en|[dD]ie|das|[dD]er|z\. ?H(?:d)?\.|zu Händen)(?= |$|:) ?:? ?)/uy,
);

/** Behind one of these a single word is a name. */
export const NAMED_ADDRESS = /(?:Herrn?|Frau|Hr\.|Fr\.|gez\.)/;

export const PARTICLE = new Opening(
  "abdeilmtuvzgFG’'",
  /(?:(?:von|v\.) (?:und|u\.) (?:zu|z\.)|von|vom|van|v\. ?(?:d\.|der|den|dem)|v\.|de|der|den|dem|zu|zum|zur|und zu|di|da|del|della|la|le|ten|ter|el|al|bin|ibn|ben|bint|dos|das|do|af|av|['’]t|z\.|geb\.|Freiherr|Freifrau|Graf|Gräfin)(?= )|(?:v\. ?d\.|v\.|al-|el-)(?=[A-ZÀ-Þ])/uy,
);

/** A name may end so. */
export const NAME_SUFFIX = new Opening(
  ' ,',
  /,? (?:jun\.|jr\.|Jr\.|sen\.|sr\.|Sr\.|d\. ?Ä\.|d\. ?J\.|II\.|III\.)(?![A-Za-zÀ-ɏẞ])/y,
);

const INITIALS = `[${CAPITAL_LETTERS}]\\.(?:-?[${CAPITAL_LETTERS}]\\.){0,3}(?![${LETTERS}\\d/!])`;
const ELISION = `(?:[dDlL]|[O])[${APOSTROPHES}]`;
const REST = `[${LETTERS_AND_MARKS}${APOSTROPHES}]`;
/** `Größler`, `Karl-Heinz`, `Hans-J.`, `O’Neill`, `H.`; party names with strokes or marks are none. */
export const NAME_TOKEN = new Opening(
  `${CAPITALS}dl`,
  new RegExp(
    `(?:${INITIALS}|(?:${ELISION})?[${CAPITAL_LETTERS}]${REST}*(?:-[${CAPITAL_LETTERS}]\\.(?![${LETTERS}])|-[${CAPITAL_LETTERS}]?${REST}+){0,3}(?![${LETTERS}\\d/!]))`,
    'y',
  ),
);

/** Capitals alone, in any script that has them. */
export const ALL_CAPITALS = /^[A-ZÀ-ÖØ-ÞŁŚŠŽĞİẞΆ-ΫЀ-Я'’-]{2,}$/;

/** Words that are never part of a person's name: places, offices and things of every paper. */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  'Magdeburg',
  'Landeshauptstadt',
  'Stadt',
  'Stadtverwaltung',
  'Verwaltung',
  'Büro',
  'Rathaus',
  'Stadtrates',
  'Stadtrats',
  'Sitzung',
  'Anfrage',
  'Antrag',
  'Änderungsantrag',
  'Anlage',
  'Anlagen',
  'Beschluss',
  'Beschluß',
  'Beschlussvorschlag',
  'Beschlußvorschlag',
  'Begründung',
  'Stellungnahme',
  'Datum',
  'Nummer',
  'Gremium',
  'Sitzungstermin',
  'Kurztitel',
  'Absender',
  'Adressat',
  'Dezernat',
  'Amt',
  'Fachbereich',
  'Eigenbetrieb',
  'Partei',
  'PARTEI',
  'Liste',
  'Wähler',
  'Bürger',
]);

/** A surname alone, with what may stand before it: `Dr. Scheidemann`, `i. V. Krug`, `gez. von Hagen`. */
export const SURNAME =
  /^\(?(?:(?:gez\.|gezeichnet|[iI]\. ?[AV]\.|Im Auftrag|In Vertretung) ?)?(?:(?:Herr|Frau) )?(?:(?:Prof|Dr|Dr\.-Ing)\. ?){0,2}((?:(?:von|v\.|van|de|zu|vom) )?[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]{2,24}(?:-[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]{2,24})?)\)?$/u;

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
