/** The only place that turns offsets into page, line and column. */

import type { Layout, Line, Place } from '../model/position.ts';

/** Page, line and column (UTF-16 units, from 1) of an offset in `layout.text`. */
export function placeOf(layout: Layout, offset: number): Place {
  const line = lineAt(layout.lines, offset);
  if (line === null) return { page: 1, line: 1, column: 1 };
  let start = line.start;
  while (start > 0 && layout.text[start - 1] !== '\n' && layout.text[start - 1] !== '\f') start--;
  return { page: line.page, line: line.number, column: Math.max(0, offset - start) + 1 };
}

/** The line of a page that stands nearest to a height, as a place; the page's first line where it has none. */
export function placeAtHeight(lines: readonly Line[], page: number, y: number): Place {
  let nearest: Line | null = null;
  for (const line of lines) {
    if (line.page !== page) continue;
    if (nearest === null || Math.abs(line.y - y) < Math.abs(nearest.y - y)) nearest = line;
  }
  return { page, line: nearest?.number ?? 1, column: 1 };
}

/** The last line that begins at or before the offset; lines are in the order of the text. */
function lineAt(lines: readonly Line[], offset: number): Line | null {
  return lines[lineIndexAt(lines, offset)] ?? null;
}

/** Its index; 0 where the offset stands before all lines. */
export function lineIndexAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
