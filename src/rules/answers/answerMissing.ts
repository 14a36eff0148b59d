import type { Answer } from '../../model/names.ts';
import type { Rule } from '../rule.ts';
import { spotOf } from '../spot.ts';

/** The whole numbers of the questions that an answer is to; parts count for their question. */
function numbersOf({ questions }: Answer): number[] {
  return questions.map((number) => Number.parseInt(number, 10)).filter((number) => number > 0);
}

/** Answers to questions of more numbers are a list of something else. */
const HIGHEST = 60;

export const answerMissing: Rule = {
  id: 'answer-missing',
  severity: 'warning',
  kinds: ['stellungnahme'],
  what: 'a question is left without an answer: the printed numbers leap',
  why: 'Whoever asked is owed an answer to each question, were it only that nothing is known.',
  mend: 'Answer the question, or say with which other one it is answered.',
  examples: {
    paper: 'text/tabs-stellungnahme.txt',
    good: 'Zu Frage 2:',
    bad: 'Zu Frage 3:',
  },
  implies: ['reading-unsure'],
  check: (paper) => {
    const { answers } = paper.record;
    const answered = new Set(answers.flatMap(numbersOf));
    let highest = 0;
    return answers.flatMap((answer, index) => {
      const numbers = numbersOf(answer);
      const last = Math.min(HIGHEST, Math.max(0, ...numbers));
      const missing: number[] = [];
      for (let number = highest + 1; number < last; number++) if (!answered.has(number)) missing.push(number);
      highest = Math.max(highest, last);
      if (missing.length === 0) return [];
      const which = missing.length === 1 ? `question ${missing[0]}` : `questions ${missing.join(', ')}`;
      const pointer = `/answers/${index}`;
      const at = spotOf(paper, `${pointer}/heading`) ?? spotOf(paper, `${pointer}/questions/0`);
      return [{ message: `No answer to ${which} was found.`, field: pointer, at }];
    });
  },
};
