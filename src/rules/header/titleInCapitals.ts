import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

/** A title of fewer letters may be an abbreviation: `IGA`, `SWM ZDL`. */
const FEWEST_LETTERS = 12;

export const titleInCapitals: Rule = {
  id: 'title-in-capitals',
  severity: 'warning',
  kinds: ['anfrage', 'antrag', 'aenderungsantrag', 'stellungnahme', 'information', 'drucksache'],
  what: 'the Kurztitel is all in capitals',
  why: 'In capitals names and abbreviations cannot be told from words, and lists look uneven.',
  mend: 'Write the title in capitals and small letters.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Kurztitel Beleuchtung rund um den Lindwurmplatz',
    bad: 'Kurztitel BELEUCHTUNG RUND UM DEN LINDWURMPLATZ',
  },
  implies: [],
  check: (paper) => {
    const title = paper.record.header.Kurztitel;
    // the one of the two letter ß that was long missing a capital
    if (title === null || /(?!ß)[a-zß-ɏ]/u.test(title)) return [];
    if ((title.match(/[A-ZÀ-ÞĀ-ɏẞ]/gu)?.length ?? 0) < FEWEST_LETTERS) return [];
    const message = 'The Kurztitel is all in capitals.';
    return [{ message, field: '/header/Kurztitel', at: spotOf(paper, '/header/Kurztitel') }];
  },
};
