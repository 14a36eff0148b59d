/** Everything that goes to standard error while records are made. */

import { inspect } from 'node:util';
import type { Severity } from '../diagnostic.ts';
import { escapeTerminal } from '../formats/escape.ts';
import type { ParsedDocument } from '../model.ts';
import { type ColorMode, wantsColor } from './color.ts';
import { bugReport, diagnosticLine, outputFailure, summaryLine, type Tally } from './messages.ts';
import type { OutputError } from './output.ts';
import type { StderrFlags } from './program.ts';
import { version } from './version.ts';

export interface Reporter {
  /** Counts the record and prints those of its diagnostics that are asked for. */
  record(record: ParsedDocument, failed: boolean): void;
  outputFailed(error: OutputError): void;
  summary(): void;
}

export async function createReporter({ quiet, verbose, color }: StderrFlags): Promise<Reporter> {
  const paint = await painter(color);
  const print = quiet ? () => {} : say;
  const tally: Tally = { inputs: 0, failed: 0, warnings: 0 };
  return {
    record({ source, diagnostics }, failed) {
      tally.inputs += 1;
      tally.failed += failed ? 1 : 0;
      for (const diagnostic of diagnostics) {
        tally.warnings += diagnostic.severity === 'warning' ? 1 : 0;
        if (!verbose && diagnostic.severity !== 'error') continue;
        print(diagnosticLine(source.path ?? '-', diagnostic), paint[diagnostic.severity]);
      }
    },
    outputFailed(error) {
      print(outputFailure(error.target, error.message), paint.error);
    },
    summary() {
      const line = summaryLine(tally, verbose);
      if (line !== null) print(line);
    },
  };
}

/** Tells of an exception that nobody expected, with its stack where every detail is wanted. */
export function reportBug(error: unknown, { quiet = false, verbose = false }: Partial<StderrFlags>): void {
  if (quiet) return;
  const lines = bugReport(version(), String(error));
  if (verbose) lines.push(...inspect(error).split('\n'));
  for (const line of lines) say(line);
}

/** The only way to standard error while a command runs: one line, made harmless, then coloured. */
function say(line: string, paint: Paint = plain): void {
  process.stderr.write(`${paint(escapeTerminal(line))}\n`);
}

type Paint = (text: string) => string;
const plain: Paint = (text) => text;

/** chalk is loaded only where colour is wanted. */
async function painter(mode: ColorMode): Promise<Record<Severity, Paint>> {
  if (!wantsColor(mode, process.env, process.stderr.isTTY)) {
    return { error: plain, warning: plain, info: plain };
  }
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { error: chalk.red, warning: chalk.yellow, info: chalk.dim };
}
