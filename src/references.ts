/** Other papers that a paper cites, anywhere outside its header. */

import { readNumbers } from './fields/number.ts';
import type { Layout, Line } from './position.ts';
import { stretchOf } from './text/stretch.ts';

/** Canonical numbers in order, once each, without the paper's own. The paper's lines begin at `from`; `start` and `end` bound its header's. */
export function readReferences(
  layout: Layout,
  lines: readonly Line[],
  header: { from: number; start: number; end: number },
  own: string | null,
): string[] {
  const found = new Set<string>();
  if (!layout.text.includes('/')) return [];
  for (const part of [lines.slice(header.from, header.start), lines.slice(header.end)]) {
    const kept = part.filter((line) => !line.furniture);
    const text = stretchOf(
      layout.text,
      kept.map((line) => line.segments),
    ).text;
    for (const number of readNumbers(text)) found.add(number.canonical);
  }
  if (own !== null) found.delete(own);
  return [...found];
}
