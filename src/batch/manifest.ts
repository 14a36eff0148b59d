/**
 * The manifest of a finished run, `ratslese-run.json`: what was read, with what outcome, and where it is.
 * One line an input, in the order of the inputs, so that `grep` and `diff` are of use.
 */

import { lstat, readFile } from 'node:fs/promises';
import { isObject } from '../model/plainObject.ts';
import { escapeJson } from '../output/formats/escape.ts';
import { readJson } from './journal.ts';
import { type RunEntry, type RunFacts, type RunStatus, readEntry, readFacts } from './runEntry.ts';

export const MANIFEST = 'ratslese-run.json';

export type RunCounts = Record<RunStatus, number> & { inputs: number };

/** A file that an earlier run wrote and this one had no input for. */
export interface EarlierOutput {
  output: string;
  outputSha256: string;
}

/** What else there is to know of a run; nothing of it decides on an output. */
export interface RunAbout {
  /** UTC, ISO 8601. */
  started: string;
  ended: string;
  /** Such as `linux x64`, and the version of Node. */
  platform: string;
  node: string;
  /** Corrections of which no paper, or several, were met. */
  unmetCorrections?: object[];
}

export interface Manifest {
  facts: RunFacts;
  entries: RunEntry[];
  earlier: EarlierOutput[];
}

/** The manifest's text in pieces. @param lines the entries as JSON, one line each */
export function* manifestText(
  facts: RunFacts,
  counts: RunCounts,
  lines: Iterable<string>,
  earlier: Iterable<EarlierOutput>,
  about: RunAbout,
): Generator<string> {
  const head = escapeJson(JSON.stringify({ tool: 'ratslese', ...facts, counts, ...about }));
  yield `${head.slice(0, -1)},\n"inputs": [`;
  yield* inBatches(lines);
  yield '\n],\n"earlier": [';
  yield* inBatches(earlier, (output) => escapeJson(JSON.stringify(output)));
  yield '\n]}\n';
}

/** Array elements, many in one piece: a write each would be slow. */
function* inBatches<T>(items: Iterable<T>, toText: (item: T) => string = String): Generator<string> {
  let batch = '';
  let separator = '\n';
  for (const item of items) {
    batch += separator + toText(item);
    separator = ',\n';
    if (batch.length < 2 ** 16) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/**
 * The manifest of the run before; `null` if there is none.
 * @param force takes a file that is something else for none
 * @throws an `Error` if the file is something else, and what the file system throws
 */
export async function readManifest(file: string, force: boolean): Promise<Manifest | null> {
  const stats = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (stats === null) return null;
  // before all the work: it could not be replaced at the end; and a pipe would be waited for
  if (!stats.isFile()) throw new Error('it is there and no file');
  const value = readJson(await readFile(file, 'utf8'));
  const facts = readFacts(value);
  if (!isObject(value) || facts === null || value.tool !== 'ratslese' || !Array.isArray(value.inputs)) {
    if (force) return null;
    throw new Error('it is there, and no manifest of this tool; --force overwrites it');
  }
  return {
    facts,
    entries: value.inputs.map(readEntry).filter((entry) => entry !== null),
    earlier: (Array.isArray(value.earlier) ? value.earlier : []).filter(isEarlier),
  };
}

function isEarlier(value: unknown): value is EarlierOutput {
  return isObject(value) && typeof value.output === 'string' && typeof value.outputSha256 === 'string';
}
