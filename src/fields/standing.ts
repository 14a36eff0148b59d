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
