/** What a Stellungnahme says to a paper. */

import { choice, list, object, orNull, text, texts, type ValueOf } from './shape.ts';

export const ANSWER = object('An answer to one question or to several.', {
  questions: texts(
    'The printed numbers of the questions, parts joined with a dot: 1, 2.a. Empty where none is printed.',
  ),
  heading: orNull(text('The words that say what is answered, as printed: Zu 1. und 2 a):')),
  quoted: texts('Each question as repeated there, without its number; empty where none is repeated.'),
  text: texts('The paragraphs of the answer.'),
});

export interface Answer extends ValueOf<typeof ANSWER> {}

export const RECOMMENDATION = object(
  'The paragraph that says what to do with an Antrag; null where none does.',
  {
    text: text('The whole paragraph.'),
    stance: orNull(
      choice(['adopt', 'adopt-amended', 'reject', 'obsolete'], 'null where it says neither yes nor no.'),
    ),
  },
);

export interface Recommendation extends ValueOf<typeof RECOMMENDATION> {}

export const ANSWERS = list(ANSWER, 'Stellungnahme: in printed order.');
