/**
 * Glyphs to the letters that are meant: characters that the font's map does not tell, letters that are drawn twice one
 * by one for bold, and accents that are drawn over their letter as glyphs of their own.
 */

import type { Glyph } from './engine.ts';
import { glyphNameToText } from './glyphNames.ts';
import { isUnusable } from './usable.ts';

/** The glyphs of a page as letters; those that are no letter of their own are left out. */
export function mendLetters(glyphs: readonly Glyph[]): Glyph[] {
  return withAccents(withoutDoubles(glyphs.map(named)));
}

/** Adobe's private characters: old-style figures, small capitals with and without accents, each 0xF700 above its letter. */
const ADOBE_FIRST = 0xf720;
const ADOBE_LAST = 0xf7ff;
const ADOBE_BASE = 0xf700;

/** Private use, but for symbol fonts, which the bullets are told by. */
const SYMBOL_FIRST = 0xf000;
const SYMBOL_LAST = 0xf0ff;

function named(glyph: Glyph): Glyph {
  const code = glyph.text.codePointAt(0) ?? 0x20;
  if (code >= 0x20 && code < 0x7f) return glyph;
  if (code >= ADOBE_FIRST && code <= ADOBE_LAST) {
    return { ...glyph, text: String.fromCharCode(code - ADOBE_BASE) };
  }
  const isSymbol = code >= SYMBOL_FIRST && code <= SYMBOL_LAST;
  if (isSymbol || !(isUnusable(code) || isPrivate(code))) return glyph;
  const name = glyph.font.glyphNames[glyph.code];
  const text = name === undefined ? null : glyphNameToText(name);
  return text === null ? glyph : { ...glyph, text };
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** Share of its width: how far the second copy of a letter may stand from the first, and of the font size across. */
const DOUBLE_ALONG = 0.3;
const DOUBLE_ACROSS = 0.08;

/** Letters that are looked back to: bold is drawn with up to four copies. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = kept.at(-1);
    if (last === undefined || !isCopy(last, glyph)) kept.push(glyph);
  }
  return kept;
}

function isCopy(one: Glyph, other: Glyph): boolean {
  if (one.text !== other.text || one.text === ' ' || one.text === '' || one.size !== other.size) return false;
  const { along, across } = offset(one, other);
  return Math.abs(along) < DOUBLE_ALONG * Math.abs(one.width) && Math.abs(across) < DOUBLE_ACROSS * one.size;
}

function offset(from: Glyph, { x, y }: Glyph): { along: number; across: number } {
  const [over, down] = [x - from.x, y - from.y];
  return { along: over * from.dx + down * from.dy, across: over * from.dy - down * from.dx };
}

/** Signs that stand over or under a letter, and the marks that join it. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{
    '¨': '\u0308',
    '´': '\u0301',
    '`': '\u0300',
    ˆ: '\u0302',
    '^': '\u0302',
    '˜': '\u0303',
    '~': '\u0303',
  },
  ...{
    '¸': '\u0327',
    ˇ: '\u030c',
    '˚': '\u030a',
    '°': '\u030a',
    '¯': '\u0304',
    '˘': '\u0306',
    '˛': '\u0328',
  },
  ...{ '˝': '\u030b', '˙': '\u0307' },
};

/** Shares of the letter's width and of the font size: how far the middle of an accent may stand from that of its letter. */
const ACCENT_ALONG = 0.35;
const ACCENT_ACROSS = 0.6;

/** Accents stand over letters without their dot. */
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** An accent is drawn just before or just behind its letter, over it. */
function withAccents(glyphs: readonly Glyph[]): Glyph[] {
  if (!glyphs.some(({ text }) => Object.hasOwn(ACCENTS, text))) return [...glyphs];
  const all = [...glyphs];
  for (const [i, accent] of glyphs.entries()) {
    const mark = Object.hasOwn(ACCENTS, accent.text) ? ACCENTS[accent.text] : undefined;
    if (mark === undefined) continue;
    for (const at of [i + 1, i - 1]) {
      const letter = all[at];
      if (letter === undefined || !standsOver(accent, letter)) continue;
      const text = ((DOTLESS[letter.text] ?? letter.text) + mark).normalize('NFC');
      if (text.length !== 1) continue;
      all[at] = { ...letter, text };
      all[i] = { ...accent, text: '' };
      break;
    }
  }
  return all.filter(({ text }) => text !== '');
}

function standsOver(accent: Glyph, letter: Glyph): boolean {
  const { along, across } = offset(letter, accent);
  const apart = along + accent.width / 2 - letter.width / 2;
  return (
    Math.abs(apart) < ACCENT_ALONG * Math.abs(letter.width) && Math.abs(across) < ACCENT_ACROSS * letter.size
  );
}
