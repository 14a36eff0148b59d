import type { Rule } from '../rule.ts';
import { isCut, titleSpot } from '../spot.ts';

export const salutationMissing: Rule = {
  id: 'salutation-missing',
  severity: 'info',
  kinds: ['anfrage'],
  what: 'an Anfrage has no salutation',
  why: 'An Anfrage is a letter to the person who is to answer it.',
  mend: 'Begin with the salutation: Sehr geehrte Frau Oberbürgermeisterin,',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Sehr geehrter Herr Oberbürgermeister,\n\nseit dem Umbau',
    bad: 'Seit dem Umbau',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.salutation !== null || isCut(paper)) return [];
    return [{ message: 'The Anfrage has no salutation.', field: '/salutation', at: titleSpot(paper) }];
  },
};
