import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const sessionOnWeekend: Rule = {
  id: 'session-on-weekend',
  severity: 'info',
  kinds: WHOLE_KINDS,
  what: 'the Sitzungstermin is a Saturday or Sunday',
  why: 'Council and committees hardly ever sit on a weekend; day or month may be a slip.',
  mend: 'Compare the date with the calendar of sessions.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Sitzungstermin 20.05.2021',
    bad: 'Sitzungstermin 22.05.2021',
  },
  implies: [],
  check: (paper) => {
    const date = paper.record.header.Sitzungstermin;
    const day = date === null ? null : weekday(date);
    if (day !== 0 && day !== 6) return [];
    const message = `The Sitzungstermin ${date} is a ${day === 6 ? 'Saturday' : 'Sunday'}.`;
    return [{ message, field: '/header/Sitzungstermin', at: spotOf(paper, '/header/Sitzungstermin') }];
  },
};

/** 0 is Sunday. Zeller's congruence; no `Date`, since a day of the calendar has no time zone. */
function weekday(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const from = day + Math.floor((13 * (shifted + 1)) / 5) + y;
  const saturday = (from + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return (saturday + 6) % 7;
}
