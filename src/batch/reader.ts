/** Where an input is read: short texts here, everything that could block or grow behind a watch. */

import { open, stat } from 'node:fs/promises';
import type { ParsedDocument } from '../model.ts';
import type { Product } from '../product.ts';
import { fileToOpen } from './fileName.ts';
import type { Pool } from './pool.ts';
import { failedProducts, type Reading, runTask, type Task } from './task.ts';

export interface ReaderOptions extends Reading {
  /** Papers read at the same time. */
  jobs: number;
  /** There is one input only: it is read in a thread, which starts faster than a child process. */
  single: boolean;
}

export interface Reader {
  /** The products of one input: at least one, more only where files are split. Rejects only after `kill`. `begun`: its turn has come. */
  read(task: Task, begun?: () => void): Promise<Product[]>;
  /** The products of an input that could not be opened. */
  failed(record: ParsedDocument): Promise<Product[]>;
  /** Resolves when nothing is being read any more. */
  close(): Promise<void>;
  /** Ends everything now; what is not done is rejected. */
  kill(): void;
}

/** Bytes. Reading a text takes time in proportion to its length: so much of it cannot hold the program up. */
const LARGEST_TEXT_HERE = 2 ** 20;

/** Bytes within which a PDF begins, see `source/pdfSignature.ts`. A text that mentions the mark may be read apart, too. */
const MARK = '%PDF-';
const HEAD = 1024 + MARK.length;

export function createReader({ jobs, single, ...reading }: ReaderOptions): Reader {
  let pool: Promise<Pool> | null = null;
  let killed = false;

  const startPool = async (): Promise<Pool> => {
    const { createPool } = await import('./pool.ts');
    return createPool({ jobs, ...reading });
  };
  const readApart = async (task: Task, begun?: () => void): Promise<Product[]> => {
    if (single) {
      const { parseGuarded } = await import('./guarded.ts');
      return parseGuarded(task, reading);
    }
    pool ??= startPool();
    const started = await pool;
    if (killed) started.kill();
    return started.read(task, begun);
  };
  return {
    async read(task, begun) {
      const here = await isShortText(task);
      return here ? runTask({ ...task, ...reading }, () => {}) : readApart(task, begun);
    },
    failed: (record) => failedProducts(record, reading),
    async close() {
      await (await pool)?.close();
    },
    kill() {
      killed = true;
      void pool?.then((started) => started.kill());
    },
  };
}

/** A file that cannot be opened counts as one: that it cannot is told where it is read. */
async function isShortText({ path, bytes }: Task): Promise<boolean> {
  if (bytes !== undefined) return bytes.length <= LARGEST_TEXT_HERE && !mayBePdf(bytes);
  const stats = await stat(fileToOpen(path)).catch(() => null);
  if (!stats?.isFile()) return true;
  if (stats.size > LARGEST_TEXT_HERE) return false;
  const handle = await open(fileToOpen(path)).catch(() => null);
  if (handle === null) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return !mayBePdf(buffer.subarray(0, bytesRead));
  } catch {
    return true;
  } finally {
    await handle.close();
  }
}

function mayBePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).includes(MARK);
}
