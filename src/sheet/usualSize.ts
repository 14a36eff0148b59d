/** The font size of the text proper. */

import type { Line } from '../model/position.ts';

/** Points. Sizes are counted in classes so wide. */
const STEP = 0.25;

/** The size that most characters have, in points; 0 where there is none. */
export function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const line of lines) {
    const size = Math.round(line.size / STEP) * STEP;
    const count = (counts.get(size) ?? 0) + line.end - line.start;
    counts.set(size, count);
    if (count > (counts.get(best) ?? 0)) best = size;
  }
  return best;
}
