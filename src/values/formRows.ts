/** Lines of a printed form to rows of cells: drawn cells where there are borders, else what stands at one height. */

import type { GridCell, Layout, Line } from '../model/position.ts';
import { type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';

/** A filled cell; edges in the layout's units. */
export interface FormCell {
  text: Stretch;
  left: number;
  right: number;
  /** Its number in the row where the text itself parts cells. */
  cell?: number;
}

/** From left to right; never empty. */
export type FormRow = FormCell[];

/** Points. Cells of one row begin at one height, and baselines of one line hardly differ. */
const SAME_HEIGHT = 3;

interface Placed extends FormCell {
  page: number;
  /** The baseline of a line, the upper border of a drawn cell. */
  y: number;
  /** Of a drawn cell. */
  bottom?: number;
}

/** The rows of the lines, in their order. A drawn cell is one cell, however many lines it has. */
export function formRows(layout: Layout, lines: readonly Line[]): FormRow[] {
  const owner = cellsByStart(layout.grid);
  const taken = new Set<GridCell>();
  const placed: Placed[] = [];
  for (const line of lines) {
    for (const segment of line.segments) {
      const drawn = owner.get(segment.start);
      if (drawn === undefined) {
        const text = stretchOf(layout.text, [[segment]]);
        if (text.text !== '') placed.push({ ...segment, text, page: line.page, y: line.y });
      } else if (!taken.has(drawn)) {
        taken.add(drawn);
        placed.push(cellOf(layout, drawn));
      }
    }
  }
  return rowsOf(layout, placed);
}

function cellOf(layout: Layout, { lines, page, left, right, top, bottom }: GridCell): Placed {
  return { text: stretchOf(layout.text, lines), left, right, page, y: top, bottom };
}

function cellsByStart(grid: readonly GridCell[]): Map<number, GridCell> {
  const found = new Map<number, GridCell>();
  for (const cell of grid)
    for (const line of cell.lines) for (const { start } of line) found.set(start, cell);
  return found;
}

function rowsOf({ unit }: Layout, placed: readonly Placed[]): FormRow[] {
  const near = unit === 'char' ? 0 : SAME_HEIGHT;
  const rows: Placed[][] = [];
  for (const cell of placed) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && first.page === cell.page && isOneRow(first, cell, near))
      rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left).map(({ page, y, bottom, ...cell }) => cell));
}

/** A line stands beside a drawn cell if it stands between its borders: a heading right above it does not. */
function isOneRow(first: Placed, cell: Placed, near: number): boolean {
  const [line, drawn] = first.bottom === undefined ? [first, cell] : [cell, first];
  if (line.bottom !== undefined || drawn.bottom === undefined) return Math.abs(first.y - cell.y) <= near;
  return line.y > drawn.y && line.y < drawn.bottom;
}

/** The part [from, to) of a cell, its edges by the share of its letters. */
export function partOf(cell: FormCell, from: number, to: number): FormCell {
  const each = (cell.right - cell.left) / Math.max(1, cell.text.text.length);
  return {
    ...cell,
    text: sliceStretch(cell.text, from, to),
    left: cell.left + from * each,
    right: cell.left + to * each,
  };
}

/** Which of the columns, given by cells, each cell stands in: by number, by count, else by position; `null` where that is not clear. */
export function columnsOf(row: FormRow, heads: readonly FormCell[]): number[] | null {
  if (new Set(heads.map(({ cell }) => cell)).size === heads.length) {
    const found = row.map(({ cell }) => heads.findIndex((head) => head.cell === cell));
    if (rises(found)) return found;
  }
  if (row.length === heads.length) return row.map((_, index) => index);
  const found = row.map((cell) => nearest(cell, heads));
  return rises(found) ? found : null;
}

function rises(columns: readonly number[]): boolean {
  return columns.every((column, index) => column > (columns[index - 1] ?? -1));
}

/** The column whose head lies over the cell, or begins or ends where it does. */
function nearest(cell: FormCell, heads: readonly FormCell[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, head] of heads.entries()) {
    const far = Math.min(
      Math.abs(head.left - cell.left),
      Math.abs(head.right - cell.right),
      Math.abs(head.left + head.right - cell.left - cell.right) / 2,
    );
    if (far < least) [best, least] = [index, far];
  }
  return best;
}
