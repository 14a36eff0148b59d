import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { openQuietly } from './openFile.ts';

/**
 * SHA-256 of a file's bytes, lower-case hexadecimal, read piece by piece.
 * @throws what the file system throws
 */
export async function sha256OfFile(path: string): Promise<string> {
  const handle = await openQuietly(path);
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is no file');
    const hash = createHash('sha256');
    for await (const piece of handle.createReadStream({ autoClose: false })) hash.update(piece as Buffer);
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

/**
 * Does the text stand in the file, of any size?
 * @param text ASCII
 * @throws what the file system throws
 */
export async function mentions(path: string, text: string): Promise<boolean> {
  const handle = await openQuietly(path);
  try {
    let end = '';
    for await (const piece of handle.createReadStream({ autoClose: false })) {
      const seen = end + (piece as Buffer).toString('latin1');
      if (seen.includes(text)) return true;
      end = seen.slice(1 - text.length);
    }
    return false;
  } finally {
    await handle.close();
  }
}

/** Is there a file, not a link, with these bytes? */
export async function holds(path: string, sha256: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile() && (await sha256OfFile(path)) === sha256;
  } catch {
    return false;
  }
}
