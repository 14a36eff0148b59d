/** Words that run over the border of their cell: what is printed behind it was cut off. */

import { wholeWord } from './knownWords.ts';
import type { ReadWord } from './twoReadings.ts';

/** Inches: a word that ends so near to its cell's inner edge has no room as others have. */
const NEAR = 0.012;

/** Dirt and numbers at a border are no cut word. */
const WORD = /\p{L}{3}$/u;

/**
 * The words of a cell, those that its border cut as the known word that begins so, and doubtful in any case:
 * `Beschlussfassur` is `Beschlussfassung`.
 * @param right inner edge of the cell, in the pixels of the words
 */
export function withoutCuts(words: readonly ReadWord[], right: number, dpi: number): ReadWord[] {
  return words.map((word) => {
    if (word.x1 < right - NEAR * dpi || !WORD.test(word.text)) return word;
    const whole = wholeWord(word.text);
    return {
      ...word,
      text: whole ?? word.text,
      doubt: { other: whole === null ? `${word.text}…` : word.text },
    };
  });
}
