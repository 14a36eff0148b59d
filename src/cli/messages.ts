/** What the program says on standard error, all in one place. The diagnostics' own messages come from the stages. */

import type { Diagnostic, DiagnosticCode } from '../model/diagnosticNames.ts';
import type { CacheFaults } from '../source/ocr/pageCache.ts';
import type { Tally } from './tally.ts';

/** What a person can do about an error, where its message does not say it itself. */
export const ADVICE: Partial<Record<DiagnosticCode, string>> = {
  'empty-file': 'Check where the file came from.',
  'not-text': 'Give a PDF or a text file; save other formats as one of these first.',
  'web-page':
    'Save the paper itself as PDF, print the page into a PDF, or copy its text into a file; --ignore leaves such files out.',
  'pdf-damaged': 'Fetch the file again or repair it.',
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

/** What could not be used of the kept pages of scans, a line each. */
export function cacheLines(path: string, faults?: CacheFaults): string[] {
  const { damaged = 0, unwritten = 0 } = faults ?? {};
  const lines: string[] = [];
  if (damaged > 0) {
    const what =
      damaged === 1 ? 'a page kept in --ocr-cache was' : `${damaged} pages kept in --ocr-cache were`;
    lines.push(`${path}: ${what} damaged or none of this program's, and recognised anew`);
  }
  if (unwritten > 0) {
    lines.push(`${path}: ${counted(unwritten, 'recognised page')} could not be written to --ocr-cache`);
  }
  return lines;
}

/** The one line at the end; `null` where nothing went wrong. */
export function summaryLine({ status, warnings }: Tally, verbose: boolean): string | null {
  const parts: string[] = [];
  const inputs = status.ok + status.findings + status.error;
  if (status.error > 0) parts.push(`${status.error} of ${counted(inputs, 'input')} could not be processed`);
  if (warnings > 0) parts.push(counted(warnings, 'warning') + (verbose ? '' : ' (-v shows all diagnostics)'));
  return parts.length > 0 ? `ratslese: ${parts.join(', ')}` : null;
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

export function reportRemark(text: string): string {
  return `ratslese: ${text}`;
}

export function tooManyWarnings(count: number, most: number): string {
  return `ratslese: ${counted(count, 'warning')}, more than --max-warnings ${most} allows`;
}

/** @param message of a `BrokenInstallation`, which says what to do, too */
export function installationFailure(message: string): string {
  return `ratslese: ${message}`;
}

/** The lines for an exception that nobody expected. */
export function bugReport(version: string, error: string): string[] {
  return [
    `ratslese: this is a bug in ratslese ${version} (Node ${process.version}): ${error}`,
    'Please report it to the maintainers with this text, the command and, if you may share it, the input; -v adds the stack.',
  ];
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
