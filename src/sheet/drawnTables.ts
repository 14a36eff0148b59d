/** Which cells that borders draw are those of a table? A box round running text is none. */

import type { GridCell } from '../model/position.ts';

/** Lines of a heading over a table's columns. */
const LONGEST_HEADING = 2;

/** Points. Cells that are so near to each other touch. */
const TOUCH = 3;

/** Offsets of the lines in cells that stand beside others, and of short headings right above or below these. */
export function drawnTableLines(grid: readonly GridCell[]): Set<number> {
  const beside = grid.map(
    (cell, index) => isBeside(cell, grid[index - 1]) || isBeside(cell, grid[index + 1]),
  );
  const found = new Set<number>();
  for (const [index, cell] of grid.entries()) {
    const heads =
      cell.lines.length <= LONGEST_HEADING &&
      ((beside[index - 1] === true && touches(grid[index - 1]!, cell)) ||
        (beside[index + 1] === true && touches(cell, grid[index + 1]!)));
    if (!beside[index] && !heads) continue;
    for (const line of cell.lines) for (const { start } of line) found.add(start);
  }
  return found;
}

/** One of a row's cells: cells come row by row. */
function isBeside(cell: GridCell, other: GridCell | undefined): boolean {
  if (other === undefined || cell.page !== other.page) return false;
  const overlap = Math.min(cell.bottom, other.bottom) - Math.max(cell.top, other.top);
  const apart = other.left >= cell.right - TOUCH || cell.left >= other.right - TOUCH;
  return apart && overlap > TOUCH;
}

function touches(above: GridCell, below: GridCell): boolean {
  return above.page === below.page && Math.abs(below.top - above.bottom) <= TOUCH;
}
