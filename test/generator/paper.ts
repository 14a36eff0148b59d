/**
 * The model of a generated council paper: what stands on it, block by block, and what a careful reader
 * should get from it. Renderers (text, HTML, docx …) print `header` and `body`; they never look at `truth`.
 */

import type { HeaderField, ParsedDocument } from '../../src/model/names.ts';

/** The parsed paper without what depends on the file (`source`) and on the reader (`diagnostics`). */
export type Truth = Omit<ParsedDocument, 'source' | 'diagnostics'>;

export type PaperKind = 'anfrage' | 'antrag' | 'aenderungsantrag';

/** One cell of a form. */
export interface FormCell {
  /** As printed: with colon, in capitals or with its slip where the paper has such a one; empty where the lines say all. */
  label: string;
  /** The value, one entry a printed line; empty for an empty cell. */
  lines: string[];
  /** The form's own title: what it is labelled with is no label of a value. */
  title?: true;
}

/** One labelled cell of the form. */
export interface HeaderCell extends FormCell {
  /** Which key of the record the cell fills. */
  field: HeaderField;
}

/** Rows under the heads of their columns; a cell is its printed lines, from the top. */
export interface FormTable {
  type: 'table';
  heads: string[][];
  rows: string[][][];
  /** `checks`: the last two columns are one to tick, which an export of one cell a line tears off. */
  content: 'rows' | 'checks';
  /** How the columns share the width. */
  shares: readonly number[];
}

/** One row of a form, or a table within it. */
export type FormPart = { type: 'cells'; cells: FormCell[]; shares?: readonly number[] } | FormTable;

export type Emphasis = 'bold' | 'italic';

export interface PaperHeader {
  /** `Anfrage`, `Antrag`, `Änderungsantrag`. The first cell of the form's first row, beside `rows[0]`. */
  title: string;
  /** Lines under the title in its cell: an Änderungsantrag's own number, then `öffentlich` or `nichtöffentlich`; may be empty. */
  underTitle: string[];
  /** The form's rows from the top; `rows[0]` stands beside the title, a row of one cell has full width. */
  rows: HeaderCell[][];
}

/** What a paragraph is for; renderers may use it for styling only. */
export type ParagraphRole =
  | 'salutation'
  | 'background'
  | 'intro'
  | 'question'
  | 'request'
  | 'change'
  | 'resolution-intro'
  | 'resolution'
  | 'referral'
  | 'reasons-title'
  | 'reasons'
  | 'statement'
  | 'answer-heading'
  | 'quoted-question'
  | 'answer';

/** Printed lines that are in no value, or, as `enclosures`, each in an entry of its own. */
export type LinesRole =
  | 'answer-number'
  | 'place-date'
  | 'farewell'
  | 'stamp'
  | 'enclosures'
  | 'footnotes'
  | 'post-scriptum';

export type Block =
  /** Running text that the renderer may wrap. */
  | { type: 'paragraph'; role: ParagraphRole; text: string; emphasis?: Emphasis }
  /** A list item: marker, then text. Level 1 items belong to the last level 0 item above. */
  | {
      type: 'item';
      role: 'question' | 'resolution' | 'background' | 'answer' | 'statement' | 'reasons';
      level: 0 | 1;
      marker: string;
      text: string;
      emphasis?: Emphasis;
    }
  /**
   * A further paragraph of the last level 0 item. `afterParts`: it stands below that item's sub-items and must be
   * printed at the item's own text edge, left of theirs.
   */
  | { type: 'continuation'; text: string; afterParts: boolean }
  /** A sub-heading that groups the questions. */
  | { type: 'heading'; text: string }
  /** A small table without borders; every row has the same number of non-empty cells. */
  | { type: 'table'; rows: string[][] }
  /** A form within the body: rows and tables below each other. */
  | { type: 'form'; parts: FormPart[] }
  /** Each entry one signatory: all printed lines from the top, `gez.` and titles included. */
  | { type: 'signatures'; arrangement: 'columns' | 'stacked'; people: string[][] }
  /** Lines that break where they are broken here; not to be joined, wrapped only if too long. */
  | { type: 'lines'; role: LinesRole; lines: string[] };

