/** Dates whose full stops were worn away: `26.03 2024`, `17 04 2024`. */

import { digits } from './mend.ts';
import type { ReadWord } from './twoReadings.ts';

const DAY = /^(?:0?[1-9]|[12][0-9]|3[01])[.,]?$/;
const MONTH = /^(?:0[1-9]|1[0-2])[.,]?$/;
const DAY_AND_MONTH = /^(?:0?[1-9]|[12][0-9]|3[01])[.,](?:0[1-9]|1[0-2])[.,]?$/;
const MONTH_AND_YEAR = /^(?:0[1-9]|1[0-2])[.,](?:19|20)[0-9]{2}$/;
const YEAR = /^(?:19|20)[0-9]{2}$/;

/** Of the row's height: a space between words is as broad at least where no full stop stood in it. */
const GAP = 0.6;

/** `lines` each from the left; gives each line's words, those of a torn date as one, doubtful. */
export function withWholeDates(lines: readonly (readonly ReadWord[])[]): ReadWord[] {
  return lines.flatMap((line) => {
    const whole: ReadWord[] = [];
    for (let at = 0; at < line.length; ) {
      const length = lengthOfDate(line.slice(at, at + 3));
      whole.push(length > 1 ? joined(line.slice(at, at + length)) : line[at]!);
      at += Math.max(1, length);
    }
    return whole;
  });
}

const SHAPES = [
  [DAY, MONTH, YEAR],
  [DAY_AND_MONTH, YEAR],
  [DAY, MONTH_AND_YEAR],
] as const;

/** Of how many words a date is put together that begins here. 0 where none does. */
function lengthOfDate(words: readonly ReadWord[]): number {
  const shape = SHAPES.find((parts) =>
    parts.every((part, index) => {
      const word = words[index];
      const before = words[index - 1];
      if (word === undefined || !part.test(word.text)) return false;
      return before === undefined || word.x0 - before.x1 <= GAP * word.rowHeight;
    }),
  );
  return shape?.length ?? 0;
}

function joined(words: readonly ReadWord[]): ReadWord {
  const first = words[0]!;
  const last = words.at(-1)!;
  const text = words.map((word) => word.text.replace(/[.,]$/, '').replace(',', '.')).join('.');
  return {
    ...first,
    text,
    x1: last.x1,
    y0: Math.min(...words.map(({ y0 }) => y0)),
    y1: Math.max(...words.map(({ y1 }) => y1)),
    doubt: { other: words.map((word) => word.text).join(' ') },
  };
}

/** Digits of a worn date, and what they come out as: of a 2 a question mark. */
const WORN = /^[0-9?OolI|., ]{8,14}$/;
const EIGHT = /^(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])([0-9]{4})$/;
const YEARS = /^(?:19[89]|20[0-3])/;
/** Of a year that no paper has, one of its first two digits was another one: then they are 20. */
const CENTURY = /^(?:2[0-9]|[0-9]0)(?=[0-3][0-9]$)/;
const WHOLE_DATE = /^[0-9]{2}\.[0-9]{2}\.[0-9]{4}[.,]?$/;

/** `?1 112016`, `1 1.09.2023`, `17.08.2623`: the date that all words of a date's cell are, doubtful; `null` where they are a whole one or none. */
export function wornDate(words: readonly ReadWord[]): ReadWord | null {
  const read = words.map(({ text }) => text).join(' ');
  if (!WORN.test(read)) return null;
  const found = EIGHT.exec(digits(read.replaceAll('?', '2')).replace(/[., ]/g, ''));
  if (found === null) return null;
  const [, day, month, printed] = found;
  const year = YEARS.test(printed!) ? printed! : printed!.replace(CENTURY, '20');
  const isWhole = year === printed && WHOLE_DATE.test(read);
  return isWhole || !YEARS.test(year) ? null : { ...joined(words), text: `${day}.${month}.${year}` };
}
