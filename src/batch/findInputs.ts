/** From what the command line names to the files to read: every file once, in a fixed order, nothing lost silently. */

import type { BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Unreadable } from '../model/problem.ts';
import { fileToOpen } from './fileName.ts';
import { type Found, skipped } from './found.ts';
import { isAddress, openFailure, unreadable, whyNoFile } from './inputFile.ts';
import { listedNames, type NameList } from './nameList.ts';
import { readPattern } from './pattern.ts';
import { identity, type Search, type SearchRules, startSearch } from './search.ts';
import { walkFolder, walkPattern } from './walk.ts';

const NAME_LOST: Unreadable = { why: 'name-lost' };

export interface InputRequest extends SearchRules {
  /** Files, folders, patterns where no file has that name, `-` for standard input. */
  args: readonly string[];
  /** A list of files and folders, taken after `args`; its names are no patterns and `-` is a name like any other. */
  filesFrom?: NameList | null;
}

/**
 * Gives every input as it is found, and everything that was met and is none. Arguments in their order; what a folder
 * or pattern stands for in its place, sorted by the paths' bytes. In folders only PDFs and texts are inputs; what is
 * named or matches a pattern is one whatever it holds, so that it gets its record. Nothing is thrown, no pipe or
 * device is opened, and only the identities of files and folders met are kept.
 */
export async function* findInputs(request: InputRequest): AsyncGenerator<Found> {
  const search = startSearch(request);
  for (const argument of request.args) yield* fromArgument(argument, search);
  const list = request.filesFrom ?? null;
  if (list === null) return;
  try {
    for await (const name of listedNames(list)) yield* fromName(name === '-' ? './-' : name, search);
  } catch (error) {
    yield failed(list.from, openFailure(error, list.from));
  }
}

async function* fromArgument(argument: string, search: Search): AsyncGenerator<Found> {
  if (argument === '-') {
    yield search.stdin ? skipped('-', 'met-before') : { status: 'input', path: '-' };
    search.stdin = true;
    return;
  }
  // the `?` of an address is no special character
  const isName = isAddress(argument) || (await exists(argument));
  const pattern = isName ? null : readPattern(argument);
  if (pattern === null) yield* fromName(argument, search);
  else yield* orNothing(argument, walkPattern(pattern, search));
}

/** A file or folder that is named. A link is followed: it was asked for. */
async function* fromName(name: string, search: Search): AsyncGenerator<Found> {
  let stats: BigIntStats;
  try {
    stats = await stat(fileToOpen(name), { bigint: true });
  } catch (error) {
    // Node makes U+FFFD of what is no UTF-8 in an argument, so the file cannot be found by it
    yield failed(name, name.includes('\ufffd') ? NAME_LOST : openFailure(error, name));
    return;
  }
  if (search.ignores(name)) yield skipped(name, 'ignored');
  else if (stats.isDirectory()) yield* orNothing(name, walkFolder(withoutSlashes(name), search));
  else yield namedFile(name, stats, search);
}

function namedFile(name: string, stats: BigIntStats, search: Search): Found {
  const refusal = whyNoFile(stats);
  if (refusal !== null) return failed(name, refusal);
  const id = identity(stats);
  if (id !== null && search.files.has(id)) return skipped(name, 'met-before');
  if (id !== null) search.files.add(id);
  return { status: 'input', path: name };
}

async function* orNothing(name: string, found: AsyncGenerator<Found>): AsyncGenerator<Found> {
  let any = false;
  for await (const item of found) {
    any = true;
    yield item;
  }
  if (!any) yield skipped(name, 'nothing-found');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    // a name too long or without permission is told as such, not taken for a pattern
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );
}

function withoutSlashes(path: string): string {
  const bare = path.replace(/(?<!\/)\/+$/, '');
  return bare === '' ? '/' : bare;
}

function failed(path: string, why: Unreadable): Found {
  return { status: 'failed', path, diagnostic: unreadable(why) };
}
