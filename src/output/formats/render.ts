/** What a format gives. */

import type { ParsedDocument } from '../../model/names.ts';

/** Writes one record, final newline included. The text of several records is their texts one after another. */
export interface Render {
  (record: ParsedDocument): string;
  /** What stands once before all records: the header row of a table. */
  readonly prologue?: string;
}

/** What one row stands for: of `-f csv` any, of `-f ndjson` a decision. */
export const CSV_ROWS = ['papers', 'questions', 'answers', 'consultations', 'decisions'] as const;
export type CsvRows = (typeof CSV_ROWS)[number];

/** `rfc4180`: commas; `excel-de`: what a German Excel opens by a double click. */
export type CsvDialect = 'rfc4180' | 'excel-de';

/** CSV: what a cell holds. */
export type Cell = string | number | boolean | null;
