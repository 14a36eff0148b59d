/** Calendar dates as German papers print them. No `Date`: a day of the calendar has no time zone. */

import { isCapital } from '../words/chars.ts';
import { LOOK_ALIKES, MONTH_VARIANTS, MONTHS, WEEK_DAY } from '../words/dates.ts';
import { digitsBefore, digitsBehind, holdsDigit } from './standing.ts';

/** `ok`: ISO 8601. `malformed`: looks like a date but is none of the calendar. `none`: no date stands here. */
export type DateReading = { state: 'ok'; iso: string } | { state: 'malformed' | 'none' };

const NUMERIC = /(?<!\d)(\d{1,2}) ?[.] ?(\d{1,2}) ?[.] ?(\d{4}|\d{2})(?!\d)/;
const DASHED = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const WORDS = /(?<!\d)(\d{1,2}) ?\. ?([A-Za-zÀ-ɏẞ]{3,9})\.?,? ?(\d{4}|\d{2})(?!\d)/u;
/** Digits in groups, parted as dates are, but with something wrong in them: letters that look like digits, too. */
const D = `[\\d${LOOK_ALIKES}]`;
const DIGITS_LIKE = new RegExp(
  `(?<![A-Za-zÀ-ɏẞ])(?:${D}{1,4} ?[./-] ?${D}{1,2} ?[./-] ?${D}{0,6}|${D}{1,3}[.,]${D}{1,2}[.,]${D}{2,5})`,
);
/** A month, or what may be a misspelt one: a noun with a year behind it. `3. Nachfrage`, `1. und 2.` are none. */
const WORDS_LIKE = /\d{1,2}\. ?([A-Za-zÀ-ɏẞ]{3,9})(?![A-Za-zÀ-ɏẞ])(?:\.?,? ?(\d{2}))?/gu;
/** A digit of the day that stands alone. */
const LONE = new RegExp(`(?<![A-Za-zÀ-ɏẞ])[${LOOK_ALIKES}](?![A-Za-zÀ-ɏẞ])`);

/** What stands behind so many characters of a cell is not looked at. */
const LONGEST = 200;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Two-digit years from here on are of the last century. */
const FIRST_OF_NINETIES = 90;

/**
 * Reads the first date in a header cell's text; a week day before it and a time of day behind it do no harm. A date
 * that is a piece of something longer (`1 2.05.2021`, `l2.05.2021`, `12.05.20211`, `11./12.05.2021`) is malformed.
 */
export function readDate(text: string): DateReading {
  if (!holdsDigit(text, LONGEST)) return { state: 'none' };
  const head = text.slice(0, LONGEST);
  const iso = ISO.exec(head);
  if (iso) return standing(head, iso, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(head) ?? DASHED.exec(head);
  if (numeric) return standing(head, numeric, fullYear(numeric[3]!), Number(numeric[2]), Number(numeric[1]));
  const words = WORDS.exec(head);
  const month = words ? monthOf(words[2]!) : 0;
  if (words && month > 0) return standing(head, words, fullYear(words[3]!), month, Number(words[1]));
  return { state: isDateLike(head) ? 'malformed' : 'none' };
}

/** A digit that a space, a stroke or `und` parts from the day: a split day, or the first of several days. */
const DIGIT_BEFORE = /\d(?:\.? ?(?:[-–/+&]|und|u\.|bis)|\.)? ?$/;
/** `14:00 12.05.2021`: a time of day. */
const TIME_BEFORE = /(?:^|[^\d])\d{1,2}[:.]\d{2} $/;
/** The year goes on, or the whole is a longer row of numbers. */
const GOES_ON = /^(?:[./-]\d| ?\.\d)/;
/** `12.05.20 21`: the halves of a year. */
const SPLIT_YEAR = /^ \d{2}(?![\d:.]| ?Uhr)/;

function standing(
  text: string,
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): DateReading {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 10), match.index);
  const behind = text.slice(end, end + 8);
  const timed = /^T\d/.test(behind);
  const pieceOfLonger =
    (DIGIT_BEFORE.test(before) && !TIME_BEFORE.test(before)) ||
    digitsBefore(text, match.index) ||
    (GOES_ON.test(behind) && !SECOND_DATE.test(behind)) ||
    (!timed && digitsBehind(text, end)) ||
    (match[0].search(/\D\d{2}$/) >= 0 && SPLIT_YEAR.test(behind));
  return pieceOfLonger ? { state: 'malformed' } : calendarDate(year, month, day);
}

/** `12.05.2021-13.05.2021`, `12.05.2021/13.05.2021`: the first of two days is the one that is read. */
const SECOND_DATE = /^[-/]\d{1,2}\. ?\d/;

function isDateLike(text: string): boolean {
  if (/\d/.test(DIGITS_LIKE.exec(text)?.[0] ?? '')) return true;
  return [...text.matchAll(WORDS_LIKE)].some(
    ([, word = '', year]) => monthOf(word) > 0 || (year !== undefined && isCapital(word)),
  );
}

/** Does the whole text say nothing but a date (week day and time aside)? Cheap enough to try on every cell. */
export function isDateOnly(text: string): boolean {
  if (text.length > 60 || readDate(text).state === 'none') return false;
  const rest = text
    .replace(ISO, '')
    .replace(NUMERIC, '')
    .replace(DASHED, '')
    .replace(WORDS, '')
    .replace(WEEK_DAY, '')
    .replace(DIGITS_LIKE, (found) => (/\d/.test(found) ? '' : found))
    .replace(LONE, '')
    .replace(/[\d.,:;/ -]/g, '');
  return rest === '';
}

function fullYear(digits: string): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) >= FIRST_OF_NINETIES ? 1900 + Number(digits) : 2000 + Number(digits);
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const exact = MONTHS.indexOf(lower) + 1;
  if (exact > 0) return exact;
  const short = MONTHS.findIndex((month) => month.slice(0, 3) === lower) + 1;
  return short > 0 ? short : (MONTH_VARIANTS[lower] ?? 0);
}

function calendarDate(year: number, month: number, day: number): DateReading {
  const real = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
  if (!real || day < 1 || day > daysIn(year, month)) return { state: 'malformed' };
  return { state: 'ok', iso: `${year}-${pad(month)}-${pad(day)}` };
}

/** Of the years that are read each fourth is a leap year, 2000 too. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
