import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { titleSpot } from '../spot.ts';

export const publicNotStated: Rule = {
  id: 'public-not-stated',
  severity: 'info',
  kinds: WHOLE_KINDS,
  what: 'the form does not say whether the paper is public',
  why: 'Whether a paper may be published, and in which part of the session it is dealt with, depends on it.',
  mend: 'Write öffentlich or nichtöffentlich under the title.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Anfrage öffentlich\tDatum 12.05.2021',
    bad: 'Anfrage\tDatum 12.05.2021',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.public !== null) return [];
    const message = 'The form says neither öffentlich nor nichtöffentlich.';
    return [{ message, field: '/public', at: titleSpot(paper) }];
  },
};
