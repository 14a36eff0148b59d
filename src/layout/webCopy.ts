/**
 * Copies from the web have a blank line between any two printed lines; where a paragraph really ends stand more. The
 * gaps are made those of the printed page.
 */

import type { Line } from '../position.ts';

/** Fewer lines tell nothing. */
const FEWEST_LINES = 10;
/** Where every line and every blank one has a blank line behind it, one, three or five of them stand between two lines. */
const LEAST_ODD = 0.85;
/** So many places with one blank line, and with more, show that one alone parts no paragraphs. */
const FEWEST = 3;
/** Blank lines above a line that begins a paragraph in such a copy. */
const WIDE = 2;

/** Halves the gaps of a copy from the web, in place; leaves any other text as it is. */
export function undoWebSpacing(lines: readonly Line[]): void {
  const below = lines.filter((line, index) => index > 0 && lines[index - 1]!.page === line.page);
  if (below.length < FEWEST_LINES) return;
  const odd = below.filter(({ gap }) => gap % 2 === 1).length;
  const single = below.filter(({ gap }) => gap === 1).length;
  const wide = below.filter(({ gap }) => gap > WIDE).length;
  if (isDoubleSpaced(below)) {
    for (const line of below) line.gap = Math.max(0, line.gap - 1);
    return;
  }
  if (odd < LEAST_ODD * below.length || wide < FEWEST || single < FEWEST) return;
  for (const line of below) line.gap = Math.floor(line.gap / 2);
}

/** Of a text with a blank line between any two lines nearly none stand right below another. */
const MOST_TIGHT = 0.05;

/** One blank line between the lines of a paragraph, two between paragraphs. */
function isDoubleSpaced(below: readonly Line[]): boolean {
  const tight = below.filter(({ gap }) => gap === 0).length;
  const single = below.filter(({ gap }) => gap === 1).length;
  const twice = below.filter(({ gap }) => gap === 2).length;
  return (
    tight <= MOST_TIGHT * below.length &&
    single >= FEWEST &&
    twice >= FEWEST &&
    single + twice >= LEAST_ODD * below.length
  );
}
