/** Signatures side by side: which line belongs to which column. */

import { readRole, startsGroup } from '../fields/person.ts';
import type { Layout, Segment } from '../position.ts';
import { type Stretch, sliceStretch, stretchOf } from '../text/stretch.ts';
import type { BodyLine } from './block.ts';
import { closingOf } from './closing.ts';
import { NO_BREAKS, readSignatureName } from './signatureName.ts';

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

/** The cells of a line; place and date beside a name are none. */
export function cellsOf(layout: Layout, line: BodyLine): Cell[] {
  if (!line.tabular) {
    const cell = line.line.segments[0]?.cell ?? null;
    return [{ cell, left: line.line.left, right: line.line.right, text: line.text }];
  }
  const cells = line.line.segments.map((segment: Segment) => ({
    cell: segment.cell ?? null,
    left: segment.left,
    right: segment.right,
    text: stretchOf(layout.text, [[segment]]),
  }));
  // place and date may stand beside the name
  return cells.filter((cell) => closingOf(cell.text.text) === null);
}

/**
 * A cell that runs on under the next name is cut where that name's column begins: beside long roles the gap between
 * two columns is as narrow as a space.
 *
 *     Anna Muster              Bernd Öztürk
 *     Vorsitzende der Fraktion Stadtrat
 */
export function cutAtColumns(columns: readonly Column[], cells: readonly Cell[]): Cell[] {
  const parted = columns.some((column) => column.cell !== null);
  if (parted || columns.length < 2 || cells.length >= columns.length) return [...cells];
  return cells.flatMap((cell) => {
    const next = columns.find((column) => column.left > cell.left + 1 && column.left < cell.right - 1);
    if (next === undefined || cell.text.pieces.length === 0) return [cell];
    const length = cell.text.text.length;
    const guess = ((next.left - cell.left) / (cell.right - cell.left)) * length;
    const at = nearestSpace(cell.text.text, guess);
    if (at === null) return [cell];
    const head = { ...cell, right: next.left - 1, text: sliceStretch(cell.text, 0, at) };
    const tail = { ...cell, left: next.left, text: sliceStretch(cell.text, at) };
    return [head, ...cutAtColumns(columns, [tail])];
  });
}

/** Letters differ in width: the cut may be so many characters off; a role or group behind it makes up for some. */
const FARTHEST_CUT = 8;
const KNOWN_WORD = 6;

/** The space nearest to a place in the text, rather one with a role or a group behind it. */
function nearestSpace(text: string, guess: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const distance = Math.abs(at + 1 - guess);
    if (distance > FARTHEST_CUT) continue;
    const next = { text, at: at + 1, breaks: NO_BREAKS };
    const cost = distance - (startsGroup(next, at + 1) || readRole(next) !== null ? KNOWN_WORD : 0);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** Are these cells the next line of the columns that are open? */
export function sameColumns(columns: readonly Column[], cells: readonly Cell[]): boolean {
  if (columns.length === 0) return true;
  if (columns.length === 1 && cells.length > 1) return false;
  // a second row of names begins anew
  return (
    !cells.some(
      (cell) => readSignatureName(cell.text.text) !== null && nearest(columns, cell).lines.length > 0,
    ) || columns.length === 1
  );
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

function nearest(columns: readonly Column[], cell: Cell): Column {
  const same = columns.find((column) => column.cell !== null && column.cell === cell.cell);
  if (same !== undefined) return same;
  let best = columns[0]!;
  for (const column of columns) {
    if (Math.abs(column.left - cell.left) < Math.abs(best.left - cell.left)) best = column;
  }
  return best;
}

function overlap(column: Column, cell: Cell): number {
  return Math.min(column.right, cell.right) - Math.max(column.left, cell.left);
}
