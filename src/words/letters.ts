/**
 * The letters of names, as the inside of a character class. A person's name may come from any script; the explicit
 * ranges cost V8 a hundredth of what Unicode properties do (see test/text/letters.test.ts). All lie in the basic plane, so no
 * expression needs the `u` flag for them. Where capitals and small letters alternate, and in scripts without them, a
 * letter counts as both.
 */

/** Hebrew, Arabic, the scripts of India and South-East Asia, Ethiopic, Chinese, Japanese and Korean. */
const WITHOUT_CASE =
  'א-תװ-ײء-يٮ-ۓܐ-ܯऄ-हক-হਅ-ਹક-હஅ-ஹఅ-హಅ-ಹഅ-ഹක-ෆก-ะเ-ๆກ-ະཀ-ཬက-ဪა-ჿሀ-ፚក-ឳぁ-ゖァ-ヺ㐀-䶿一-鿿가-힣';
/** Latin, Greek, Cyrillic and Armenian where capital and small letter are next to each other. */
const ALTERNATING = 'Ā-ɏẞḀ-ỿἀ-ῼҊ-ԯ';
/** Accents that no letter was made of, the vowel signs of the scripts above, and what joins their letters. */
const MARKS = '\u0300-\u036f\u0591-\u05c7\u064b-\u0670\u093a-\u094f\u0981-\u0d7f\u0e31-\u0e4e\u200c\u200d';

export const CAPITAL_LETTERS = `A-ZÀ-ÖØ-ÞΆ-ΏΑ-ΫЀ-ЯԱ-Ֆ${ALTERNATING}${WITHOUT_CASE}`;
export const LETTERS = `A-Za-zÀ-ÖØ-öø-ÿɐ-ʯΆ-ώЀ-џԱ-Ֆա-և${ALTERNATING}${WITHOUT_CASE}`;
/** What may stand in a word behind its first letter. */
export const LETTERS_AND_MARKS = `${LETTERS}${MARKS}`;
/** Is there anything but marks and space? */
export const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}\\d]`, 'u');
/** In `O’Brien`, `D'Angelo`, Ukrainian and Hawaiian names. */
export const APOSTROPHES = "'’‘ʼʻ´`";
