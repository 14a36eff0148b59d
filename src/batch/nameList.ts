/** Names of inputs from a list (`--files-from`), as they come. */

import { type FileHandle, open } from 'node:fs/promises';
import { fileToOpen, nameFromBytes } from './fileName.ts';

/** Longer than any file system's paths; what goes on without a separator is no list of names. */
const LONGEST_NAME = 2 ** 16;
const NUL = 0;
const NEWLINE = 0x0a;
const BOM = Buffer.from('\ufeff');

export interface NameList {
  /** A file, or `-` for standard input. */
  from: string;
  /** Names end with NUL (`find -print0`), not with a newline. */
  nul: boolean;
}

/**
 * Every name that is not empty. In a list of lines a byte order mark and the CR of a Windows line end are no part of
 * the names; a list with NULs is taken to the byte.
 * @throws what the file system throws, or an `Error` if this cannot be a list of names
 */
export async function* listedNames({ from, nul }: NameList): AsyncGenerator<string> {
  let first = true;
  for await (const bytes of from === '-' ? split(process.stdin, nul) : splitFile(from, nul)) {
    const name = nameFromBytes(nul ? bytes : bareLine(bytes, first));
    first = false;
    if (name !== '') yield name;
  }
}

async function* splitFile(path: string, nul: boolean): AsyncGenerator<Buffer> {
  const handle: FileHandle = await open(fileToOpen(path));
  try {
    yield* split(handle.createReadStream({ autoClose: false }), nul);
  } finally {
    await handle.close();
  }
}

async function* split(chunks: AsyncIterable<Buffer>, nul: boolean): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = nextEnd(bytes, start, nul); end >= 0; end = nextEnd(bytes, start, nul)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > LONGEST_NAME) throw new Error('it is no list of file names');
  }
  if (rest.length > 0) yield rest;
}

function nextEnd(bytes: Buffer, start: number, nul: boolean): number {
  return bytes.indexOf(nul ? NUL : NEWLINE, start);
}

function bareLine(line: Buffer, first: boolean): Buffer {
  const start = first && line.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  return line.subarray(start, line.at(-1) === 0x0d ? -1 : undefined);
}
