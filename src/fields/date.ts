/** Calendar dates as German papers print them. No `Date`: a day of the calendar has no time zone. */

/** `ok`: ISO 8601. `malformed`: looks like a date but is none of the calendar. `none`: no date stands here. */
export type DateReading = { state: 'ok'; iso: string } | { state: 'malformed' | 'none' };

const MONTHS = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
/** Beside the first three letters. */
const MONTH_VARIANTS: Readonly<Record<string, number>> = {
  jänner: 1,
  jän: 1,
  feber: 2,
  maerz: 3,
  mrz: 3,
  mae: 3,
  sept: 9,
};

const NUMERIC = /(?<!\d)(\d{1,2}) ?[.] ?(\d{1,2}) ?[.] ?(\d{4}|\d{2})(?!\d)/;
const DASHED = /(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const WORDS = /(?<!\d)(\d{1,2}) ?\. ?([A-Za-zÀ-ɏẞ]{3,9})\.?,? ?(\d{4}|\d{2})(?!\d)/u;
/** Digits in groups, parted as dates are, but with something wrong in them. */
const DATE_LIKE = /\d{1,4} ?[./-] ?\d{1,2} ?[./-]|\d{1,2}\. ?[A-Za-zÀ-ɏẞ]{3,9}/u;

const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** Reads the first date in a header cell's text; a week day before it and a time of day behind it do no harm. */
export function readDate(text: string): DateReading {
  const head = text.slice(0, 200);
  const iso = ISO.exec(head);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(head) ?? DASHED.exec(head);
  if (numeric) return calendarDate(fullYear(numeric[3]!), Number(numeric[2]), Number(numeric[1]));
  const words = WORDS.exec(head);
  const month = words ? monthOf(words[2]!) : 0;
  if (words && month > 0) return calendarDate(fullYear(words[3]!), month, Number(words[1]));
  return { state: DATE_LIKE.test(head) ? 'malformed' : 'none' };
}

/** Does the whole text say nothing but a date (week day and time aside)? Cheap enough to try on every cell. */
export function isDateOnly(text: string): boolean {
  if (text.length > 60 || readDate(text).state === 'none') return false;
  const rest = text
    .replace(ISO, '')
    .replace(NUMERIC, '')
    .replace(DASHED, '')
    .replace(WORDS, '')
    .replace(
      /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|den|am|um|uhr|mo|di|mi|do|fr|sa|so)\b/gi,
      '',
    )
    .replace(/[\d.,:;/ -]/g, '');
  return rest === '';
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
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

/** Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
