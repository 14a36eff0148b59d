/** Page furniture of one paper in a file that holds several. */

import type { Layout } from '../model/position.ts';
import { markFurniture } from './furniture.ts';
import { markTextFurniture } from './textFurniture.ts';

/**
 * Marks the page furniture of the lines from `start` to `end` (half-open) anew, as if they were the whole file: what
 * every paper of one sender ends with (request, signature) is no running foot.
 */
export function markPart(layout: Layout, start: number, end: number): void {
  const lines = layout.lines.slice(start, end);
  for (const line of lines) line.furniture = false;
  const numbers = new Set(lines.map((line) => line.page));
  if (layout.unit === 'char') markTextFurniture(layout.text, lines, numbers.size);
  else
    markFurniture(
      layout.text,
      lines,
      layout.pages.filter(({ number }) => numbers.has(number)),
    );
}
