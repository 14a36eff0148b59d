/** Numbered points of a statement to an Anfrage, which may be the answers to its questions. */

import type { ParsedDocument } from '../model/names.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { unsureAt } from './unsure.ts';

const FIRST = /^1[.)] \S/;
const SECOND = /^2[.)] \S/;
const NUMBER_OF_QUESTIONS = /^F\d/;

const POINT = /^(\d{1,2})[.)] \S/;

/** Says so where nothing else is an answer, and the points are led in, or each has text of its own below it. */
export function doubtNumberedStatement(record: ParsedDocument, spans: ValueSpans): Problem[] {
  const { kind, answers } = record;
  if (kind !== 'stellungnahme' || answers.length > 0) return [];
  const led = doubtLedPoints(record, spans);
  return led.length > 0 ? led : doubtCommentedPoints(record, spans);
}

/** `1. Ein Konzept ist vorzulegen.`, a paragraph, `2. Es ist zu bewerben.`, a paragraph: the motion's points, and what is said of each. */
function doubtCommentedPoints({ statement }: ParsedDocument, spans: ValueSpans): Problem[] {
  const numbers = statement.map((text) => Number(POINT.exec(text)?.[1] ?? 0));
  const first = numbers.indexOf(1);
  if (first < 0) return [];
  const points = numbers.slice(first).filter((number) => number > 0);
  const counted = points.length > 1 && points.every((number, index) => number === index + 1);
  const commented = numbers.every((number, index) => number === 0 || numbers[index + 1] === 0);
  if (!counted || !commented) return [];
  return ['/statement', '/answers'].map((field) => ({ ...unsureAt(`/statement/${first}`, spans), field }));
}

/** A line with a colon leads the points in, nothing asks in them, and the paper answers questions. */
function doubtLedPoints({ statement, respondsTo }: ParsedDocument, spans: ValueSpans): Problem[] {
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
