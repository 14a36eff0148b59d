/** What went wrong, was guessed or was mended while reading: the closed list of codes. */

import type { Place } from './position.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Every code with its fixed severity. `error` means that the input could not be processed. */
export const SEVERITY = {
  // the input as such
  'empty-file': 'error',
  'unreadable-file': 'error',
  'not-text': 'error',
  'pdf-damaged': 'error',
  'pdf-encrypted': 'error',
  'pdf-no-text': 'error',
  'pdf-unmapped-text': 'error',
  // limits and accidents
  'time-limit': 'error',
  'memory-limit': 'error',
  'size-limit': 'error',
  'page-limit': 'error',
  crashed: 'error',
  // bytes to text
  'encoding-guessed': 'info',
  'encoding-weak': 'warning',
  'mojibake-repaired': 'info',
  'replacement-characters': 'warning',
  'control-characters': 'warning',
  'pdf-page-without-text': 'warning',
  'ocr-text-layer': 'info',
  'pdf-repaired': 'warning',
  // what the paper is
  'not-recognised': 'warning',
  'kind-guessed': 'info',
  'kind-number-mismatch': 'warning',
  'kind-partly-read': 'info',
  'more-than-one-document': 'warning',
  // header
  'header-incomplete': 'warning',
  'form-missing': 'warning',
  'reading-unsure': 'info',
  'label-misspelt': 'info',
  'label-unknown': 'info',
  'field-repeated': 'warning',
  'columns-guessed': 'info',
  'date-malformed': 'warning',
  'number-malformed': 'warning',
  'number-without-year': 'warning',
  'number-year-mismatch': 'warning',
  // body
  'questions-guessed': 'info',
  'numbering-broken': 'warning',
  'text-unassigned': 'info',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof SEVERITY;

export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  /** One plain sentence or two: what, and what it means for the record. */
  message: string;
  /** JSON Pointer of the value concerned, such as `/header/Nummer`. */
  field: string | null;
  place: Place | null;
}

/** A diagnostic with the severity that its code has. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  field: string | null = null,
  place: Place | null = null,
): Diagnostic {
  return { code, severity: SEVERITY[code], message, field, place };
}
