import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const decisionMissing: Rule = {
  id: 'decision-missing',
  severity: 'info',
  kinds: ['drucksache'],
  what: 'no body of the Beratungsfolge is to decide',
  why: 'A proposal is made to be decided on; the body that does so is the last of the Beratungsfolge.',
  mend: 'Add the body with Beschlussfassung.',
  examples: {
    paper: null,
    good: 'Stadtrat 14.11.2024 öffentlich Beschlussfassung',
    bad: 'Stadtrat 14.11.2024 öffentlich Beratung',
  },
  implies: [],
  check: (paper) => {
    const { consultations } = paper.record;
    const last = consultations.length - 1;
    const roles = consultations.map(({ role }) => role);
    if (last < 1 || roles.some((role) => role === null || /beschluss/i.test(role))) return [];
    const field = `/consultations/${last}/role`;
    return [{ message: 'No body of the Beratungsfolge is to decide.', field, at: spotOf(paper, field) }];
  },
};
