import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';
import { allQuestions } from '../values.ts';

/** Characters: about half a printed page. */
const LONGEST_QUESTION = 1500;

export const questionTooLong: Rule = {
  id: 'question-too-long',
  severity: 'warning',
  kinds: ['anfrage'],
  what: `a question has more than ${LONGEST_QUESTION} characters`,
  why: 'Questions are to be short. Often the text behind the last question ran into it.',
  mend: 'Move what explains the question to the text above, or part it in several questions.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'Wenn ja, wann?',
    bad: `Wenn ja, wann${', an welchen Tagen und zu welchen Stunden'.repeat(40)}?`,
  },
  implies: [],
  check: (paper) =>
    allQuestions(paper.record)
      .filter(({ question }) => (question.text?.length ?? 0) > LONGEST_QUESTION)
      .map(({ pointer, question }) => ({
        message: `The question has ${question.text?.length} characters; more than ${LONGEST_QUESTION} are too many.`,
        field: `${pointer}/text`,
        at: spotOf(paper, `${pointer}/text`),
      })),
};
