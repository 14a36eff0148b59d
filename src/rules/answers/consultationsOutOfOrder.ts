import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const consultationsOutOfOrder: Rule = {
  id: 'consultations-out-of-order',
  severity: 'warning',
  kinds: ['stellungnahme', 'information', 'drucksache'],
  what: 'the dates of the bodies that deal with the paper do not rise',
  why: 'A paper goes from the head of the administration through the committees to the Stadtrat.',
  mend: 'Put the rows in the order of their dates, or mend the date.',
  examples: {
    paper: null,
    good: 'Verwaltungsausschuss 10.10.2024, Stadtrat 14.11.2024',
    bad: 'Verwaltungsausschuss 10.10.2024, Stadtrat 14.09.2024',
  },
  implies: [],
  check: (paper) => {
    let latest: string | null = null;
    return paper.record.consultations.flatMap(({ body, date }, index) => {
      if (date === null) return [];
      const before = latest;
      latest = before === null || date > before ? date : before;
      if (before === null || date >= before) return [];
      const field = `/consultations/${index}/date`;
      const message = `${body ?? 'The body of this row'} is to deal with it on ${date}, before the row above (${before}).`;
      return [{ message, field, at: spotOf(paper, field) }];
    });
  },
};
