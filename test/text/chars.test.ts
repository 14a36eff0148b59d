import { describe, expect, test } from 'vitest';
import {
  beginsSmallWord,
  endsIn,
  endsInClosed,
  isCapital,
  isDigit,
  isLetter,
  isSmall,
  isSpace,
} from '../../src/words/chars.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
/** Above U+00FF capitals and small letters are not told apart. */
const LATIN_1 = UNITS.slice(0, 0x100);
const NO_LATIN = [...UNITS.slice(0x250, 0x1e00), ...UNITS.slice(0x2c80, 0xa720), '𝐀', '𐐨', '😀'];

/** Characters for which the two do not agree. */
function differing(chars: readonly string[], told: (char: string) => boolean, expression: RegExp): string[] {
  return chars.filter((char) => told(char) !== expression.test(char));
}

describe('what a character is', () => {
  test('in Latin-1 as Unicode has it, but for the signs of multiplication and division', () => {
    expect(differing(LATIN_1, isCapital, /^\p{Lu}/u)).toEqual([]);
    expect(differing(LATIN_1, isSmall, /^\p{Ll}/u)).toEqual([]);
    expect(differing(LATIN_1, isLetter, /^\p{L}/u)).toEqual(['ª', 'µ', 'º', '×', '÷']);
  });

  test('letters of names in Latin script count', () => {
    for (const char of 'ŠšŁłČčŞşİıŐőẞ') expect(isLetter(char)).toBe(true);
    for (const char of 'ŠŁČŞİŐẞ') expect(isCapital(char)).toBe(true);
    for (const char of 'šłčşıő') expect(isSmall(char)).toBe(true);
  });

  test('other scripts and signs are no letters', () => {
    expect(NO_LATIN.filter((char) => isLetter(char) || isCapital(char) || isSmall(char))).toEqual([]);
  });

  test('white space and digits as expressions have them', () => {
    expect(differing(UNITS, isSpace, /^\s/u)).toEqual([]);
    expect(differing(UNITS, (char) => isDigit(char, 0), /^\d/u)).toEqual([]);
  });

  test('nothing stands behind the end', () => {
    const told = [isCapital('', 0), isSmall('a', 1), isLetter('a', 1), isDigit('1', 1), isSpace('')];
    expect(told).toEqual([false, false, false, false, false]);
  });

  test('the middle of a text is looked at where it is asked for', () => {
    expect([isCapital('aÄb', 1), isSmall('AäB', 1), isLetter('1€', 1)]).toEqual([true, true, false]);
  });
});

test.each([
  ['ab', true],
  ['äb', true],
  ['čá', true],
  ['aB', true],
  ['a', false],
  ['Ab', false],
  ['a1', false],
  ['1a', false],
  ['', false],
])('%j begins with a small word: %s', (text, expected) => {
  expect(beginsSmallWord(text)).toBe(expected);
});

test.each([
  ['Ende.', true],
  ['Ende.“', true],
  ['Ende.“)', true],
  ['Ende.“)"', false],
  ['Ende', false],
  ['"', false],
  ['', false],
])('%j ends with a full stop, perhaps closed: %s', (text, expected) => {
  expect(endsInClosed(text, '.')).toBe(expected);
});

test('the last character alone counts', () => {
  expect([endsIn('Ende.', '.'), endsIn('Ende.“', '.'), endsIn('', '.')]).toEqual([true, false, false]);
});
