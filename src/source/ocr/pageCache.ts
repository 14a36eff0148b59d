/**
 * Pages that were recognised before, kept in a folder by what they were recognised from: the same picture, read in the same
 * way, is not read again. A file a page, `ab/abcd….json`, named by a hash alone.
 */

import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourcePage } from '../../model/position.ts';
import type { PagePixels } from '../pdf/drawing.ts';
import { ENGINE } from './engine.ts';

/** To be raised whenever the same picture gives other words, borders or doubts (`test/scans/pageCache.test.ts` notices). */
export const READING = 20;

/** What a recognised page was made of its picture, without its place in a file; `null` where no text was recognised. */
export type KeptPage = Omit<SourcePage, 'number'> | null;

export interface PageCache {
  /** `undefined` where there is none that can be used. */
  take(key: string): Promise<KeptPage | undefined>;
  keep(key: string, page: KeptPage): Promise<void>;
  /** What could not be used, or not be written, so far. */
  faults: CacheFaults;
}

export interface CacheFaults {
  /** Files that are damaged or none of ours: their pages are recognised anew, and the files replaced. */
  damaged: number;
  /** Pages that could not be written, as on a full disk. */
  unwritten: number;
}

/** What a page was recognised from, and how: 64 hexadecimal digits. */
export function keyOf({ width, height, pixels }: PagePixels, models: readonly string[]): string {
  const how = { engine: ENGINE, models, reading: READING, width, height, wide: pixels.width };
  return createHash('sha256')
    .update(`${JSON.stringify(how)}\n`)
    .update(pixels.rgba)
    .digest('hex');
}

/** @param folder is made when the first page is kept */
export function pageCache(folder: string): PageCache {
  const faults: CacheFaults = { damaged: 0, unwritten: 0 };
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    faults,
    async take(key) {
      const text = await readOwn(fileOf(key)).catch((error: NodeJS.ErrnoException) =>
        error.code === 'ENOENT' ? null : '',
      );
      if (text === null) return undefined;
      const page = pageIn(text, key);
      if (page === undefined) faults.damaged++;
      return page;
    },
    async keep(key, page) {
      await writeWhole(fileOf(key), textOf(key, page)).catch(() => {
        faults.unwritten++;
      });
    },
  };
}

/** Bytes: the words of a page are some hundred thousand at most. */
const LARGEST = 20_000_000;

/** Nothing but a file is opened: reading a pipe that somebody put there would never end. */
async function readOwn(file: string): Promise<string> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = await handle.stat();
    return stats.isFile() && stats.size <= LARGEST ? await handle.readFile('utf8') : '';
  } finally {
    await handle.close();
  }
}

/** Two lines: what tells that the second is whole and of this page, and the page. */
function textOf(key: string, page: KeptPage): string {
  const body = JSON.stringify(page);
  return `${JSON.stringify({ format: FORMAT, key, sha256: sumOf(body) })}\n${body}\n`;
}

const FORMAT = 'ratslese-ocr-cache';

function pageIn(text: string, key: string): KeptPage | undefined {
  const [head, body, ...rest] = text.split('\n');
  if (head === undefined || body === undefined || rest.join('') !== '') return undefined;
  if (head !== JSON.stringify({ format: FORMAT, key, sha256: sumOf(body) })) return undefined;
  return JSON.parse(body) as KeptPage;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Whoever reads the file meanwhile, in another process, finds it whole or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
