/** A row for every body that is to deal with a paper: Gremium, Verteiler, Beratung or Beratungsfolge. */

import type { ParsedDocument } from '../../model/names.ts';
import type { Cell } from './render.ts';

export const CONSULTATION_COLUMNS: readonly string[] = [
  'path',
  'part',
  'kind',
  'Nummer',
  'Datum',
  'title',
  /** Place in the paper's list, from 1. */
  'row',
  'body',
  'date',
  'public',
  'role',
  'sha256',
];

export function consultationRows(record: ParsedDocument): Cell[][] {
  const { source, kind, header, title, consultations } = record;
  return consultations.map(({ body, date, public: open, role }, index) => [
    ...[source.path, source.part, kind, header.Nummer, header.Datum, title],
    ...[index + 1, body, date, open, role],
    source.sha256,
  ]);
}
