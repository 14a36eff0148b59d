/** The exit codes, what they mean, and which of several wins. */

import type { DiagnosticCode } from '../model/diagnosticNames.ts';
import type { RecordSummary } from '../product.ts';

export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  unprocessed: 3,
  noInput: 4,
  output: 5,
  /** It is nobody's fault but the program's: a bug, or a part of it is missing. */
  bug: 70,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For `--help`; `docs/exit-codes.md` holds the same table. */
export const EXIT_MEANING: Record<ExitCode, string> = {
  0: 'every input was processed',
  1: 'check: findings at or above --fail-on, or too many warnings; parse: --strict was given and a diagnostic is an error; an edited output was kept; search: nothing was found; compare: paper and feed disagree',
  2: 'the command line or the configuration is wrong',
  3: 'at least one input could not be processed; its record says why',
  4: 'there was no input, and --allow-empty was not given',
  5: 'the output cannot be written',
  70: 'a bug in ratslese, or its installation is damaged (install it again)',
  130: 'stopped by Ctrl-C (SIGINT)',
  143: 'stopped by SIGTERM',
};

/** Errors of the input as such: the record is empty but for them. */
const UNPROCESSED: ReadonlySet<DiagnosticCode> = new Set([
  'empty-file',
  'unreadable-file',
  'not-text',
  'web-page',
  'pdf-damaged',
  'pdf-encrypted',
  'pdf-no-text',
  'pdf-unmapped-text',
  'time-limit',
  'memory-limit',
  'size-limit',
  'page-limit',
  'crashed',
]);

const WORST_FIRST: ExitCode[] = [EXIT.bug, EXIT.output, EXIT.unprocessed, EXIT.findings];

/** The exit code that one record asks for. */
export function exitCodeOf(record: RecordSummary, strict: boolean): ExitCode {
  const errors = record.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => UNPROCESSED.has(code))) return EXIT.unprocessed;
  return strict && errors.length > 0 ? EXIT.findings : EXIT.ok;
}

/** The worst of several exit codes: 70, 5, 3, 1, then 0. */
export function worstExitCode(codes: Iterable<ExitCode>): ExitCode {
  const all = new Set(codes);
  return WORST_FIRST.find((code) => all.has(code)) ?? EXIT.ok;
}
