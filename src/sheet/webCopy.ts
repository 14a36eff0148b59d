/**
 * Copies from the web have a blank line between any two printed lines; where a paragraph really ends stand more. The
 * gaps are made those of the printed page.
 */

import type { Line } from '../model/position.ts';

/** Fewer lines tell nothing. */
const FEWEST_LINES = 10;
/** Nearly no line stands right below another. */
const MOST_TIGHT = 0.05;
/** So many places with one blank line, and with more, show that one alone parts no paragraphs. */
const FEWEST = 3;

/** Takes the blank line between any two lines out of the gaps, in place; leaves any other text as it is. */
export function undoWebSpacing(lines: readonly Line[]): void {
  const below = lines.filter((line, index) => index > 0 && lines[index - 1]!.page === line.page);
  if (below.length < FEWEST_LINES) return;
  const tight = below.filter(({ gap }) => gap === 0).length;
  const single = below.filter(({ gap }) => gap === 1).length;
  const wide = below.length - tight - single;
  if (tight > MOST_TIGHT * below.length || wide < FEWEST || single < FEWEST) return;
  // two blank lines, or one with a blank one on either side
  for (const line of below) line.gap = line.gap <= 1 ? 0 : Math.max(1, Math.floor(line.gap / 2));
}
