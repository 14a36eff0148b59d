/** A row for every question of a paper, parts after their question. */

import type { ParsedDocument, Question } from '../model.ts';
import type { Cell } from './render.ts';

export const QUESTION_COLUMNS: readonly string[] = [
  'path',
  'part',
  'Nummer',
  'Datum',
  'Kurztitel',
  'question',
  'heading',
  'text',
];

export function questionRows({ source, header, questions }: ParsedDocument): Cell[][] {
  const paper = [source.path, source.part, header.Nummer, header.Datum, header.Kurztitel];
  return [...listed(questions, '')].map(([number, { heading, text }]) => [...paper, number, heading, text]);
}

/** Each question with the printed numbers that lead to it: `1`, `1.a`. One without a number has its place: `1.[2]`. */
function* listed(questions: readonly Question[], above: string): Generator<[string, Question]> {
  for (const [index, question] of questions.entries()) {
    const own = question.number ?? `[${index + 1}]`;
    // `1.1` under `1` names its parent already
    const number = above === '' || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
    yield [number, question];
    yield* listed(question.parts, number);
  }
}