/** What repeats on every page when the paper is paged; `{page}` and `{pages}` stand for the numbers. */
export interface Furniture {
  head: string | null;
  foot: string | null;
}

export interface Paper {
  /** The seed that makes this paper again. */
  seed: number;
  truth: Truth;
  /** Lines of a web page above the form; mostly none. */
  banner: string[];
  header: PaperHeader;
  body: Block[];
  furniture: Furniture;
  /** Names of the oddities that this paper has, for tables and for tests of coverage. */
  oddities: Oddity[];
}

/** A paper of the administration: its form is rows and tables, and what can be known of it may hang on the layout. */
export interface OfficePaper {
  seed: number;
  /** What a careful reader gets where every cell stands in its column. */
  truth: Truth;
  /** Lines above the form. */
  above: string[];
  form: FormPart[];
  body: Block[];
  furniture: Furniture;
  oddities: Oddity[];
}

/** Everything out of the ordinary that a paper can have, as the contract names it. */
export const ODDITIES = [
  'label-colon',
  'label-capitals',
  'label-slip',
  'number-spaced',
  'number-lower-case',
  'number-ae-prefix',
  'number-without-year',
  'date-in-words',
  'date-short',
  'public-missing',
  'field-empty',
  'field-absent',
  'title-with-labels',
  'title-with-number',
  'banner',
  'stamp',
  'answer-number',
  'salutation-missing',
  'salutation-capital-start',
  'intro-in-paragraph',
  'intro-missing',
  'intro-is-request',
  'statement-after-intro',
  'request-missing',
  'questions-unnumbered',
  'questions-bulleted',
  'question-continued',
  'question-after-parts',
  'question-inline-letters',
  'question-headings',
  'numbering-broken',
  'background-list',
  'background-table',
  'line-start-numbers',
  'url',
  'citation',
  'citation-odd-form',
  'place-date',
  'farewell',
  'enclosures',
  'footnotes',
  'post-scriptum',
  'group-signs',
  'signed-gez',
  'signature-missing',
  'referral-after-reasons',
  'reasons-oral',
  'reasons-same-line',
  'reasons-missing',
  'change-sentence',
  'resolution-letters',
  'running-head',
] as const;

/** The forms that papers of the administration take, one or another. */
export const OFFICE_FORMS = [
  'title-by-kind',
  'department-sends',
  'offices-several',
  'two-parents',
  'row-without-date',
  'rows-many',
  'number-misprinted',
  'information-by-department',
  'information-in-the-box',
  'title-spaced',
  'drucksache-of-the-city',
  'drucksache-of-a-company',
  'checks-crossed',
  'checks-boxed',
  'finances-absent',
  'finances-empty',
  'finances-filled',
  'responsible-printed',
  'answers-headed',
  'answers-headed-inline',
  'answers-quoted',
  'answers-quoted-and-headed',
  'answers-frage-antwort',
  'answers-quoted-unnumbered',
  'answers-below-block',
  'answers-headed-and-quoted',
  'answers-none',
  'answers-to-pairs',
  'answers-to-ranges',
  'answers-to-parts',
  'answers-to-points',
  'answer-with-list',
  'answer-with-bullets',
  'answer-with-table',
  'answer-begins-with-number',
  'quotation-marks',
  'motion-quoted',
  'recommends-adopt',
  'recommends-adopt-amended',
  'recommends-reject',
  'recommends-obsolete',
  'recommends-referral',
  'coordinated',
  'closing-statement',
  'enclosures-labelled',
  'enclosures-by-question',
  'enclosure-alone',
  'resolution-number-misprinted',
  'signed-by-surname',
  'signed-with-office',
  'signed-in-place-of',
  'sub-headings',
] as const;

export type Oddity = (typeof ODDITIES)[number] | (typeof OFFICE_FORMS)[number];
