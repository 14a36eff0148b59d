/** The dash between a paper's number and who wrote it, or amid a title, that no reading saw: told by its ink. */

import { boxOf } from './cross.ts';
import type { ReadWord } from './twoReadings.ts';

/** `F0117/22` */
const NUMBER = /^(?:DS|[FASI])[0-9]{4}\/[0-9]{2}(?:\/[0-9]{1,2})?$/;
const NAME = /^\p{Lu}\p{L}/u;
const WORD = /^[\p{L}\d][\p{L}\d/!-]*$/u;
/** Of the row's height: so wide a gap of one line holds a dash, and no wider one parts no columns. */
const GAP = [0.9, 2.2] as const;

/** Of the row's height: the least breadth of a dash, its greatest height, and how far its middle stands above the line. */
const BROAD = 0.3;
const HIGH = 0.2;
const PLACE = [0.12, 0.5] as const;
const ABOVE = 0.75;

/** The words of lines, each from the left, with the dashes, which are doubtful. */
export function withInkDashes(
  lines: readonly (readonly ReadWord[])[],
  ink: Uint8Array,
  width: number,
): ReadWord[] {
  return lines.flatMap((line) =>
    line.flatMap((word, index) => {
      const next = line[index + 1];
      if (next === undefined || !NAME.test(next.text)) return [word];
      const gap = (next.x0 - word.x1) / word.rowHeight;
      const isAmid = WORD.test(word.text) && gap >= GAP[0] && gap <= GAP[1];
      if (!NUMBER.test(word.text) && !isAmid) return [word];
      const dash = dashBetween(word, next, ink, width);
      return dash === null ? [word] : [word, dash];
    }),
  );
}

function dashBetween(before: ReadWord, next: ReadWord, ink: Uint8Array, width: number): ReadWord | null {
  const { baseline, rowHeight } = before;
  const y0 = Math.max(0, Math.round(baseline - ABOVE * rowHeight));
  const box = boxOf(ink, width, { x0: before.x1 + 1, x1: next.x0 - 1, y0, y1: baseline });
  if (box === null) return null;
  const off = (baseline - (box.y0 + box.y1) / 2) / rowHeight;
  const isDash = box.x1 - box.x0 >= BROAD * rowHeight && box.y1 - box.y0 <= HIGH * rowHeight;
  if (!isDash || off < PLACE[0] || off > PLACE[1]) return null;
  return { ...before, ...box, text: '–', doubt: { other: null } };
}
