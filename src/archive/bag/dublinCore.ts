/** The Dublin Core table: a row a record, for those who catalogue. */

import { csvText } from '../../output/formats/csv.ts';
import type { RecordFile } from './bag.ts';

export const DUBLIN_CORE_COLUMNS = [
  'title',
  'identifier',
  'creator',
  'date',
  'type',
  'format',
  'language',
  'source',
  'relation',
] as const;

/**
 * CSV (RFC 4180). `source` is the paper in the bag, empty where it is not there; `relation` the file of its record.
 * @param nameOf path in the bag of a file of records
 * @param paperName path in the bag of a paper, by its key
 */
export function* dublinCore(
  files: readonly RecordFile[],
  nameOf: (file: RecordFile) => string,
  paperName: (key: string) => string | null,
): Generator<string> {
  yield csvText([DUBLIN_CORE_COLUMNS]);
  for (const file of files) {
    const rows = file.records.map(({ title, identifier, creator, date, type, format, paper }) => [
      ...[title, identifier, creator || null, date, type, format, 'de'],
      ...[paper === null ? null : paperName(paper), nameOf(file)],
    ]);
    yield csvText(rows);
  }
}
