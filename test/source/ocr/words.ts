/** Words as two readings of a scan have them. */

import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';

const ROW_HEIGHT = 40;

/** A word on the line of this number, 18 pixels a letter; doubtful where it has another reading. */
export function wordAt(text: string, x0: number, line: number, other?: string | null): ReadWord {
  const baseline = 100 + 60 * line;
  const place = { x0, x1: x0 + 18 * text.length, y0: baseline - 30, y1: baseline, baseline };
  return {
    text,
    ...place,
    rowHeight: ROW_HEIGHT,
    confidence: 90,
    doubt: other === undefined ? null : { other },
  };
}
