/**
 * The record that a council paper becomes (output contract, version 1).
 * A capitalised German key is a label printed on the paper; every other key is our own.
 * Every key is always present; what a paper lacks is `null` or `[]`.
 */

import type { Diagnostic } from './diagnostic.ts';
import type { Positions } from './positions.ts';

export const SCHEMA_VERSION = 1;

export type Kind = 'anfrage' | 'antrag' | 'aenderungsantrag' | 'stellungnahme' | 'information' | 'drucksache';

/** The header's values, keyed by the labels as printed. */
export interface Header {
  /** ISO 8601 calendar date. */
  Datum: string | null;
  /** Canonical paper number, such as `F0147/20`. */
  Nummer: string | null;
  Absender: string | null;
  Adressat: string | null;
  Gremium: string | null;
  /** ISO 8601 calendar date. */
  Sitzungstermin: string | null;
  Kurztitel: string | null;
  /** Canonical number of the paper that an Änderungsantrag amends ('Zum Verhandlungsgegenstand'). */
  Verhandlungsgegenstand: string | null;
}

export type HeaderField = keyof Header;

export interface Person {
  name: string;
  academicTitle: string | null;
  /** As printed: `Stadtrat`, `SRn`, `Oberbürgermeisterin` … */
  role: string | null;
}

/** Who sends a paper or who receives it. */
export interface Party {
  people: Person[];
  /** Each printed with its word: `Fraktion A`, `Interfraktionell`. */
  groups: string[];
}

export interface Question {
  /** The printed number without punctuation and words; `null` where none is printed. */
  number: string | null;
  /** The sub-heading under which the question stands, as printed. */
  heading: string | null;
  /** The whole item without its sub-items; `null` where only a number (and perhaps sub-items) is printed. */
  text: string | null;
  parts: Question[];
}

export interface AnswerRequest {
  /** The whole paragraph that asks for an answer. */
  text: string;
  /** Is an oral answer wanted? */
  oral: boolean;
  /** Is a written answer wanted? */
  written: boolean;
}

export interface Signature {
  /** `null` where a group signs without a person. */
  name: string | null;
  academicTitle: string | null;
  /** The lines printed under the name, one entry a line. */
  lines: string[];
}

export type MediaType = 'application/pdf' | 'text/plain';

export type EncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'iso-8859-15'
  | 'cp850'
  | 'macintosh';

/** Where the record came from. For an input that could not be opened all but `path` are null. */
export interface Source {
  /** The path as given, `-` for stdin; `null` where the library got bytes without a name. */
  path: string | null;
  mediaType: MediaType | null;
  /** Text only. */
  encoding: EncodingName | null;
  /** Pages of the PDF; text: pages parted by form feeds. */
  pages: number | null;
  /** Size of the input as it came. */
  bytes: number | null;
  /** SHA-256 of the input as it came, lower-case hexadecimal. */
  sha256: string | null;
  /** 1, 2 … of a file split into its papers. */
  part: number | null;
}

export interface ParsedDocument {
  schemaVersion: typeof SCHEMA_VERSION;
  kind: Kind | null;
  /** öffentlich: true; nichtöffentlich: false; not stated: null. */
  public: boolean | null;
  header: Header;
  sender: Party;
  addressee: Party;
  salutation: string | null;
  background: string[];
  questionIntro: string | null;
  questions: Question[];
  request: AnswerRequest | null;
  signatures: Signature[];
  resolution: string[];
  referral: string | null;
  reasons: string[];
  references: string[];
  source: Source;
  /** Where the values stand; only where it was asked for. */
  positions?: Positions;
  diagnostics: Diagnostic[];
}
