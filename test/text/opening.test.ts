import { describe, expect, test } from 'vitest';
import { CAPITALS, DIGITS, holdsOneOf, Opening, SPACES } from '../../src/words/opening.ts';

const UNITS = Array.from({ length: 0x2070 }, (_, code) => String.fromCharCode(code));
const looked = UNITS.filter((char) => char < '\u0100' || char >= '\u2010');

describe('sets of first characters', () => {
  test.each([
    [CAPITALS, /\p{Lu}/u],
    [DIGITS, /\d/u],
    [SPACES, /\s/u],
  ])('%j is all that is looked up', (set, expression) => {
    expect([...set].sort()).toEqual(looked.filter((char) => expression.test(char)).sort());
  });
});

describe('an opening', () => {
  test('is not tried where the first character excludes it', () => {
    const opening = new Opening('a', /^b/);
    expect([opening.test('b'), opening.exec('b'), opening.mayBegin('ab', 1)]).toEqual([false, null, false]);
  });

  test('is tried in both cases where case is ignored', () => {
    const opening = new Opening('aÖ', /^(?:a|ö)/iu);
    expect(['a', 'A', 'ö', 'Ö', 'b', ''].map((text) => opening.test(text))).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('is tried where a character may be one of the first in another case', () => {
    expect(new Opening('s', /^stadt/iu).test('ſtadt')).toBe(true);
    expect(new Opening('k', /^kita/iu).test('\u212aita')).toBe(true);
  });

  test('is looked for in the middle of a text', () => {
    const opening = new Opening('b', /b+/y);
    expect(opening.matchAt('abbc', 1)).toBe('bb');
    expect([opening.standsAt('abbc', 2), opening.standsAt('abbc', 3), opening.matchAt('abb', 3)]).toEqual([
      true,
      false,
      null,
    ]);
  });

  test('may be told by how it begins', () => {
    const opening = new Opening(['mit ', 'für die'], /^(?:mit|für die) \p{L}/iu);
    const texts = ['Mit Gruß', 'FÜR DIE Antwort', 'Mittel', 'Für den', '', 'm'];
    expect(texts.map((text) => opening.test(text))).toEqual([true, true, false, false, false, false]);
    expect([opening.mayBegin('Mittel'), opening.mayBegin('auf mit ihm', 4)]).toEqual([false, true]);
  });

  test('is tried where another letter may be one of its beginning in another case', () => {
    expect(new Opening(['post'], /^poststelle/iu).test('poſtſtelle')).toBe(true);
  });

  test('dashes and dots count only if they are named', () => {
    expect([new Opening('–', /^[–…]/).test('–'), new Opening('–', /^[–…]/).test('…')]).toEqual([true, false]);
  });
});

test('a word is found in any case', () => {
  expect(holdsOneOf('DER STADTRAT MÖGE', ['wolle', 'möge'])).toBe(true);
  expect(holdsOneOf('Der Stadtrat tagt', ['wolle', 'möge'])).toBe(false);
});
