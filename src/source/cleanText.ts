/** Decoded text made uniform: line ends, NFC, and nothing in it that no reader can see. */

import type { Place } from '../model/position.ts';
import { withoutInvisible } from '../words/invisible.ts';
import { withoutLigatures } from '../words/ligatures.ts';

/** Code points that NFC may change; below U+0300 it changes nothing. */
const MAY_CHANGE = /[\u0300-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\u2adc\u3000-\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** C1 controls, noncharacters and lone surrogates: no text has them, so something was lost there. */
const UNREADABLE = /[\u0080-\u009f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Line ends become `\n`: CRLF (also CR CR LF, which broken programs write), lone CR, vertical tab (Word's line break),
 * U+2028 and U+2029. Form feeds stay.
 */
export function uniformLineEnds(text: string): string {
  const unified = text.includes('\r') ? text.replace(/\r{1,2}\n|\r/g, '\n') : text;
  return /[\v\u2028\u2029]/.test(unified) ? unified.replace(/[\v\u2028\u2029]/g, '\n') : unified;
}

/** Unicode NFC without invisible characters and ligatures. */
export function composed(text: string): string {
  const visible = withoutInvisible(text);
  return MAY_CHANGE.test(visible) ? withoutLigatures(visible).normalize('NFC') : visible;
}

export interface Removal {
  text: string;
  /** Characters removed or replaced. */
  count: number;
  /** Offset of the first in `text`; -1 if there is none. */
  first: number;
}

/** Removes C0 controls (all but tab, line feed and form feed) and DEL; DOS's end-of-file marks at the end do not count. */
export function withoutControls(text: string): Removal {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0x1a) end--;
  const rest = end < text.length ? text.slice(0, end) : text;
  const first = rest.search(CONTROL);
  if (first < 0) return { text: rest, count: 0, first };
  const clean = rest.replace(CONTROL, '');
  return { text: composed(clean), count: rest.length - clean.length, first };
}

/** Puts U+FFFD for what is no character; counts those that were there already, too. */
export function withReplacements(text: string): Removal {
  const marked = text.search(UNREADABLE) >= 0 ? text.replace(UNREADABLE, '\ufffd') : text;
  const first = marked.indexOf('\ufffd');
  let count = 0;
  for (let at = first; at >= 0; at = marked.indexOf('\ufffd', at + 1)) count++;
  return { text: marked, count, first };
}

/**
 * The place of what follows `prefix`, the text before it (line ends uniform, else as decoded). Pages are parted by
 * form feeds; a form feed also ends its line, if that has any text.
 */
export function placeAfter(prefix: string): Place {
  let page = 1;
  let line = 1;
  let start = 0;
  for (let index = nextBreak(prefix, 0); index >= 0; index = nextBreak(prefix, start)) {
    if (prefix[index] === '\n') line++;
    else {
      page++;
      if (index > start) line++;
    }
    start = index + 1;
  }
  return { page, line, column: composed(prefix.slice(start)).length + 1 };
}

function nextBreak(text: string, from: number): number {
  const rest = /[\n\f]/g;
  rest.lastIndex = from;
  return rest.exec(text)?.index ?? -1;
}
