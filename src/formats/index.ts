/** The output formats by name. Each is loaded when it is asked for, so that none slows down the others' start. */

import type { ParsedDocument } from '../model.ts';

/** Writes one record, final newline included. The text of several records is their texts one after another. */
export type Render = (record: ParsedDocument) => string;

export const FORMATS = {
  json: async (): Promise<Render> => (await import('./json.ts')).renderJson,
  ndjson: async (): Promise<Render> => (await import('./ndjson.ts')).renderNdjson,
  yaml: async (): Promise<Render> => (await import('./yaml.ts')).renderYaml,
};

export type FormatName = keyof typeof FORMATS;
