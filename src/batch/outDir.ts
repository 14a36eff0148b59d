/** The folder of a run's output: files appear in it whole or not at all, and nothing is written outside. */

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from './fileHash.ts';
import { OutputError } from './outputError.ts';

/**
 * Files are written in here and moved to their place when they are on the disk. So a run that is killed leaves
 * nothing half-written beside finished files, and the next one clears what it left.
 */
export const STAGING = '.ratslese-tmp';

export interface OutDir {
  /** Without symbolic links. */
  root: string;
  /** Where an output lies. */
  locate(name: string): string;
  /**
   * Writes a file and the folders above it. What is there already is replaced if it holds the same or `rules` allow it;
   * else it stays, and the answer is `false`.
   * @throws OutputError
   */
  write(name: string, texts: Iterable<string>, rules: WriteRules): Promise<boolean>;
  /** Removes what only a running run needs. */
  close(): Promise<void>;
}

export interface WriteRules {
  /** May a file with this SHA-256 be replaced? */
  mayReplace(sha256: string): boolean | Promise<boolean>;
  /** Called with the SHA-256 of what is about to appear; what it throws keeps the file away. */
  beforeItAppears?(sha256: string): void;
}

/** Makes the folder if need be. One run at a time writes to it. @throws OutputError */
export async function openOutDir(path: string): Promise<OutDir> {
  const { root, staging } = await prepare(path).catch((cause: unknown) => {
    throw new OutputError(path, cause);
  });
  const folders = new Set<string>();
  let count = 0;
  const locate = (name: string) => join(root, ...name.split('/'));
  return {
    root,
    locate,
    async write(name, texts, rules) {
      count += 1;
      const temporary = join(staging, String(count));
      try {
        await makeFolders(root, name, folders);
        const sha256 = await writeThrough(temporary, texts);
        if (!(await mayAppear(locate(name), sha256, rules))) {
          await rm(temporary, { force: true });
          return false;
        }
        rules.beforeItAppears?.(sha256);
        await rename(temporary, locate(name));
        return true;
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => {});
        throw cause instanceof OutputError ? cause : new OutputError(join(path, ...name.split('/')), cause);
      }
    },
    close: () => rm(staging, { recursive: true, force: true }).catch(() => {}),
  };
}

async function prepare(path: string): Promise<{ root: string; staging: string }> {
  await mkdir(path, { recursive: true });
  const root = await realpath(path);
  const staging = join(root, STAGING);
  await rm(staging, { recursive: true, force: true }); // of a link, only the link
  await mkdir(staging);
  return { root, staging };
}

/** Makes every folder above the file. A link among them could lead out. */
async function makeFolders(root: string, name: string, known: Set<string>): Promise<void> {
  const parts = name.split('/').slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = join(root, ...parts.slice(0, depth));
    if (known.has(folder)) continue;
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    const stats = await lstat(folder);
    if (stats.isSymbolicLink())
      throw new Error(`${parts[depth - 1]} is a symbolic link, which may lead elsewhere`);
    if (!stats.isDirectory()) throw new Error(`${parts[depth - 1]} is there and no folder`);
    known.add(folder);
  }
}

/** Puts the texts on the disk and gives their SHA-256. */
async function writeThrough(path: string, texts: Iterable<string>): Promise<string> {
  const hash = createHash('sha256');
  const handle = await open(path, 'wx');
  try {
    for (const text of texts) {
      hash.update(text);
      await handle.appendFile(text);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}

async function mayAppear(target: string, sha256: string, { mayReplace }: WriteRules): Promise<boolean> {
  const stats = await lstat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (stats === null) return true;
  if (stats.isSymbolicLink()) throw new Error('it is a symbolic link, which may lead elsewhere');
  if (stats.isDirectory()) throw new Error('it is a folder');
  if (!stats.isFile()) throw new Error('it is there and no file');
  await access(target, constants.W_OK);
  const present = await sha256OfFile(target);
  return present === sha256 || mayReplace(present);
}
