/** Signatures side by side: which line belongs to which column. */

import type { Layout, Segment } from '../position.ts';
import { type Stretch, sliceStretch, stretchOf } from '../text/stretch.ts';
import type { BodyLine } from './block.ts';
import { closingOf, lengthBeforeName } from './closing.ts';
import { isKnownGroup, type KnownSenders } from './knownSenders.ts';
import { isSignatureLine, readSignatureName, signatureNameIn } from './signatureName.ts';

/** One column of text at a time: what stands under what. */
export interface Column {
  cell: number | null;
  left: number;
  right: number;
  lines: { text: Stretch; gap: number }[];
}

export interface Cell {
  /** Number of the cell where tabs or `|` part them. */
  cell: number | null;
  left: number;
  right: number;
  text: Stretch;
}

/** A date in a cell of its own. */
const DATE = /^\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}) ?(?:\d{4}|\d{2})$/u;

/** The same lines are read again and again while it is looked for where the signatures begin. */
const known = new WeakMap<BodyLine, readonly Cell[]>();

/** The cells of a line of a block; farewell, place and date beside a name are none. */
export function cellsOf(layout: Layout, line: BodyLine): readonly Cell[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const cells = readCells(layout, line);
  known.set(line, cells);
  return cells;
}

function readCells(layout: Layout, line: BodyLine): Cell[] {
  const { segments } = line.line;
  const cells = segments.map((segment: Segment) => ({
    cell: segment.cell ?? null,
    left: segment.left,
    right: segment.right,
    text: stretchOf(layout.text, [[segment]]),
  }));
  if (line.tabular) return cells.filter(({ text }) => closingOf(text.text) === null && !DATE.test(text.text));
  // two spaces may part names, or be careless typing
  if (cells.length > 1 && cells.every(({ text }) => signatureNameIn(text) !== null)) return cells;
  const before = lengthBeforeName(line.text.text);
  const name = sliceStretch(line.text, before);
  const text = before > 0 && readSignatureName(name.text) !== null ? name : line.text;
  return [{ cell: segments[0]?.cell ?? null, left: line.line.left, right: line.line.right, text }];
}

/** Are these cells the next line of the columns that are open? */
export function sameColumns(
  columns: readonly Column[],
  cells: readonly Cell[],
  known: KnownSenders,
): boolean {
  if (columns.length === 0) return true;
  if (columns.length === 1 && cells.length > 1) return false;
  // a second row of names begins anew, but not below a row of roles or groups that stand above the names
  return (
    columns.length === 1 ||
    columns.every((column) => column.lines.every(({ text }) => isAbove(text))) ||
    !cells.some(({ text }) => signatureNameIn(text) !== null && !isKnownGroup(text.text, known))
  );
}

/** A role or group without a name. */
function isAbove(text: Stretch): boolean {
  return isSignatureLine(text.text) && signatureNameIn(text) === null;
}

/** Do all cells lie under open columns? */
export function fitsColumns(columns: readonly Column[], cells: readonly Cell[]): boolean {
  return (
    columns.length > 0 &&
    cells.every((cell) => cell.cell !== null || overlap(nearest(columns, cell), cell) > 0)
  );
}

/** Puts a line's cells under their columns; the first line opens them. */
export function addCells(columns: Column[], cells: readonly Cell[], line: BodyLine): void {
  if (columns.length === 0) {
    for (const cell of cells)
      columns.push({ cell: cell.cell, left: cell.left, right: cell.right, lines: [] });
  }
  cells.forEach((cell, index) => {
    const column = cells.length === columns.length ? columns[index]! : nearest(columns, cell);
    column.right = Math.max(column.right, cell.right);
    column.lines.push({ text: cell.text, gap: line.line.gap });
  });
}

/**
 * A second column that begins a line further down:
 *
 *     Anna Muster
 *     Stadträtin         Bernd Öztürk
 */
export function addStaggered(columns: Column[], cells: readonly Cell[], line: BodyLine): boolean {
  const [under, beside] = cells;
  const column = columns[0];
  if (columns.length !== 1 || cells.length !== 2 || column === undefined) return false;
  if (overlap(column, under!) <= 0 || !isAbove(under!.text)) return false;
  if (signatureNameIn(beside!.text) === null) return false;
  columns.push({ cell: beside!.cell, left: beside!.left, right: beside!.right, lines: [] });
  addCells(columns, cells, line);
  return true;
}

function nearest(columns: readonly Column[], cell: Cell): Column {
  const same = columns.find((column) => column.cell !== null && column.cell === cell.cell);
  if (same !== undefined) return same;
  let best = columns[0]!;
  for (const column of columns) if (distance(column, cell) < distance(best, cell)) best = column;
  return best;
}

/** Columns may be flush left or centred. */
function distance(column: Column, cell: Cell): number {
  const middles = Math.abs(column.left + column.right - cell.left - cell.right) / 2;
  return Math.min(Math.abs(column.left - cell.left), middles);
}

function overlap(column: Column, cell: Cell): number {
  return Math.min(column.right, cell.right) - Math.max(column.left, cell.left);
}
