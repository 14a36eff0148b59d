/** Paper numbers: prefix, four digits, `/`, two-digit year, then each `/n` (contract, "Kinds and numbers"). */

import type { Kind } from '../model/names.ts';
import { isDigit } from '../words/chars.ts';
import { LOOK_ALIKES } from '../words/dates.ts';
import { digitsBehind, holdsDigit } from './standing.ts';

export interface PaperNumber {
  /** `F0147/20`; without a year as printed: `A0248/1/1`. */
  canonical: string;
  /** The prefix without the `Ä` of an Änderungsantrag: `F`, `A`, `S`, `I`, `DS`, `T`. */
  prefix: string;
  /** Full year, `null` where none is printed. */
  year: number | null;
  /** How many `/n` follow the year. */
  suffixes: number;
  /** Was it printed `ÄA…`? */
  amendment: boolean;
  /** Half-open range in the text that was read. */
  start: number;
  end: number;
}

const SOURCE = '(?<![A-Za-zÀ-ɏẞ\\d/])(ä|ae)?(ds|[fasit]) ?[-.]? ?(\\d{4})((?: ?/ ?\\d{1,4}(?!\\d)){1,4})';
const FIRST = new RegExp(SOURCE, 'iu');
/** Prefix, digits and slashes that make no number: `F147/20`, `F01474/20`, `F0147-20`, `F0l47/20`. */
const D = `[\\d${LOOK_ALIKES}]`;
const NUMBER_LIKE = new RegExp(
  `(?<![A-Za-zÀ-ɏẞ\\d])(?:[äÄ]|[aA]e)?[A-Za-z]{1,3} ?[-.]? ?(?=[^\\s/]{0,5}\\d)${D}{1,6} ?[/-] ?(?=[^\\s/]{0,3}\\d)${D}{1,4}(?![.A-Za-z])`,
);

/** The first paper number in a text, `null` if there is none. */
export function readNumber(text: string): PaperNumber | null {
  const match = FIRST.exec(text.slice(0, 400));
  return match ? numberOf(match, text) : null;
}

/** Does the text look as if a paper number was meant? */
export function looksLikeNumber(text: string): boolean {
  return holdsDigit(text, 200) && NUMBER_LIKE.test(text.slice(0, 200));
}

/** Every paper number with a year in running text, in order, repeats included. */
export function readNumbers(text: string): PaperNumber[] {
  const found: PaperNumber[] = [];
  for (const match of everyMatch(text)) {
    const number = numberOf(match, text);
    // a lower-case `a` or `s` before digits is more often a word or an item than a prefix
    const certain = match[2] === match[2]!.toUpperCase() || !match[0].includes(' ');
    if (number !== null && number.year !== null && certain && !isCourtFile(match, text)) found.push(number);
  }
  return found;
}

/** `5 A 2601/10`: the chamber of a court, its register, the number of the case. */
function isCourtFile({ 0: found, index = 0 }: RegExpMatchArray, text: string): boolean {
  return found[1] === ' ' && /(?:^|[ (])\d{1,2} $/.test(text.slice(Math.max(0, index - 4), index));
}

/** So many characters of a number stand before its first stroke at least and at most: `F0147`, `ÄDS - 0147 `. */
const BEFORE_STROKE = { least: 5, most: 12 } as const;
const HERE = new RegExp(SOURCE, 'iuy');

/** What the expression finds from left to right; tried only where a stroke behind a digit may be that of a number. */
function* everyMatch(text: string): Generator<RegExpExecArray> {
  const here = HERE;
  let from = 0;
  for (let stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', Math.max(stroke + 1, from))) {
    if (!isDigit(text, text[stroke - 1] === ' ' ? stroke - 2 : stroke - 1)) continue;
    const last = stroke - BEFORE_STROKE.least;
    for (let at = Math.max(from, stroke - BEFORE_STROKE.most); at <= last; at++) {
      here.lastIndex = at;
      const match = here.exec(text);
      if (match === null) continue;
      from = at + match[0].length;
      yield match;
      break;
    }
  }
}

/** The number goes on: `F0123/20/1/1/1/1`, `F0123/21-2`; a hyphen before a letter joins a word to it. */
const GOES_ON = /^(?: ?\/ ?|-)\d/;
/** A digit behind a number without a year: `F0123/2 1`. */
const SPLIT_YEAR = /^ \d{1,2}(?!\d|[.:])/;

function numberOf(match: RegExpMatchArray, text: string): PaperNumber | null {
  const start = match.index ?? 0;
  const behind = text.slice(start + match[0].length, start + match[0].length + 8);
  if (GOES_ON.test(behind) || digitsBehind(text, start + match[0].length)) return null;
  const prefix = match[2]!.toUpperCase();
  const tail = match[4]!.replaceAll(' ', '').slice(1).split('/');
  const year = yearOf(tail[0]!);
  const rest = year === null ? tail : tail.slice(1);
  if (rest.some((part) => part.length > (year === null ? 2 : 3))) return null;
  if (year === null && SPLIT_YEAR.test(behind)) return null;
  const yearDigits = year === null ? [] : [String(year).slice(2)];
  return {
    canonical: [`${prefix}${match[3]}`, ...yearDigits, ...rest].join('/'),
    prefix,
    year,
    suffixes: rest.length,
    amendment: match[1] !== undefined,
    start,
    end: start + match[0].length,
  };
}

/** Two digits are a year; four are one if they begin with 19 or 20; anything else is no year. */
function yearOf(digits: string): number | null {
  if (digits.length === 2) return Number(digits) >= 90 ? 1900 + Number(digits) : 2000 + Number(digits);
  return digits.length === 4 && /^(?:19|20)/.test(digits) ? Number(digits) : null;
}

/** The kind that a number stands for; `null` for an enclosure (`T`). */
export function kindOfNumber(number: PaperNumber): Kind | null {
  if (number.amendment) return 'aenderungsantrag';
  const amends = number.suffixes > 0;
  switch (number.prefix) {
    case 'F':
      return 'anfrage';
    case 'A':
      return amends ? 'aenderungsantrag' : 'antrag';
    case 'DS':
      return amends ? 'aenderungsantrag' : 'drucksache';
    case 'S':
      return 'stellungnahme';
    case 'I':
      return 'information';
    default:
      return null;
  }
}
