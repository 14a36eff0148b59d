import { type Rule, WHOLE_KINDS } from '../rule.ts';
import { isCut, titleSpot } from '../spot.ts';

export const signatureMissing: Rule = {
  id: 'signature-missing',
  severity: 'info',
  kinds: WHOLE_KINDS,
  what: 'nobody signed the paper',
  why: 'A paper is brought in by those who sign it.',
  mend: 'Put the name under the text, as a signature is printed.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: '\n\nUlf Sandhagen\nStadtrat',
    bad: '',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.signatures.length > 0 || isCut(paper)) return [];
    return [{ message: 'No signature was found.', field: '/signatures', at: titleSpot(paper) }];
  },
};
