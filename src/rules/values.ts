/** The texts of a paper's body with their JSON Pointers, for rules that look at all of them. */

import type { ParsedDocument, Question } from '../model/names.ts';
import { perPaper } from './perPaper.ts';

export interface BodyText {
  pointer: string;
  text: string;
}

export interface PlacedQuestion {
  pointer: string;
  question: Question;
}

/** Every question and part, in the order of the paper. */
export const allQuestions = perPaper(({ questions }: ParsedDocument): readonly PlacedQuestion[] => {
  const found: PlacedQuestion[] = [];
  const add = (list: readonly Question[], pointer: string) => {
    list.forEach((question, index) => {
      found.push({ pointer: `${pointer}/${index}`, question });
      add(question.parts, `${pointer}/${index}/parts`);
    });
  };
  add(questions, '/questions');
  return found;
});

/** Everything that the sender wrote between header and signatures. */
export const bodyTexts = perPaper((record: ParsedDocument): readonly BodyText[] => {
  const texts = (pointer: string, list: readonly string[]) =>
    list.map((text, index) => ({ pointer: `${pointer}/${index}`, text }));
  const one = (pointer: string, text: string | null) => (text === null ? [] : [{ pointer, text }]);
  return [
    ...texts('/background', record.background),
    ...one('/questionIntro', record.questionIntro),
    ...allQuestions(record).flatMap(({ pointer, question }) => one(`${pointer}/text`, question.text)),
    ...texts('/statement', record.statement),
    ...one('/answerIntro', record.answerIntro),
    ...record.answers.flatMap(({ quoted, text }, index) => [
      ...texts(`/answers/${index}/quoted`, quoted),
      ...texts(`/answers/${index}/text`, text),
    ]),
    ...one('/recommendation/text', record.recommendation?.text ?? null),
    ...one('/coordination', record.coordination),
    ...texts('/resolution', record.resolution),
    ...one('/referral', record.referral),
    ...texts('/reasons', record.reasons),
  ];
});
