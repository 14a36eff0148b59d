/** What becomes of the characters of a text in a value. */

import { printsNothing } from './invisible.ts';

/** White space beyond Latin-1. */
const WIDE_SPACE =
  '\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

export type CharacterSort = 'printed' | 'space' | 'dropped';

/** What becomes of a character in a value. */
export function characterSort(text: string, at: number): CharacterSort {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0xa0) return 'printed';
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? 'space' : 'printed';
  if (code === 0xa0) return 'space';
  if (code > 0xad && code < 0x34f) return 'printed';
  if (WIDE_SPACE.includes(text[at]!)) return 'space';
  return printsNothing(text, at) ? 'dropped' : 'printed';
}
