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

export const isLower = (char: string): boolean => /^\p{Ll}/u.test(char);
export const isUpper = (char: string): boolean => /^\p{Lu}/u.test(char);
export const isLetter = (char: string): boolean => /^\p{L}/u.test(char);
export const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char !== '';
export const isBlank = (char: string): boolean => char === '' || /^\s/.test(char);
export const isVowel = (char: string): boolean => /^[aeiouyäöüAEIOUYÄÖÜ]/.test(char);
export const isDrawn = (char: string): boolean => char >= '\u2500' && char <= '\u259f';
/** After a blank or an opening bracket, quotation mark, hyphen or slash. */
export const isOpen = (char: string): boolean => isBlank(char) || /^[([{"'„‚»›“«/|+–-]/.test(char);
/** Before a blank or a closing mark. */
export const isClosed = (char: string): boolean => isBlank(char) || /^[.,;:!?)\]}"'“”‘’«»/|–…-]/.test(char);
