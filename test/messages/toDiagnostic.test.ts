import { describe, expect, it } from 'vitest';
import { SEVERITY } from '../../src/model/diagnostic.ts';
import { beginning, problem } from '../../src/model/problem.ts';
import { EN } from '../../src/output/messages/en.ts';
import { toDiagnostic } from '../../src/output/messages/toDiagnostic.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

describe('a problem', () => {
  it('has the severity of its code, unless another is given', () => {
    expect(problem('reading-unsure')).toEqual({
      code: 'reading-unsure',
      severity: 'info',
      field: null,
      at: null,
      args: {},
    });
    expect(problem('reading-unsure', { severity: 'warning', field: '/title', at: 3 })).toEqual({
      code: 'reading-unsure',
      severity: 'warning',
      field: '/title',
      at: 3,
      args: {},
    });
  });

  it('keeps what it tells apart from where it is', () => {
    const made = problem('party-rest', { field: '/sender', at: 0, words: 'a. D.', label: 'Absender' });
    expect(made.args).toEqual({ words: 'a. D.', label: 'Absender' });
  });
});

describe('toDiagnostic', () => {
  const layout = textLayout('Anfrage\nDatum\n\fSeite zwei\n');

  it.each([
    ['an offset', 10, { page: 1, line: 2, column: 3 }],
    ['a span, by its start', { start: 20, end: 22 }, { page: 2, line: 3, column: 6 }],
    ['a place', { page: 7, line: 1, column: 1 }, { page: 7, line: 1, column: 1 }],
    ['nothing', null, null],
  ])('makes the place of %s', (_what, at, place) => {
    expect(toDiagnostic(problem('reading-unsure', { at }), layout).place).toEqual(place);
  });

  it('has no place in a text that is not there', () => {
    expect(toDiagnostic(problem('reading-unsure', { at: 10 })).place).toBeNull();
  });

  it('says it in the words of the catalogue that it is given', () => {
    const shouting = { ...EN, 'number-malformed': ({ printed }: { printed: string }) => `${printed}!` };
    const made = problem('number-malformed', { field: '/header/Nummer', printed: 'F1', label: 'Nummer' });
    expect(toDiagnostic(made, null, shouting)).toEqual({
      code: 'number-malformed',
      severity: 'warning',
      message: 'F1!',
      field: '/header/Nummer',
      place: null,
    });
    expect(toDiagnostic(made).message).toBe('“F1” is no paper number; Nummer stays empty.');
  });
});

describe('the English catalogue', () => {
  it('has a sentence for each code', () => {
    const codes = Object.keys(SEVERITY);
    expect(Object.keys(EN).sort()).toEqual([...codes].sort());
  });

  it.each([
    [problem('mojibake-repaired', { places: 1 }), /repaired in one place\.$/],
    [problem('mojibake-repaired', { places: 3 }), /in 3 places, the first of them here\.$/],
    [problem('mojibake-repaired', { letters: 3 }), /^3 letters of ligatures/],
    [problem('replacement-characters', { places: 2 }), /^What stands in 2 places/],
    [problem('replacement-characters', { glyphs: 1 }), /^1 glyph of the PDF/],
    [problem('replacement-characters', { glyphs: 2 }), /^2 glyphs of the PDF/],
    [problem('not-recognised', { city: 'Halle (Saale)' }), /names Halle \(Saale\) in its head/],
    [problem('not-recognised'), /^No header of a council paper/],
    [problem('memory-limit', { bytes: 192 * 2 ** 20 }), /limit of 192 MB/],
    [problem('size-limit', { bytes: 1536 }), /limit of 1\.5 KB/],
    [problem('time-limit', { milliseconds: 500 }), /limit of 0\.5 s/],
    [problem('crashed', { bug: 'RangeError' }), /mistake in this program \(RangeError\)/],
    [problem('crashed', {}), /came to an unexpected end/],
    [problem('label-misspelt', { printed: 'Addressat', label: 'Adressat' }), /^The label “Addressat”/],
    [problem('label-misspelt', { printed: 'Anfarge', kind: 'anfrage' }), /^The title “Anfarge” is read/],
    [problem('kind-number-mismatch', { kind: 'antrag', number: 'T1', told: null }), /“T1” no kind;/],
  ])('%j', (made, sentence) => {
    expect(toDiagnostic(made).message).toMatch(sentence);
  });
});

describe('beginning', () => {
  it('cuts long texts only', () => {
    expect(beginning('a'.repeat(60))).toBe('a'.repeat(60));
    expect(beginning('a'.repeat(61))).toBe(`${'a'.repeat(57)}…`);
  });
});
