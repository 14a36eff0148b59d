import type { ParsedDocument } from '../../model/names.ts';
import { escapeJson } from './escape.ts';

/** One record as a JSON value on one line (https://github.com/ndjson/ndjson-spec). */
export function renderNdjson(record: ParsedDocument): string {
  return `${escapeJson(JSON.stringify(record))}\n`;
}
