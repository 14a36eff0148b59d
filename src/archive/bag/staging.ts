/** A folder that appears whole or not at all: it is filled beside its place and then moved there. */

import { createHash, type Hash } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { openQuietly } from '../../batch/openFile.ts';
import type { BaggedFile } from './bag.ts';

/** There is something in the place already. */
export class TargetThere extends Error {}

export interface Staging {
  /** Copies a file and gives what was copied. @throws what the file system throws */
  copy(from: string, name: string): Promise<BaggedFile>;
  write(name: string, texts: Iterable<string>): Promise<BaggedFile>;
  remove(name: string): Promise<void>;
  /** Moves the folder to its place. @throws TargetThere */
  finish(): Promise<void>;
  /** Removes what was written, unless it is finished. */
  discard(): Promise<void>;
}

/** One run at a time may make it. @throws TargetThere, and what the file system throws */
export async function stageFolder(target: string): Promise<Staging> {
  const place = resolve(target);
  await refuseThere(place);
  const staging = join(dirname(place), `.${basename(place)}.ratslese-tmp`);
  await mkdir(dirname(place), { recursive: true });
  // what a run that was killed has left
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging);
  return {
    copy: (from, name) => writeFile(staging, name, piecesOf(from)),
    write: (name, texts) => writeFile(staging, name, texts),
    remove: (name) => rm(join(staging, ...name.split('/'))),
    async finish() {
      await refuseThere(place);
      await rename(staging, place);
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  };
}

async function refuseThere(place: string): Promise<void> {
  const stats = await lstat(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (stats !== null) throw new TargetThere('it is there already; name another folder, or remove it first');
}

async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const handle = await openQuietly(file);
  try {
    if (!(await handle.stat()).isFile()) throw new Error('it is no file');
    yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}

/** @param name that of no file yet; made by this tool, so that it leads nowhere else */
async function writeFile(
  folder: string,
  name: string,
  pieces: Iterable<string> | AsyncIterable<Uint8Array>,
): Promise<BaggedFile> {
  const path = join(folder, ...name.split('/'));
  await mkdir(dirname(path), { recursive: true });
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  const handle = await open(path, 'wx');
  try {
    for await (const piece of pieces) {
      const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
      hash.update(data);
      bytes += data.length;
      await handle.appendFile(data);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, sha256: hash.digest('hex'), bytes };
}
