/** Everything that goes to standard error while records are made. */

import { join } from 'node:path';
import { inspect } from 'node:util';
import { type Found, SKIP_REASON } from '../batch/found.ts';
import type { OutputError } from '../batch/outputError.ts';
import type { RunEntry } from '../batch/runEntry.ts';
import { asBrokenInstallation, type BrokenInstallation } from '../brokenInstallation.ts';
import type { Severity } from '../model/diagnosticNames.ts';
import { escapeLog } from '../output/formats/escape.ts';
import type { RecordSummary } from '../product.ts';
import { type ColorMode, wantsColor } from './color.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import {
  bugReport,
  cacheLines,
  configFailure,
  diagnosticLine,
  installationFailure,
  NOTHING_MATCHED,
  outputFailure,
  reportRemark,
  summaryLine,
  tooManyWarnings,
} from './messages.ts';
import type { StderrFlags } from './options.ts';
import { createProgress, progressStyle } from './progress.ts';
import { summaryLines } from './summary.ts';
import { addPath, countInput, countKept, countUnchanged, emptyTally, groupErrors } from './tally.ts';
import { version } from './version.ts';

export interface Reporter {
  /** How many things were met in all. */
  total(count: number): void;
  /** Counts what became of something that was met; `records` is empty for what was skipped. */
  ended(found: Found, records: readonly RecordSummary[], milliseconds: number): void;
  /** Counts an input that was left as an earlier run had made it. */
  unchanged(entry: RunEntry): void;
  /** Counts an input whose output was kept as it was found. */
  kept(entry: RunEntry): void;
  /** Counts an output in whose place something foreign stood. */
  overwritten(output: string): void;
  /** To be called before something else is written to the same terminal. */
  makeRoom(): void;
  /** Prints those of the record's diagnostics that are asked for. */
  record(record: RecordSummary, failed: boolean): void;
  outputFailed(error: OutputError): void;
  installationBroken(error: BrokenInstallation): void;
  /** Says what should be known of a report. */
  remark(text: string): void;
  nothingMatched(): void;
  tooManyWarnings(count: number, most: number): void;
  /** The last lines. The long form where every detail is wanted or many outputs are made. */
  summary(code: ExitCode): void;
}

export interface ReporterFlags extends StderrFlags {
  outDir?: string;
  /** `undefined` for a command that has no such option. */
  skipUnchanged?: boolean;
  /** Records go to standard output as they come: on a terminal a moving line would be in their way. */
  toStdout: boolean;
  /** A report on standard output tells what was found: there is nothing to sum up here. */
  reported?: boolean;
}

export async function createReporter(flags: ReporterFlags): Promise<Reporter> {
  const { quiet, verbose, color, outDir, skipUnchanged = null, toStdout, reported = false } = flags;
  const paint = await painter(color);
  const progress = createProgress(
    progressStyle(flags, {
      stderr: process.stderr.isTTY,
      records: toStdout && process.stdout.isTTY,
      dumb: process.env.TERM === 'dumb',
    }),
    (text) => process.stderr.write(text),
    () => process.stderr.columns || 80, // some terminals say 0
  );
  const print = (line: string, painted: Paint = plain): void => {
    if (quiet) return;
    progress.clear();
    say(line, painted);
  };
  const tally = emptyTally();
  let total: number | null = null;
  // many at once are told in groups, at the end
  const grouped = outDir !== undefined && !verbose;
  const fileOf = ({ output }: Pick<RunEntry, 'output'>) => join(outDir ?? '', ...(output ?? '').split('/'));
  return {
    total(count) {
      total = count;
      progress.total(count);
    },
    ended(found, records, milliseconds) {
      if (found.status === 'skipped') {
        tally.status.skipped += 1;
        progress.step(false);
        if (verbose) print(`${found.path}: skipped: ${SKIP_REASON[found.reason]}`, paint.info);
        return;
      }
      if (records.length === 0) return;
      const failed = records.some((record) => exitCodeOf(record, false) === EXIT.unprocessed);
      const path = records[0]?.source.path ?? found.path;
      countInput(tally, path, records, failed, milliseconds);
      if (grouped) groupErrors(tally, path, records);
      progress.step(failed);
    },
    unchanged(entry) {
      countUnchanged(tally, entry);
      progress.step(entry.status === 'error');
    },
    kept(entry) {
      countKept(tally, entry, fileOf(entry));
      progress.step(false);
    },
    overwritten(output) {
      addPath(tally.overwritten, fileOf({ output }));
    },
    makeRoom: progress.clear,
    record({ source, diagnostics, ocrCache }) {
      for (const line of cacheLines(source.path ?? '-', ocrCache)) print(line, paint.warning);
      for (const diagnostic of diagnostics) {
        if (!verbose && (grouped || diagnostic.severity !== 'error')) continue;
        print(diagnosticLine(source.path ?? '-', diagnostic), paint[diagnostic.severity]);
      }
    },
    outputFailed(error) {
      print(outputFailure(error.target, error.message), paint.error);
    },
    installationBroken({ message }) {
      print(installationFailure(message), paint.error);
    },
    remark(text) {
      print(reportRemark(text), paint.warning);
    },
    nothingMatched() {
      print(NOTHING_MATCHED, paint.error);
    },
    tooManyWarnings(count, most) {
      print(tooManyWarnings(count, most), paint.error);
    },
    summary(code) {
      progress.clear();
      const { ok, findings, error, skipped } = tally.status;
      const wanted = verbose || code === EXIT.interrupted || code === EXIT.terminated;
      const many = wanted && ok + findings + error + skipped > 1; // nothing is kept without a folder
      const short = reported ? null : summaryLine(tally, verbose);
      const end = { code, total, skipUnchanged };
      const lines = many || outDir !== undefined ? summaryLines(tally, end) : short === null ? [] : [short];
      for (const line of lines) print(line);
    },
  };
}

/** Tells of an exception that nobody expected, with its stack where every detail is wanted. */
export function reportBug(error: unknown, { quiet = false, verbose = false }: Partial<StderrFlags>): void {
  if (quiet) return;
  const broken = asBrokenInstallation(error);
  const lines = broken ? [installationFailure(broken.message)] : bugReport(version(), String(error));
  if (verbose) lines.push(...inspect(error).split('\n'));
  for (const line of lines) say(line);
}

/** For commands that read no paper. */
export function reportOutputError({ target, message }: OutputError): void {
  say(outputFailure(target, message));
}

/** Says what a command about records should tell. */
export function sayRemark(text: string): void {
  say(reportRemark(text));
}

/** Tells what is wrong with the configuration, a line a fault. */
export function reportConfigError({ message }: Error, { quiet }: StderrFlags): void {
  if (!quiet) for (const line of message.split('\n')) say(configFailure(line));
}

/** The only way to standard error while a command runs, but for the progress: one line, made harmless, then coloured. */
function say(line: string, paint: Paint = plain): void {
  process.stderr.write(`${paint(escapeLog(line))}\n`);
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
