/** What of the form's header is printed, besides its values. */

import type { HeaderField } from './header.ts';
import type { Span } from './span.ts';

export interface PrintedLabel {
  field: HeaderField;
  /** The label's words, its colon included. */
  at: Span;
}

/** The printed header as such. */
export interface Form {
  /** The words that name the kind; `null` where none stand above the labels. */
  title: Span | null;
  /** In the order of the paper. */
  labels: PrintedLabel[];
  /** Labels that the form does not have. */
  unknownLabels: Span[];
  /** From the header's first line to the end of its last. */
  at: Span;
}
