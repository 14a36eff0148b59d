/** What a search for inputs remembers, and by what it leaves things out. */

import type { BigIntStats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { fileToOpen, nameFromBytes } from './fileName.ts';
import { readIgnore } from './pattern.ts';

export interface SearchRules {
  /** Patterns of `--ignore`, see `readIgnore`. */
  ignore?: readonly string[];
  /** Goes after symbolic links that a walk meets. Those that are named are always followed. */
  follow?: boolean;
  /** The folder of the output; it need not exist yet. */
  outDir?: string | null;
  /** The program's own files, such as its configuration and what it writes; they need not exist yet. */
  own?: readonly string[];
}

export interface Search {
  follow: boolean;
  ignores(path: string): boolean;
  /** Is the folder with this identity the output's? */
  isOutput(id: string | null): Promise<boolean>;
  /** Is this file the program's own? A walk leaves it out; named, it is an input like any other. */
  isOwn(path: string, id: string | null): Promise<boolean>;
  /** Does this folder lie in the output's? A walk asks only where it did not come from the folder above. */
  isInOutput(folder: string): Promise<boolean>;
  /** Identities of the files that have become inputs. */
  files: Set<string>;
  /** Identities of the folders that were walked through. */
  folders: Set<string>;
  /** Whether standard input has been given out. */
  stdin: boolean;
}

export function startSearch({ ignore = [], follow = false, outDir = null, own = [] }: SearchRules): Search {
  let output: string | null = null;
  let ownFiles: Promise<(string | null)[]> | null = null;
  return {
    follow,
    ignores: readIgnore(ignore),
    async isOutput(id) {
      // it may be made while we search
      if (output === null && outDir !== null) output = await identityOf(outDir);
      return output !== null && output === id;
    },
    async isOwn(path, id) {
      // once: a file that is written whole appears at the end of a run only
      ownFiles ??= Promise.all(own.map(identityOf));
      return (id !== null && (await ownFiles).includes(id)) || (await isUnfinished(path, own));
    },
    async isInOutput(folder) {
      if (outDir === null) return false;
      const [real, realOutput] = await Promise.all([realPath(folder), realPath(outDir)]);
      return real !== null && realOutput !== null && real.startsWith(join(realOutput, sep));
    },
    files: new Set(),
    folders: new Set(),
    stdin: false,
  };
}

/** While a file is being written it stands beside its place, with a number behind its name (write-file-atomic). */
async function isUnfinished(path: string, files: readonly string[]): Promise<boolean> {
  const [, name] = /^(.*)\.\d+$/s.exec(basename(path)) ?? [];
  const file = files.find((candidate) => basename(candidate) === name);
  if (file === undefined) return false;
  const [here, there] = await Promise.all([identityOf(dirname(path)), identityOf(dirname(file))]);
  return here !== null && here === there;
}

async function identityOf(path: string): Promise<string | null> {
  const stats = await stat(fileToOpen(path), { bigint: true }).catch(() => null);
  return stats && identity(stats);
}

async function realPath(path: string): Promise<string | null> {
  const bytes = await realpath(fileToOpen(path), { encoding: 'buffer' }).catch(() => null);
  return bytes && nameFromBytes(bytes);
}

/** Tells real files apart, whatever their names; `null` on file systems that number them not. */
export function identity({ dev, ino }: BigIntStats): string | null {
  return ino === 0n ? null : `${dev}:${ino}`;
}
