import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const answeredPaperUnnamed: Rule = {
  id: 'answered-paper-unnamed',
  severity: 'warning',
  kinds: ['stellungnahme'],
  what: 'zum/zur names no paper with its number',
  why: 'The number is how the archive finds the answer to a paper.',
  mend: 'Write the number of the Anfrage or Antrag into zum/zur.',
  examples: {
    paper: null,
    good: 'zum/zur: F0240/24 – Fraktion A, SR Muster',
    bad: 'zum/zur: Anfrage der Fraktion A, SR Muster',
  },
  implies: [],
  check: (paper) => {
    const { header, respondsTo } = paper.record;
    if ((header['zum/zur'] ?? null) === null || respondsTo.length > 0) return [];
    const field = '/header/zum~1zur';
    return [{ message: 'zum/zur names no paper.', field, at: spotOf(paper, field) }];
  },
};
