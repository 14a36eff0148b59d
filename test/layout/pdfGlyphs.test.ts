import { describe, expect, it } from 'vitest';
import { cleanGlyphs, composeAccent } from '../../src/sheet/glyphText.ts';
import { closeLetterSpacing } from '../../src/sheet/letterSpacing.ts';
import { processorSeconds } from '../processorTime.ts';

describe('glyphs to text', () => {
  it.each([
    ['ligatures', 'Bu\ufb00et, O\ufb03ce, \ufb02ießt', 'Buffet, Office, fließt'],
    ['a number sign that a font makes of its letters', 'Haus № 86', 'Haus Nr. 86'],
    ['bullets of Symbol and Wingdings', '\uf0b7 \uf0a7 \uf0d8 \uf076 \uf0fc', '• • • • •'],
    ['boxes to tick', '\uf06f ja \uf0fe nein', '☐ ja ☑ nein'],
    ['letters of a font marked as symbolic', '\uf041\uf06e\uf066\uf072\uf061\uf067\uf065', 'Anfrage'],
    ['combining marks', 'fu\u0308r', 'für'],
    ['no-break and thin spaces', '10\u00a0%\u2009und', '10 % und'],
    ['control characters', 'An\u0003fra\u0000ge', 'Anfrage'],
    ['the hyphens that look like hyphens', 'CDU\u2011Fraktion', 'CDU-Fraktion'],
    ['unknown private use', '\ue123', '\ufffd'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['boxes of the upper half that nobody knows, and signs of the lower', '\uf0e5 \uf021', '• \ufffd'],
    ['several bullets', '\uf0b7\uf0b7\uf0b7', '•••'],
    ['capitals of a font marked as symbolic', '\uf041\uf042\uf043', 'ABC'],
    ['such letters beside others', 'x\uf041\uf06e\uf066\uf8ff', 'xAnf\ufffd'],
    ['further control characters', 'An\u0080fra\u009fge', 'Anfrage'],
    ['what has no breadth', 'An\u200bfra\ufeffge\ufffe\uffff', 'Anfrage'],
    ['the short hyphen', 'CDU\u2010Fraktion', 'CDU-Fraktion'],
    ['code points that nobody has', 'a\u{50000}b', 'a\ufffdb'],
    ['soft hyphens stay', 'Willkom\u00admen', 'Willkom\u00admen'],
    ['spelling stays', '„Haupt‘ – 5 µg, 20 €, 30 °C, § 5', '„Haupt‘ – 5 µg, 20 €, 30 °C, § 5'],
  ])('%s', (_, raw, clean) => {
    expect(cleanGlyphs(raw)).toBe(clean);
  });

  it('accents join the letters that they can', () => {
    expect(composeAccent('u', '¨')).toBe('ü');
    expect(composeAccent('ı', '´')).toBe('í');
    expect(composeAccent('4', '¨')).toBeNull();
    expect(composeAccent('u', '-')).toBeNull();
  });
});

describe('spaced letters', () => {
  it.each([
    ['A n f r a g e', 'Anfrage'],
    ['Ä n d e r u n g s a n t r a g', 'Änderungsantrag'],
    ['Betreff: A n t r a g F 0 1', 'Betreff: AntragF01'],
    ['a b c d', 'a b c d'],
    ['1 2 3 4 5 6', '1 2 3 4 5 6'],
    ['u. a. z. B. S. 3', 'u. a. z. B. S. 3'],
    ['in a b von', 'in a b von'],
    ['I N FO R MAT I O N', 'INFORMATION'],
    ['A N T R AG', 'ANTRAG'],
    ['I II III IV V VI', 'I II III IV V VI'],
    ['A B C D EF', 'A B C D EF'],
    ['CDU SPD A B', 'CDU SPD A B'],
    ['EB SAB FB AG', 'EB SAB FB AG'],
    ['I N FO R I0188', 'I N FO R I0188'],
    ['A n f r a g e zum r o t', 'Anfrage zum r o t'],
    ['x = a + m b n', 'x = a + m b n'],
    ['F 0 1 4 7 / 2 0', 'F0147/20'],
    ['1 2 . 0 5 . 2 0', '12.05.20'],
    ['F 1 2 A', 'F 1 2 A'],
    ['F / 2 0', 'F / 2 0'],
  ])('%s', (text, closed) => {
    expect(closeLetterSpacing(text)).toBe(closed);
  });

  it('a megabyte takes no time', () => {
    const megabyte = 'a b '.repeat(250_000);
    expect(processorSeconds(() => closeLetterSpacing(megabyte))).toBeLessThan(10);
  });
});
