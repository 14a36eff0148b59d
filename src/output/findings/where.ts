/** How a report names a paper and a spot in it. Not escaped. */

import type { ParsedDocument } from '../../model/names.ts';
import type { Place } from '../../model/position.ts';

/** The path, and which paper of the file it is where a file was split. */
export function paperName({ source: { path, part } }: ParsedDocument): string {
  return part === null ? (path ?? '-') : `${path ?? '-'} (part ${part})`;
}

/** Lines are those of the file in a text, of the page in a PDF. */
export function isText({ source }: ParsedDocument): boolean {
  return source.mediaType !== 'application/pdf';
}

/** `7:12` in a text, `page 1, line 7, column 12` in a PDF. */
export function placeText(record: ParsedDocument, { page, line, column }: Place): string {
  return isText(record) ? `${line}:${column}` : `page ${page}, line ${line}, column ${column}`;
}
