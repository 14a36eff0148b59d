import { describe, expect, it } from 'vitest';
import { glyphsToRuns } from '../../src/source/pdf/runs.ts';
import { takeApart } from '../../src/source/pdf/spacing.ts';
import { glyphsOf } from './glyphs.ts';

const textsOf = (glyphs: Parameters<typeof glyphsToRuns>[0]): string[] =>
  takeApart(glyphsToRuns(glyphs)).map(({ text }) => text);

describe('a space that is written', () => {
  // Chromium draws `barriere\u00adfreier` as `barriere`, a space, and `freier` over the space
  it('is none where the next letter stands in the same place', () => {
    expect(textsOf([...glyphsOf(50, 'barriere '), ...glyphsOf(90, 'freier')])).toEqual(['barrierefreier']);
  });

  it('is one where the next letter stands further on', () => {
    expect(textsOf([...glyphsOf(50, 'barriere '), ...glyphsOf(95, 'freier')])).toEqual(['barriere freier']);
  });
});

describe('glyphs', () => {
  it('of another stretch are another run', () => {
    const second = glyphsOf(90, 'freier').map((glyph) => ({ ...glyph, stretch: 1 }));
    expect(textsOf([...glyphsOf(50, 'barriere'), ...second])).toEqual(['barriere', 'freier']);
  });

  it('that are far apart or on another line are other runs', () => {
    const below = glyphsOf(50, 'Datum').map((glyph) => ({ ...glyph, y: 112 }));
    expect(textsOf([...glyphsOf(50, 'Anfrage'), ...glyphsOf(200, 'Nummer'), ...below])).toEqual([
      'Anfrage',
      'Nummer',
      'Datum',
    ]);
  });

  it('that are drawn in no order, or with room between all of them, are runs of their own', () => {
    const spaced = [...'Antrag'].flatMap((letter, i) => glyphsOf(50 + 8 * i, letter));
    expect(textsOf(spaced)).toEqual([...'Antrag']);
    const [one, two, three] = [glyphsOf(50, '1'), glyphsOf(55, '2'), glyphsOf(60, '3')];
    expect(textsOf([...one, ...three, ...two])).toEqual(['1', '3', '2']);
  });
});

describe('right-to-left words', () => {
  it('come in the order of writing, painted from either side', () => {
    expect(textsOf(glyphsOf(50, '\u05dd\u05d5\u05dc\u05e9'))).toEqual(['\u05e9\u05dc\u05d5\u05dd']);
    const leftwards = [...'\u05e9\u05dc\u05d5\u05dd'].flatMap((letter, i) => glyphsOf(80 - 5 * i, letter));
    expect(textsOf(leftwards)).toEqual(['\u05e9\u05dc\u05d5\u05dd']);
  });

  it('have letters, not the shapes of letters, and figures in their order', () => {
    expect(textsOf(glyphsOf(50, 'gestern \ufee2\ufedc\ufe91 heute'))).toEqual([
      'gestern \u0628\u0643\u0645 heute',
    ]);
    expect(textsOf(glyphsOf(50, '12.5 \u05dd\u05d5\u05d9'))).toEqual(['\u05d9\u05d5\u05dd 12.5']);
  });
});
