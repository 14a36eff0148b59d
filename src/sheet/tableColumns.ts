/** Lines of a table without borders: cells below one another, with a strip between the columns that no word crosses. */

import type { Line, Segment } from '../model/position.ts';

/** The reach of a column, in the layout's unit. */
export interface Column {
  left: number;
  right: number;
}

/** A table's lines [start, end), and its columns from left to right. */
export interface ColumnBlock {
  start: number;
  end: number;
  columns: readonly Column[];
}

/** The narrowest strip between two columns: font sizes in a PDF, columns of characters in a text. */
const NARROWEST_STRIP = { pt: 0.8, char: 2 } as const;

/** Lines: what stands further below is another table; word processors set rows 1.5 lines apart. */
const HIGHEST_GAP = { pt: 2.2, char: 1 } as const;

/** More columns are a drawing in letters; the search is no longer than its square a line. */
const MOST_COLUMNS = 20;

/** The longest stretches of lines that stand in columns, from the top. `ends`: lines that no table holds. */
export function columnBlocks(
  lines: readonly Line[],
  unit: 'pt' | 'char',
  ends: (index: number) => boolean,
): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  for (let start = 0; start < lines.length; start++) {
    if (ends(start) || lines[start]!.segments.length < 2) continue;
    let columns = joinColumns([], lines[start]!, unit);
    if (columns === null) continue;
    let end = start + 1;
    for (; end < lines.length && !ends(end); end++) {
      const line = lines[end]!;
      if (line.page !== lines[end - 1]!.page || line.gap > HIGHEST_GAP[unit]) break;
      if (isSeparated(line) !== isSeparated(lines[start]!)) break;
      const joined = joinColumns(columns, line, unit);
      if (joined === null) break;
      columns = joined;
    }
    blocks.push({ start, end, columns });
    start = end - 1;
  }
  return blocks;
}

/** The columns with the line's cells in them; `null` where a cell crosses the strip between two, or two share one. */
function joinColumns(columns: readonly Column[], line: Line, unit: 'pt' | 'char'): Column[] | null {
  // each cell needs a column of its own
  if (line.segments.length > MOST_COLUMNS) return null;
  const strip = NARROWEST_STRIP[unit] * line.size;
  const joined = columns.map((column) => ({ ...column }));
  const taken = new Set<Column>();
  for (const { left, right } of cellsOf(line)) {
    const over = joined.filter((column) => left < column.right + strip && right > column.left - strip);
    const [column] = over;
    if (column === undefined) {
      joined.push({ left, right });
      taken.add(joined.at(-1)!);
      continue;
    }
    if (taken.has(column)) return null;
    taken.add(column);
    column.left = Math.min(column.left, left);
    column.right = Math.max(column.right, right);
  }
  joined.sort((a, b) => a.left - b.left);
  const apart = joined.every(
    (column, index) => index === 0 || column.left >= joined[index - 1]!.right + strip,
  );
  return apart && joined.length <= MOST_COLUMNS ? joined : null;
}

/** Does the text part its cells by tabs or `|`? */
function isSeparated({ segments }: Line): boolean {
  return segments.some(({ cell }) => cell !== undefined);
}

/** Cells parted by tabs or `|` stand in the columns of their numbers, whatever place they begin at. */
function cellsOf(line: Line): Column[] {
  return line.segments.map((segment) => reachOf(segment));
}

/** Columns of characters between the numbers of cells: no printed cell is so wide. */
const CELL_WIDTH = 10_000;

export function reachOf({ cell, left, right }: Segment): Column {
  if (cell === undefined) return { left, right };
  return { left: cell * CELL_WIDTH, right: cell * CELL_WIDTH + 1 };
}

/** Index of the column that a cell stands in. */
export function columnOf(columns: readonly Column[], segment: Segment): number {
  const { right } = reachOf(segment);
  return columns.findIndex((column) => right <= column.right);
}
