/** One output file an input, in a folder, with a journal to go on from and a manifest at the end. */

import { sha256OfFile } from '../batch/fileHash.ts';
import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import { inOrder } from '../batch/inOrder.ts';
import { type OutputNames, outputNames } from '../batch/outputNames.ts';
import { type Run as FolderRun, type Outcome, openRun, RUN_FILES } from '../batch/run.ts';
import { type RunEntry, type RunFacts, type RunStatus, statusOf } from '../batch/runEntry.ts';
import { type ParsedDocument, SCHEMA_VERSION } from '../model.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { ParseFlags } from './program.ts';
import { type Settings, STDIN } from './settings.ts';
import type { Run } from './toStream.ts';
import { version } from './version.ts';
import { type Ended, readFound } from './work.ts';

interface Numbered {
  found: Found;
  index: number;
}

/** An input that is done, with what the exit code and the reporter need. */
interface Written {
  ended: Ended;
  entry: RunEntry;
  /** It was left as an earlier run had made it. */
  kept: boolean;
}

/**
 * Gives the exit codes of the inputs; none if there was no input.
 * @throws OutputError, Interrupted
 */
export async function recordsToFolder(run: Run, folder: string, flags: ParseFlags): Promise<ExitCode[]> {
  const { settings, worker, reporter, interrupt } = run;
  const found: Found[] = [];
  for await (const item of findInputs(settings.request)) {
    found.push(item);
    interrupt.check();
  }
  const names = outputNames(`.${flags.format}`, RUN_FILES);
  for (const item of found) if (item.status !== 'skipped') names.add(nameOf(item, worker.stdinName));
  const into = await openRun(folder, { facts: factsOf(flags, settings), force: flags.force });
  const codes: ExitCode[] = [];
  try {
    reporter.total(found.length);
    const work = ({ found: item, index }: Numbered) =>
      writeOne(run, into, names, item, index, flags.skipUnchanged);
    for await (const { ended, entry, kept } of inOrder(numbered(found, run), 2 * worker.jobs, work)) {
      const records = recordsOf(ended);
      reporter.ended(ended.found, records, ended.milliseconds);
      const code = codeOf(ended, entry, run.strict);
      if (entry.status !== 'skipped') codes.push(code);
      for (const record of records) reporter.record(record, code === EXIT.unprocessed);
      if (kept) reporter.kept(entry);
      if (run.failFast && code !== EXIT.ok) {
        await into.close();
        return codes;
      }
    }
    interrupt.check();
    await into.finish(found.length);
  } catch (error) {
    await into.close();
    interrupt.check();
    throw error;
  }
  return codes;
}

/** Ends early when the run is stopped: what has begun is finished, the rest waits for the next run. */
async function* numbered(found: readonly Found[], { interrupt }: Run): AsyncGenerator<Numbered> {
  for (const [index, item] of found.entries()) {
    if (interrupt.stopped) return;
    yield { found: item, index };
  }
}

async function writeOne(
  run: Run,
  into: FolderRun,
  names: OutputNames,
  found: Found,
  index: number,
  skipUnchanged: boolean,
): Promise<Written> {
  if (found.status === 'skipped') {
    const outcome: Outcome = { ...nothing(found.path, 'skipped'), reason: found.reason };
    into.note(index, outcome);
    const ended: Ended = { found, products: [], milliseconds: 0 };
    return { ended, entry: { ...outcome, output: null, outputSha256: null }, kept: false };
  }
  const path = nameOf(found, run.worker.stdinName);
  const output = names.of(path);
  const entry = skipUnchanged ? await unchanged(into, index, found, output) : null;
  if (entry !== null) return { ended: { found, products: [], milliseconds: 0 }, entry, kept: true };
  const ended = await readFound(found, run.worker);
  const text =
    (run.render.prologue ?? '') +
    recordsOf(ended)
      .map((record) => run.render(record))
      .join('');
  const written = await into.write(index, outcomeOf(path, ended), output, text);
  return { ended, entry: written, kept: false };
}

async function unchanged(
  into: FolderRun,
  index: number,
  found: Found,
  output: string,
): Promise<RunEntry | null> {
  if (found.status !== 'input' || found.path === STDIN) return null;
  const sha256 = await sha256OfFile(found.path).catch(() => null);
  return sha256 === null ? null : into.keepUnchanged(index, { path: found.path, sha256, output });
}

function outcomeOf(path: string, ended: Ended): Outcome {
  const records = recordsOf(ended);
  const diagnostics = records.flatMap((record) => record.diagnostics);
  return {
    ...nothing(path, statusOf(diagnostics, records.some(isUnprocessed))),
    codes: [...new Set(diagnostics.map(({ code }) => code))],
    milliseconds: ended.milliseconds,
    sha256: records[0]?.source.sha256 ?? null,
  };
}

function nothing(path: string, status: RunStatus): Outcome {
  return { path, status, reason: null, codes: [], milliseconds: null, sha256: null };
}

function recordsOf({ products }: Ended): ParsedDocument[] {
  return products.map(({ record }) => record);
}

function isUnprocessed(record: ParsedDocument): boolean {
  return exitCodeOf(record, false) === EXIT.unprocessed;
}

/** What was left alone counts as when it was made: without its records only errors can be told. */
function codeOf(ended: Ended, entry: RunEntry, strict: boolean): ExitCode {
  if (entry.status === 'error') return EXIT.unprocessed;
  return recordsOf(ended).some((record) => exitCodeOf(record, strict) === EXIT.findings)
    ? EXIT.findings
    : EXIT.ok;
}

function nameOf(found: Found, stdinName: string): string {
  return found.path === STDIN ? stdinName : found.path;
}

/** What decides on the output besides the input's bytes. A password is not written down, only that there is one. */
function factsOf(flags: ParseFlags, { limits }: Settings): RunFacts {
  const { format, rows, encoding, split, positions, password } = flags;
  return {
    toolVersion: version(),
    schemaVersion: SCHEMA_VERSION,
    options: {
      format,
      rows: rows ?? null,
      encoding,
      split,
      positions,
      password: password !== undefined,
      timeoutMs: limits.timeoutMs,
      maxMemoryBytes: limits.maxMemoryBytes,
      maxBytes: limits.maxBytes,
      maxPages: limits.maxPages,
    },
  };
}
