/** The lines of a paper as they stand on the page: beside one another what stands at one height. */

import type { Layout, Line, Span } from '../../model/position.ts';

/** A stretch of one printed line, and the column at which it begins. */
export interface RowItem extends Span {
  column: number;
}

export interface Row {
  page: number;
  /** Of its first line; what diagnostics call `line`. */
  number: number;
  furniture: boolean;
  /** From left to right; none in a blank line. */
  items: RowItem[];
}

/** Share of the smaller font size by which baselines at one height may differ. */
const SAME_HEIGHT = 0.5;

/** Font sizes. Lines that are further apart have a blank line between them. */
const BLANK = 2.1;

/** Points: a letter where nothing tells better. */
const USUAL_LETTER = 5.5;

/** Segments with so many letters tell how wide a letter is. */
const TELLING = 20;

/** Columns that the rightmost text of a narrow terminal has. */
const LEAST_ROOM = 14;

/** @param width columns that there are */
export function rowsOf(layout: Layout, width: number): Row[] {
  return layout.unit === 'char'
    ? textRows(layout)
    : layout.pages.flatMap(({ number }) =>
        pageRows(
          layout.lines.filter((line) => line.page === number),
          width,
        ),
      );
}

/** Every line of a text as it is, blank ones and borders too. */
function textRows({ text, lines, pages }: Layout): Row[] {
  const furniture = new Set(lines.filter((line) => line.furniture).map((line) => line.number));
  const rows: Row[] = [];
  let number = 0;
  let start = 0;
  for (const [index, pageText] of text.split('\f').slice(0, pages.length).entries()) {
    const raws = pageText.split('\n');
    // a form feed ends a line but is no line of its own, see `textLayout`
    if (raws.at(-1) === '') raws.pop();
    for (const raw of raws) {
      number++;
      const items = raw.trim() === '' ? [] : [{ start, end: start + raw.trimEnd().length, column: 0 }];
      rows.push({ page: index + 1, number, furniture: furniture.has(number), items });
      start += raw.length + 1;
    }
    if (pageText === '' || pageText.endsWith('\n')) start++;
  }
  return rows;
}

function pageRows(lines: readonly Line[], width: number): Row[] {
  const columnOf = columns(lines, width);
  const sorted = lines.toSorted((a, b) => a.y - b.y);
  const rows: Row[] = [];
  let open: { row: Row; line: Line } | null = null;
  for (const line of sorted) {
    const items = line.segments.map(({ start, end, left }) => ({ start, end, column: columnOf(left) }));
    const apart = open === null ? 0 : line.y - open.line.y;
    if (open !== null && apart < SAME_HEIGHT * Math.min(line.size, open.line.size)) {
      open.row.items = [...open.row.items, ...items].sort((a, b) => a.column - b.column);
      open.row.number = Math.min(open.row.number, line.number);
      open.row.furniture &&= line.furniture;
      continue;
    }
    const { page, number, furniture } = line;
    if (open !== null && apart > BLANK * Math.max(line.size, open.line.size))
      rows.push({ page, number: 0, furniture: false, items: [] });
    open = { row: { page, number, furniture, items }, line };
    rows.push(open.row);
  }
  return rows;
}

/** Where a left edge in points lies in columns of the terminal. */
function columns(lines: readonly Line[], width: number): (left: number) => number {
  const segments = lines.flatMap((line) => line.segments);
  const letters = segments
    .filter(({ start, end }) => end - start >= TELLING)
    .map(({ start, end, left, right }) => (right - left) / (end - start))
    .sort((a, b) => a - b);
  const letter = letters[letters.length >> 1] || USUAL_LETTER;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { left } of segments) {
    first = Math.min(first, left);
    last = Math.max(last, left);
  }
  const room = Math.max(1, width - LEAST_ROOM);
  const scale = Math.max(letter, (last - first) / room);
  return (left) => Math.round((left - first) / scale);
}
