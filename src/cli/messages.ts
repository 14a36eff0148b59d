/** What the program says on standard error, all in one place. The diagnostics' own messages come from the stages. */

import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import { EXIT_MEANING, type ExitCode } from './exitCodes.ts';
import type { Tally } from './tally.ts';

/** What a person can do about an error. The messages of `unreadable-file` say it themselves. */
const ADVICE: Partial<Record<DiagnosticCode, string>> = {
  'empty-file': 'Check where the file came from.',
  'not-text': 'Give a PDF or a text file; save other formats as one of these first.',
  'web-page':
    'Save the paper itself as PDF, print the page into a PDF, or copy its text into a file; --ignore leaves such files out.',
  'pdf-damaged': 'Fetch the file again or repair it.',
  'pdf-encrypted': 'Give the password with --password or in RATSLESE_PASSWORD.',
  'pdf-no-text': 'Run text recognition (OCR) over it first.',
  'pdf-unmapped-text': 'Run text recognition (OCR) over it first.',
  'time-limit': 'Raise the limit if the file is worth it.',
  'memory-limit': 'Raise the limit if the file is worth it.',
  'size-limit': 'Raise the limit if the file is worth it.',
  'page-limit': 'Raise the limit if the file is worth it.',
  crashed: 'Please report it to the maintainers, with the file if you may share it.',
};

/** One diagnostic as a line: file, place, what, what to do. Not yet escaped. */
export function diagnosticLine(path: string, { code, severity, message, place }: Diagnostic): string {
  const where = place ? `page ${place.page}, line ${place.line}, column ${place.column}: ` : '';
  const advice = ADVICE[code] ? ` ${ADVICE[code]}` : '';
  return `${path}: ${where}${severity}: ${message}${advice} [${code}]`;
}

/** The one line at the end; `null` where nothing went wrong. */
export function summaryLine({ status, warnings }: Tally, verbose: boolean): string | null {
  const parts: string[] = [];
  const inputs = status.ok + status.findings + status.error;
  if (status.error > 0) parts.push(`${status.error} of ${counted(inputs, 'input')} could not be processed`);
  if (warnings > 0) parts.push(counted(warnings, 'warning') + (verbose ? '' : ' (-v shows all diagnostics)'));
  return parts.length > 0 ? `ratslese: ${parts.join(', ')}` : null;
}

/** What a long run ends with: counts by status, kind and code, the slowest inputs, the exit code. */
export function summaryLines(tally: Tally, code: ExitCode): string[] {
  const { ok, findings, error, skipped } = tally.status;
  const inputs = counted(ok + findings + error, 'input');
  const lines = [
    `ratslese: ${inputs}: ${ok} ok, ${findings} with findings, ${error} not processed; ${skipped} skipped`,
  ];
  if (tally.kinds.size > 0) lines.push(`  kinds: ${listed(tally.kinds)}`);
  if (tally.codes.size > 0) lines.push(`  diagnostics: ${listed(tally.codes)}`);
  for (const { path, milliseconds } of tally.slowest) {
    lines.push(`  slow: ${(milliseconds / 1000).toFixed(1)} s ${path}`);
  }
  return [...lines, `  exit code ${code}: ${EXIT_MEANING[code]}`];
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}

export const NOTHING_MATCHED =
  'ratslese: there is no input; check the names, or give --allow-empty if none is fine';

export function outputFailure(target: string, reason: string): string {
  return `ratslese: cannot write ${target}: ${reason}`;
}

/** What stands in a configuration and cannot be used. */
export function configFailure(line: string): string {
  return `ratslese: configuration: ${line}`;
}

export function tooManyWarnings(count: number, most: number): string {
  return `ratslese: ${counted(count, 'warning')}, more than --max-warnings ${most} allows`;
}

/** The lines for an exception that nobody expected. */
export function bugReport(version: string, error: string): string[] {
  return [
    `ratslese: this is a bug in ratslese ${version} (Node ${process.version}): ${error}`,
    'Please report it to the maintainers with this text, the command and, if you may share it, the input; -v adds the stack.',
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
