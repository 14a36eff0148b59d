/** What one paper may cost, and what its record says where it would cost more. */

import { type Diagnostic, diagnostic } from '../diagnostic.ts';

export interface Limits {
  /** Processor time for one paper, in milliseconds; wall-clock time where the system does not tell the other. */
  timeoutMs: number;
  /** Resident memory of the process that reads it, in bytes. */
  maxMemoryBytes: number;
  /** Size of the input, in bytes. */
  maxBytes: number;
  /** Pages of a PDF. */
  maxPages: number;
}

export const DEFAULT_LIMITS: Limits = {
  timeoutMs: 30_000,
  maxMemoryBytes: 2 ** 30,
  maxBytes: 200 * 2 ** 20,
  maxPages: 2000,
};

/** Node with everything loaded needs about 100 MB; with less than this no paper could be read. In bytes. */
export const SMALLEST_MEMORY = 192 * 2 ** 20;

/** Why the reading of a paper was ended from outside. */
export type Ending = 'time-limit' | 'memory-limit' | 'crashed';

/** Messages name the limit and never what was measured: that differs from run to run. */
export function endingDiagnostic(ending: Ending, { timeoutMs, maxMemoryBytes }: Limits): Diagnostic {
  switch (ending) {
    case 'time-limit':
      return diagnostic(
        ending,
        `Reading it takes longer than the limit of ${timeoutMs / 1000} s (--timeout). Nothing was read from it.`,
      );
    case 'memory-limit':
      return diagnostic(
        ending,
        `Reading it needs more memory than the limit of ${sizeText(maxMemoryBytes)} (--max-memory). Nothing was read from it.`,
      );
    case 'crashed':
      return diagnostic(
        ending,
        'The process that read it came to an unexpected end. Nothing was read from it.',
      );
  }
}

export function sizeDiagnostic({ maxBytes }: Limits): Diagnostic {
  return diagnostic(
    'size-limit',
    `It is larger than the limit of ${sizeText(maxBytes)} (--max-size). Nothing was read from it.`,
  );
}

/** For an exception that nobody expected. */
export function bugDiagnostic(error: unknown): Diagnostic {
  const name = error instanceof Error ? error.name : typeof error;
  return diagnostic(
    'crashed',
    `Reading it failed because of a mistake in this program (${name}). Nothing was read from it.`,
  );
}

/** In units of 1024, as the options take it. */
function sizeText(bytes: number): string {
  const [unit, name] = bytes < 2 ** 20 ? [2 ** 10, 'KB'] : [2 ** 20, 'MB'];
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`;
}
