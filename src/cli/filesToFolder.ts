/** One output file an input, in a folder, with a journal to go on from and a manifest at the end. */

import { sha256OfFile } from '../batch/fileHash.ts';
import { findInputs } from '../batch/findInputs.ts';
import type { Found } from '../batch/found.ts';
import { inOrder } from '../batch/inOrder.ts';
import { type OutputNames, outputNames } from '../batch/outputNames.ts';
import { type Run as FolderRun, type Outcome, openRun, RUN_FILES } from '../batch/run.ts';
import { type RunEntry, type RunFacts, type RunStatus, statusOf } from '../batch/runEntry.ts';
import type { RecordSummary } from '../product.ts';
import { EXIT, type ExitCode, exitCodeOf } from './exitCodes.ts';
import type { Reporter } from './reporter.ts';
import { tellCorrections, unmetForManifest } from './runCorrections.ts';
import { STDIN } from './stdin.ts';
import type { Run } from './toStream.ts';
import { AHEAD, type Ended, readFound } from './work.ts';

/** What is written into the folder. */
export interface FolderOutput {
  /** Of the files' names, with its dot. */
  extension: string;
  /** Names in the folder that no input's output may have. */
  taken: readonly string[];
  facts: RunFacts;
  /** Overwrites what this tool did not write; what was edited since it wrote it is kept. */
  force: boolean;
  /** Leaves alone what an earlier run has made of the same bytes. */
  skipUnchanged: boolean;
  /** The text of an input's output. @param output its name, below the folder */
  textOf(ended: Ended, output: string): string;
  /** Hears of every input that has an output, in the order of the inputs. */
  written?(ended: Ended, output: string): void;
  /** Writes what is about all of them, when they are there. */
  beside?(into: FolderRun): Promise<void>;
}

type InputRun = Omit<Run, 'render'>;

interface Numbered {
  found: Found;
  index: number;
}

/** An input that is done, with what the exit code and the reporter need. */
interface Written {
  ended: Ended;
  entry: RunEntry;
  /** It was left as it is, without being read. */
  unread: boolean;
}

/**
 * Gives the exit codes of the inputs; none if there was no input.
 * @throws OutputError, Interrupted
 */
export async function filesToFolder(run: InputRun, folder: string, out: FolderOutput): Promise<ExitCode[]> {
  const { settings, worker, reporter, interrupt } = run;
  const found: Found[] = [];
  for await (const item of findInputs(settings.request)) {
    found.push(item);
    interrupt.check();
  }
  const names = outputNames(out.extension, [...RUN_FILES, ...out.taken]);
  for (const item of found) if (item.status !== 'skipped') names.add(nameOf(item, worker.stdinName));
  const into = await openRun(folder, {
    facts: out.facts,
    force: out.force,
    overwrites: reporter.overwritten,
  });
  const codes: ExitCode[] = [];
  try {
    reporter.total(found.length);
    const work = ({ found: item, index }: Numbered) => writeOne(run, into, names, item, index, out);
    for await (const written of inOrder(numbered(found, run), AHEAD * worker.jobs, work)) {
      const { ended, entry, unread } = written;
      const code = codeOf(ended, entry, run.strict);
      if (entry.status !== 'skipped') codes.push(code);
      tell(reporter, written, code);
      if (unread) settings.corrections?.tally.unchanged(entry);
      else settings.corrections?.tally.ended(ended.products);
      if (!unread && entry.output !== null) out.written?.(ended, entry.output);
      if (run.failFast && code !== EXIT.ok && entry.status !== 'kept') {
        await into.close();
        return codes;
      }
    }
    interrupt.check();
    await out.beside?.(into);
    tellCorrections(settings, reporter);
    await into.finish(found.length, unmetForManifest(settings));
  } catch (error) {
    await into.close();
    interrupt.check();
    throw error;
  }
  return codes;
}

/** What is kept has no part in what was read: its diagnostics stand nowhere. */
function tell(reporter: Reporter, { ended, entry, unread }: Written, code: ExitCode): void {
  if (entry.status === 'kept') reporter.kept(entry);
  else if (unread) reporter.unchanged(entry);
  else {
    const records = summariesOf(ended);
    reporter.ended(ended.found, records, ended.milliseconds);
    for (const record of records) reporter.record(record, code === EXIT.unprocessed);
  }
}

/** Ends early when the run is stopped: what has begun is finished, the rest waits for the next run. */
async function* numbered(found: readonly Found[], { interrupt }: InputRun): AsyncGenerator<Numbered> {
  for (const [index, item] of found.entries()) {
    if (interrupt.stopped) return;
    yield { found: item, index };
  }
}

async function writeOne(
  run: InputRun,
  into: FolderRun,
  names: OutputNames,
  found: Found,
  index: number,
  out: FolderOutput,
): Promise<Written> {
  if (found.status === 'skipped') {
    const outcome: Outcome = { ...nothing(found.path, 'skipped'), reason: found.reason };
    into.note(index, outcome);
    const ended: Ended = { found, products: [], milliseconds: 0 };
    return { ended, entry: { ...outcome, output: null, outputSha256: null }, unread: false };
  }
  const path = nameOf(found, run.worker.stdinName);
  const output = names.of(path);
  const entry = out.skipUnchanged ? await unchanged(into, index, found, output) : null;
  if (entry !== null) return { ended: { found, products: [], milliseconds: 0 }, entry, unread: true };
  const ended = await readFound(found, run.worker);
  const written = await into.write(index, outcomeOf(path, ended), output, out.textOf(ended, output));
  return { ended, entry: written, unread: false };
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
  const records = summariesOf(ended);
  const diagnostics = records.flatMap((record) => record.diagnostics);
  const pdf = ended.products[0]?.pdf;
  const corrections = ended.products.flatMap((product) => product.corrections ?? []);
  return {
    ...nothing(path, statusOf(diagnostics, records.some(isUnprocessed))),
    kinds: records.map(({ kind }) => kind ?? 'none'),
    codes: [...new Set(diagnostics.map(({ code }) => code))],
    milliseconds: ended.milliseconds,
    sha256: records[0]?.source.sha256 ?? null,
    ...(corrections.length === 0 ? {} : { corrections }),
    ...(pdf === undefined ? {} : { pdf }),
  };
}

function nothing(path: string, status: RunStatus): Outcome {
  return { path, status, reason: null, kinds: [], codes: [], milliseconds: null, sha256: null };
}

function summariesOf({ products }: Ended): RecordSummary[] {
  return products.map(({ summary }) => summary);
}

function isUnprocessed(record: RecordSummary): boolean {
  return exitCodeOf(record, false) === EXIT.unprocessed;
}

/**
 * What was left alone counts as when it was made: without its records only errors can be told. A foreign file means
 * that the record is nowhere; an edited one stands for the record.
 */
function codeOf(ended: Ended, entry: RunEntry, strict: boolean): ExitCode {
  if (entry.status === 'kept') return entry.reason === 'foreign' ? EXIT.output : EXIT.findings;
  if (entry.status === 'error') return EXIT.unprocessed;
  return summariesOf(ended).some((record) => exitCodeOf(record, strict) === EXIT.findings)
    ? EXIT.findings
    : EXIT.ok;
}

function nameOf(found: Found, stdinName: string): string {
  return found.path === STDIN ? stdinName : found.path;
}
