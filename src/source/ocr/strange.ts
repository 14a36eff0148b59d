/** How strange the letters of a word are: by the fours of them that stand in German words. */

import { GRAMS } from './grams.ts';

const KNOWN = new Set(
  GRAMS.trim()
    .split(/\s/)
    .flatMap((entry) => [...entry.slice(3)].map((last) => entry.slice(0, 3) + last)),
);

const WORD = /\p{L}{2,}/gu;

/** Fours of letters in the strangest word of a text that no German word of the table has. */
export function strangeness(text: string): number {
  return Math.max(0, ...(text.match(WORD) ?? []).map((word) => strangeFours(word.toLowerCase())));
}

function strangeFours(word: string): number {
  const whole = `_${word}_`;
  let strange = 0;
  for (let at = 0; at + 4 <= whole.length; at++) if (!KNOWN.has(whole.slice(at, at + 4))) strange++;
  return strange;
}

/** What looks alike in a bad picture: the first may be the second. */
export const ALIKE: readonly (readonly [read: string, printed: string])[] = [
  ['i', 'l'],
  ['l', 'i'],
  ['t', 'l'],
  ['l', 't'],
  ['i', 't'],
  ['t', 'i'],
  ['ri', 'n'],
  ['n', 'ri'],
  ['rn', 'm'],
  ['m', 'rn'],
  ['e', 'c'],
  ['c', 'e'],
  ['ii', 'i'],
  ['ti', 'ü'],
  ['er', 'ei'],
  ['h', 'b'],
  ['b', 'h'],
  ['f', 't'],
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
];

/** Strokes that both models take for others, however sure they are: `Umfeid`, `Lageplari`. */
export const OFTEN_MISREAD = ALIKE.filter(([read]) => /^(?:i|ri|rn|ii)$/.test(read));

/** Dots that are lost: without those of ü a word is strange more often than without those of ä and ö. */
export const LOST_DOTS = ALIKE.filter(([read]) => read === 'u');

/** Longer ones are put together, or an address. */
const LONGEST = 40;

/** A word with one place of it read in another way, where this is less strange; `null` where no other reading is. */
export function lessStrange(text: string, alike = ALIKE): string | null {
  if (text.length > LONGEST) return null;
  let [best, least] = [null as string | null, strangeness(text)];
  for (const [read, printed] of least === 0 ? [] : alike) {
    for (let at = text.indexOf(read); at >= 0; at = text.indexOf(read, at + 1)) {
      const variant = text.slice(0, at) + printed + text.slice(at + read.length);
      const strange = strangeness(variant);
      if (strange < least) [best, least] = [variant, strange];
    }
  }
  return best;
}
