/** The labels printed in the form's header, and how to tell one from a value that begins with the same word. */

import { isDateOnly, readDate } from '../fields/date.ts';
import { looksLikeNumber, readNumber } from '../fields/number.ts';
import type { HeaderField } from '../model.ts';

export type LabelName = Exclude<HeaderField, 'Verhandlungsgegenstand'> | 'Zum Verhandlungsgegenstand';

/** In the order of the form. */
export const LABELS: readonly { name: LabelName; field: HeaderField }[] = [
  { name: 'Zum Verhandlungsgegenstand', field: 'Verhandlungsgegenstand' },
  { name: 'Datum', field: 'Datum' },
  { name: 'Nummer', field: 'Nummer' },
  { name: 'Absender', field: 'Absender' },
  { name: 'Adressat', field: 'Adressat' },
  { name: 'Gremium', field: 'Gremium' },
  { name: 'Sitzungstermin', field: 'Sitzungstermin' },
  { name: 'Kurztitel', field: 'Kurztitel' },
];

export interface LabelMatch {
  field: HeaderField;
  /** Where the label ends in the text, its colon included. */
  end: number;
  /** Nothing follows the label. */
  alone: boolean;
  /** A colon follows. */
  colon: boolean;
  /** One letter is wrong. */
  misspelt: boolean;
  /** What is printed, without colon. */
  printed: string;
}

const WORD = /^[\u0300-\u036fA-Za-zÀ-ɏẞ]{4,24}/u;
const TWO_WORDS = /^[\u0300-\u036fA-Za-zÀ-ɏẞ]{3} [\u0300-\u036fA-Za-zÀ-ɏẞ]{16,24}/u;
const NUMBER_LABEL = /^(?:[A-Za-zÀ-ɏẞ]{2,20}-)?Nr\b\.?/u;

/** Does the text begin with a label? A label whose value must be a date or a number counts only before such a one. */
export function matchLabel(text: string): LabelMatch | null {
  const head = text.slice(0, 60);
  const printed = TWO_WORDS.exec(head)?.[0] ?? WORD.exec(head)?.[0];
  const found =
    (printed && (named(printed) ?? named(firstWord(printed)))) ?? spaced(head) ?? numberLabel(head);
  if (!found) return null;
  let end = found.printed.length;
  const afterWord = text.slice(end, end + 3);
  if (/^[A-Za-zÀ-ɏẞ\d-]/u.test(afterWord)) return null;
  const colon = /^ ?:/.test(afterWord);
  if (colon) end += afterWord.indexOf(':') + 1;
  const rest = text.slice(end, end + 300).trim();
  const match = { ...found, end, alone: rest === '', colon };
  return fits(match, rest) ? match : null;
}

function firstWord(printed: string): string {
  const space = printed.indexOf(' ');
  return space < 0 ? printed : printed.slice(0, space);
}

type Named = Pick<LabelMatch, 'field' | 'misspelt' | 'printed'>;

function named(printed: string): Named | null {
  if (!/^[A-ZÀ-ÞĀ-ɏẞ]|^zum /u.test(printed)) return null;
  const lower = printed.toLowerCase();
  for (const label of LABELS) {
    if (lower === label.name.toLowerCase()) return { field: label.field, misspelt: false, printed };
  }
  if (lower === 'verhandlungsgegenstand')
    return { field: 'Verhandlungsgegenstand', misspelt: false, printed };
  if (NO_SLIPS.has(lower)) return null;
  for (const label of LABELS) {
    if (isOneSlip(lower, label.name.toLowerCase())) return { field: label.field, misspelt: true, printed };
  }
  return null;
}

/** `D a t u m`, as letter-spaced forms come out of some extractors. */
function spaced(head: string): Named | null {
  const match = /^(?:[A-Za-zÀ-ɏẞ] ){3,24}[A-Za-zÀ-ɏẞ](?![A-Za-zÀ-ɏẞ])/u.exec(head);
  if (!match) return null;
  const found = named(match[0].replaceAll(' ', ''));
  return found && { ...found, printed: match[0] };
}

/** `Stellungnahme-Nr.` and its like on the forms of the administration. */
function numberLabel(head: string): Named | null {
  const match = NUMBER_LABEL.exec(head);
  return match && { field: 'Nummer', misspelt: false, printed: match[0] };
}

/** A date whose rest a narrow cell put into the next line: `11.`, `Dienstag, den 11. September`. */
const BROKEN_DATE = /^(?:[A-Za-zÀ-ɏẞ]{2,10},? )?(?:den )?\d{1,2}\.(?: ?[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ]{2,8}\.?)?$/u;

/** Values that contain label words (`Datum der Fertigstellung`) must not become labels. */
function fits(match: Omit<LabelMatch, 'alone'> & { alone: boolean }, rest: string): boolean {
  if (match.alone) return true;
  switch (match.field) {
    case 'Datum':
    case 'Sitzungstermin':
      if (match.colon && BROKEN_DATE.test(rest)) return true;
      return (
        readDate(rest.slice(0, 40)).state !== 'none' &&
        (match.colon || isDateOnly(rest) || /^[\dA-Za-zÀ-ɏẞ., ]{0,14}\d/u.test(rest))
      );
    case 'Nummer':
    case 'Verhandlungsgegenstand':
      return startsWithNumber(rest) || (match.colon && /\d/.test(rest));
    default:
      return true;
  }
}

function startsWithNumber(rest: string): boolean {
  const number = readNumber(rest);
  return number !== null ? number.start <= 2 : looksLikeNumber(rest.slice(0, 20));
}

/** Words one letter away from a label that are words of their own. */
const NO_SLIPS = new Set([
  'daten',
  'absenders',
  'absenden',
  'adressats',
  'gremiums',
  'kurztitels',
  'kurztiteln',
  'nummern',
  'datums',
  'data',
]);

/** One letter too many, too few, wrong, or two changed over (Damerau-Levenshtein distance 1). */
export function isOneSlip(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const restLeft = left.slice(at);
  const restRight = right.slice(at);
  if (
    restLeft.slice(1) === restRight.slice(1) ||
    restLeft.slice(1) === restRight ||
    restLeft === restRight.slice(1)
  ) {
    return true;
  }
  return (
    restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2)
  );
}
