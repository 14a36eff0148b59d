import { describe, expect, it } from 'vitest';
import { dotsOf, plainOf, windowAt } from '../../../src/source/ocr/umlauts.ts';

it('a word without its dots keeps everything else', () => {
  expect(plainOf('Größe ÄÖÜ äöü René')).toBe('Große AOU aou René');
});

describe('what stands around a vowel', () => {
  it('is three letters on either side, or the word’s end', () => {
    expect(windowAt('grunanlage', 2)).toBe('_grunan');
    expect(windowAt('fur', 1)).toBe('__fur__');
  });

  it('is nothing around another letter, or a vowel that never has dots', () => {
    expect([windowAt('grun', 1), windowAt('wege', 1), windowAt('ziel', 1)]).toEqual([null, null, null]);
  });
});

describe('dots', () => {
  it.each([
    ['fur', 'für'],
    ['Für die Brucke', 'Für die Brücke'],
    ['UBER', 'ÜBER'],
    ['Offnung', 'Öffnung'],
  ])('that more words have are lost: %s', (read, whole) => {
    expect(dotsOf(read)).toEqual({ whole, lost: 1, perhapsLost: 0, added: 0 });
  });

  it('of several vowels are counted', () => {
    expect(dotsOf('uber Grunanlagen')).toMatchObject({ whole: 'über Grünanlagen', lost: 2 });
  });

  it('that one word has are perhaps lost', () => {
    expect(dotsOf('mussen')).toEqual({ whole: 'müssen', lost: 0, perhapsLost: 1, added: 0 });
  });

  it('that none has are added, and stay', () => {
    expect(dotsOf('Magdebürg')).toEqual({ whole: 'Magdebürg', lost: 0, perhapsLost: 0, added: 1 });
  });

  it.each(['über', 'müssen', 'Magdeburg', 'Xuxu', 'ur', '12'])(
    'that are right or unknown stay: %s',
    (read) => {
      expect(dotsOf(read)).toEqual({ whole: read, lost: 0, perhapsLost: 0, added: 0 });
    },
  );

  it.each([
    'gehalten',
    'warmen',
    'hohe',
    'Mangel',
    'erstatten',
    'Zusatz',
    'planen',
    'Flucht',
    'wurde',
    'Eintracht',
  ])('are not those of another word: %s', (read) => expect(dotsOf(read).whole).toBe(read));
});
