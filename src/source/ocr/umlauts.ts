/** Which vowels of a German word have two dots: they are lost and added more easily than anything else in a bad picture. */

import { DOTS_OF_MANY, DOTS_OF_ONE, NO_DOTS } from './vowels.ts';

/** Letters of a window on either side of its vowel. */
const AROUND = 3;
const OUTSIDE = '_'.repeat(AROUND);

const VOWEL = /[aou]/;
const WITH_DOTS: Readonly<Record<string, string>> = {
  a: 'ä',
  o: 'ö',
  u: 'ü',
  A: 'Ä',
  O: 'Ö',
  U: 'Ü',
};
const WITHOUT_DOTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WITH_DOTS).map(([plain, dotted]) => [dotted, plain]),
);

/** What is known of a vowel in a word. */
type Known = 'dots' | 'dots-of-one' | 'none';

const tables: readonly [string, Known][] = [
  [DOTS_OF_MANY, 'dots'],
  [DOTS_OF_ONE, 'dots-of-one'],
  [NO_DOTS, 'none'],
];
const KNOWN = new Map<string, Known>(
  tables.flatMap(([table, known]) =>
    table
      .trim()
      .split(/\s/)
      .map((window) => [window, known] as const),
  ),
);

/** A word without the dots of its vowels. */
export function plainOf(word: string): string {
  return word.replace(/[äöüÄÖÜ]/g, (letter) => WITHOUT_DOTS[letter]!);
}

/** The vowel at `at` of a word in small letters without dots, with what stands around it; `null` where none stands there. */
export function windowAt(plain: string, at: number): string | null {
  if (!VOWEL.test(plain[at]!)) return null;
  return (OUTSIDE + plain + OUTSIDE).slice(at, at + 2 * AROUND + 1);
}

/** The dots of a text against those that its words have in German as far as that is known. */
export interface Dots {
  /** The text with the dots that are lost. */
  whole: string;
  /** Vowels without dots that have some, by more than one word. */
  lost: number;
  /** The same, by one word. */
  perhapsLost: number;
  /** Vowels with dots that have none. */
  added: number;
}

const LETTERS = /\p{L}{3,}/gu;

export function dotsOf(text: string): Dots {
  const found: Dots = { whole: text, lost: 0, perhapsLost: 0, added: 0 };
  found.whole = text.replace(LETTERS, (word) => wholeWord(word, found));
  return found;
}

/** Counts in `found`. */
function wholeWord(word: string, found: Dots): string {
  const plain = plainOf(word);
  const small = plain.toLowerCase();
  let whole = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at]!;
    const window = windowAt(small, at);
    const known = window === null ? undefined : KNOWN.get(window);
    const isPlain = letter === plain[at];
    if (known === 'none' && !isPlain) found.added++;
    if (known === 'dots' && isPlain) found.lost++;
    if (known === 'dots-of-one' && isPlain) found.perhapsLost++;
    whole += known === undefined || known === 'none' || !isPlain ? letter : WITH_DOTS[letter]!;
  }
  return whole;
}
