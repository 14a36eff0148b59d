import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const dateAfterSession: Rule = {
  id: 'date-after-session',
  severity: 'warning',
  kinds: WHOLE_KINDS,
  what: 'the Datum is later than the Sitzungstermin',
  why: 'A paper is brought in before the session that deals with it; one of the two dates must be wrong.',
  mend: 'Correct the date that is wrong, mostly the year.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Sitzungstermin 20.05.2021',
    bad: 'Sitzungstermin 20.05.2020',
  },
  implies: [],
  check: (paper) => {
    const { Datum, Sitzungstermin } = paper.record.header;
    // ISO dates are in the order of their characters
    if (Datum === null || Sitzungstermin === null || Datum <= Sitzungstermin) return [];
    const message = `The paper is of ${Datum}, the session was on ${Sitzungstermin} already.`;
    return [{ message, field: '/header/Sitzungstermin', at: spotOf(paper, '/header/Sitzungstermin') }];
  },
};
