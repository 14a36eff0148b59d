/** Short texts are read in the program itself: that takes less time than to hand them to another process. */

import { closeSync, fstatSync } from 'node:fs';
import { fillFrom, openAtOnce } from './openFile.ts';

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
    file = openAtOnce(path);
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size === 0) return 'unknown';
    if (stats.size > LARGEST_TEXT_HERE) return 'apart';
    const bytes = Buffer.allocUnsafe(stats.size);
    const head = fillFrom(file, bytes.subarray(0, HEAD), 0);
    if (!isShortText(bytes.subarray(0, head))) return 'apart';
    return bytes.subarray(0, head + fillFrom(file, bytes.subarray(head), head));
  } catch {
    return 'unknown';
  } finally {
    if (file !== null) closeSync(file);
  }
}

export function isShortText(bytes: Uint8Array): boolean {
  if (bytes.length > LARGEST_TEXT_HERE) return false;
  return !Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes(MARK);
}
