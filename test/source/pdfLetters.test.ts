import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../src/source/pdf/engine.ts';
import { glyphNameToText } from '../../src/source/pdf/glyphNames.ts';
import { mendLetters } from '../../src/source/pdf/letters.ts';
import { glyphsOf } from './glyphs.ts';

const read = (glyphs: readonly Glyph[]): string =>
  mendLetters(glyphs)
    .map(({ text }) => text)
    .join('');

describe('letters that are drawn twice', () => {
  it('one by one, for bold, are one', () => {
    const bold = [...'Bett'].flatMap((letter, i) =>
      [0, 0.3, 0.6].flatMap((off) => glyphsOf(50 + 5 * i + off, letter)),
    );
    expect(read(bold)).toBe('Bett');
  });

  it('that stand side by side are two, however narrow', () => {
    expect(read(glyphsOf(50, 'Schifffahrt 1111'))).toBe('Schifffahrt 1111');
    const kerned = [...'ll'].flatMap((letter, i) => glyphsOf(50 + 3 * i, letter));
    expect(read(kerned)).toBe('ll');
  });

  it('on other lines are two', () => {
    expect(read([...glyphsOf(50, 'l'), ...glyphsOf(50, 'l').map((glyph) => ({ ...glyph, y: 112 }))])).toBe(
      'll',
    );
  });
});

describe('an accent of its own', () => {
  const over = (x: number, accent: string): Glyph[] =>
    glyphsOf(x, accent).map((glyph) => ({ ...glyph, y: 98 }));

  it('belongs to the letter that it stands over, drawn before or behind it', () => {
    expect(read([...over(50, '¨'), ...glyphsOf(50, 'u'), ...glyphsOf(55, 'ber')])).toBe('über');
    expect(
      read([...glyphsOf(45, 'Gr'), ...glyphsOf(55, 'u'), ...over(55.4, '¨'), ...glyphsOf(60, 'n')]),
    ).toBe('Grün');
    expect(read([...over(50, '´'), ...glyphsOf(50, 'ı')])).toBe('í');
  });

  it('beside a letter, or over one that takes none, stays a sign', () => {
    expect(read(glyphsOf(50, 'a¨b'))).toBe('a¨b');
    expect(read([...over(50, '¨'), ...glyphsOf(50, '5')])).toBe('¨5');
    expect(read(glyphsOf(50, '20 °C'))).toBe('20 °C');
  });
});

describe('characters that the font does not tell', () => {
  const named = (text: string, code: number, names: Record<number, string>): Glyph[] =>
    glyphsOf(50, text).map((glyph) => ({
      ...glyph,
      code,
      font: { ...glyph.font, glyphNames: Object.assign([], names) },
    }));

  it('are told by the names of their glyphs', () => {
    expect(read(named('\0', 2, { 2: 'ffi' }))).toBe('ffi');
    expect(read(named('\ue004', 7, { 7: 'adieresis.alt' }))).toBe('ä');
    expect(read(named('\0', 2, { 2: 'g37' }))).toBe('\0');
    expect(read(named('A', 2, { 2: 'B' }))).toBe('A');
  });

  it("are Adobe's private figures and small capitals", () => {
    expect(read(glyphsOf(50, '\uf732\uf730\uf732\uf731 \uf76d\uf7fc\uf76c\uf76c'))).toBe('2021 müll');
    expect(read(glyphsOf(50, '\uf0b7'))).toBe('\uf0b7');
  });

  it.each([
    ['twooldstyle', '2'],
    ['Asmall', 'a'],
    ['Udieresis', 'Ü'],
    ['uni20AC', '€'],
    ['u1F600', '😀'],
    ['quotedblbase', '„'],
    ['uniD800', null],
    ['constructor', null],
    ['.notdef', null],
  ])('%s is %s', (name, text) => {
    expect(glyphNameToText(name)).toBe(text);
  });
});
