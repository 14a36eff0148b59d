/** Records with nothing in them yet: what every stage fills, and what an unreadable input gives. */

import type { Diagnostic } from './diagnostic.ts';
import { type ParsedDocument, SCHEMA_VERSION, type Source } from './model.ts';

/** What is known of the input besides its name. */
export type SourceFacts = Partial<Omit<Source, 'path'>>;

/** A full record, keys in the contract's order, in which every value is `null` or `[]`. */
export function emptyRecord(path: string | null, facts: SourceFacts = {}): ParsedDocument {
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: null,
    public: null,
    header: {
      Datum: null,
      Nummer: null,
      Absender: null,
      Adressat: null,
      Gremium: null,
      Sitzungstermin: null,
      Kurztitel: null,
      Verhandlungsgegenstand: null,
    },
    sender: { people: [], groups: [] },
    addressee: { people: [], groups: [] },
    salutation: null,
    background: [],
    questionIntro: null,
    questions: [],
    request: null,
    signatures: [],
    resolution: [],
    referral: null,
    reasons: [],
    references: [],
    source: {
      path,
      mediaType: null,
      encoding: null,
      pages: null,
      bytes: null,
      sha256: null,
      part: null,
      ...facts,
    },
    diagnostics: [],
  };
}

/** The record of an input that could not be processed: empty but for the diagnostic that says why. */
export function failedRecord(
  path: string | null,
  diagnostic: Diagnostic,
  facts: SourceFacts = {},
): ParsedDocument {
  return { ...emptyRecord(path, facts), diagnostics: [diagnostic] };
}
