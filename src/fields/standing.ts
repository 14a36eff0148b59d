/** Does what an expression found stand for itself, or is it a piece of something longer? */

import { LOOK_ALIKES } from '../words/dates.ts';

const WORD_BEFORE = /[A-Za-zÀ-ɏẞ|]{1,40}$/;
const WORD_BEHIND = /^[A-Za-zÀ-ɏẞ|]{1,40}/;
const ONLY_LOOK_ALIKES = new RegExp(`^[${LOOK_ALIKES}]*$`);

/** `l2.05.2021`, `F0123/2l`: letters that touch digits are misread digits, but for a whole word that lost its space. */
function mayBeDigits(word: string | undefined): boolean {
  return word !== undefined && (word.length < 2 || ONLY_LOOK_ALIKES.test(word));
}

/** Do letters that may be digits touch the text at `at` from the left? */
export function digitsBefore(text: string, at: number): boolean {
  return mayBeDigits(WORD_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[0]);
}

/** Do letters that may be digits touch the text that ends at `end`? */
export function digitsBehind(text: string, end: number): boolean {
  return mayBeDigits(WORD_BEHIND.exec(text.slice(end, end + 40))?.[0]);
}

/** Does a digit stand among the first characters? Most texts hold none, and without one there is no date or number. */
export function holdsDigit(text: string, length: number): boolean {
  const end = Math.min(text.length, length);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
