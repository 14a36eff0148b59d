/** A run into a folder: outputs, journal and, at its end, the manifest. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endedInputs } from './endedInputs.ts';
import { holds } from './fileHash.ts';
import { JOURNAL, type Journal, type LinePlace, openJournal } from './journal.ts';
import { MANIFEST, type Manifest, manifestText, type RunCounts, readManifest } from './manifest.ts';
import { type OutDir, openOutDir, STAGING } from './outDir.ts';
import { OutputError } from './outputError.ts';
import { type PreviousRuns, previousRuns } from './previousRuns.ts';
import type { KeptReason, RunEntry, RunFacts } from './runEntry.ts';
import { isCorrectedAlike, reasonToKeep, wasEdited } from './standing.ts';

/** Names in the folder that no output may have: for `outputNames`. */
export const RUN_FILES: readonly string[] = [MANIFEST, JOURNAL, STAGING];

/** What is known of an input when its output is to be written. */
export type Outcome = Omit<RunEntry, 'output' | 'outputSha256'>;

/**
 * Inputs are numbered from 0 in their order; they may end in any order, each once.
 * Whatever cannot be written is an `OutputError`.
 */
export interface Run {
  /**
   * What an earlier run has for an input with these bytes, if version, schema and options are the same and the output
   * is there as it was written, or edited since. It then counts as this run's and need not be read again.
   */
  keepUnchanged(index: number, input: UnchangedInput): Promise<RunEntry | null>;
  /**
   * Writes an input's output and notes it, or keeps what stands in its place and notes that: the entry's status tells.
   * If that fails the input has not ended: it is to be noted, or the run ends.
   */
  write(index: number, outcome: Outcome, output: string, text: string): Promise<RunEntry>;
  /** Notes an input that has no output. */
  note(index: number, outcome: Outcome): void;
  /** Writes a file about the run as a whole, which is noted nowhere. @param mayReplace what lies at this path */
  writeBeside(output: string, text: string, mayReplace: (path: string) => Promise<boolean>): Promise<void>;
  /** Writes the manifest in place of the journal. `inputs`: how many there were, skipped ones included. */
  finish(inputs: number, unmetCorrections?: object[]): Promise<RunCounts>;
  /**
   * Ends a run that is cut off: what is being written is finished, the journal stays, and the next run can go on.
   * Nothing is written or noted after it.
   */
  close(): Promise<void>;
}

export interface UnchangedInput {
  path: string;
  sha256: string;
  output: string;
}

export interface RunOptions {
  facts: RunFacts;
  /** Overwrites what is `foreign`, never what is `edited` or `unlisted`. */
  force?: boolean;
  /** Hears of each output that `force` has overwritten. */
  overwrites?(output: string): void;
}

/** @throws OutputError */
export async function openRun(folder: string, options: RunOptions): Promise<Run> {
  const { facts, force = false, overwrites = () => {} } = options;
  const outDir = await openOutDir(folder);
  try {
    const manifest = await manifestBefore(outDir, folder, force);
    const journal = guard(join(folder, JOURNAL), () => openJournal(outDir.locate(JOURNAL), facts));
    const before = previousRuns(manifest, journal.left, facts);
    return startRun({ outDir, journal, facts, force, overwrites, folder, before });
  } catch (error) {
    await outDir.close();
    throw error;
  }
}

async function manifestBefore(outDir: OutDir, folder: string, force: boolean): Promise<Manifest | null> {
  try {
    return await readManifest(outDir.locate(MANIFEST), force);
  } catch (cause) {
    throw new OutputError(join(folder, MANIFEST), cause);
  }
}

interface RunState {
  outDir: OutDir;
  journal: Journal;
  facts: RunFacts;
  force: boolean;
  overwrites(output: string): void;
  folder: string;
  before: PreviousRuns;
}

