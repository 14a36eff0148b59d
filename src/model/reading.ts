/** What reading a paper gives. */

import type { Form } from './form.ts';
import type { JsonPointer } from './pointer.ts';
import type { Layout } from './position.ts';
import type { ParsedDocument } from './record.ts';
import type { Span } from './span.ts';

/** Where each value stands: JSON Pointer to half-open spans in `Layout.text`. */
export type ValueSpans = Map<JsonPointer, Span[]>;

/** A block of printed lines behind the header, and what it was taken for. */
export interface BlockRole {
  role: string;
  /** By how much (log units) the best reading that gives one of its lines another role is worse; infinite without one. */
  margin: number;
  /** The same for readings that cut the lines into other blocks. */
  cutMargin: number;
  /** The clues that were found, by their id: how much each is so. */
  clues: ReadonlyMap<string, number>;
  /** Offset in `Layout.text` and text of each line. */
  lines: readonly { start: number; text: string }[];
}

/** A cell of the header as it was read. */
export interface HeaderCell {
  /** A label's field, `title` for what stands under the title. */
  field: string;
  /** Its printed lines, each from left to right. */
  lines: readonly (readonly Span[])[];
}

/** A record with what stands behind it: the laid-out text and the spans of every value. */
export interface Reading {
  record: ParsedDocument;
  /** `null` where the input could not be made text. */
  layout: Layout | null;
  spans: ValueSpans;
  /** What is printed of the header; `null` where none was found. */
  form: Form | null;
  /** The cells that the header's values were taken from; empty where there is no header. */
  cells: readonly HeaderCell[];
  /** The blocks behind the header, in the order of the paper; empty where no body was read. */
  roles: readonly BlockRole[];
}

/** The reading of an input of which there is nothing but a record that says why. */
export function unread(record: ParsedDocument): Reading {
  return { record, layout: null, spans: new Map(), form: null, cells: [], roles: [] };
}
