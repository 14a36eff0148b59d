/** The drawn rules of a page to the cells of its tables. */

import type { LayoutPage, Rule } from '../model/position.ts';
import { bordersToTables } from './bordersToTables.ts';
import { rulesToBorders } from './rulesToBorders.ts';
import { type CellBox, tableToCells } from './tableToCells.ts';

export type { CellBox } from './tableToCells.ts';

/** Share of the page. A larger area is the page's own frame, not a cell. */
const LARGEST_CELL = 0.5;

/**
 * All cells of all drawn tables of a page, from the top, from left to right, those of one row together. One box
 * alone (a frame round the page, a boxed note) is no table; several boxes that do not touch are.
 */
export function rulesToCells(rules: readonly Rule[], page: LayoutPage): CellBox[] {
  if (rules.length < 4) return [];
  const area = LARGEST_CELL * page.width * page.height;
  const cells: CellBox[] = [];
  const single: CellBox[] = [];
  for (const table of bordersToTables(rulesToBorders(rules))) {
    const found = tableToCells(table).filter((cell) => areaOf(cell) <= area && !isTickBox(cell));
    (found.length > 1 ? cells : single).push(...found);
  }
  if (single.length > 1) cells.push(...single);
  return inRows(cells);
}

/** Points. No cell for words is so low and narrow. */
const LARGEST_TICK_BOX = 14;

/** A little square of its own: a box to tick. */
function isTickBox({ left, top, right, bottom }: CellBox): boolean {
  return right - left <= LARGEST_TICK_BOX && bottom - top <= LARGEST_TICK_BOX;
}

export function areaOf({ left, top, right, bottom }: CellBox): number {
  return (right - left) * (bottom - top);
}

/** Points. Cells of one row start at the same height, to this much. */
const SAME_ROW = 3;

function inRows(cells: CellBox[]): CellBox[] {
  const sorted = [...cells].sort((a, b) => a.top - b.top);
  const rows: CellBox[][] = [];
  for (const cell of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && cell.top - row[0]!.top <= SAME_ROW) row.push(cell);
    else rows.push([cell]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}
