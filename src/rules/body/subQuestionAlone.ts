import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';
import { allQuestions } from '../values.ts';

export const subQuestionAlone: Rule = {
  id: 'sub-question-alone',
  severity: 'info',
  kinds: ['anfrage'],
  what: 'sub-questions stand under a number without a question of its own',
  why: 'Sub-questions go into the question above them; without one it may have been lost.',
  mend: 'Write the question above its sub-questions, or number these as questions.',
  examples: {
    paper: 'text/sub-items-two-levels.txt',
    good: '2. Welche Kosten entstehen dafür jährlich?\n',
    bad: '2.\n',
  },
  implies: [],
  check: (paper) =>
    allQuestions(paper.record)
      .filter(({ question }) => question.text === null && question.parts.length > 0)
      .map(({ pointer, question }) => ({
        message: `The number “${question.number ?? '–'}” has sub-questions but no question of its own.`,
        field: `${pointer}/text`,
        at: spotOf(paper, `${pointer}/number`),
      })),
};
