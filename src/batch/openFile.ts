/** Files opened without waiting, even if one has become a pipe since it was met, and read at once. */

import { constants, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { fileToOpen } from './fileName.ts';

const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Rejects with what the file system says. */
export function openQuietly(path: string): Promise<FileHandle> {
  return open(fileToOpen(path), WITHOUT_WAITING);
}

/** The number of the open file. @throws what the file system throws */
export function openAtOnce(path: string): number {
  return openSync(fileToOpen(path), WITHOUT_WAITING);
}

/**
 * Fills `bytes` from the file's offset `position` on. Gives the number of bytes, which is less where the file is shorter.
 * @throws what the file system throws
 */
export function fillFrom(file: number, bytes: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(file, bytes, filled, bytes.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}
