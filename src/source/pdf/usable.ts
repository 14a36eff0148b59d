/** Tells text from what comes out of a PDF whose fonts say nothing of characters. */

import type { SourcePage } from '../../model/position.ts';

export interface CharacterCount {
  /** All but white space. */
  all: number;
  /** Control characters, private use, U+FFFD, lone surrogates: no printed text. */
  unusable: number;
  /** Letters of any script, and digits. */
  alphanumeric: number;
  /** Latin letters, and how many of them are vowels or small. */
  letters: number;
  vowels: number;
  small: number;
  /** The letter e, large or small. */
  es: number;
}

/**
 * Latin letters below which their mix says nothing. Fonts without a map often give every letter as one 29 places
 * before it (`Anfrage` as `$QIUDJH`); this is only seen in the mix of letters.
 */
const ENOUGH_LETTERS = 150;

/**
 * German text has 38 % vowels, other languages in Latin letters 35 to 48 %; text shifted by 29 places has 14 to 20 %,
 * and hardly a small letter.
 */
const FEWEST_VOWELS = 0.27;
const FEWEST_SMALL = 0.3;

/**
 * German text has 17 % e, other languages in Latin letters 7 to 18 %. A font whose glyphs come by their numbers (`=ࣁu7b;`
 * for `für die`) gives an e by chance only.
 */
const FEWEST_ES = 0.03;

/** Characters below which the share of letters says nothing, and that share: symbols in their stead are no text. */
const ENOUGH_CHARACTERS = 100;
const FEWEST_ALPHANUMERIC = 0.4;

/** Dotted lines and strokes to write on are many characters and no words. */
const FILLERS = new Set('._-–—…·=*');

const ALPHANUMERIC = /[\p{L}\p{M}\p{N}]/u;

const VOWELS = new Set('aeiouyäöüàáâãåæèéêëìíîïòóôõøùúûýAEIOUYÄÖÜÀÁÂÃÅÆÈÉÊËÌÍÎÏÒÓÔÕØÙÚÛÝ');

/** Symbol fonts put their bullets, arrows and ticks here; the layout knows the usual ones. */
const SYMBOL_FIRST = 0xf020;
const SYMBOL_LAST = 0xf0ff;

function noCharacters(): CharacterCount {
  return { all: 0, unusable: 0, alphanumeric: 0, letters: 0, vowels: 0, small: 0, es: 0 };
}

/** All characters of a font whose letters are those of no language count as unusable. */
export function countCharacters(pages: readonly SourcePage[]): CharacterCount {
  const fonts = new Map<string, CharacterCount>();
  for (const page of pages) {
    for (const { font, text } of page.runs) {
      const count = fonts.get(font) ?? noCharacters();
      fonts.set(font, count);
      countRun(text, count);
    }
  }
  const total = noCharacters();
  for (const count of fonts.values()) {
    if (count.letters >= ENOUGH_LETTERS && count.es < FEWEST_ES * count.letters) count.unusable = count.all;
    for (const key of Object.keys(total) as (keyof CharacterCount)[]) total[key] += count[key];
  }
  return total;
}

function countRun(text: string, count: CharacterCount): void {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x20 || code === 0xa0 || code === 0xad || FILLERS.has(character)) continue;
    count.all++;
    if (isUnusable(code)) count.unusable++;
    else if (isAlphanumeric(code, character)) count.alphanumeric++;
    if (isLatinLetter(code)) {
      count.letters++;
      if (VOWELS.has(character)) count.vowels++;
      if ((code | 0x20) === 0x65) count.es++;
      if (character === character.toLowerCase()) count.small++;
    }
  }
}

/** Is this code point no printed character that anybody could name? */
export function isUnusable(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d;
  if (code >= 0x7f && code < 0xa0) return true;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0xe000 && code <= 0xf8ff) return code < SYMBOL_FIRST || code > SYMBOL_LAST;
  return code === 0xfffd || code === 0xfffe || code === 0xffff || code >= 0x40000;
}

function isAlphanumeric(code: number, character: string): boolean {
  if (code < 0x80) return isLatinLetter(code) || (code >= 0x30 && code <= 0x39);
  return ALPHANUMERIC.test(character);
}

function isLatinLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Is most of the text unusable, or a mix of characters that no language has? A few odd glyphs are no failure. */
export function isMostlyUnusable(count: CharacterCount): boolean {
  const { all, unusable, alphanumeric, letters, vowels, small } = count;
  if (unusable * 2 > all) return true;
  if (all >= ENOUGH_CHARACTERS && alphanumeric < FEWEST_ALPHANUMERIC * all) return true;
  return letters >= ENOUGH_LETTERS && vowels < FEWEST_VOWELS * letters && small < FEWEST_SMALL * letters;
}
