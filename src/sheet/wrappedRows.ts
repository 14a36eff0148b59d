/** Rows of a table without borders whose cells are wrapped: each cell is read whole, row by row. */

import { matchLabel } from '../fields/labels.ts';
import { readSignatureName } from '../fields/signatureName.ts';
import type { Layout, Line, Segment, Span } from '../model/position.ts';
import { isSmall } from '../words/chars.ts';
import { NEVER_LAST } from '../words/function.ts';
import { type ColumnBlock, columnBlocks, columnOf } from './tableColumns.ts';

/** A row of a table: lines [first, last] of the body. */
export interface WrappedRow {
  first: number;
  last: number;
  /** The spans of its cells, line by line, from left to right. */
  cells: Span[][][];
}

/** A table with at least one wrapped row. */
export interface WrappedTable {
  start: number;
  /** Behind its last line. */
  end: number;
  rows: WrappedRow[];
}

/** Lines whose cells stand beside each other; a table has more than one. */
const FEWEST_FULL_LINES = 2;

/** Space above a line, in lines: rows stand so much further apart than the lines of one cell. */
const ROW_GAP = { pt: 0.15, char: 1 } as const;

/** This part of the lines without space above must show that they go on; else space only sets off the table's head. */
const SHOWN = 0.3;

/** A longer first column is running text beside something else. */
const LONGEST_CELL_LINE = 70;

/** A list's number, letter or mark: the text beside it is no second column. */
const LIST_MARK = /^(?:[•·▪–—*-]|\(?\d{1,3}(?:\.\d{1,2})?[.)]?|\(?[a-zA-Z][.)]|[IVX]{1,5}[.)]|[➢✓☐☒☑])$/u;

/** The tables among the lines of a body; `ends` tells lines that no table holds (running heads, drawn cells). */
export function wrappedTables(
  layout: Layout,
  lines: readonly Line[],
  ends: (index: number) => boolean,
): WrappedTable[] {
  const tables: WrappedTable[] = [];
  for (const block of columnBlocks(lines, layout.unit, ends)) {
    const table = readTable(layout, lines, block);
    if (table !== null) tables.push(table);
  }
  return tables;
}

/** What a block's line holds, by column; empty where it holds nothing. */
type Cells = (Segment & { text: string })[][];

function readTable(layout: Layout, lines: readonly Line[], block: ColumnBlock): WrappedTable | null {
  const all = lines.slice(block.start, block.end).map((line) => cellsOf(layout, line, block));
  const gaps = lines.slice(block.start, block.end).map(({ gap }) => gap);
  const cells = all.slice(0, endOfCells(all, gaps, ROW_GAP[layout.unit]));
  const full = cells.filter((one) => one.filter((cell) => cell.length > 0).length >= 2).length;
  if (full < FEWEST_FULL_LINES || isNoTable(cells)) return null;
  const begins = rowStarts(cells, gaps.slice(0, cells.length), ROW_GAP[layout.unit]);
  const rows: WrappedRow[] = [];
  for (const [index, one] of cells.entries()) {
    const row = rows.at(-1);
    if (row === undefined || begins[index]) {
      rows.push({ first: block.start + index, last: block.start + index, cells: one.map(asLines) });
      continue;
    }
    row.last = block.start + index;
    for (const [column, cell] of one.entries()) if (cell.length > 0) row.cells[column]!.push(spansOf(cell));
  }
  // text below a table stands at its left edge
  while (isOnlyFirst(rows.at(-1)!.cells)) rows.pop();
  if (rows.length < 2 || !rows.some(({ first, last }) => last > first)) return null;
  return { start: block.start, end: rows.at(-1)!.last + 1, rows };
}

/** Text below a table stands at its left edge, apart from it. */
function endOfCells(cells: readonly Cells[], gaps: readonly number[], least: number): number {
  let end = cells.length;
  for (let index = cells.length - 1; isOnlyFirst(cells[index]!); index--) {
    if (gaps[index]! >= least) end = index;
  }
  return end;
}

function isOnlyFirst(cells: readonly (readonly unknown[])[]): boolean {
  return cells.slice(1).every((cell) => cell.length === 0);
}

function asLines(cell: Cells[number]): Span[][] {
  return cell.length === 0 ? [] : [spansOf(cell)];
}

function spansOf(cell: Cells[number]): Span[] {
  return cell.map(({ start, end }) => ({ start, end }));
}

