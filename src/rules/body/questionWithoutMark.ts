import type { Question } from '../../model/names.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

export const questionWithoutMark: Rule = {
  id: 'question-without-mark',
  severity: 'info',
  kinds: ['anfrage'],
  what: 'a question has no question mark',
  why: 'Without a question mark a statement may have got into the list, or the end of the question is missing.',
  mend: 'End the question with a question mark. A request (Bitte legen Sie … dar.) may stay as it is.',
  examples: {
    paper: 'text/tabs-seed-form.txt',
    good: 'der neuen Leuchten festgelegt?',
    bad: 'der neuen Leuchten festgelegt.',
  },
  implies: [],
  check: (paper) =>
    // parts mostly go on with the sentence above them: the mark may stand in any of them
    paper.record.questions
      .map((question, index) => ({ question, pointer: `/questions/${index}` }))
      .filter(({ question }) => question.text !== null && !asks(question))
      .map(({ pointer }) => ({
        message: 'The question has no question mark.',
        field: `${pointer}/text`,
        at: spotOf(paper, `${pointer}/text`),
      })),
};

function asks({ text, parts }: Question): boolean {
  return text?.includes('?') === true || parts.some(asks);
}
