/** What went wrong, was guessed or was mended while reading: the closed list of codes. */

import { PLACE } from './place.ts';
import { choice, object, orNull, text, type ValueOf } from './shape.ts';

/** Every code with its fixed severity. `error` means that the input could not be processed. */
export const SEVERITY = {
  // the input as such
  'empty-file': 'error',
  'unreadable-file': 'error',
  'not-text': 'error',
  'web-page': 'error',
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
  'text-behind-end': 'warning',
  'transfer-encoding': 'info',
  'pdf-page-without-text': 'warning',
  'ocr-text-layer': 'info',
  'hidden-text': 'warning',
  'mark-left-out': 'info',
  'ocr-used': 'info',
  'ocr-doubtful': 'warning',
  'ocr-page-limit': 'warning',
  'ocr-not-installed': 'error',
  // what the paper is
  'not-recognised': 'warning',
  'kind-guessed': 'info',
  'kind-number-mismatch': 'warning',
  'kind-partly-read': 'info',
  'more-than-one-document': 'warning',
  'form-missing': 'warning',
  // header
  'header-incomplete': 'warning',
  'label-misspelt': 'info',
  'label-unknown': 'info',
  'columns-guessed': 'info',
  'date-malformed': 'warning',
  'number-malformed': 'warning',
  'number-without-year': 'warning',
  'number-year-mismatch': 'warning',
  'party-rest': 'warning',
  // body
  'questions-guessed': 'info',
  'numbering-broken': 'warning',
  'resolution-lead-missing': 'info',
  'text-unassigned': 'warning',
  // minutes
  'decision-number-out-of-order': 'warning',
  'decision-number-period': 'warning',
  'agenda-item-missing': 'warning',
  // links of a PDF
  'link-differs': 'warning',
  'link-used': 'info',
  'link-unprinted': 'info',
  // by people
  corrected: 'info',
  'correction-unfit': 'warning',
  // anywhere
  'reading-unsure': 'info',
} as const satisfies Record<string, 'error' | 'warning' | 'info'>;

export type DiagnosticCode = keyof typeof SEVERITY;

export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

export const DIAGNOSTIC = object('What was guessed, mended or went wrong.', {
  code: choice(Object.keys(SEVERITY) as DiagnosticCode[]),
  severity: choice(SEVERITIES),
  message: text('One plain sentence or two, for people; its words may change.'),
  field: orNull(text('JSON Pointer of the value concerned, such as /header/Nummer.', { mayBeEmpty: true })),
  place: orNull(PLACE),
});

export interface Diagnostic extends ValueOf<typeof DIAGNOSTIC> {}
