/** Where the papers lie that records name. */

import { readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { sha256OfFile } from '../../batch/fileHash.ts';
import { fileToOpen } from '../../batch/fileName.ts';
import type { Fault, NamedPaper } from './bag.ts';

export interface PaperFinder {
  /** A file with the paper's bytes, or why there is none. */
  find(paper: NamedPaper): Promise<string | Fault>;
}

/**
 * A paper lies where its record says: as seen from the current folder, from the record's, or from one of `folders`.
 * In these it may also have moved or have another name: then its size and SHA-256 tell it.
 */
export function paperFinder(folders: readonly string[]): PaperFinder {
  let bySize: Promise<Map<number, string[]>> | null = null;
  const hashes = new Map<string, Promise<string | null>>();
  const hashOf = (file: string): Promise<string | null> => {
    const hash = hashes.get(file) ?? sha256OfFile(file).catch(() => null);
    hashes.set(file, hash);
    return hash;
  };
  return {
    async find(paper) {
      let changed: string | null = null;
      for (const file of placesOf(paper, folders)) {
        if (!(await isFile(file))) continue;
        if ((await hashOf(file)) === paper.sha256) return file;
        changed ??= file;
      }
      bySize ??= sizesIn(folders);
      for (const file of (await bySize).get(paper.bytes ?? -1) ?? [])
        if ((await hashOf(file)) === paper.sha256) return file;
      return changed === null
        ? { what: paper.path, why: `the paper is not there (${paper.record} was read from it)` }
        : {
            what: changed,
            why: `it has other bytes than when ${paper.record} was read from it (another SHA-256)`,
          };
    },
  };
}

function placesOf({ path, record }: NamedPaper, folders: readonly string[]): string[] {
  const places = [path];
  if (!isAbsolute(path)) places.push(join(dirname(record), path));
  return [...places, ...folders.map((folder) => join(folder, path))];
}

async function isFile(file: string): Promise<boolean> {
  const stats = await stat(fileToOpen(file)).catch(() => null);
  return stats?.isFile() ?? false;
}

/** All files of the folders by their size; a folder that cannot be read has none. */
async function sizesIn(folders: readonly string[]): Promise<Map<number, string[]>> {
  const files = new Map<number, string[]>();
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const size = (await stat(file).catch(() => null))?.size;
      if (size !== undefined) files.set(size, [...(files.get(size) ?? []), file]);
    }
  }
  return files;
}
