/**
 * The model of a generated council paper: what stands on it, block by block, and what a careful reader
 * should get from it. Renderers (text, HTML, docx …) print `header` and `body`; they never look at `truth`.
 */

import type { HeaderField, ParsedDocument } from '../../src/model/names.ts';

/** The parsed paper without what depends on the file (`source`) and on the reader (`diagnostics`). */
export type Truth = Omit<ParsedDocument, 'source' | 'diagnostics'>;

export type PaperKind = 'anfrage' | 'antrag' | 'aenderungsantrag';

/** One labelled cell of the form. */
export interface HeaderCell {
  /** As printed: with colon, in capitals or with its slip where the paper has such a one. */
  label: string;
  /** Which key of the record the cell fills. */
  field: HeaderField;
  /** The value, one entry a printed line; empty for an empty cell. */
  lines: string[];
}

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
  | 'reasons';

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
  | { type: 'paragraph'; role: ParagraphRole; text: string }
  /** A list item: marker, then text. Level 1 items belong to the last level 0 item above. */
  | {
      type: 'item';
      role: 'question' | 'resolution' | 'background';
      level: 0 | 1;
      marker: string;
      text: string;
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

export type Oddity = (typeof ODDITIES)[number];
