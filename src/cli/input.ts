/** Reads what the command line names. Whatever goes wrong becomes a diagnostic; nothing is thrown. */

import { fstatSync, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, diagnostic } from '../diagnostic.ts';
import { systemReason } from './systemError.ts';

export type Input = { bytes: Uint8Array } | { failure: Diagnostic };

/** The longest string that Node can hold (2^29 - 24 UTF-16 units), in bytes of a text with one byte a character. */
export const LARGEST_INPUT = 2 ** 29 - 24;

export async function readInputFile(path: string): Promise<Input> {
  try {
    const refusal = refuse(await stat(path));
    return refusal === null ? { bytes: await readFile(path) } : unreadable(refusal);
  } catch (error) {
    return unreadable(openFailure(error));
  }
}

export async function readStdin(): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Node gives a folder out as an empty stream
    if (fstatSync(process.stdin.fd).isDirectory()) return unreadable(FOLDER);
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_INPUT) return unreadable(TOO_LARGE);
    }
  } catch (error) {
    return unreadable(openFailure(error));
  }
  return { bytes: Buffer.concat(chunks) };
}

const FOLDER = 'It is a folder, and folders are not read yet; give the files in it.';
const TOO_LARGE = `It is larger than ${Math.floor(LARGEST_INPUT / 1e6)} MB, the most that can be read; split it.`;

/** A pipe or a device is told before it is opened: opening it could wait for ever. */
function refuse(stats: Stats): string | null {
  if (stats.isDirectory()) return FOLDER;
  if (stats.isFIFO()) return 'It is a pipe, not a file; feed it to standard input and give - as the input.';
  if (!stats.isFile()) return 'It is a device or a socket, not a file; give a file.';
  return stats.size > LARGEST_INPUT ? TOO_LARGE : null;
}

/** What an exception of the file system means to a person. */
function openFailure(error: unknown): string {
  const { code, reason } = systemReason(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file; check the name.';
    case 'EACCES':
    case 'EPERM':
      return 'There is no permission to read it; ask for it or have it copied.';
    case 'EISDIR':
      return FOLDER;
    default:
      return `It cannot be read (${reason}); copy it to another place and try again.`;
  }
}

function unreadable(message: string): Input {
  return { failure: diagnostic('unreadable-file', message) };
}
