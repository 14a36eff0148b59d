/** What an Anfrage asks, and that it wants an answer. */

import { list, named, object, orNull, text, truth, type ValueOf } from './shape.ts';

export const QUESTION = object('A question, or a part of one.', {
  number: orNull(text('The printed number without punctuation; null where none is printed.')),
  heading: orNull(text('The sub-heading under which the question stands, as printed.')),
  text: orNull(text('The whole item without its parts; null where only a number is printed.')),
  parts: list(named<Question>('question'), 'Sub-items, same shape.'),
});

export interface Question extends ValueOf<typeof QUESTION> {}

export const REQUEST = object('The paragraph that asks for an answer; null where none is asked for.', {
  text: text('The whole paragraph.'),
  oral: truth('Is an oral answer wanted?'),
  written: truth('Is a written answer wanted?'),
});

export interface AnswerRequest extends ValueOf<typeof REQUEST> {}
