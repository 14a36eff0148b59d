/** What did a stretch of damaged text say? Read as UTF-8 once, twice …, the reading that fits best between its neighbours. */

import { germanFit } from './germanFit.ts';
import { decodeChars, type Misreading } from './misreading.ts';

/** No repaired character may fit worse than that. */
const PLAUSIBLE_FIT = -12.5;
/** Not typed by anybody, but what the damage hid: an unreadable character, a byte order mark. */
const HIDDEN = new Set(['\ufffd', '\ufeff']);
/** How often a text may have been damaged. */
export const MAX_DEPTH = 3;

export interface Reading {
  text: string;
  /** By how much `text` fits better than what stands there. */
  lead: number;
}

/** Decodes the stretch once, twice … and takes what fits best between its neighbours. */
export function bestReading(before: string, stretch: string, after: string, way: Misreading): Reading {
  const original = fitOf(before, stretch, after).sum;
  let best = { text: stretch, lead: 0 };
  let text = decodeChars(stretch, way);
  for (let depth = 1; text !== null; depth++) {
    const fit = fitOf(before, text, after);
    const lead = fit.sum - original;
    if (fit.worst >= PLAUSIBLE_FIT && lead > best.lead) best = { text, lead };
    if (way.wholeOnly || depth === MAX_DEPTH) break;
    text = decodeChars(text, way);
  }
  return best;
}

function fitOf(before: string, middle: string, after: string): { sum: number; worst: number } {
  const chars = [...before, ...middle, ...after];
  const from = [...before].length;
  const to = chars.length - [...after].length;
  let sum = 0;
  let worst = 0;
  for (let index = from; index < to; index++) {
    const fit = germanFit(chars[index]!, {
      before2: chars[index - 2] ?? '',
      before: chars[index - 1] ?? '',
      after: chars[index + 1] ?? '',
      after2: chars[index + 2] ?? '',
    });
    sum += fit;
    if (!HIDDEN.has(chars[index]!)) worst = Math.min(worst, fit);
  }
  return { sum, worst };
}
