import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { labelSpot } from '../spot.ts';

/** The label `Kurztitel` is printed, and nothing with it. */
export const titleEmpty: Rule = {
  id: 'title-empty',
  severity: 'error',
  kinds: WHOLE_KINDS,
  what: 'nothing stands under Kurztitel',
  why: 'The Kurztitel is what agendas, minutes and lists of results show of the paper.',
  mend: 'Say in a few words what the paper is about.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Kurztitel Beleuchtung rund um den Lindwurmplatz',
    bad: 'Kurztitel',
  },
  implies: [],
  check: (paper) => {
    const printed = paper.form?.labels.some(({ field }) => field === 'Kurztitel') ?? false;
    if (!printed || paper.record.header.Kurztitel !== null) return [];
    return [
      {
        message: 'Nothing stands under Kurztitel.',
        field: '/header/Kurztitel',
        at: labelSpot(paper, 'Kurztitel'),
      },
    ];
  },
};
