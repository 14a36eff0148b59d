/** Other papers that a paper cites, anywhere outside its header. */

import { readNumbers } from './fields/number.ts';
import type { LoosePiece } from './header/reading.ts';
import type { Layout, Line } from './position.ts';
import { stretchOf } from './text/stretch.ts';

/**
 * Canonical numbers in order, once each, without the paper's own. The paper's lines begin at `from`; `start` and `end` bound its header's, in which only the
 * line on the answer cites a paper.
 */
export function readReferences(
  layout: Layout,
  lines: readonly Line[],
  header: { from: number; start: number; end: number; loose: readonly LoosePiece[] },
  own: string | null,
): string[] {
  const found = new Set<string>();
  if (!layout.text.includes('/')) return [];
  const textOf = (part: readonly Line[]): string => {
    const kept = part.filter((line) => !line.furniture);
    return stretchOf(
      layout.text,
      kept.map((line) => line.segments),
    ).text;
  };
  const answers = header.loose.filter(({ role }) => role === 'answer').map(({ stretch }) => stretch.text);
  const above = textOf(lines.slice(header.from, header.start));
  for (const text of [above, ...answers, textOf(lines.slice(header.end))]) {
    for (const number of readNumbers(text)) found.add(number.canonical);
  }
  if (own !== null) found.delete(own);
  return [...found];
}
