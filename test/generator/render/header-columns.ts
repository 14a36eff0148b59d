/** The form with its cells aligned by spaces, as `pdftotext -layout` gives it. */

import type { HeaderCell, PaperHeader } from '../paper.ts';
import type { Random } from '../random.ts';
import { wrapText } from './wrap.ts';

export interface Placed {
  column: number;
  /** Lines below the row's top at which the cell begins. */
  offset: number;
  lines: string[];
}

/** Fewest spaces between two cells. */
export const GUTTER = 3;

/** Cells side by side. */
export function draw(cells: readonly Placed[]): string[] {
  const height = Math.max(...cells.map((c) => c.offset + c.lines.length));
  const rows = Array<string>(height).fill('');
  for (const cell of cells) {
    cell.lines.forEach((line, i) => {
      const at = cell.offset + i;
      rows[at] = (rows[at] ?? '').padEnd(cell.column) + line;
    });
  }
  return rows.map((row) => row.trimEnd());
}

export function wrapLines(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => wrapText(line, { first: '', rest: '', width }, 'none'));
}

interface Grid {
  left: number;
  /** Of Datum, or of what stands there in an Änderungsantrag. */
  middle: number;
  /** Of Nummer and Sitzungstermin. */
  right: number;
  end: number;
}

function firstRow(header: PaperHeader, grid: Grid, r: Random): string[] {
  const [a, b] = header.rows[0] ?? [];
  const staggered = r.chance(0.4);
  const labelled = (cell: HeaderCell | undefined): string[] =>
    cell === undefined ? [] : [cell.label, ...cell.lines];
  const first = labelled(a);
  const second = labelled(b);
  // as in forms whose cells are set at different heights: `Nummer` may stand beside or below the date's value
  const offset = staggered ? r.int(0, 2) : 0;
  return draw([
    { column: grid.left, offset: staggered ? r.int(0, 1) : 0, lines: [header.title, ...header.underTitle] },
    { column: grid.middle, offset: 0, lines: first },
    { column: grid.right, offset, lines: second },
  ]);
}

/** One of the lower rows, its labels above the values. */
function labelsAbove(cells: readonly HeaderCell[], grid: Grid): string[] {
  const columns = [grid.left, grid.right];
  return draw(
    cells.map((cell, i) => {
      const column = columns[i] ?? grid.left;
      const end = i + 1 < cells.length ? grid.right - GUTTER : grid.end;
      return { column, offset: 0, lines: [cell.label, ...wrapLines(cell.lines, end - column)] };
    }),
  );
}

/** One of the lower rows, each label in the line of its value. */
function labelsBeside(cells: readonly HeaderCell[], grid: Grid, valueColumn: number): string[] {
  if (cells.length === 1) {
    const [cell] = cells as [HeaderCell];
    const lines = wrapLines(cell.lines, grid.end - valueColumn);
    return draw([
      { column: grid.left, offset: 0, lines: [cell.label] },
      { column: valueColumn, offset: 0, lines },
    ]);
  }
  const columns = [grid.left, grid.right];
  return draw(
    cells.map((cell, i) => ({
      column: columns[i] ?? grid.left,
      offset: 0,
      lines: wrapLines(
        [[cell.label, ...cell.lines].join(' ')],
        i === 0 ? grid.right - GUTTER - grid.left : 60,
      ),
    })),
  );
}

export function columns(header: PaperHeader, r: Random): string[] {
  const left = r.pick([0, 0, 1, 2]);
  const middle = left + r.int(26, 32);
  // `Zum Verhandlungsgegenstand` and a gutter
  const right = middle + 26 + GUTTER + r.int(0, 6);
  const grid: Grid = { left, middle, right, end: right + r.int(22, 34) };
  const beside = r.chance(0.2);
  const spaced = r.chance(0.3);
  const rows = header.rows.slice(1).flatMap((cells) => {
    if (cells.length === 0) return [];
    const lines = beside ? labelsBeside(cells, grid, left + 18) : labelsAbove(cells, grid);
    return spaced ? ['', ...lines] : lines;
  });
  return [...firstRow(header, grid, r), ...rows];
}
