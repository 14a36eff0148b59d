/** The border lines of one table to its cells. */

import { Groups } from './bordersToTables.ts';
import { type Border, type Borders, SAME_LINE } from './rulesToBorders.ts';

export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Points. Narrower strips are the space between two lines, not a cell. */
const SMALLEST_CELL = 6;

/**
 * The areas that lines bound on all sides. Every column edge crosses every row edge, and the small fields so made
 * are joined where no line parts them: so a cell over several columns is one cell.
 *
 *     ┌───┬───┬───┐        ┌───┬───┬───┐
 *     │   ┊   │   │        │ 1 ┊ 1 │ 2 │
 *     ├───┴───┴───┤        ├───┴───┴───┤
 *     │   ┊   ┊   │        │ 3 ┊ 3 ┊ 3 │
 *     └───────────┘        └───┴───┴───┘
 *
 * An area that is open to the outside or not rectangular is no cell.
 */
export function tableToCells(table: Borders): CellBox[] {
  const xs = coordinates(table.vertical);
  const ys = coordinates(table.horizontal);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1) return [];
  const hasLine = { above: lineTest(table.horizontal, ys, xs), left: lineTest(table.vertical, xs, ys) };
  const outside = columns * rows;
  const groups = new Groups(outside + 1);
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const field = row < rows && column < columns ? row * columns + column : outside;
      const above = row > 0 ? (row - 1) * columns + column : outside;
      const before = column > 0 ? row * columns + column - 1 : outside;
      if (column < columns && !hasLine.above(row, column)) groups.join(field, above);
      if (row < rows && !hasLine.left(column, row)) groups.join(field, before);
    }
  }
  return boxes(groups, xs, ys);
}

function coordinates(lines: readonly Border[]): number[] {
  const distinct: number[] = [];
  for (const { at } of [...lines].sort((a, b) => a.at - b.at)) {
    const last = distinct.at(-1);
    if (last === undefined || at - last > SAME_LINE) distinct.push(at);
  }
  return distinct;
}

/** Is there a line on coordinate `i` between the crossing coordinates `j` and `j + 1`? */
function lineTest(lines: readonly Border[], at: readonly number[], along: readonly number[]) {
  const drawn = new Set<number>();
  for (const line of lines) {
    const i = at.findIndex((coordinate) => Math.abs(coordinate - line.at) <= SAME_LINE);
    for (let j = 0; j + 1 < along.length; j++) {
      const middle = (along[j]! + along[j + 1]!) / 2;
      if (line.from <= middle && middle <= line.to) drawn.add(i * along.length + j);
    }
  }
  return (i: number, j: number): boolean => drawn.has(i * along.length + j);
}

function boxes(groups: Groups, xs: readonly number[], ys: readonly number[]): CellBox[] {
  const columns = xs.length - 1;
  const outside = groups.of(columns * (ys.length - 1));
  const areas = new Map<
    number,
    { fields: number; left: number; right: number; top: number; bottom: number }
  >();
  for (let field = 0; field < columns * (ys.length - 1); field++) {
    const group = groups.of(field);
    if (group === outside) continue;
    const column = field % columns;
    const row = (field - column) / columns;
    const area = areas.get(group) ?? { fields: 0, left: column, right: column, top: row, bottom: row };
    areas.set(group, area);
    area.fields++;
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
    area.bottom = row;
  }
  const cells: CellBox[] = [];
  for (const { fields, left, right, top, bottom } of areas.values()) {
    if (fields !== (right - left + 1) * (bottom - top + 1)) continue;
    const cell = { left: xs[left]!, right: xs[right + 1]!, top: ys[top]!, bottom: ys[bottom + 1]! };
    if (Math.min(cell.right - cell.left, cell.bottom - cell.top) >= SMALLEST_CELL) cells.push(cell);
  }
  return cells;
}
