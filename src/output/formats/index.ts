/** The output formats by name. Each is loaded when it is asked for, so that none slows down the others' start. */

import type { CsvDialect, CsvRows, Render } from './render.ts';

export type { CsvDialect, CsvRows, Render } from './render.ts';

export interface FormatOptions {
  /** What one row stands for: of CSV any, of NDJSON a paper or a decision. */
  rows?: CsvRows;
  dialect?: CsvDialect;
}

type LoadFormat = (options?: FormatOptions) => Promise<Render>;

export type FormatName = 'json' | 'ndjson' | 'yaml' | 'csv';

export const FORMATS: Record<FormatName, LoadFormat> = {
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async ({ rows = 'papers' } = {}) => {
    const { renderDecisionLines, renderNdjson } = await import('./ndjson.ts');
    return rows === 'decisions' ? renderDecisionLines : renderNdjson;
  },
  yaml: async () => (await import('./yaml.ts')).renderYaml,
  csv: async ({ rows = 'papers', dialect = 'rfc4180' } = {}) =>
    (await import('./csv.ts')).csvRenderer(rows, dialect),
};
