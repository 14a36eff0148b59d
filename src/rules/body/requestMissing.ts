import type { Rule } from '../rule.ts';
import { isCut, titleSpot } from '../spot.ts';

export const requestMissing: Rule = {
  id: 'request-missing',
  severity: 'info',
  kinds: ['anfrage'],
  what: 'an Anfrage does not say how it is to be answered',
  why: 'Whether the answer is given in the session or in writing is decided by what the sender asks for.',
  mend: 'Add a sentence: Ich bitte um schriftliche Beantwortung.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Ich bitte um eine kurze mündliche und ausführliche schriftliche Stellungnahme.\n\n',
    bad: '',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.request !== null || isCut(paper)) return [];
    const message = 'Nothing says whether an oral or a written answer is wanted.';
    return [{ message, field: '/request', at: titleSpot(paper) }];
  },
};
