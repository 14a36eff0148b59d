/** The neighbours of a character, and penalties for those that it should not have. */

/** The two characters on either side; an empty string beyond the text's start and end. */
export interface Neighbours {
  before2: string;
  before: string;
  after: string;
  after2: string;
}

/** A penalty: 0 where the character stands as usual, else one or several of the values below. */
export type Rule = (char: string, near: Neighbours) => number;

/** Penalties, natural logarithms like the frequencies. */
export const UNUSUAL = -2;
export const ODD = -3.5;
export const WRONG = -6;

const LOWER = 1;
const UPPER = 2;
const LETTER = 4;
const DIGIT = 8;
const BLANK = 16;
const VOWEL = 32;
const OPEN = 64;
const CLOSED = 128;

const CLASSES: readonly (readonly [bits: number, members: RegExp])[] = [
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [LETTER, /\p{L}/u],
  [DIGIT, /[0-9]/],
  [BLANK | OPEN | CLOSED, /\s/],
  [VOWEL, /[aeiouyäöüAEIOUYÄÖÜ]/],
  [OPEN, /[([{"'„‚»›“«/|+–-]/],
  [CLOSED, /[.,;:!?)\]}"'“”‘’«»/|–…-]/],
];

/** The classes of every UTF-16 unit that was asked for, one bit more to tell that it was. */
const known = new Uint16Array(0x10000);
const ASKED = 256;

function classesOf(char: string): number {
  if (char === '') return BLANK | OPEN | CLOSED;
  const unit = char.charCodeAt(0);
  if (known[unit] === 0) {
    known[unit] = CLASSES.reduce(
      (bits, [bit, members]) => (members.test(char[0]!) ? bits | bit : bits),
      ASKED,
    );
  }
  return known[unit]!;
}

export const isLower = (char: string): boolean => (classesOf(char) & LOWER) !== 0;
export const isUpper = (char: string): boolean => (classesOf(char) & UPPER) !== 0;
export const isLetter = (char: string): boolean => (classesOf(char) & LETTER) !== 0;
export const isDigit = (char: string): boolean => (classesOf(char) & DIGIT) !== 0;
/** White space, also the start and the end of the text. */
export const isBlank = (char: string): boolean => (classesOf(char) & BLANK) !== 0;
export const isVowel = (char: string): boolean => (classesOf(char) & VOWEL) !== 0;
/** Lines and blocks that tables are drawn with. */
export const isDrawn = (char: string): boolean => char >= '\u2500' && char <= '\u259f';
/** A word may start after it: a blank or an opening bracket, quotation mark, hyphen or slash. */
export const isOpen = (char: string): boolean => (classesOf(char) & OPEN) !== 0;
/** A word may end before it: a blank or a closing mark. */
export const isClosed = (char: string): boolean => (classesOf(char) & CLOSED) !== 0;
