/** Numbers of a list: what stands before and after tells what a worn one is. */

import type { ReadWord } from './twoReadings.ts';

/** `3.`, `3)`, and with a worn sign behind it. */
const NUMBER = /^([0-9lI|]{1,2})[.):;,]$/;

/** May be a worn number: one or two signs that are no word. */
const WORN = /^\S[.:;,)]$|^[^\p{Ll}\s]{1,2}$/u;

/** `i. V.` before a name. */
const DEPUTY_FIRST = /^[1lI|i]?[.,]$/;
const DEPUTY_JOINED = /^[1lI|i]?[.,][VA][.,]$/;
const DEPUTY = /^[VA][.,]$/;

/** Of the row's height: numbers of one list begin as near to each other as this; a word begins so far behind its number. */
const SAME_COLUMN = 0.4;
const GAP = 0.2;

/** `lines` from the top, each from the left; gives the words that are to stand in place of others. */
export function mendedMarks(lines: readonly (readonly ReadWord[])[]): Map<ReadWord, ReadWord> {
  const mends = new Map<ReadWord, ReadWord>();
  for (const [first, second, third] of lines) {
    if (first === undefined || second === undefined) continue;
    if (DEPUTY_JOINED.test(first.text) && /^\p{Lu}/u.test(second.text)) {
      mends.set(first, { ...first, text: `i. ${first.text.at(-2)}.` });
    }
    if (third === undefined) continue;
    if (DEPUTY_FIRST.test(first.text) && DEPUTY.test(second.text) && /^\p{Lu}/u.test(third.text)) {
      mends.set(first, { ...first, text: 'i.' });
    }
  }
  const openers = lines.flatMap((line) => {
    const [first, second] = line;
    const isOpener =
      first !== undefined && second !== undefined && second.x0 - first.x1 >= GAP * second.rowHeight;
    return isOpener && !mends.has(first) && isMark(first) ? [first] : [];
  });
  for (const column of inColumns(openers)) {
    if (column.length === 1 && column[0]!.text === 'I.') continue;
    const isRoman = column.flatMap(readingsOf).some((reading) => SURELY_ROMAN.test(reading));
    if (isRoman) mendRoman(column, mends);
    else mendColumn(column, mends);
  }
  for (const column of inColumns(lines.flatMap(numberOfHeading))) {
    if (column.length >= FEWEST_HEADINGS) mendColumn(column, mends);
  }
  return mends;
}

/** `zu 2)` heads an answer in several lines: fewer tell nothing. */
const FEWEST_HEADINGS = 3;
const HEADED = /^[zZ]u$/;
const HEADING_NUMBER = /^[0-9lI|?]{1,2}[.):;,]?$/;

function numberOfHeading([first, second]: readonly ReadWord[]): ReadWord[] {
  const isNumber = first !== undefined && second !== undefined && HEADED.test(first.text);
  return isNumber && HEADING_NUMBER.test(second.text) ? [second] : [];
}

function isMark(word: ReadWord): boolean {
  return numbersOf(word).length > 0 || ROMAN.test(word.text) || (word.doubt !== null && WORN.test(word.text));
}

/** What its readings say, the taken one first. */
function numbersOf(word: ReadWord): number[] {
  return readingsOf(word).flatMap((reading) => {
    const digits = NUMBER.exec(reading)?.[1]?.replace(/[lI|]/g, '1');
    return digits === undefined ? [] : [Number(digits)];
  });
}

function readingsOf({ text, doubt }: ReadWord): string[] {
  return doubt?.other == null ? [text] : [text, doubt.other];
}

/** `II.`, and with strokes that are taken for other letters. */
const ROMAN = /^[IVX1lTi|]{1,5}[.):;,]$/;
const SURELY_ROMAN = /^(?:II|III|IV|VI{1,3}|IX)[.)]$/;
const ROMAN_NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** Strokes of `I` are taken for each other: the place in the list tells, if a reading has as many of them. */
function mendRoman(column: readonly ReadWord[], mends: Map<ReadWord, ReadWord>): void {
  const sign = usualSign(column);
  let last = 0;
  for (const [index, word] of column.entries()) {
    // `1.` above `2.`, the items below a heading `I.` that begins where they do
    if (numbersOf(word).includes(1) && numbersOf(column[index + 1] ?? word).includes(2)) {
      mends.set(word, { ...word, text: `1${sign}` });
      continue;
    }
    const numerals = readingsOf(word).map((text) => text.slice(0, -1).replace(/[1lTi|]/g, 'I'));
    const next = ROMAN_NUMBERS[last];
    const own = ROMAN_NUMBERS.findIndex((numeral) => numerals.includes(numeral));
    if (next !== undefined && numerals.includes(next)) last++;
    else if (own >= 0) last = own + 1;
    else continue;
    mends.set(word, { ...word, text: `${ROMAN_NUMBERS[last - 1]}${sign}`, doubt: null });
  }
}

function inColumns(openers: readonly ReadWord[]): ReadWord[][] {
  const columns: ReadWord[][] = [];
  for (const word of openers) {
    const own = columns.find(
      ([first]) => Math.abs(first!.x0 - word.x0) <= SAME_COLUMN * Math.max(first!.rowHeight, word.rowHeight),
    );
    if (own === undefined) columns.push([word]);
    else own.push(word);
  }
  return columns;
}

/** Each number follows the one above it: one that does not, or is none, is what must stand there if its neighbours say so. */
function mendColumn(column: readonly ReadWord[], mends: Map<ReadWord, ReadWord>): void {
  const sign = usualSign(column);
  let last = 0;
  for (const [index, word] of column.entries()) {
    const read = numbersOf(word);
    const next = column[index + 1];
    const follows = next !== undefined && numbersOf(next).includes(last + 2);
    if (read.includes(last + 1)) last++;
    else if (read.length > 0 && (word.doubt === null || !follows)) {
      last = read[0]!;
      // another list begins
      if (!(last === 1 && word.text.startsWith('I') && next !== undefined && numbersOf(next).includes(2)))
        continue;
    } else if (read.length > 0 || follows) last++;
    else continue;
    const text = `${last}${sign}`;
    if (word.text === text) {
      if (read.length > 0) mends.set(word, { ...word, doubt: null });
    } else {
      const isSure = read.includes(last) && (last > 1 || follows);
      mends.set(word, { ...word, text, doubt: isSure ? null : { other: word.text } });
    }
  }
}

/** `.` or `)`, as most of them have it. */
function usualSign(column: readonly ReadWord[]): string {
  const ends = column.map(({ text }) => text.at(-1));
  return ends.filter((end) => end === ')').length > ends.filter((end) => end === '.').length ? ')' : '.';
}
