/** Numbered points of a statement to an Anfrage, which may be the answers to its questions. */

import type { ParsedDocument } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { unsureAt } from './unsure.ts';

const FIRST = /^1[.)] \S/;
const SECOND = /^2[.)] \S/;
const NUMBER_OF_QUESTIONS = /^F\d/;

/** Says so where a line with a colon leads the points in, nothing asks in them, and the paper answers questions and nothing else is an answer. */
export function doubtNumberedStatement(record: ParsedDocument, spans: ValueSpans): Problem[] {
  const { kind, answers, statement, respondsTo } = record;
  if (kind !== 'stellungnahme' || answers.length > 0) return [];
  if (!respondsTo.some((number) => NUMBER_OF_QUESTIONS.test(number))) return [];
  const first = statement.findIndex((text) => FIRST.test(text));
  const points = statement.slice(first);
  if (first < 1 || !statement[first - 1]!.endsWith(':') || !points.some((text) => SECOND.test(text)))
    return [];
  if (points.some((text) => text.includes('?'))) return [];
  return [
    unsureAt(`/statement/${first}`, spans),
    { ...unsureAt(`/statement/${first}`, spans), field: '/answers' },
  ];
}
