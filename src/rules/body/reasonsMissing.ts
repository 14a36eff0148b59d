import type { Rule } from '../rule.ts';
import { isCut, titleSpot } from '../spot.ts';

export const reasonsMissing: Rule = {
  id: 'reasons-missing',
  severity: 'info',
  kinds: ['antrag', 'aenderungsantrag', 'drucksache'],
  what: 'an Antrag, Änderungsantrag or Drucksache has no Begründung',
  why: 'The reasons tell those who vote what the resolution is for. Where they are given orally, the paper says so.',
  mend: 'Add a Begründung, or “Begründung: erfolgt mündlich”.',
  examples: {
    paper: 'text/tabs-amendment-second-level.txt',
    good: 'Begründung: erfolgt mündlich\n\n',
    bad: '',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.reasons.length > 0 || isCut(paper)) return [];
    return [{ message: 'No Begründung was found.', field: '/reasons', at: titleSpot(paper) }];
  },
};
