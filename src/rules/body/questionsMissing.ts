import type { Rule } from '../rule.ts';
import { isCut, spotOf, titleSpot } from '../spot.ts';

export const questionsMissing: Rule = {
  id: 'questions-missing',
  severity: 'error',
  kinds: ['anfrage'],
  what: 'an Anfrage asks no question',
  why: 'An Anfrage without questions cannot be answered. Often the list of questions was lost on the way.',
  mend: 'Write the questions as a numbered list behind a lead-in (Ich frage Sie:).',
  examples: {
    paper: 'text/one-unnumbered-question.txt',
    good: 'Ist vorgesehen, die Anlage künftig durchgehend zu betreiben, und welche Kosten wären damit verbunden?\n\n',
    bad: '',
  },
  implies: [],
  check: (paper) => {
    if (paper.record.questions.length > 0 || isCut(paper)) return [];
    const message = 'No question was found in the Anfrage.';
    return [{ message, field: '/questions', at: spotOf(paper, '/questionIntro') ?? titleSpot(paper) }];
  },
};
