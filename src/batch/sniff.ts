/** Whether a file that nobody named is worth reading: told from its content, as cheaply as it can be. */

import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { mediaTypeOf } from '../source/mediaType.ts';
import { fileToOpen } from './fileName.ts';

/** Bytes that tell nearly every file. Even, so that UTF-16 is not cut within a unit. */
const HEAD = 2 ** 16;
/** Where the head does not look like a paper, this much is looked at: more than 16 MB of rubbish is no text's start. */
const LONG_HEAD = 2 ** 24;

/** Opens without waiting, even if the file has become a pipe since it was met. */
export function openQuietly(path: string): Promise<FileHandle> {
  return open(fileToOpen(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

/**
 * Is the file a PDF or a text? An empty one counts as such: it once was to be a paper, and its record says that it is
 * empty. A file that is a text at first and not later counts, too; its record says `not-text`.
 */
export async function mayBePaper(handle: FileHandle, size: number): Promise<boolean> {
  if (mediaTypeOf(await readHead(handle, Math.min(size, HEAD))) !== 'not-text') return true;
  return size > HEAD && mediaTypeOf(await readHead(handle, Math.min(size, LONG_HEAD))) !== 'not-text';
}

async function readHead(handle: FileHandle, length: number): Promise<Uint8Array> {
  const head = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(head, filled, length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return head.subarray(0, filled);
}
