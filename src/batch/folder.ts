/** The entries of one folder, in the order in which a walk meets them. */

import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileToOpen, nameFromBytes } from './fileName.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'special';

export interface Entry {
  path: string;
  kind: EntryKind;
}

/**
 * Sorted so that a walk into the folders in turn gives paths in the order of their bytes: `a-b`, `a.txt`, `a/b`, `a0`.
 * @param follow tells a link by what it leads to; one that leads nowhere stays a link
 * @throws what the file system throws
 */
export async function readFolder(folder: string, follow: boolean): Promise<Entry[]> {
  const entries = await readdir(fileToOpen(folder === '' ? '.' : folder), {
    encoding: 'buffer',
    withFileTypes: true,
  });
  const sortable = await Promise.all(
    entries.map(async (entry) => {
      const path = joinPath(folder, nameFromBytes(entry.name));
      const kind = follow && entry.isSymbolicLink() ? await kindOfTarget(path) : kindOf(entry);
      const key = kind === 'folder' ? Buffer.concat([entry.name, Buffer.of(0x2f)]) : entry.name;
      return { path, kind, key };
    }),
  );
  sortable.sort((a, b) => Buffer.compare(a.key, b.key));
  return sortable.map(({ path, kind }) => ({ path, kind }));
}

/** `name` in `folder`; the empty folder is the current one. `-` would be standard input. */
function joinPath(folder: string, name: string): string {
  if (folder === '') return name === '-' ? './-' : name;
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

async function kindOfTarget(path: string): Promise<EntryKind> {
  const stats = await stat(fileToOpen(path)).catch(() => null);
  return stats === null ? 'link' : kindOf(stats);
}

function kindOf(entry: Pick<Dirent<Buffer>, 'isDirectory' | 'isFile' | 'isSymbolicLink'>): EntryKind {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'special';
}
