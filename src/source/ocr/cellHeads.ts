/** The title or label of a worn cell, told by what stands below it: a number that only one kind has, whether the paper is public, a date. */

import distance from 'leven';
import type { ReadWord } from './twoReadings.ts';

const NUMBER_OF_PROPOSAL = /^DS[0-9]{4}\/[0-9]{2}$/;
const NUMBER_OF_AMENDMENT = /^(?:DS|A)[0-9]{4}\/[0-9]{2}\/[0-9]{1,3}$/;
const OF_EB = /^EB$/;
const PUBLIC = /^(?:nicht)?öffentlich$/;

/** Titles above the word that says whether a paper is public. */
const TITLES = ['Anfrage', 'Antrag', 'Änderungsantrag'];
/** Share of a title's letters that may be wrong. */
const MOST_WRONG = 0.35;
/** The same where the number below leaves no other. */
const MOST_WRONG_ABOVE_NUMBER = 0.6;
const PROPOSAL = 'Drucksache';
const AMENDMENT = 'Änderungsantrag';

/** The only labels of one word above a date; the longer one has so many letters at least. */
const DATE = /^[0-9]{2}\.[0-9]{2}\.[0-9]{4}$/;
const OTHERS_OF_DATE = /^(?:Tag|Termin|Sitzung|Sitzungstag|Stand)$/;
const SHORT = 8;
const LONG = 11;

function labelOfDate(read: string): string | null {
  if (OTHERS_OF_DATE.test(read) || !/^\p{L}+$/u.test(read)) return null;
  if (read.length <= SHORT) return 'Datum';
  return read.length >= LONG ? 'Sitzungstermin' : null;
}

/** The words of a cell with its title or label as it must be, which is said; as they are where its first line is none. */
export function withHead(words: readonly ReadWord[]): readonly ReadWord[] {
  const [first] = words;
  if (first === undefined) return words;
  const isBelow = ({ baseline }: ReadWord): boolean => baseline - first.baseline > first.rowHeight / 2;
  const below = words.filter(isBelow);
  const above = words.filter((word) => !isBelow(word));
  const kept = above.slice(1).filter(({ text }) => OF_EB.test(text));
  const printed = above.filter((word) => !kept.includes(word));
  const read = printed.map(({ text }) => text).join('');
  const head = headFor(
    read,
    below.map(({ text }) => text),
    above.length,
  );
  if (head === null || head === read) return words;
  const doubt = { other: printed.map(({ text }) => text).join(' ') };
  return [{ ...first, text: head, x1: printed.at(-1)!.x1, doubt }, ...kept, ...below];
}

/** @param below the words of the lines below @param count words of the first line */
function headFor(read: string, below: readonly string[], count: number): string | null {
  const [number] = below;
  if (number === undefined || below.length > 2 || (below.length === 2 && !PUBLIC.test(below[1]!)))
    return null;
  if (NUMBER_OF_AMENDMENT.test(number)) return nearest(read, [AMENDMENT], MOST_WRONG_ABOVE_NUMBER);
  if (NUMBER_OF_PROPOSAL.test(number) && below.length === 1)
    return nearest(read, [PROPOSAL], MOST_WRONG_ABOVE_NUMBER);
  if (PUBLIC.test(number)) return nearest(read, TITLES, MOST_WRONG);
  return DATE.test(number) && below.length === 1 && count === 1 ? labelOfDate(read) : null;
}

function nearest(read: string, titles: readonly string[], most: number): string | null {
  const near = titles
    .map((title) => ({ title, wrong: distance(read.toLowerCase(), title.toLowerCase()) / title.length }))
    .filter(({ wrong }) => wrong <= most)
    .sort((a, b) => a.wrong - b.wrong);
  return near.length > 1 && near[0]!.wrong === near[1]!.wrong ? null : (near[0]?.title ?? null);
}
