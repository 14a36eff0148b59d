/** Writes the records' text: to standard output as it comes, to a file whole or not at all. */

import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { OutputError } from '../batch/outputError.ts';

type Write = (text: string | Uint8Array) => Promise<void>;

/**
 * Writes all texts to `target` (`-`: standard output) one after another; the next is asked for when the last one is
 * written. What the texts' maker throws comes through as it is; trouble with the writing is an `OutputError`.
 */
export async function writeOutput(target: string, texts: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (target === '-') return pour('standard output', texts, writeStdout);
  const stats = await stat(target).catch(() => null);
  // a device (/dev/null) or a named pipe cannot be replaced by a finished file
  if (stats && !stats.isFile() && !stats.isDirectory()) return writeThrough(target, texts);
  return writeWhole(target, texts);
}

async function pour(target: string, texts: AsyncIterable<string | Uint8Array>, write: Write): Promise<void> {
  for await (const text of texts) {
    await write(text).catch((cause: unknown) => {
      throw new OutputError(target, cause);
    });
  }
}

function writeStdout(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function writeThrough(target: string, texts: AsyncIterable<string | Uint8Array>): Promise<void> {
  const handle = await open(target, 'w').catch((cause: unknown) => {
    throw new OutputError(target, cause);
  });
  try {
    await pour(target, texts, (text) => handle.appendFile(text));
  } finally {
    await handle.close();
  }
}

/**
 * write-file-atomic makes, syncs and renames the temporary file beside the target, and removes it on a signal.
 * The text is written by us while that file is there: write-file-atomic takes a short write (disk full) for a whole
 * one, and needs all text in memory at once.
 */
async function writeWhole(target: string, texts: AsyncIterable<string | Uint8Array>): Promise<void> {
  await writeFileWhole(target, async (temporary) => {
    const handle = await open(temporary, 'r+');
    try {
      await pour(target, texts, (text) => handle.appendFile(text));
    } finally {
      await handle.close();
    }
  });
}

/**
 * Has a file written that then takes the target's place. What `fill` throws comes through as it is.
 * @param fill gets the name of an empty file
 */
export async function writeFileWhole(
  target: string,
  fill: (temporary: string) => Promise<void>,
): Promise<void> {
  let failure: { error: unknown } | null = null;
  const tmpfileCreated = (temporary: string): Promise<void> =>
    fill(temporary).catch((error: unknown) => {
      failure = { error };
      throw error;
    });
  try {
    await refuseUnwritable(target);
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(target, '', { tmpfileCreated });
  } catch (error) {
    if (failure !== null) throw (failure as { error: unknown }).error;
    throw new OutputError(target, error);
  }
}

/** A rename would replace a file that its owner has made read-only, and fail on a folder only after all the work. */
async function refuseUnwritable(target: string): Promise<void> {
  const stats = await stat(target).catch(() => null);
  if (stats === null) return;
  if (stats.isDirectory()) throw new Error('it is a folder');
  await access(target, constants.W_OK);
}
