/** A block: the printed lines of one paragraph, list item, table or group of loose lines. */

import type { Layout, Line, Span } from '../model/position.ts';
import { isSmall } from '../words/chars.ts';
import { type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';
import type { Marker } from './marker.ts';
import { markerOf } from './marker.ts';

export interface BodyLine {
  line: Line;
  /** The whole line. */
  text: Stretch;
  /** What may be a list marker at its beginning. */
  marker: Marker | null;
  /** Is the marker parted from its text by a tab or a wide gap? */
  apartMarker: boolean;
  /** Left edge of what stands behind the marker; of the line where it has none. */
  textLeft: number;
  /** Cells of a table row or signatures side by side: the line has column gaps besides the one behind a marker. */
  tabular: boolean;
  /** The row of a table without borders that the line belongs to, where its cells are wrapped; `rowLines`: how many it has. */
  row?: { cells: readonly (readonly (readonly Span[])[])[]; rowLines: number };
}

export interface Block {
  lines: BodyLine[];
  marker: Marker | null;
  /** The text behind the marker. */
  text: Stretch;
  /** With the marker, as printed. */
  full: Stretch;
  left: number;
  textLeft: number;
  /** Space above, in lines. */
  gap: number;
  tabular: boolean;
}

/** A gap of so many columns (of 2 only in lines that are not wrapped text) parts cells in a text file. */
const CELL_COLUMNS = 3;

/** `„1.`: the marker of an item that is quoted, apart from its text. */
const QUOTED_MARKER = /^[„"»]\(?(?:\d{1,2}|[a-z])[.)]$/u;

export function bodyLineOf(layout: Layout, line: Line): BodyLine {
  const text = stretchOf(layout.text, [line.segments]);
  const marker = markerOf(text.text);
  const first = line.segments[0]!;
  const second = line.segments[1];
  let textLeft = line.left;
  let cells = line.segments;
  let apartMarker = false;
  if (marker !== null) {
    const own = layout.text.slice(first.start, first.end).length <= marker.length;
    if (own && second !== undefined) {
      textLeft = second.left;
      apartMarker = true;
      cells = line.segments.slice(1);
    } else textLeft = own ? first.right : first.left + leftOfText(layout, line, marker.length);
  } else if (QUOTED_MARKER.test(layout.text.slice(first.start, first.end))) cells = line.segments.slice(1);
  return { line, text, marker, apartMarker, textLeft, tabular: isTabular(layout, cells) };
}

function leftOfText(layout: Layout, line: Line, markerLength: number): number {
  const first = line.segments[0]!;
  if (layout.unit === 'char') return markerLength;
  return ((first.right - first.left) * markerLength) / Math.max(1, first.end - first.start);
}

function isTabular(layout: Layout, cells: Line['segments']): boolean {
  if (cells.length < 2) return false;
  if (layout.unit === 'pt') return true;
  return cells.some((cell, index) => {
    const before = cells[index - 1];
    return before !== undefined && (cell.cell !== before.cell || cell.left - before.right >= CELL_COLUMNS);
  });
}

/** Fewer cells may be a list's item with something set beside it. */
const FEWEST_CELLS = 3;

/**
 * Does the line's number stand in the first cell of a row, right below one that has as many cells? Either within the cell
 * below a row without a number, or alone in it: `1\tFahrgestell\t2` below `Los\tGegenstand\tAngebote`.
 */
export function standsInRow(before: BodyLine, { line, marker, text, tabular }: BodyLine): boolean {
  if (marker === null || !tabular || !before.tabular) return false;
  const [first] = line.segments;
  const isAlone = NUMBER_ALONE.test(text.text);
  const within = first!.end - first!.start > marker.length;
  const below = before.marker === null || (isAlone && NUMBER_ALONE.test(before.text.text));
  const asMany = before.line.segments.length === line.segments.length;
  return below && (within || isAlone) && line.gap === 0 && line.segments.length >= FEWEST_CELLS && asMany;
}

/** A list's number has a full stop or a bracket. */
const NUMBER_ALONE = /^\d{1,3} /;

/**
 * Wide gaps in one line of running text (justified or carelessly typed) make no table: that line's neighbours have
 * none, and the sentence goes on.
 */
export function isProse(before: BodyLine | undefined, line: BodyLine, next: BodyLine | undefined): boolean {
  const below = next !== undefined && next.line.page === line.line.page && next.line.gap < 1 ? next : null;
  const above =
    before !== undefined && before.line.page === line.line.page && line.line.gap < 1 ? before : null;
  if (below?.tabular || above?.tabular) return false;
  const goesOn =
    below !== null && below.marker === null && isSmall(below.text.text) && !/[.:?!]$/.test(line.text.text);
  return goesOn || (above !== null && above.text.text.length > 15 && !/[.:?!]["“]?$/.test(above.text.text));
}

/** `2018 8.412 712.300`: a row of figures below a table's row, with no wider gaps than words have. */
export function isFigureRow(before: BodyLine | undefined, line: BodyLine): boolean {
  if (before === undefined || !before.tabular || line.marker !== null || line.text.text.length > 120)
    return false;
  const words = line.text.text.split(' ');
  const figures = words.filter((word) => FIGURE.test(word)).length;
  // `Große Diesdorfer Straße 655.021 702.480 731.004`
  const atEnd = words.length - 1 - words.findLastIndex((word) => !FIGURE.test(word));
  return words.length >= 2 && (figures * 2 > words.length || (atEnd >= 2 && words.length <= MOST_WORDS));
}

/**
 * `Neu Olvenstedt 5,61 €/m²` right beside a row whose longest first cell left more room: where that one's cells begin, a
 * word of the line begins, too. In text only, where letters stand in columns.
 */
export function isInColumns(
  layout: Layout,
  beside: BodyLine | undefined,
  { line, text, marker }: BodyLine,
): boolean {
  if (beside === undefined || !beside.tabular || marker !== null || text.text.length > LONGEST_ROW)
    return false;
  if (/[.!?:;]$/.test(text.text) || beside.line.page !== line.page) return false;
  const cells = beside.line.segments.slice(1);
  const printed = layout.text.slice(line.start, line.end);
  const isWordAt = (at: number, sort: RegExp) => printed[at - 1] === ' ' && sort.test(printed[at] ?? '');
  return cells.every(({ start, left }) => {
    const at = left - line.left;
    const isFigure = /\d/.test(layout.text[start]!);
    // one column is met by chance, but for figures below figures; and these an export sets a letter beside their place
    if (isFigure) return [at, at - 1, at + 1].some((near) => isWordAt(near, /\d/));
    return cells.length > 1 && isWordAt(at, /[^ ]/);
  });
}

const LONGEST_ROW = 120;
const FIGURE = /^[\d.,%€+–-]+$/;
/** Of a row of a table with its label. */
const MOST_WORDS = 8;

/** Columns. A single row with gaps as wide as this is one of names or of a table whatever stands around it. */
const SURE_GAP = 6;

export function hasSureGap({ line: { segments } }: BodyLine): boolean {
  return segments.some(
    (segment, index) => index > 0 && segment.left - segments[index - 1]!.right >= SURE_GAP,
  );
}

/** Wide spaces that stand below no wide spaces of the neighbours come from justified print or careless typing. */
export function isLoose(before: BodyLine | undefined, line: BodyLine, next: BodyLine | undefined): boolean {
  const { segments } = line.line;
  if (segments.some(({ cell }) => cell !== undefined)) return false;
  if (hasSureGap(line)) return false;
  const edges = [before, next].flatMap((one) => one?.line.segments.slice(1).map(({ left }) => left) ?? []);
  return !segments.slice(1).some(({ left }) => edges.some((edge) => Math.abs(edge - left) <= 1));
}

/** A justified line of few words: every gap between them is wide. */
export function isStretched(line: BodyLine): boolean {
  return line.line.segments.length >= line.text.text.split(' ').length - 1;
}

export function blockOf(layout: Layout, lines: BodyLine[], marker: Marker | null): Block {
  const first = lines[0]!;
  const full = lines.length === 1 ? first.text : stretchOf(layout.text, spansInOrder(lines));
  return {
    lines,
    marker,
    text: marker === null ? full : sliceStretch(full, marker.length),
    full,
    left: first.line.left,
    textLeft: marker === null ? first.line.left : first.textLeft,
    gap: first.line.gap,
    tabular: lines.every((one) => one.tabular),
  };
}

/** The printed text line by line; of rows with wrapped cells cell by cell. */
function spansInOrder(lines: readonly BodyLine[]): (readonly Span[])[] {
  const spans: (readonly Span[])[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { line, row } = lines[index]!;
    const whole = row !== undefined && lines[index + row.rowLines - 1]?.row === row;
    if (!whole) {
      spans.push(line.segments);
      continue;
    }
    for (const cell of row.cells) spans.push(...cell);
    index += row.rowLines - 1;
  }
  return spans;
}
