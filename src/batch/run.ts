/** A run into a folder: outputs, journal and, at its end, the manifest. */

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../cli/output.ts';
import { holds } from './fileHash.ts';
import { JOURNAL, type Journal, type LinePlace, openJournal } from './journal.ts';
import {
  type EarlierOutput,
  MANIFEST,
  type Manifest,
  manifestText,
  type RunCounts,
  readManifest,
} from './manifest.ts';
import { type OutDir, openOutDir, STAGING } from './outDir.ts';
import { type PreviousRuns, previousRuns } from './previousRuns.ts';
import type { RunEntry, RunFacts } from './runEntry.ts';

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
   * is there as it was written. It then counts as this run's and need not be read again.
   */
  keepUnchanged(index: number, input: UnchangedInput): Promise<RunEntry | null>;
  /** Writes an input's output and notes it. If that fails the input has not ended: it is to be noted, or the run ends. */
  write(index: number, outcome: Outcome, output: string, text: string): Promise<RunEntry>;
  /** Notes an input that has no output. */
  note(index: number, outcome: Outcome): void;
  /** Writes the manifest in place of the journal. `inputs`: how many there were, skipped ones included. */
  finish(inputs: number): Promise<RunCounts>;
  /** Ends a run that is cut off: the journal stays, and the next run can go on. */
  close(): Promise<void>;
}

export interface UnchangedInput {
  path: string;
  sha256: string;
  output: string;
}

export interface RunOptions {
  facts: RunFacts;
  /** Overwrites what this tool did not write. */
  force?: boolean;
}

/** @throws OutputError */
export async function openRun(folder: string, { facts, force = false }: RunOptions): Promise<Run> {
  const outDir = await openOutDir(folder);
  try {
    const manifest = await manifestBefore(outDir, folder, force);
    const journal = guard(join(folder, JOURNAL), () => openJournal(outDir.locate(JOURNAL), facts));
    const before = previousRuns(manifest, journal.left, facts);
    return startRun({ outDir, journal, facts, force, folder, before });
  } catch (error) {
    await outDir.close();
    throw error;
  }
}

async function manifestBefore(outDir: OutDir, folder: string, force: boolean): Promise<Manifest | null> {
  try {
    return await readManifest(outDir.locate(MANIFEST));
  } catch (cause) {
    if (force) return null;
    throw new OutputError(join(folder, MANIFEST), cause);
  }
}

interface RunState {
  outDir: OutDir;
  journal: Journal;
  facts: RunFacts;
  force: boolean;
  folder: string;
  before: PreviousRuns;
}

function startRun({ outDir, journal, facts, force, folder, before }: RunState): Run {
  const places: LinePlace[] = [];
  const counts: RunCounts = { inputs: 0, ok: 0, findings: 0, error: 0, skipped: 0 };
  const written = new Set<string>();

  const append = (entry: RunEntry) => guard(join(folder, JOURNAL), () => journal.append(entry));
  const keep = (index: number, entry: RunEntry, place: LinePlace | null): void => {
    if (places[index] !== undefined) throw new Error(`input ${index} has ended twice`);
    places[index] = place ?? append(entry);
    counts.inputs += 1;
    counts[entry.status] += 1;
    if (entry.output !== null) written.add(entry.output);
  };
  const close = async (): Promise<void> => {
    journal.close();
    await outDir.close();
  };
  function* earlier(): Generator<EarlierOutput> {
    for (const output of before.outputs()) if (!written.has(output.output)) yield output;
  }
  return {
    async keepUnchanged(index, { path, sha256, output }) {
      const done = before.find(path);
      const entry = done?.entry;
      if (!entry?.outputSha256 || entry.sha256 !== sha256 || entry.output !== output) return null;
      if (!(await holds(outDir.locate(output), entry.outputSha256))) return null;
      keep(index, entry, done?.place ?? null);
      return entry;
    },
    async write(index, outcome, output, text) {
      let entry: RunEntry = { ...outcome, output, outputSha256: null };
      let place: LinePlace | null = null;
      await outDir.write(output, [text], {
        mayReplace: (sha256) => force || before.wrote(output, sha256),
        // before: a run killed between the two finds no file, or an old one of ours, and writes it again
        beforeItAppears(outputSha256) {
          entry = { ...entry, outputSha256 };
          place = append(entry);
        },
      });
      keep(index, entry, place);
      return entry;
    },
    note: (index, outcome) => keep(index, { ...outcome, output: null, outputSha256: null }, null),
    async finish(inputs) {
      checkCounts(counts, inputs, places);
      const lines = linesOf(journal, places);
      await outDir.write(MANIFEST, manifestText(facts, counts, lines, earlier()), { mayReplace: () => true });
      await close();
      guard(join(folder, JOURNAL), () => rmSync(outDir.locate(JOURNAL), { force: true }));
      return counts;
    },
    close,
  };
}

function* linesOf(journal: Journal, places: readonly LinePlace[]): Generator<string> {
  for (const place of places) yield journal.lineAt(place);
}

/** Nothing lost, nothing counted twice; else it is a bug, and no manifest says otherwise. */
function checkCounts(counts: RunCounts, inputs: number, places: readonly LinePlace[]): void {
  const { ok, findings, error, skipped } = counts;
  const all = places.length === inputs && !places.includes(undefined as never);
  if (!all || counts.inputs !== inputs || ok + findings + error + skipped !== inputs) {
    throw new Error(`${inputs} inputs, but ended: ${JSON.stringify(counts)}`);
  }
}

function guard<T>(target: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new OutputError(target, cause);
  }
}
