/** Reads what the command line names. Whatever goes wrong becomes a diagnostic; nothing is thrown. */

import { fstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnosticNames.ts';
import { fileToOpen } from './fileName.ts';
import { FOLDER, LARGEST_INPUT, openFailure, TOO_LARGE, unreadable, whyNoFile } from './inputFile.ts';

export type Input = { bytes: Uint8Array } | { failure: Diagnostic };

/** @param path as `findInputs` gives it: names that are no UTF-8 are found, too */
export async function readInputFile(path: string): Promise<Input> {
  try {
    const file = fileToOpen(path);
    const refusal = whyNoFile(await stat(file));
    return refusal === null ? { bytes: await readFile(file) } : { failure: unreadable(refusal) };
  } catch (error) {
    return { failure: unreadable(openFailure(error, path)) };
  }
}

export async function readStdin(): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Node gives a folder out as an empty stream
    if (fstatSync(process.stdin.fd).isDirectory()) return { failure: unreadable(FOLDER) };
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_INPUT) return { failure: unreadable(TOO_LARGE) };
    }
  } catch (error) {
    return { failure: unreadable(openFailure(error, null)) };
  }
  return { bytes: Buffer.concat(chunks) };
}
