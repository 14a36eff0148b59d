/** What heads an answer in worn print. */

import type { ReadWord } from './twoReadings.ts';

/** `7u Punkt 1`, `?u Punkt ?`, `u Punkt 1`: what heads an answer, its Z and a 2 taken for other signs, or the Z lost. */
const WORN_ZU = /^[7?2Zz][uüi1l]{1,2}$/;
const OF_NUMBER = /^(?:Punkt|Punkten|Frage|Fragen|Ziffer|Nr\.)$/;
const WORN_TWO = /^\?(?=[:.)°]?$)/;

/** `7ur 2. Frage`: the same before a number in order. */
const WORN_ZUR = /^[7?T]?ur$/;
const ORDINAL = /^\d{1,2}[.:]$/;

/** The word that heads an answer, or its number; `null` where it is neither. */
export function wornHeading(words: readonly ReadWord[], index: number): string | null {
  const { text } = words[index]!;
  const [before, next] = [words[index - 1]?.text, words[index + 1]?.text];
  const isWorn = (WORN_ZU.test(text) && !/^[Zz]u$/.test(text)) || (before === undefined && text === 'u');
  if (before === undefined && WORN_ZUR.test(text) && ORDINAL.test(next ?? '')) {
    return OF_NUMBER.test(words[index + 2]?.text.replace(/:$/, '') ?? '') ? 'Zur' : null;
  }
  if (next !== undefined && OF_NUMBER.test(next) && isWorn) return before === undefined ? 'Zu' : 'zu';
  return before !== undefined && OF_NUMBER.test(before) && WORN_TWO.test(text)
    ? text.replace(WORN_TWO, '2')
    : null;
}

/** Titles that are set in spaced capitals. */
const SPACED_TITLES = new Set(['INFORMATION', 'STELLUNGNAHME', 'DRUCKSACHE']);

/** `INFORM ATION I0007/25`: pieces of a title at the beginning of a line, as one word. */
export function withWholeTitle(line: readonly ReadWord[]): readonly ReadWord[] {
  let whole = '';
  for (const [index, { text, x1 }] of line.entries()) {
    if (!/^\p{Lu}+$/u.test(text)) return line;
    whole += text;
    if (index > 0 && SPACED_TITLES.has(whole))
      return [{ ...line[0]!, text: whole, x1 }, ...line.slice(index + 1)];
  }
  return line;
}
