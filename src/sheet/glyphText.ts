/** Code points as PDFs give them to the text that is meant. */

import { withoutLigatures } from '../words/ligatures.ts';

/**
 * Private code points of symbol fonts (U+F000 and the font's own code): what Word's lists and forms take from
 * Symbol and Wingdings.
 */
const SYMBOLS: Readonly<Record<number, string>> = {
  61472: ' ',
  61480: '☎',
  61482: '✉',
  61485: '-',
  61514: '☺',
  61548: '●',
  61550: '■',
  61551: '☐',
  61553: '❑',
  61554: '❒',
  61557: '◆',
  61558: '❖',
  61603: '≤',
  61607: '▪',
  61608: '☐',
  61614: '→',
  61616: '°',
  61617: '±',
  61619: '≥',
  61620: '×',
  61623: '•',
  61656: '➢',
  61664: '→',
  61672: '→',
  61692: '✓',
  61691: '✗',
  61693: '☒',
  61694: '☑',
};

/** Of these, what stands before the items of a list: all the same to a reader. */
const BULLETS = new Set([...'●■❑❒◆❖▪➢✓']);

/** Everything that needs no look: ASCII, German letters and punctuation. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02af–—„“”‚‘’…€•]*$/;

const SPACE = /\s/u;

/**
 * Text of a run as meant: NFC, ligatures taken apart, symbol-font bullets as `•`, every white space a space,
 * control characters left out, code points without a meaning as U+FFFD. Soft hyphens are kept: whether one stands
 * at a line's end is known only later.
 */
export function cleanGlyphs(text: string): string {
  if (PLAIN.test(text)) return text;
  let clean = '';
  for (const character of isSymbolicText(text) ? fromSymbolic(text) : text) clean += meaningOf(character);
  return clean.normalize('NFC');
}

function meaningOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // one of them counts as white space, and is none
  if (code === 0xfeff || code === 0xffff || code === 0xfffe) return '';
  if (SPACE.test(character)) return ' ';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return '';
  if (code >= 0xf000 && code <= 0xf0ff) return symbol(code);
  if (code >= 0xe000 && code <= 0xf8ff) return '\ufffd';
  if ((code >= 0xd800 && code <= 0xdfff) || code >= 0x40000) return '\ufffd';
  if (code >= 0x200b && code <= 0x200f) return '';
  if (code === 0x2010 || code === 0x2011) return '-';
  // fonts that set `Nr.` in one sign: no German keyboard has it
  if (character === '№') return 'Nr.';
  return withoutLigatures(character);
}

/** In the upper half of those fonts there is hardly anything but ornaments; below stand letters of other alphabets too. */
function symbol(code: number): string {
  const known = SYMBOLS[code];
  if (known === undefined) return code >= 0xf080 ? '•' : '\ufffd';
  return BULLETS.has(known) ? '•' : known;
}

/**
 * Some fonts of plain letters are marked as symbol fonts: then a whole word comes from U+F000 upwards, while bullets
 * come one by one.
 */
function isSymbolicText(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 0xf000;
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    letters = isLetter ? letters + 1 : 0;
    if (letters === SYMBOLIC_WORD) return true;
  }
  return false;
}

/** So many letters in a row make a word. */
const SYMBOLIC_WORD = 3;

function fromSymbolic(text: string): string {
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    letters += code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : text.charAt(i);
  }
  return letters;
}

/** Accents that some producers print as a glyph of its own, and what they are as combining marks. */
const COMBINING: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
  ˇ: '\u030c',
  '˚': '\u030a',
};

/** The letter under the accent, or null where the two make no letter. */
export function composeAccent(letter: string, accent: string): string | null {
  const mark = COMBINING[accent] ?? (/^[\u0300-\u036f]$/u.test(accent) ? accent : undefined);
  if (mark === undefined) return null;
  const composed = (letter === 'ı' ? 'i' : letter).concat(mark).normalize('NFC');
  return composed.length === 1 ? composed : null;
}
