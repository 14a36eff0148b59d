/**
 * Copies from the web have a blank line between any two printed lines; where a paragraph really ends stand more. The
 * gaps are made those of the printed page.
 */

import type { Line } from '../position.ts';

/** Fewer lines tell nothing. */
const FEWEST_LINES = 10;
/** Part of the lines that may stand right below another: the form's own lines, now and then. */
const MOST_TIGHT = 0.15;
/** So many places with more than one blank line show that one alone parts no paragraphs. */
const FEWEST_WIDE = 3;
/** Blank lines above a line that begins a paragraph in such a copy. */
const WIDE = 2;

/** Halves the gaps of a copy from the web, in place; leaves any other text as it is. */
export function undoWebSpacing(lines: readonly Line[]): void {
  const below = lines.filter((line, index) => index > 0 && lines[index - 1]!.page === line.page);
  if (below.length < FEWEST_LINES) return;
  const tight = below.filter(({ gap }) => gap === 0).length;
  const single = below.filter(({ gap }) => gap === 1).length;
  const wide = below.filter(({ gap }) => gap > WIDE).length;
  if (tight > MOST_TIGHT * below.length || wide < FEWEST_WIDE || single < below.length / 2) return;
  for (const line of below) line.gap = Math.floor(line.gap / 2);
}
