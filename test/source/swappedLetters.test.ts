import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/text/decodeText.ts';
import { repairSwappedLetters } from '../../src/source/text/swappedLetters.ts';

describe('letters with swapped bytes', () => {
  it.each([
    ['Frak琀椀on Bürgerforum', 'Fraktion Bürgerforum', 1, 4],
    ['Kurz琀椀tel Ö昀昀nungszeiten', 'Kurztitel Öffnungszeiten', 2, 4],
  ])('%s', (text, mended, count, first) => {
    expect(repairSwappedLetters(text)).toEqual({ text: mended, count, first });
  });

  it.each(['Verein 琀椀 e. V.', 'Partnerstadt 哈尔滨', 'Teehaus茶館', 'Fraktion'])(
    'leaves %s alone',
    (text) => {
      expect(repairSwappedLetters(text)).toBeNull();
    },
  );

  it('are told in a text file', () => {
    const { text, problems } = decodeText(Buffer.from('Datum\nFrak琀椀on Grün und Stad琀琀eil'));
    expect(text).toBe('Datum\nFraktion Grün und Stadtteil');
    expect(problems).toMatchObject([{ code: 'mojibake-repaired', at: { page: 1, line: 2, column: 5 } }]);
  });
});
