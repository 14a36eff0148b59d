/** Short texts are read in the program itself: that takes less time than to hand them to another process. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { fileToOpen } from './fileName.ts';

/** Bytes. Reading a text takes time in proportion to its length: so much of it cannot hold the program up. */
const LARGEST_TEXT_HERE = 2 ** 20;

/** Bytes within which a PDF begins, see `source/pdfSignature.ts`. A text that mentions the mark may be read apart, too. */
const MARK = '%PDF-';
const HEAD = 1024 + MARK.length;

/**
 * The bytes of a short text; `apart` where it is none, `unknown` where it cannot be opened or says nothing of its size:
 * whoever reads it then tells why. At once rather than by promises, each of which would take longer than its part of
 * the work.
 */
export function readShortText(path: string): Uint8Array | 'apart' | 'unknown' {
  let file: number | null = null;
  try {
    // a pipe must not be waited for
    file = openSync(fileToOpen(path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size === 0) return 'unknown';
    if (stats.size > LARGEST_TEXT_HERE) return 'apart';
    const bytes = Buffer.allocUnsafe(stats.size);
    const head = fill(file, bytes.subarray(0, HEAD), 0);
    if (!isShortText(bytes.subarray(0, head))) return 'apart';
    return bytes.subarray(0, head + fill(file, bytes.subarray(head), head));
  } catch {
    return 'unknown';
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Gives the number of bytes, which is less where the file has become shorter. */
function fill(file: number, bytes: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < bytes.length) {
    const count = readSync(file, bytes, filled, bytes.length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

export function isShortText(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_TEXT_HERE) return false;
  return !Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes(MARK);
}