function startRun({ outDir, journal, facts, force, overwrites, folder, before }: RunState): Run {
  const started = new Date().toISOString();
  const ended = endedInputs();
  const writing = new Set<Promise<RunEntry>>();
  let closed = false;
  // the number of the journal's file may be another file's by then
  const checkOpen = (): void => {
    if (closed) throw new Error('the run was closed');
  };
  const append = (entry: RunEntry) => guard(join(folder, JOURNAL), () => journal.append(entry));
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await Promise.allSettled(writing);
    journal.close();
    await outDir.close();
  };
  const write: Run['write'] = async (index, outcome, output, text) => {
    let entry: RunEntry = { ...outcome, output, outputSha256: null };
    let place: LinePlace | null = null;
    let reason: KeptReason | null = null;
    const written = await outDir.write(output, [text], {
      async mayReplace(sha256) {
        const standing = { file: outDir.locate(output), sha256, output, inputSha256: outcome.sha256 };
        reason = await reasonToKeep(standing, before);
        // all that was edited stands in the corrections by now: nothing is lost
        if (reason === 'edited' && (await isCorrectedAlike(standing.file, text))) reason = null;
        return reason === null || (force && reason === 'foreign');
      },
      // before: a run killed between the two finds no file, or an old one of ours, and writes it again
      beforeItAppears(outputSha256) {
        entry = { ...entry, outputSha256 };
        place = append(entry);
      },
    });
    if (reason !== null && written) overwrites(output);
    if (reason !== null && !written) {
      entry = keptEntry({ ...outcome, output, outputSha256: before.lastWritten(output) }, reason);
      place = append(entry);
    }
    ended.add(index, entry, place);
    return entry;
  };
  return {
    async keepUnchanged(index, { path, sha256, output }) {
      const done = before.find(path);
      if (!done?.entry.outputSha256 || done.entry.sha256 !== sha256 || done.entry.output !== output)
        return null;
      if (done.entry.kinds.length === 0) return null; // noted before kinds were: the summary would lack it
      const file = outDir.locate(output);
      const wasKept = done.entry.status === 'kept';
      const asWritten = await holds(file, done.entry.outputSha256);
      // an edit that was undone: what the record says of the paper is not noted any more
      if (asWritten && wasKept) return null;
      if (!asWritten && !(await wasEdited(file, output, before))) return null;
      checkOpen();
      const entry = asWritten || wasKept ? done.entry : keptEntry(done.entry, 'edited');
      ended.add(index, entry, (entry === done.entry ? done.place : null) ?? append(entry));
      return entry;
    },
    async write(...args) {
      checkOpen();
      const written = write(...args);
      writing.add(written);
      return written.finally(() => writing.delete(written));
    },
    note(index, outcome) {
      checkOpen();
      const entry = { ...outcome, output: null, outputSha256: null };
      ended.add(index, entry, append(entry));
    },
    async writeBeside(output, text, mayReplace) {
      const allowed = force || (await mayReplace(outDir.locate(output)).catch(() => false));
      if (await outDir.write(output, [text], { mayReplace: () => allowed })) return;
      const cause = new Error('it is there, and not as this tool wrote it; --force overwrites it');
      throw new OutputError(join(folder, ...output.split('/')), cause);
    },
    async finish(inputs, unmetCorrections) {
      const counts = ended.counts(inputs);
      const text = manifestText(facts, counts, ended.lines(journal), ended.without(before.outputs()), {
        ...{ started, ended: new Date().toISOString(), platform: `${process.platform} ${process.arch}` },
        ...{ node: process.version, ...(unmetCorrections === undefined ? {} : { unmetCorrections }) },
      });
      await outDir.write(MANIFEST, text, { mayReplace: () => true });
      await close();
      guard(join(folder, JOURNAL), () => rmSync(outDir.locate(JOURNAL), { force: true }));
      return counts;
    },
    close,
  };
}

function keptEntry(entry: RunEntry, reason: KeptReason): RunEntry {
  return { ...entry, status: 'kept', reason, codes: [] };
}

function guard<T>(target: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new OutputError(target, cause);
  }
}
