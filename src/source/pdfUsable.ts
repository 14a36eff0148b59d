/** Tells text from what comes out of a PDF whose fonts say nothing of characters. */

import type { SourcePage } from '../position.ts';

export interface CharacterCount {
  /** All but white space. */
  all: number;
  /** Control characters, private use, U+FFFD, lone surrogates: no printed text. */
  unusable: number;
  letters: number;
  vowels: number;
}

/**
 * Latin letters below which their mix says nothing. Fonts without a map often give every letter as one 29 places
 * before it (`Anfrage` as `$QIUDJH`); this is only seen in the mix of letters.
 */
const ENOUGH_LETTERS = 150;

/** German text has 38 % vowels, other languages in Latin letters 35 to 48 %; text shifted by 29 places has 14 %. */
const FEWEST_VOWELS = 0.2;

const VOWELS = new Set('aeiouyäöüàáâãåæèéêëìíîïòóôõøùúûýAEIOUYÄÖÜÀÁÂÃÅÆÈÉÊËÌÍÎÏÒÓÔÕØÙÚÛÝ');

/** Symbol fonts put their bullets, arrows and ticks here; the layout knows the usual ones. */
const SYMBOL_FIRST = 0xf020;
const SYMBOL_LAST = 0xf0ff;

export function countCharacters(pages: readonly SourcePage[]): CharacterCount {
  const count: CharacterCount = { all: 0, unusable: 0, letters: 0, vowels: 0 };
  for (const page of pages) {
    for (const run of page.runs) countRun(run.text, count);
  }
  return count;
}

function countRun(text: string, count: CharacterCount): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x20 || code === 0xa0 || code === 0xad) continue;
    count.all++;
    if (isUnusable(code)) count.unusable++;
    else if (isLatinLetter(code)) {
      count.letters++;
      if (VOWELS.has(character)) count.vowels++;
    }
  }
}

/** Is this code point no printed character that anybody could name? */
export function isUnusable(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d;
  if (code >= 0x7f && code < 0xa0) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0xe000 && code <= 0xf8ff) return code < SYMBOL_FIRST || code > SYMBOL_LAST;
  return code === 0xfffd || code === 0xfffe || code === 0xffff || code >= 0xf0000;
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Is most of the text unusable, or a mix of letters that no language has? A few odd glyphs are no failure. */
export function isMostlyUnusable({ all, unusable, letters, vowels }: CharacterCount): boolean {
  if (unusable * 2 > all) return true;
  return letters >= ENOUGH_LETTERS && letters * 2 > all && vowels < FEWEST_VOWELS * letters;
}