function cellsOf(layout: Layout, line: Line, { columns }: ColumnBlock): Cells {
  const cells: Cells = columns.map(() => []);
  for (const segment of line.segments) {
    const text = layout.text.slice(segment.start, segment.end);
    cells[columnOf(columns, segment)]?.push({ ...segment, text });
  }
  return cells;
}

function printed(cell: Cells[number] | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}

/** A list, a form, names side by side, or running text with something beside it. */
function isNoTable(cells: readonly Cells[]): boolean {
  const firsts = cells.map((one) => printed(one[0])).filter((text) => text !== '');
  if (firsts.every((text) => LIST_MARK.test(text))) return true;
  if (firsts.filter((text) => text.length > LONGEST_CELL_LINE).length * 2 > firsts.length) return true;
  return cells.some((one) => {
    const texts = one.map(printed).filter((text) => text !== '');
    if (texts.some(isLabel)) return true;
    return texts.length >= 2 && texts.every((text) => text.includes(' ') && readSignatureName(text) !== null);
  });
}

function isLabel(text: string): boolean {
  const label = matchLabel(text);
  return label !== null && (label.alone || label.colon);
}

/** For each line whether a row begins with it. */
function rowStarts(cells: readonly Cells[], gaps: readonly number[], least: number): boolean[] {
  const goesOn: boolean[] = [];
  const habits = habitsOf(cells);
  let open: Cells = [];
  for (const one of cells) {
    goesOn.push(open.length > 0 && continues(open, one, habits));
    open = one.map((cell, column) => (cell.length > 0 ? cell : (open[column] ?? [])));
  }
  const inner = gaps.slice(1);
  const tight = inner.filter((gap) => gap < least).length;
  const spaced = inner.length - tight;
  const shown = goesOn.filter((on, index) => on && gaps[index]! < least).length;
  if (spaced > 0 && tight > 0 && shown >= SHOWN * tight) return gaps.map((gap) => gap >= least);
  return goesOn.map((on) => !on);
}

/** What is true of each column. */
interface Habits {
  /** Where its longest line ends. */
  edges: number[];
  /** Do its cells begin with small letters? Then these do not tell that a line goes on. Nor where tabs or `|` part cells. */
  beginSmall: boolean[];
}

function habitsOf(cells: readonly Cells[]): Habits {
  const columns = (cells[0] ?? []).map((_, column) => cells.map((one) => one[column]!));
  const edges = columns.map((column) => Math.max(...column.map((cell) => cell.at(-1)?.right ?? 0)));
  const beginSmall = columns.map((column, number) =>
    column.some((cell, index) => {
      const above = column[index - 1];
      if (cell[0]?.cell !== undefined) return true;
      if (above === undefined || above.length === 0) return false;
      return isSmall(printed(cell)) && hadRoom(above, printed(cell), edges[number]!);
    }),
  );
  return { edges, beginSmall };
}

/** Does a line go on with the cells above? Its first cell is empty, or one of its cells is in mid-sentence. */
function continues(above: Cells, line: Cells, { edges, beginSmall }: Habits): boolean {
  const pairs = line.map((cell, column) => [printed(above[column]), printed(cell)] as const);
  if (pairs.some(([before, text]) => FIGURES.test(before) && FIGURES.test(text))) return false;
  if (line[0]!.length === 0) return true;
  // cells of three columns and more seldom all wrap at once: small letters may begin a row's cells
  const full = pairs.length > 2 && pairs.every(([before, text]) => before !== '' && text !== '');
  return pairs.some(([before, text], column) => {
    if (before === '' || text === '') return false;
    const last = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
    if (before.includes(' ') && NEVER_LAST.has(last)) return true;
    if (/[A-Za-zÀ-ɏẞ][-,]$/u.test(before)) return true;
    return !full && isSmall(text) && !beginSmall[column] && !hadRoom(above[column]!, text, edges[column]!);
  });
}

/** A number below a number is the next row's. */
const FIGURES = /^[-–—\d.,%€ ]{1,20}(?:Euro|EUR|Mio\.|Std\.|km|m²|m)?$/;

/** Had the first word of `text` room behind the cell's line? */
function hadRoom(cell: Cells[number], text: string, edge: number): boolean {
  const last = cell.at(-1)!;
  const letter = (last.right - last.left) / Math.max(1, last.text.length);
  return last.right + letter * (text.split(' ', 1)[0]!.length + 1) < edge;
}
