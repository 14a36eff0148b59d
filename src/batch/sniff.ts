/** Whether a file that nobody named is worth reading: told from its content, as cheaply as it can be. */

import { type BigIntStats, closeSync, fstatSync } from 'node:fs';
import { mediaTypeOf } from '../source/mediaType.ts';
import { fillFrom, openAtOnce } from './openFile.ts';

/** Bytes that tell nearly every file. Even, so that UTF-16 is not cut within a unit. */
const HEAD = 2 ** 16;
/** Where the head does not look like a paper, this much is looked at: more than 16 MB of rubbish is no text's start. */
const LONG_HEAD = 2 ** 24;

/** A file that is open to be looked at. At once rather than by promises, which for a small file take most of the time. */
export interface LookedAt {
  stats: BigIntStats;
  /**
   * Is the file a PDF or a text? An empty one counts as such: it once was to be a paper, and its record says that it is
   * empty. So do a saved web page, which may hold a paper (`web-page`), and what is a text at first and not later
   * (`not-text`).
   */
  mayBePaper(): boolean;
  close(): void;
}

/** @throws what the file system throws */
export function lookAt(path: string): LookedAt {
  const file = openAtOnce(path);
  const close = (): void => closeSync(file);
  try {
    const stats = fstatSync(file, { bigint: true });
    return { stats, mayBePaper: () => mayBePaper(file, Number(stats.size)), close };
  } catch (error) {
    close();
    throw error;
  }
}

function mayBePaper(file: number, size: number): boolean {
  if (mediaTypeOf(readHead(file, Math.min(size, HEAD))) !== 'not-text') return true;
  return size > HEAD && mediaTypeOf(readHead(file, Math.min(size, LONG_HEAD))) !== 'not-text';
}

/** For one head after another: a buffer for each would fill the memory with rubbish that the heap does not show. */
const HEADS = Buffer.allocUnsafe(HEAD);

/** What it gives is overwritten by the next head. */
function readHead(file: number, length: number): Uint8Array {
  const head = length <= HEAD ? HEADS.subarray(0, length) : Buffer.allocUnsafe(length);
  return head.subarray(0, fillFrom(file, head, 0));
}
