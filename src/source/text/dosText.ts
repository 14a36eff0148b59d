/** What DOS made of control characters: some are printed as marks, and one ends the text. */

import type { RepairedText } from './repairedText.ts';

/** As code page 437 and 850 show them; those that printers and terminals obey (form feed, escape …) are left out. */
const SHOWN: Readonly<Record<string, string>> = {
  '\u0004': '♦',
  '\u0007': '•',
  '\u0010': '►',
  '\u0011': '◄',
  '\u0013': '‼',
  '\u0014': '¶',
  '\u0015': '§',
  '\u0016': '▬',
  '\u0018': '↑',
  '\u0019': '↓',
  '\u001a': '→',
  '\u001d': '↔',
  '\u001e': '▲',
  '\u001f': '▼',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const MARK = /[\u0004\u0007\u0010\u0011\u0013-\u0016\u0018-\u001a\u001d-\u001f]/g;
/** `\u0015 5`, `\u0015\u0015 5 und 6`: converters leave the section sign as it is, whatever they make of the letters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const SECTION = /\u0015(?=\u0015?[ \u00a0]{0,2}\d)/g;
const LETTER = /\p{L}/u;
/** Files of DOS are filled up to whole records or come out of buffers of that size. */
const LONGEST_REST = 512;

/**
 * Puts the marks that DOS shows for control characters; in a text that is not of DOS only the section sign before its
 * number. Between two letters no mark stands: such a control character is damage.
 */
export function withDosMarks(text: string, isDos: boolean): RepairedText {
  let count = 0;
  let first = -1;
  const shown = text.replace(isDos ? MARK : SECTION, (char, at: number) => {
    const inWord = LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '');
    const standsApart = /\s/.test(text[at - 1] ?? '\n') && text[at + 1] === ' ';
    if (inWord || (char === '\u001a' && !standsApart)) return char;
    if (count++ === 0) first = at;
    return SHOWN[char]!;
  });
  return { text: shown, count, first };
}

const END = 0x1a;

/**
 * Offset of the DOS end-of-file mark (1Ah) at which the text ends, -1 where it has none. The mark stands at the start of
 * a line, is repeated to fill a record, or has nothing printed behind it; alone in a text of DOS lines it may also follow
 * the last word. Anywhere else it stands for a character that some converter did not know.
 */
export function dosEnd(bytes: Uint8Array): number {
  const last = bytes.lastIndexOf(END);
  if (last < 0) return -1;
  let blank = bytes.length;
  while (blank > 0 && !isPrinted(bytes[blank - 1]!)) blank--;
  const only = bytes.indexOf(END) === last;
  for (let at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + 1)) {
    if (at >= blank || isEnd(bytes, at, only)) return at;
  }
  return -1;
}

/** @param only is it the only such byte? */
function isEnd(bytes: Uint8Array, at: number, only: boolean): boolean {
  if (bytes[at + 1] === END) return true;
  let before = at - 1;
  while (bytes[before] === 0x20 || bytes[before] === 0x09) before--;
  const startsLine = bytes[before] === 0x0a || bytes[before] === 0x0d;
  // several that stand apart are arrows before the items of a list
  if (startsLine) return only || bytes[at + 1] !== 0x20;
  return only && bytes[at + 1] !== 0x20 && bytes.length - at <= LONGEST_REST && hasDosLines(bytes, at);
}

function hasDosLines(bytes: Uint8Array, until: number): boolean {
  const lineEnd = bytes.lastIndexOf(0x0a, until);
  return lineEnd > 0 && bytes[lineEnd - 1] === 0x0d;
}

function isPrinted(byte: number): boolean {
  return byte > 0x20 && byte !== 0x7f;
}

/** How many bytes from `from` on print something. */
export function printedBytes(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; at++) if (isPrinted(bytes[at]!)) count++;
  return count;
}
