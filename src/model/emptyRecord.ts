/** Records with nothing in them yet: what every stage fills, and what an unreadable input gives. */

import type { Diagnostic } from './diagnostic.ts';
import { makerOfEmpty } from './emptyValue.ts';
import { type ParsedDocument, RECORD } from './record.ts';
import type { Source } from './source.ts';

/** What is known of the input besides its name. */
export type SourceFacts = Partial<Omit<Source, 'path'>>;

const makeRecord = makerOfEmpty(RECORD);

/** A full record, keys in the contract's order, in which every value is `null` or `[]`. */
export function emptyRecord(path: string | null, facts: SourceFacts = {}): ParsedDocument {
  const record = makeRecord();
  return { ...record, source: { ...record.source, path, ...facts } };
}

/** The record of an input that could not be processed: empty but for the diagnostic that says why. */
export function failedRecord(
  path: string | null,
  diagnostic: Diagnostic,
  facts: SourceFacts = {},
): ParsedDocument {
  return { ...emptyRecord(path, facts), diagnostics: [diagnostic] };
}
