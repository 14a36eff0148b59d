import type { ParsedDocument } from '../../model/names.ts';
import { decisionRows } from './decisionRows.ts';
import { escapeJson } from './escape.ts';

/** One record as a JSON value on one line (https://github.com/ndjson/ndjson-spec). */
export function renderNdjson(record: ParsedDocument): string {
  return `${escapeJson(JSON.stringify(record))}\n`;
}

/** One decision of minutes a line; nothing for any other paper. */
export function renderDecisionLines(record: ParsedDocument): string {
  return decisionRows(record)
    .map((row) => `${escapeJson(JSON.stringify(row))}\n`)
    .join('');
}
