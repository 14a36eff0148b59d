import type { ParsedDocument } from '../../model/names.ts';
import { escapeJson } from './escape.ts';

/** One record as a JSON value over several lines. Records follow one another; `jq` reads that. */
export function renderJson(record: ParsedDocument): string {
  return `${escapeJson(JSON.stringify(record, null, 2))}\n`;
}
