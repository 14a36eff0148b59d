/** A row for every question of a paper, parts after their question. */

import type { ParsedDocument, Question } from '../../model/names.ts';
import { joined } from './csvPaper.ts';
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
  /** What the question is a part of: its way and its text, without which a part is often not to be understood. */
  'parent',
  'parentText',
  /** Where the question begins, from 1; empty where the record was read without positions. */
  'page',
  'kind',
  'Gremium',
  'senderGroups',
  'sha256',
];

export function questionRows(record: ParsedDocument): Cell[][] {
  const { source, header, kind, sender } = record;
  const before = [source.path, source.part, header.Nummer, header.Datum, header.Kurztitel];
  const after = [kind, header.Gremium, joined(sender.groups), source.sha256];
  return [...listed(record.questions, null, '/questions')].map(({ question, way, parent, pointer }) => [
    ...before,
    ...[way, question.heading, question.text],
    ...[parent?.way ?? null, parent?.question.text ?? null],
    pageOf(record, pointer),
    ...after,
  ]);
}

interface Listed {
  question: Question;
  /** The printed numbers that lead to it: `1`, `1.a`. Without a number it has its place: `1.[2]`. */
  way: string;
  parent: Listed | null;
  /** JSON Pointer. */
  pointer: string;
}

function* listed(questions: readonly Question[], parent: Listed | null, pointer: string): Generator<Listed> {
  for (const [index, question] of questions.entries()) {
    const own = question.number ?? `[${index + 1}]`;
    // `1.1` under `1` names its parent already
    const way = parent === null || own.startsWith(`${parent.way}.`) ? own : `${parent.way}.${own}`;
    const here: Listed = { question, way, parent, pointer: `${pointer}/${index}` };
    yield here;
    yield* listed(question.parts, here, `${here.pointer}/parts`);
  }
}

/** A question that lacks a text may have a number or a heading. */
function pageOf({ positions = {} }: ParsedDocument, pointer: string): number | null {
  const places = ['text', 'number', 'heading'].flatMap((key) => positions[`${pointer}/${key}`] ?? []);
  return places.length > 0 ? Math.min(...places.map(({ page }) => page)) : null;
}
