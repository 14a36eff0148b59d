/** Words printed with spaces between their letters (`A n f r a g e`) to words. */

import type { Piece } from './runsToPieces.ts';

/** Fewer single letters in a row are initials or an abbreviation (`z B`). */
const FEWEST_LETTERS = 4;

/** Share of the font size. Letters with wider gaps are spaced. */
const NARROWEST_GAP = 0.05;

/** Share of the font size. Letters that stand further apart are no word. */
const WIDEST_GAP = 1.5;

/** A gap between words is wider than one between spaced letters by this share of it, or of the font size. */
const WORD_SHARE = 0.35;
const WORD_SPACE = 0.13;

/**
 * Joins runs of single letters that stand evenly apart, word by word.
 *
 *     A  n  f  r  a  g  e      z u m      becomes      Anfrage  zum
 */
export function joinSpacedLetters(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let index = 0;
  while (index < pieces.length) {
    const end = endOfLetters(pieces, index);
    if (end - index >= FEWEST_LETTERS && isWord(pieces.slice(index, end).map((piece) => piece.text))) {
      joined.push(...joinByGap(pieces.slice(index, end)));
      index = end;
    } else {
      joined.push(...pieces.slice(index, Math.max(end, index + 1)));
      index = Math.max(end, index + 1);
    }
  }
  return joined;
}

/** Index behind the single letters that start at `start` and stand within reach of each other. */
function endOfLetters(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (end < pieces.length && pieces[end]!.text.length === 1) {
    const before = pieces[end - 1];
    if (end > start && before !== undefined) {
      const gap = (pieces[end]!.left - before.right) / before.size;
      if (gap > WIDEST_GAP) break;
    }
    end++;
  }
  return end;
}

function joinByGap(letters: readonly Piece[]): Piece[] {
  const gaps = letters.slice(1).map((letter, i) => letter.left - letters[i]!.right);
  const tracking = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const first = letters[0]!;
  if (tracking <= NARROWEST_GAP * first.size) return [...letters];
  const wordGap = tracking + Math.max(WORD_SHARE * tracking, WORD_SPACE * first.size);
  const words: Piece[] = [{ ...first, tracking, spaceAfter: false }];
  for (const [i, gap] of gaps.entries()) {
    const letter = letters[i + 1]!;
    const word = words.at(-1)!;
    if (gap > wordGap) {
      words.push({ ...letter, tracking, spaceBefore: true, spaceAfter: false });
    } else {
      word.text += letter.text;
      word.right = letter.right;
    }
  }
  words.at(-1)!.spaceAfter = letters.at(-1)!.spaceAfter;
  return words;
}

/** Closes words of four letters and more whose letters are parted by single spaces. */
export function closeLetterSpacing(text: string): string {
  const heading = spacedHeading(text);
  if (heading !== null) return heading;
  if (!hasSpacedLetters(text)) return text;
  const tokens = text.split(' ');
  const words: string[] = [];
  let start = 0;
  while (start < tokens.length) {
    let end = start;
    while (end < tokens.length && tokens[end]!.length === 1) end++;
    const letters = tokens.slice(start, end);
    if (letters.length >= FEWEST_LETTERS && isWord(letters)) words.push(letters.join(''));
    else words.push(...letters);
    if (end < tokens.length) words.push(tokens[end]!);
    start = end + 1;
  }
  return words.join(' ');
}

const CAPITALS = /^(?:[A-ZÄÖÜ]{1,3} ){3,30}[A-ZÄÖÜ]{1,3}$/;
/** Fewer capitals are abbreviations beside each other. */
const SHORTEST_HEADING = 6;

/** `I N FO R MAT I O N`: a heading of which kerning took some spaces; `null` where it is none. */
function spacedHeading(text: string): string | null {
  if (!CAPITALS.test(text)) return null;
  const tokens = text.split(' ');
  const singles = tokens.filter(({ length }) => length === 1).length;
  const letters = tokens.join('');
  const isHeading = letters.length >= SHORTEST_HEADING && 2 * singles > tokens.length && isWord([...letters]);
  return isHeading && singles < tokens.length ? letters : null;
}

/** Is there ` x y z `: three single characters in a row? Quick test before the text is taken apart. */
function hasSpacedLetters(text: string): boolean {
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    if (text[i + 2] === ' ' && text[i + 4] === ' ' && text[i + 1] !== ' ' && text[i + 3] !== ' ') return true;
  }
  return false;
}

const WORD_CHARACTER = /^[A-Za-zÀ-ɏẞ\d.,:;/()?!„“"-]$/u;

/**
 * Letters, perhaps with figures and punctuation, or a number with its strokes and points (`F 0 1 4 7 / 2 0`); no row
 * of figures (`1 2 3 4`) and no alphabet (`A B C D`).
 */
function isWord(characters: readonly string[]): boolean {
  if (!characters.every((character) => WORD_CHARACTER.test(character))) return false;
  const letters = characters.filter((character) => /[A-Za-zÀ-ɏẞ]/u.test(character));
  if (letters.length < 3)
    return characters.length >= LONG_NUMBER && characters.some((c) => c === '/' || c === '.');
  return !letters.every((letter, i) => i === 0 || letter.charCodeAt(0) === letters[i - 1]!.charCodeAt(0) + 1);
}

/** A paper's number or a date has at least so many characters. */
const LONG_NUMBER = 6;
