import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';
import { allQuestions } from '../values.ts';

export const questionEmpty: Rule = {
  id: 'question-empty',
  severity: 'warning',
  kinds: ['anfrage'],
  what: 'a number stands there without a question',
  why: 'A number without text gets no answer; the question may have been lost.',
  mend: 'Write the question, or take the number out.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: '2. Können die Leuchten nachts gedimmt oder abgeschirmt werden? Wenn ja, wann?\n',
    bad: '2.\n',
  },
  implies: ['reading-unsure'],
  check: (paper) =>
    allQuestions(paper.record)
      .filter(({ question }) => question.text === null && question.parts.length === 0)
      .map(({ pointer, question }) => ({
        message: `No question stands under the number “${question.number ?? '–'}”.`,
        field: `${pointer}/text`,
        at: spotOf(paper, `${pointer}/number`),
      })),
};
