/** How a paper is put into a text file. */

import type { Block, Paper } from '../paper.ts';
import { createRandom } from '../random.ts';

export const TEXT_LAYOUTS = [
  'tabs',
  'labels-then-values',
  'label-value-lines',
  'columns',
  'pipes',
  'colon-lines',
] as const;
export type TextLayout = (typeof TEXT_LAYOUTS)[number];

export interface TextOptions {
  /** Chooses everything that is not said here. */
  seed: number;
  /** Columns at which the body is wrapped; `null`: a paragraph a line. */
  wrap: number | null;
  /** Blank lines between paragraphs; where that leaves no mark of a paragraph's end, one is printed all the same. */
  blankLines: boolean;
  /** Words parted at line ends, with a printed hyphen or with soft hyphens (also inside lines). Needs `wrap`. */
  hyphenation?: 'none' | 'hyphen' | 'soft';
  /** About so many lines a page; `null`: one page without furniture. */
  pageLines?: number | null;
  /** How forms within the body are printed. Default `columns`. */
  layout?: TextLayout;
  /** Default `\n`. */
  lineEnd?: '\n' | '\r\n' | '\r';
}

/** The options with all that the seed chooses. */
export interface TextStyle extends Required<TextOptions> {
  /** Columns before the marker of a list item. */
  listIndent: number;
  /** Further lines of an item start at its text's edge; else at the margin. */
  hanging: boolean;
  /** What stands between marker and text. */
  markerGap: string;
  /** Columns before the marker of a sub-item; with `hanging` counted from the text's edge of the item above. */
  partIndent: number;
  /** Columns before a paragraph's first line. */
  firstLineIndent: number;
  /** Columns before every line of the file. */
  margin: number;
  /** Blank lines between items where `blankLines` is set. */
  itemGap: boolean;
  /** No-break spaces in `z. B.`, `§ 5`. */
  noBreakSpaces: boolean;
  /** Side by side by tabs or by spaces. */
  columnsBy: 'tabs' | 'spaces';
  /** Pages are parted by form feeds, else by their furniture alone. */
  formFeeds: boolean;
  /** The heading of an answer stands right above it, whatever `blankLines` says. */
  headingsClose: boolean;
}

/** Must sub-items be set off by indentation for this paper to be read rightly? */
function needsIndent(paper: { body: readonly Block[] }): boolean {
  return paper.body.some((block) => block.type === 'continuation' && block.afterParts);
}

/** Fills in what the options leave open, by their seed. */
export function styleFor(paper: Pick<Paper, 'body' | 'furniture'>, options: TextOptions): TextStyle {
  const r = createRandom(options.seed, 2);
  const hanging = needsIndent(paper) || (options.wrap !== null && r.chance(0.6));
  const listIndent = hanging ? r.pick([0, 0, 2, 4]) : 0;
  const wide = hanging && r.chance(0.3);
  const markerGap = !hanging && r.chance(0.3) ? '\t' : wide ? '    ' : ' ';
  const partIndent = hanging ? r.int(needsIndent(paper) ? 2 : 0, 4) : r.pick([0, 0, 3]);
  const feet = paper.furniture.foot;
  return {
    hyphenation: 'none',
    pageLines: null,
    layout: 'columns',
    lineEnd: '\n',
    ...options,
    listIndent,
    hanging,
    markerGap,
    partIndent,
    firstLineIndent: options.wrap !== null && !options.blankLines && r.chance(0.3) ? 3 : 0,
    margin: options.wrap !== null && r.chance(0.15) ? r.int(1, 6) : 0,
    itemGap: r.chance(0.4),
    noBreakSpaces: r.chance(0.15),
    columnsBy: r.pick(['tabs', 'spaces']),
    formFeeds: !(feet?.startsWith('- ') || feet?.startsWith('Seite')) || r.chance(0.8),
    headingsClose: r.chance(0.4),
  };
}

/** Options of all sorts for a seed: wrapped or not, paged or not, with or without hyphenation. */
export function randomTextOptions(seed: number): TextOptions {
  const r = createRandom(seed, 3);
  const wrap = r.chance(0.6) ? r.int(60, 100) : null;
  return {
    seed,
    wrap,
    blankLines: r.chance(0.75),
    hyphenation: wrap === null ? 'none' : r.pick(['none', 'hyphen', 'hyphen', 'soft']),
    pageLines: r.chance(0.4) ? (wrap === null ? r.int(14, 24) : r.int(28, 56)) : null,
    lineEnd: r.weighted([
      [8, '\n'],
      [3, '\r\n'],
      [1, '\r'],
    ] as const),
  };
}
