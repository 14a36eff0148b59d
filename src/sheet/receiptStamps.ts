/** Stamps of receipt: `EINGEGANGEN` with date and office. */

import { RECEIVED, STAMP_DATE, STAMP_LINE } from '../words/stamps.ts';
import type { MarkText } from './markTexts.ts';

/** Font sizes: how far the lines of a stamp stand apart, and how far they are set off. */
const STAMP_PITCH = 2;
const STAMP_SHIFT = 3;

/** A page has no more stamps. */
const MOST_STAMPS = 20;

/** Lines of a stamp below its word. */
const MOST_STAMP_LINES = 5;

/** Points by which the edges of lines below each other differ. */
const SAME_PLACE = 2;

/** `EINGEGANGEN` with the lines below it that nothing but a stamp holds: date, hour, office. */
export function receiptStamps(texts: readonly MarkText[]): MarkText[][] {
  const found: MarkText[][] = [];
  for (const word of texts) {
    if (found.length >= MOST_STAMPS) break;
    if (!isReceipt(word.text)) continue;
    const group = [word];
    const index = texts.indexOf(word);
    for (const [at, text] of texts.entries()) {
      if (text === word || group.length > MOST_STAMP_LINES) continue;
      // the lines of a stamp are drawn one after another, or stand below one another
      const next = at === index + group.length || isAligned(word, text);
      if (next && text.font === word.font && isBelow(group.at(-1)!, word, text) && isStampLine(text.text))
        group.push(text);
    }
    found.push(group);
  }
  return found;
}

/** Left, right or centred below each other. */
function isAligned(a: MarkText, b: MarkText): boolean {
  const shifts = [a.left - b.left, a.right - b.right, (a.left + a.right - b.left - b.right) / 2];
  return shifts.some((shift) => Math.abs(shift) <= SAME_PLACE);
}

/** `EINGEGANGEN`, `Eingegangen am 12.03.2020 BOB`; a sentence says more. */
export function isReceipt(text: string): boolean {
  if (text.length > LONGEST_RECEIPT || !RECEIVED.test(text)) return false;
  const rest = text.replace(RECEIVED, '').replaceAll(STAMP_DATES, ' ').replaceAll(BETWEEN, ' ').trim();
  return rest === '' || STAMP_LINE.test(rest);
}

const LONGEST_RECEIPT = 60;
const STAMP_DATES = new RegExp(STAMP_DATE.source, 'gu');
const BETWEEN = /(?<![A-Za-zÀ-ɏẞ])(?:am|um|den|bei|beim|im)(?![A-Za-zÀ-ɏẞ])|[:,;]/gu;

function isStampLine(text: string): boolean {
  return STAMP_LINE.test(text) || (STAMP_DATE.test(text) && text.length < 30);
}

function isBelow(last: MarkText, word: MarkText, text: MarkText): boolean {
  const down = text.bottom - last.bottom;
  if (down < -0.1 * word.size || down > STAMP_PITCH * Math.max(word.size, text.size)) return false;
  const shift = STAMP_SHIFT * word.size;
  return text.left >= word.left - shift && text.right <= word.right + shift;
}
