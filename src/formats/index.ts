/** The output formats by name. Each is loaded when it is asked for, so that none slows down the others' start. */

import type { CsvRows, Render } from './render.ts';

export type { CsvRows, Render } from './render.ts';

export interface FormatOptions {
  /** CSV: what one row stands for. */
  rows?: CsvRows;
}

type LoadFormat = (options?: FormatOptions) => Promise<Render>;

export type FormatName = 'json' | 'ndjson' | 'yaml' | 'csv';

export const FORMATS: Record<FormatName, LoadFormat> = {
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  yaml: async () => (await import('./yaml.ts')).renderYaml,
  csv: async ({ rows = 'papers' } = {}) => (await import('./csv.ts')).csvRenderer(rows),
};
