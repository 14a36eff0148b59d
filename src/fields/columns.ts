/**
 * What a header prints: one entry a label, from which its words, the sort of its value and its place in the forms come.
 * A field that is printed as it stands in the record needs this entry and its key in `model/header.ts`, no more.
 */

import { HEADER_FIELDS, type HeaderField } from '../model/header.ts';

/**
 * Sorts of values; what each looks like is weighed in `header/valueWeights.ts`. `date`, `sitting`, `number` and `amended`
 * are one date or one number; the four of rows are columns of a table.
 */
export type ValueSort =
  | 'title'
  | 'date'
  | 'sitting'
  | 'number'
  | 'amended'
  | 'sender'
  | 'addressee'
  | 'body'
  | 'heading'
  | 'answered'
  | 'office'
  | 'department'
  | 'offices'
  | 'public'
  | 'rowBody'
  | 'rowDate'
  | 'rowPublic'
  | 'rowRole'
  | 'unknown';

/** `council`: Anfrage, Antrag, Änderungsantrag. `administration`: Stellungnahme, Information, Drucksache. */
export type FormName = 'council' | 'administration';

interface Column {
  /** As printed, in any case; the first is the one that the form has. */
  labels: readonly string[];
  sort: ValueSort;
  forms: readonly FormName[];
  /** A label only where nothing stands behind it, or its colon does: the word begins values, too. */
  alone?: true;
  /** Further words for it on one form, which are labels only so, and of which no slip is forgiven: `Gegenstand`. */
  otherwise?: Partial<Record<FormName, readonly string[]>>;
}

/** How a word for a person is written that speaks of all: `Absender/in`, `Absender*in`. */
const GENDERED = ['', '/', '/-', '*', ':', '_']
  .flatMap((mark) => [`${mark}in`, `${mark}innen`])
  .concat('(in)', '(innen)');
const allGenders = (...words: readonly string[]) =>
  words.flatMap((word) => GENDERED.map((end) => word + end));
/** Who hands a paper in. */
const SUBMITTERS = ['Einreicher', 'Antragsteller', 'Fragesteller', 'Anfragesteller', 'Verfasser'];

const COUNCIL = ['council'] as const;
const ADMINISTRATION = ['administration'] as const;
const BOTH = ['council', 'administration'] as const;

