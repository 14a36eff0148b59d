import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { titleSpot } from '../spot.ts';

/** The form has no `Kurztitel` at all; an empty one is `title-empty`. */
export const titleMissing: Rule = {
  id: 'title-missing',
  severity: 'error',
  kinds: WHOLE_KINDS,
  what: 'the form has no Kurztitel',
  why: 'The Kurztitel is what agendas, minutes and lists of results show of the paper.',
  mend: 'Add the row Kurztitel.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Gremium Stadtrat\tSitzungstermin 20.05.2021\t\nKurztitel Beleuchtung rund um den Lindwurmplatz\t\t\n',
    bad: 'Gremium Stadtrat\tSitzungstermin 20.05.2021\t\n',
  },
  implies: [],
  check: (paper) => {
    const printed = paper.form?.labels.some(({ field }) => field === 'Kurztitel') ?? false;
    if (printed || paper.record.header.Kurztitel !== null) return [];
    return [{ message: 'The form has no Kurztitel.', field: '/header/Kurztitel', at: titleSpot(paper) }];
  },
};
