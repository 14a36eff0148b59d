/** Goes through a folder, or through what a pattern may match, one item after another. */

import { stat } from 'node:fs/promises';
import { fileToOpen } from './fileName.ts';
import { type EntryKind, readFolder } from './folder.ts';
import { type Found, type SkipReason, skipped } from './found.ts';
import { openFailure, unreadable, whyNoFile } from './inputFile.ts';
import type { Pattern } from './pattern.ts';
import { identity, type Search } from './search.ts';
import { lookAt } from './sniff.ts';

/** Something to look at: an entry and what is known of the way to it. */
interface Step {
  path: string;
  kind: EntryKind;
  /** Below the first folder. */
  depth: number;
  /** What a pattern has to match; `null` in a folder of which everything is wanted. */
  pattern: Pattern | null;
}

/** All papers in a folder by content, at any depth. */
export function walkFolder(path: string, search: Search): AsyncGenerator<Found> {
  return walk({ path, kind: 'folder', depth: 0, pattern: null }, search);
}

/** What a shell would put in the pattern's place; folders stand for what is in them. */
export async function* walkPattern(pattern: Pattern, search: Search): AsyncGenerator<Found> {
  const exists = await stat(pattern.folder === '' ? '.' : pattern.folder).catch(() => null);
  if (exists?.isDirectory()) yield* walk({ path: pattern.folder, kind: 'folder', depth: 0, pattern }, search);
}

/** A stack instead of recursion: folders may be nested thousands deep. */
async function* walk(start: Step, search: Search): AsyncGenerator<Found> {
  const entered = new Set<string>();
  const stack = [start];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const wanted = step.pattern === null || (step.depth > 0 && step.pattern.matches(step.path));
    if (!wanted && step.kind !== 'folder') continue;
    if (step.depth > 0 && search.ignores(step.path)) {
      if (wanted) yield skipped(step.path, 'ignored');
    } else if (step.kind === 'folder') {
      const pattern = wanted ? null : step.pattern;
      const seen = pattern === null ? search.folders : entered;
      const inside = await enter({ ...step, pattern }, seen, search);
      if ('status' in inside) yield inside;
      else for (const next of inside) stack.push(next);
    } else {
      yield await metEntry(step, search);
    }
  }
}

/** The entries of a folder, last one first; or why it is left out, where it was wanted as a whole. */
async function enter(step: Step, seen: Set<string>, search: Search): Promise<Step[] | Found> {
  if (step.pattern && step.depth >= step.pattern.depth) return [];
  const { path, pattern, depth } = step;
  const folder = path === '' ? '.' : path;
  const leaveOut = (reason: SkipReason) => (pattern === null ? skipped(path, reason) : []);
  try {
    const id = identity(await stat(fileToOpen(folder), { bigint: true }));
    if (await search.isOutput(id)) return leaveOut('output-folder');
    const leaped = depth === 0 || search.follow;
    if (leaped && (await search.isInOutput(folder))) return leaveOut('output-folder');
    if (id !== null && seen.has(id)) return leaveOut('met-before');
    if (id !== null) seen.add(id);
    const entries = await readFolder(path, search.follow);
    return entries.map((entry) => ({ ...entry, depth: depth + 1, pattern })).reverse();
  } catch (error) {
    return failed(path, error);
  }
}

async function metEntry({ path, kind, pattern }: Step, search: Search): Promise<Found> {
  if (kind === 'special') return skipped(path, 'special-file');
  if (kind === 'link' && !search.follow) return skipped(path, 'symbolic-link');
  return metFile(path, pattern === null, search);
}

/** @param sniff leaves the file out if its content is no paper's */
async function metFile(path: string, sniff: boolean, search: Search): Promise<Found> {
  try {
    const { stats, mayBePaper, close } = lookAt(path);
    try {
      if (!stats.isFile()) return skipped(path, 'special-file');
      const id = identity(stats);
      if (id !== null && search.files.has(id)) return skipped(path, 'met-before');
      if (await search.isOwn(path, id)) return skipped(path, 'own-file');
      if (sniff && !mayBePaper()) return skipped(path, 'no-paper');
      const refusal = whyNoFile(stats);
      if (refusal !== null) return { status: 'failed', path, diagnostic: unreadable(refusal) };
      if (id !== null) search.files.add(id);
      return { status: 'input', path };
    } finally {
      close();
    }
  } catch (error) {
    return failed(path, error);
  }
}

function failed(path: string, error: unknown): Found {
  return { status: 'failed', path, diagnostic: unreadable(openFailure(error, path)) };
}
