/** Signatures side by side: which line belongs to which column. */

import { beginsWithRole } from '../fields/signatureName.ts';
import type { Line } from '../model/position.ts';
import { concatStretches, type Stretch } from '../words/stretch.ts';
import type { Cell } from './cells.ts';
import { weighLine } from './clues.ts';
import type { KnownSenders } from './knownSenders.ts';

/** One printed line of one column. */
export interface Item {
  text: Stretch;
  /** Blank space above, in lines, beyond what all lines of these signatures have. */
  gap: number;
  line: Line;
}

/** One column of text at a time: what stands under what. */
export interface Column {
  cell: number | null;
  left: number;
  right: number;
  lines: Item[];
}

/** A line and the space above it. */
export interface Row {
  line: Line;
  gap: number;
}

/** Are these cells the next line of the columns that are open? */
export function sameColumns(
  columns: readonly Column[],
  cells: readonly Cell[],
  known: KnownSenders,
): boolean {
  if (columns.length === 1 && cells.length > 1) return false;
  // a second row of names begins anew, but not below a row of roles or groups that stand above the names
  return (
    columns.length === 1 ||
    areRoles(columns, cells) ||
    columns.every((column) => column.lines.every(({ text }) => isAbove(text, known))) ||
    !cells.some(({ text }) => weighLine(text, known).sort === 'name')
  );
}

/** `Fachbereichsleiter Vermessung` under each of several bare names: roles with their fields, though each may be a name. */
function areRoles(columns: readonly Column[], cells: readonly Cell[]): boolean {
  const bare = columns.every(({ lines }) => lines.length === 1 && !beginsWithRole(lines[0]!.text.text));
  return bare && cells.length === columns.length && cells.every(({ text }) => beginsWithRole(text.text));
}

/** A role or group without a name. */
function isAbove(text: Stretch, known: KnownSenders): boolean {
  const { sort } = weighLine(text, known);
  return sort === 'role' || sort === 'group';
}

/** Do all cells lie under open columns? */
export function fitsColumns(columns: readonly Column[], cells: readonly Cell[]): boolean {
  return (
    columns.length > 0 &&
    cells.every((cell) => cell.cell !== null || overlap(nearest(columns, cell), cell) > 0)
  );
}

/** Puts a line's cells under their columns; the first line opens them. */
export function addCells(columns: Column[], cells: readonly Cell[], { line, gap }: Row): void {
  if (columns.length === 0) {
    for (const cell of cells)
      columns.push({ cell: cell.cell, left: cell.left, right: cell.right, lines: [] });
  }
  cells.forEach((cell, index) => {
    const column = cells.length === columns.length ? columns[index]! : nearest(columns, cell);
    column.right = Math.max(column.right, cell.right);
    const above = column.lines.at(-1);
    // `Jugend und Gesund-` + `heit`: the rest of a word that had no room
    if (above !== undefined && goesOnWord(above.text.text, cell.text.text))
      above.text = concatStretches(above.text, cell.text);
    else column.lines.push({ text: cell.text, gap, line });
  });
}

function goesOnWord(above: string, text: string): boolean {
  return /[a-zß-ÿ]{2}-$/u.test(above) && /^[a-zß-ÿ]/u.test(text) && !/^(?:und|oder|sowie) /u.test(text);
}

/**
 * A second column that begins a line further down:
 *
 *     Anna Muster
 *     Stadträtin         Bernd Öztürk
 */
export function addStaggered(
  columns: Column[],
  cells: readonly Cell[],
  row: Row,
  known: KnownSenders,
): boolean {
  const [under, beside] = cells;
  if (columns.length !== 1 || cells.length !== 2) return false;
  if (overlap(columns[0]!, under!) <= 0 || !isAbove(under!.text, known)) return false;
  if (weighLine(beside!.text, known).sort !== 'name') return false;
  columns.push({ cell: beside!.cell, left: beside!.left, right: beside!.right, lines: [] });
  addCells(columns, cells, row);
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
