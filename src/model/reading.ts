/** What reading a paper gives. */

import type { Layout } from '../position.ts';
import type { Form } from './form.ts';
import type { JsonPointer } from './pointer.ts';
import type { ParsedDocument } from './record.ts';
import type { Span } from './span.ts';

/** Where each value stands: JSON Pointer to half-open spans in `Layout.text`. */
export type ValueSpans = Map<JsonPointer, Span[]>;

/** A record with what stands behind it: the laid-out text and the spans of every value. */
export interface Reading {
  record: ParsedDocument;
  /** `null` where the input could not be made text. */
  layout: Layout | null;
  spans: ValueSpans;
  /** What is printed of the header; `null` where none was found. */
  form: Form | null;
}
