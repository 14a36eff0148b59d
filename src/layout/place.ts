/** The only place that turns offsets into page, line and column. */

import type { Layout, Line, Place } from '../position.ts';

/** Page, line and column (UTF-16 units, from 1) of an offset in `layout.text`. */
export function placeOf(layout: Layout, offset: number): Place {
  const line = lineAt(layout.lines, offset);
  if (line === null) return { page: 1, line: 1, column: 1 };
  const lineStart = Math.max(
    layout.text.lastIndexOf('\n', Math.max(0, line.start - 1)),
    layout.text.lastIndexOf('\f', Math.max(0, line.start - 1)),
  );
  const start = line.start === 0 ? 0 : lineStart + 1;
  return { page: line.page, line: line.number, column: Math.max(0, offset - start) + 1 };
}

/** The last line that begins at or before the offset. Lines of a PDF's cells may not be sorted by offset. */
function lineAt(lines: readonly Line[], offset: number): Line | null {
  let best: Line | null = null;
  for (const line of lines) {
    if (line.start <= offset && (best === null || line.start > best.start)) best = line;
  }
  return best ?? lines[0] ?? null;
}
