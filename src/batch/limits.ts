/** What one paper may cost, and what its record says where it would cost more. */

import type { Diagnostic } from '../model/diagnostic.ts';
import { problem } from '../model/problem.ts';
import { toDiagnostic } from '../output/messages/toDiagnostic.ts';
import { MOST_OCR_PAGES } from '../source/ocr/modes.ts';

export interface Limits {
  /** Processor time for one paper, in milliseconds; wall-clock time where the system does not tell the other. */
  timeoutMs: number;
  /** Resident memory of the process that reads it, in bytes. */
  maxMemoryBytes: number;
  /** Size of the input, in bytes. */
  maxBytes: number;
  /** Pages of a PDF. */
  maxPages: number;
  /** Pages of a PDF that are recognised; each has `OCR_PAGE_MS` of its own. */
  maxOcrPages: number;
}

/** Milliseconds that a page may take to be recognised, besides the paper's time: three times what a full one takes. */
export const OCR_PAGE_MS = 10_000;

export const DEFAULT_LIMITS: Limits = {
  timeoutMs: 30_000,
  maxMemoryBytes: 2 ** 30,
  maxBytes: 200 * 2 ** 20,
  maxPages: 2000,
  maxOcrPages: MOST_OCR_PAGES,
};

/** Node with everything loaded needs about 100 MB; with less than this no paper could be read. In bytes. */
export const SMALLEST_MEMORY = 192 * 2 ** 20;

/** Why the reading of a paper was ended from outside. */
export type Ending = 'time-limit' | 'memory-limit' | 'crashed';

/** Problems name the limit and never what was measured: that differs from run to run. */
export function endingDiagnostic(ending: Ending, { timeoutMs, maxMemoryBytes }: Limits): Diagnostic {
  switch (ending) {
    case 'time-limit':
      return toDiagnostic(problem('time-limit', { milliseconds: timeoutMs }));
    case 'memory-limit':
      return toDiagnostic(problem('memory-limit', { bytes: maxMemoryBytes }));
    case 'crashed':
      return toDiagnostic(problem('crashed', {}));
  }
}

export function sizeDiagnostic({ maxBytes }: Limits): Diagnostic {
  return toDiagnostic(problem('size-limit', { bytes: maxBytes }));
}

/** For an exception that nobody expected. */
export function bugDiagnostic(error: unknown): Diagnostic {
  return toDiagnostic(problem('crashed', { bug: error instanceof Error ? error.name : typeof error }));
}
