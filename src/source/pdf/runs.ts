/** pdf.js's text items to runs on the page as shown. */

import type { Run } from '../../model/position.ts';
import type { PdfTextItem, PdfViewport } from './library.ts';
import { multiply } from './matrix.ts';

/**
 * Shares of the font size. pdf.js puts an item ` ` wherever two glyphs stand further apart than the second, as well as
 * for a space that is narrower. Of the wide ones position tells the same, and says it rightly even where glyphs are
 * not drawn from left to right; a narrow one is a real space that position alone would miss. Below the first no eye
 * sees a space: Ghostscript writes a space and draws it together where letters are only kerned.
 */
const VISIBLE_SPACE = 0.07;
const NARROW_SPACE = 0.102;

/**
 * The runs of one page, in the order of the content stream. Fillers are left out except real spaces too narrow
 * to be told by position. Text written downwards (vertical fonts) gets the angle 270.
 */
export function itemsToRuns(
  items: readonly PdfTextItem[],
  viewport: PdfViewport,
  userUnit: number,
  isVertical: (fontName: string) => boolean,
): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    const text = item.str;
    if (text === undefined || text === '') continue;
    const [a, b, c, d, x, y] = multiply(viewport.transform, item.transform);
    const vertical = isVertical(item.fontName);
    const size = Math.hypot(c, d);
    const width = (vertical ? item.height : item.width) * userUnit;
    if (!Number.isFinite(x + y + size + width)) continue;
    if (text === ' ' && !isNarrowSpace(width / Math.hypot(a, b))) continue;
    const angle = vertical ? 270 : degrees(a, -b);
    runs.push({ text, x, y, width, size, angle, font: item.fontName });
  }
  return runs;
}

function isNarrowSpace(width: number): boolean {
  return width >= VISIBLE_SPACE && width <= NARROW_SPACE;
}

/** Direction in whole hundredths of a degree, 0 <= angle < 360, so that an upright page gives exactly 0. */
function degrees(dx: number, dy: number): number {
  const angle = Math.round((Math.atan2(dy, dx) * 18000) / Math.PI) / 100;
  return angle < 0 ? angle + 360 : angle + 0;
}
