/** Specks and what is left of borders at the beginning and the end of a form's cell, which were read as signs. */

import type { ReadWord } from './twoReadings.ts';

/** A mark before a name or a number, where nothing closes it. */
const BEFORE = /^[.,:;'‘’‚`´·_~"“-]+(?=\p{Lu}\p{L}|[0-9]{4}$)/u;
const CLOSES = /[\p{L}\p{N}.!?]['‘’´"”“]$/u;
/** A comma behind the last word: in the cell nothing goes on. */
const BEHIND = /(?<=\p{L}{3}),$/u;
/** The same behind the only word, or a full stop behind one that is not cut short. */
const ONLY_BEHIND = /(?<=\p{L}{3}),$|(?<=\p{L}{7})\.$/u;
/** Alone behind the last word. */
const ALONE = /^(?:[,.;:'‘’_·|]|[a-z])$/;
const NAMES_LETTER = /^(?:Punkt|Buchstabe|Teil|Absatz|Anlage|Nr\.|[0-9]+[.)]?)$/;

/** The words of a cell, line by line, without them; each word that had one is doubtful. */
export function withoutCellSpecks(words: readonly ReadWord[]): readonly ReadWord[] {
  const isClosed = words.some(({ text }) => CLOSES.test(text));
  const begun = isClosed
    ? words
    : [...words.slice(0, 1).map((word) => without(word, BEFORE)), ...words.slice(1)];
  const last = begun.at(-1);
  const before = begun.at(-2);
  if (last === undefined) return begun;
  if (before !== undefined && ALONE.test(last.text) && !NAMES_LETTER.test(before.text)) {
    const doubt = before.doubt ?? { other: `${before.text} ${last.text}` };
    return [...begun.slice(0, -2), { ...before, doubt }];
  }
  return [...begun.slice(0, -1), without(last, begun.length === 1 ? ONLY_BEHIND : BEHIND)];
}

function without(word: ReadWord, mark: RegExp): ReadWord {
  const text = word.text.replace(mark, '');
  return text === word.text ? word : { ...word, text, doubt: word.doubt ?? { other: word.text } };
}
