/** The corrections of a run: the file that is named, or that lies with the output or above the inputs. */

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { CORRECTION_FILES, type Correction, CorrectionsError } from '../archive/corrections/correction.ts';
import { systemReason } from '../systemError.ts';

export interface CorrectionsFile {
  /** As seen from the current folder. */
  file: string;
  /** Nobody named it. */
  found: boolean;
  /** Of its bytes. */
  sha256: string;
  list: readonly Correction[];
}

/** Bytes. A larger file holds no corrections. */
const LARGEST = 2 ** 26;

/**
 * The corrections that count; `null` where there are none.
 * @param named the file; `false` for none; `undefined`: it is looked for in `outDir`, then upwards from the folder that
 *   all of `inputs` share
 * @throws CorrectionsError
 */
export async function correctionsFor(
  named: string | false | undefined,
  inputs: readonly string[],
  outDir: string | undefined,
): Promise<CorrectionsFile | null> {
  if (named === false) return null;
  if (named !== undefined) return load(named, false);
  const below = outDir === undefined ? null : await fileIn(resolve(outDir));
  const above = await nearest(await commonFolder(inputs));
  if (below !== null && above !== null && below !== above)
    throw new CorrectionsError(`${shown(below)} and ${shown(above)} are there; name one with --corrections`);
  const file = below ?? above;
  return file === null ? null : load(shown(file), true);
}

/** The file in the nearest folder upwards of what all inputs share, as seen from the current folder. @throws CorrectionsError */
export async function nearestCorrections(inputs: readonly string[]): Promise<string | null> {
  const file = await nearest(await commonFolder(inputs));
  return file === null ? null : shown(file);
}

/** `null` where there is no such file. @throws CorrectionsError */
export async function bytesIfThere(file: string): Promise<Uint8Array | null> {
  return (await stat(file).catch(() => null)) === null ? null : bytesOf(file);
}

async function load(file: string, found: boolean): Promise<CorrectionsFile> {
  const bytes = await bytesOf(file);
  const { readCorrections } = await import('../archive/corrections/readCorrections.ts');
  try {
    const list = readCorrections(bytes, /\.ya?ml$/i.test(file) ? 'yaml' : 'csv');
    return { file, found, sha256: createHash('sha256').update(bytes).digest('hex'), list };
  } catch (error) {
    if (!(error instanceof CorrectionsError)) throw error;
    throw new CorrectionsError(error.message.replace(/^/gm, `${file}: `));
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    // a pipe would be waited for
    if (!stats.isFile()) throw new CorrectionsError(`${file}: it is no file`);
    if (stats.size > LARGEST) throw new CorrectionsError(`${file}: it is too large`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof CorrectionsError) throw error;
    throw new CorrectionsError(`${file}: it cannot be read: ${systemReason(error).reason}`);
  }
}

/** The deepest folder that holds all inputs; of patterns and of what is not there, that in which they would be. */
async function commonFolder(inputs: readonly string[]): Promise<string> {
  const folders = await Promise.all(inputs.map(folderOf));
  return folders.reduce((a, b) => {
    let common = a;
    while (relative(common, b).startsWith('..')) common = dirname(common);
    return common;
  }, folders[0] ?? resolve('.'));
}

async function folderOf(input: string): Promise<string> {
  if (input === '-' || /^[a-z][a-z+.-]+:\/\//i.test(input)) return resolve('.');
  for (let path = resolve(input); ; path = dirname(path)) {
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory() || path === dirname(path)) return path;
  }
}

async function nearest(start: string): Promise<string | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = await fileIn(folder);
    if (file !== null || folder === dirname(folder)) return file;
  }
}

/** @throws CorrectionsError where the folder has both */
async function fileIn(folder: string): Promise<string | null> {
  const files = CORRECTION_FILES.map((name) => join(folder, name));
  const there = await Promise.all(files.map((file) => stat(file).catch(() => null)));
  const found = files.filter((_, index) => there[index] !== null);
  if (found.length > 1) throw new CorrectionsError(`${found.map(shown).join(' and ')} are there; keep one`);
  return found[0] ?? null;
}

function shown(file: string): string {
  return relative('.', file) || file;
}
