/** Ink on a line of text that became no word: something stands there that was not read, as under a stamp. */

import type { ReadWord } from './twoReadings.ts';

/** Of the row's height: a gap that a word could hide in. */
const HIDES_WORD = 0.8;

/** Of the row's height: how far from a line's end it is looked. */
const BEHIND_END = 4;

/** Share of the gap that is ink: text has 10 to 20 %, dirt less than 1. */
const INKED = 0.04;

/** Words of one line differ less in their baselines, as a share of the row's height. */
const SAME_LINE = 0.3;

/** How a doubt says that something follows which was not read. */
const UNREAD = '…';

/** Of the row's height: a gap that is as narrow as this, and full of ink, is no gap between columns. */
const WIDEST_HOLE = 6;
const SPACE = 0.25;

/**
 * Words behind (or, first in a line, before) which something was not read are doubtful; they reach over what was not read, so that
 * their line does not fall apart. `ink` of the picture, without borders.
 */
export function withUnreadInk(words: readonly ReadWord[], ink: Uint8Array, width: number): ReadWord[] {
  const lines = linesOf(words);
  const unread = new Map<ReadWord, string>();
  const reach = new Map<ReadWord, number>();
  for (const line of lines) {
    for (const [index, word] of line.entries()) {
      const next = line[index + 1];
      const end = Math.round(Math.min(width, next?.x0 ?? word.x1 + BEHIND_END * word.rowHeight));
      if (!isInked(ink, width, word, word.x1 + 2, end - 2)) continue;
      unread.set(word, `${word.text} ${UNREAD}`);
      const isHole = next !== undefined && next.x0 - word.x1 <= WIDEST_HOLE * word.rowHeight;
      if (isHole) reach.set(word, next.x0 - SPACE * word.rowHeight);
    }
    const [first] = line;
    const start = Math.round(Math.max(0, first!.x0 - BEHIND_END * first!.rowHeight));
    if (isInked(ink, width, first!, start, first!.x0 - 2)) unread.set(first!, `${UNREAD} ${first!.text}`);
  }
  return words.map((word) => {
    const other = unread.get(word);
    if (other === undefined) return word;
    return { ...word, x1: reach.get(word) ?? word.x1, doubt: word.doubt ?? { other } };
  });
}

/** From the top, each from the left. */
export function linesOf(words: readonly ReadWord[]): ReadWord[][] {
  const lines: ReadWord[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const isSame = line !== undefined && word.baseline - line[0]!.baseline < SAME_LINE * line[0]!.rowHeight;
    if (isSame) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.x0 - b.x0));
}

/** Is there ink between x-height and baseline, in every part of the stretch's width that a letter has? */
function isInked(
  ink: Uint8Array,
  width: number,
  { baseline, rowHeight }: ReadWord,
  from: number,
  to: number,
): boolean {
  if (to - from < HIDES_WORD * rowHeight) return false;
  const top = Math.max(0, Math.round(baseline - rowHeight / 2));
  let inked = 0;
  let all = 0;
  for (let y = top; y < baseline && y * width < ink.length; y++) {
    for (let x = from; x < to; x++) {
      inked += ink[y * width + x] ?? 0;
      all++;
    }
  }
  return inked > INKED * all;
}