/** In the order of the forms. `title` is the form's first cell; `unknown` a label that the form does not have. */
// biome-ignore format: a table, one label a line
export const COLUMNS = {
  title: { labels: [], sort: 'title', forms: BOTH },
  Verhandlungsgegenstand: { labels: ['Zum Verhandlungsgegenstand', 'Verhandlungsgegenstand'], sort: 'amended', forms: COUNCIL },
  Dezernat: { labels: ['Dezernat', 'Dez.'], otherwise: { administration: ['Geschäftsbereich'] }, sort: 'department', forms: ADMINISTRATION },
  Amt: { labels: ['Amt', 'Amt/EB', 'Amt / EB', 'Amt/FB', 'Amt / FB', 'Amt/Fachbereich', 'Fachbereich', 'FB'], sort: 'office', forms: ADMINISTRATION },
  Stadtamt: { labels: ['Stadtamt', 'Stadtämter', 'Stadtamt/EB', 'Stadtamt/FB', 'Stadtamt / EB', 'Stadtamt / FB', 'Stadtamt/Fachbereich'], otherwise: { administration: ['Fachamt', 'Dienststelle'] }, sort: 'office', forms: ADMINISTRATION },
  Datum: { labels: ['Datum'], otherwise: { council: ['Datum der Anfrage', 'Datum des Antrags', 'Datum des Antrages'] }, sort: 'date', forms: BOTH },
  Nummer: { labels: ['Nummer'], sort: 'number', forms: BOTH },
  Öffentlichkeitsstatus: { labels: ['Öffentlichkeitsstatus', 'Status', 'Öffentlichkeits-', 'Öffentlichkeitssta-'], otherwise: { administration: ['Öffentlichkeit'] }, sort: 'public', forms: ADMINISTRATION },
  Absender: { labels: ['Absender'], otherwise: { council: [...allGenders('Absender', ...SUBMITTERS), ...SUBMITTERS, 'Einreichende', 'Anfragende', 'Eingereicht von'] }, sort: 'sender', forms: BOTH },
  Adressat: { labels: ['Adressat'], otherwise: { council: [...allGenders('Adressat', 'Empfänger'), 'Empfänger', 'Adressaten', 'Gerichtet an'] }, sort: 'addressee', forms: BOTH },
  Gremium: { labels: ['Gremium'], otherwise: { council: ['Gremien', 'Gremium/Ausschuss', 'Gremium / Ausschuss', 'Gremium / Sitzung', 'Ausschuss', 'Beratung', 'Beratungsfolge'] }, sort: 'body', forms: BOTH },
  Sitzungstermin: { labels: ['Sitzungstermin'], otherwise: { council: ['Sitzung', 'Sitzung am', 'Sitzungsdatum', 'Sitzungstag', 'Sitzungstermine', 'Datum der Sitzung', 'Termin', 'Tag'] }, sort: 'sitting', forms: BOTH },
  'zum/zur': { labels: ['zum/zur', 'zum / zur', 'zur/zum', 'zum', 'zur'], otherwise: { administration: ['zu', 'Bezug', 'zur Anfrage', 'zum Antrag', 'zum Änderungsantrag', 'zu Anfrage/Antrag'] }, sort: 'answered', forms: ADMINISTRATION },
  Bezeichnung: { labels: ['Bezeichnung'], otherwise: { administration: ['Gegenstand', 'Titel'] }, sort: 'heading', forms: ADMINISTRATION },
  // rows of body, date, treatment and competence
  Beratungsfolge: { labels: ['Beratungsfolge', 'Verteiler', 'Verteilung', 'Beratung', 'Gremien'], sort: 'rowBody', forms: ADMINISTRATION, alone: true },
  Tag: { labels: ['Tag', 'Sitzung Tag', 'Sitzungstag', 'Sitzung', 'Sitzung/Tag', 'Sitzung / Tag', 'Sitzung am', 'Termin'], sort: 'rowDate', forms: ADMINISTRATION, alone: true },
  // narrow columns break the words
  Behandlung: { labels: ['Behandlung', 'Behand-', 'lung', 'Behandlungsart'], sort: 'rowPublic', forms: ADMINISTRATION, alone: true },
  Zuständigkeit: { labels: ['Zuständigkeit', 'Zuständig-', 'keit'], otherwise: { administration: ['Kompetenz', 'Funktion', 'Beschlussart'] }, sort: 'rowRole', forms: ADMINISTRATION, alone: true },
  Beteiligungen: { labels: ['Beteiligungen', 'Beteiligte Ämter'], otherwise: { administration: ['Mitzeichnung'] }, sort: 'offices', forms: ADMINISTRATION, alone: true },
  Kurztitel: { labels: ['Kurztitel'], otherwise: { council: ['Kurzbezeichnung', 'Kurz-Titel', 'Titel', 'Betreff', 'Betrifft', 'Betr.', 'Gegenstand', 'Bezeichnung', 'Titel der Anfrage', 'Titel des Antrags'], administration: ['Kurzbezeichnung'] }, sort: 'heading', forms: BOTH },
  Thema: { labels: ['Thema'], sort: 'heading', forms: ADMINISTRATION },
  unknown: { labels: [], sort: 'unknown', forms: BOTH },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

/** A column that is a label. */
export type LabelField = Exclude<ColumnName, 'title' | 'unknown'>;

/** The key of the record's header that holds such a value; `null` where it goes elsewhere. */
export function headerFieldOf(name: ColumnName): HeaderField | null {
  return HEADER_FIELDS.find((field) => field === name) ?? null;
}

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

export function sortOf(name: ColumnName): ValueSort {
  return COLUMNS[name].sort;
}

/** The labels of a form, in its order; `exact`: of other words, which must stand alone and in which no slip is forgiven. */
export function labelsOf(form: FormName): readonly { name: string; field: LabelField; exact: boolean }[] {
  return COLUMN_NAMES.flatMap((name) => {
    const { labels, forms, otherwise }: Column = COLUMNS[name];
    const field = name as LabelField;
    const named = (words: readonly string[], exact: boolean) =>
      words.map((word) => ({ name: word, field, exact }));
    return forms.includes(form) ? [...named(labels, false), ...named(otherwise?.[form] ?? [], true)] : [];
  });
}

/** Must such a label stand alone or before a colon, whatever its words? */
export function standsAlone(field: LabelField): boolean {
  const { alone }: Column = COLUMNS[field];
  return alone === true;
}

/** One bit for each name: which labels a reading has is asked at every piece. */
export const NAME_BITS = Object.fromEntries(
  COLUMN_NAMES.map((name, index) => [name, 1 << index]),
) as Readonly<Record<ColumnName, number>>;

/** The bits of all columns whose value is of one of these sorts. */
export function bitsOfSorts(...sorts: readonly ValueSort[]): number {
  return COLUMN_NAMES.reduce(
    (bits, name) => (sorts.includes(COLUMNS[name].sort) ? bits | NAME_BITS[name] : bits),
    0,
  );
}

const TYPED = bitsOfSorts('date', 'sitting', 'number', 'amended', 'rowDate');
const HEADINGS = bitsOfSorts('heading');
/** The columns of a Beratungsfolge. */
export const TABLE_ROWS = bitsOfSorts('rowBody', 'rowDate', 'rowPublic', 'rowRole');

/** Is the value one date or one number? */
export function isTyped(name: ColumnName): boolean {
  return (NAME_BITS[name] & TYPED) !== 0;
}

/** Does one of these labels (bits) have the paper's title? */
export function hasHeading(fields: number): boolean {
  return (fields & HEADINGS) !== 0;
}
