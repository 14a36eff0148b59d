/** The output formats by name. Each is loaded when it is asked for, so that none slows down the others' start. */

import type { ParsedDocument } from '../model.ts';

/** Writes one record, final newline included. The text of several records is their texts one after another. */
export interface Render {
  (record: ParsedDocument): string;
  /** What stands once before all records: the header row of a table. */
  readonly prologue?: string;
}

export interface FormatOptions {
  /** CSV: what one row stands for. */
  rows?: CsvRows;
  dialect?: CsvDialect;
}

export type CsvRows = 'papers' | 'questions';

/** `rfc4180`: commas; `excel-de`: what a German Excel opens by a double click. */
export type CsvDialect = 'rfc4180' | 'excel-de';

type LoadFormat = (options?: FormatOptions) => Promise<Render>;

export type FormatName = 'json' | 'ndjson' | 'yaml' | 'csv';

export const FORMATS: Record<FormatName, LoadFormat> = {
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  yaml: async () => (await import('./yaml.ts')).renderYaml,
  csv: async ({ rows = 'papers', dialect = 'rfc4180' } = {}) =>
    (await import('./csv.ts')).csvRenderer(rows, dialect),
};
