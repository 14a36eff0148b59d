/** Lines of columns as if each ran over the page, so that they are measured like other lines. */

import type { Extent, Line } from '../model/position.ts';

/** Lines of columns get the edges that they would have if their column were as wide as all the text; others stay as they are. */
export function acrossPage(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ column }) => column === undefined)) return lines;
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  return lines.map((line) => {
    const { column } = line;
    if (column === undefined) return line;
    const scale = (right - left) / (column.right - column.left);
    const widened = <E extends Extent>(edges: E): E => ({
      ...edges,
      left: left + (edges.left - column.left) * scale,
      right: left + (edges.right - column.left) * scale,
    });
    return { ...widened(line), segments: line.segments.map(widened) };
  });
}
