/** A row for every answer of a paper. */

import type { ParsedDocument } from '../../model/names.ts';
import { joined } from './csvPaper.ts';
import type { Cell } from './render.ts';

export const ANSWER_COLUMNS: readonly string[] = [
  'path',
  'part',
  'Nummer',
  'Datum',
  'title',
  /** The papers that it answers. */
  'respondsTo',
  /** Place among the answers, from 1. */
  'answer',
  'questions',
  'heading',
  'quoted',
  'text',
  /** Where the answer begins, from 1; empty where the record was read without positions. */
  'page',
  'kind',
  'senderGroups',
  'sha256',
];

/** None for a paper without answers. Several paragraphs are parted by a space in the cell. */
export function answerRows(record: ParsedDocument): Cell[][] {
  const { source, header, title, respondsTo, kind, sender, answers } = record;
  return answers.map(({ questions, heading, quoted, text }, index) => [
    ...[source.path, source.part, header.Nummer, header.Datum, title],
    joined(respondsTo),
    index + 1,
    joined(questions),
    heading,
    quoted.join(' '),
    text.join(' '),
    pageOf(record, `/answers/${index}/`),
    ...[kind, joined(sender.groups), source.sha256],
  ]);
}

function pageOf({ positions = {} }: ParsedDocument, pointer: string): number | null {
  const places = Object.entries(positions).flatMap(([at, own]) => (at.startsWith(pointer) ? own : []));
  return places.length > 0 ? Math.min(...places.map(({ page }) => page)) : null;
}
