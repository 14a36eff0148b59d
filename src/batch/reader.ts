/** Where an input is read: short texts here, if they are few; everything that could block or grow behind a watch. */

import type { ParsedDocument } from '../model/names.ts';
import type { Product } from '../product.ts';
import type { Begun, Pool } from './pool.ts';
import { isShortText, readShortText } from './shortText.ts';
import { failedProducts, type Reading, runTask, type Task } from './task.ts';

export interface ReaderOptions extends Reading {
  /** Papers read at the same time. */
  jobs: number;
  /** There is one input only: it is read in a thread, which starts faster than a child process. */
  single: boolean;
}

export interface Reader {
  /** The products of one input: at least one, more only where files are split. Rejects only after `kill`. `begun`: its turn has come, or came at this time. */
  read(task: Task, begun?: Begun): Promise<Product[]>;
  /** The products of an input that could not be opened. */
  failed(record: ParsedDocument): Promise<Product[]>;
  /** Resolves when nothing is being read any more. */
  close(): Promise<void>;
  /** Ends everything now; what is not done is rejected. */
  kill(): void;
}

/**
 * So many inputs are looked at here where several processes are wanted: that takes as long as a process takes to start,
 * and a paper is read slowly by each at first. Whatever comes then is read by processes, and this one is left to find
 * and to write.
 */
const READ_HERE = 24;
/** At so many, more are likely: the processes are started meanwhile. */
const LIKELY_MORE = 8;

export function createReader({ jobs, single, ...reading }: ReaderOptions): Reader {
  let pool: Promise<Pool> | null = null;
  let killed = false;
  let read = 0;

  const startPool = async (): Promise<Pool> => {
    const { createPool } = await import('./pool.ts');
    return createPool({ jobs, ...reading });
  };
  const warmUp = async (): Promise<void> => {
    pool ??= startPool();
    (await pool).warmUp();
  };
  const readApart = async (task: Task, begun?: Begun): Promise<Product[]> => {
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
      if (jobs > 1 && task.bytes === undefined) {
        read += 1;
        if (read > READ_HERE) return readApart(task, begun);
        if (read === LIKELY_MORE) await warmUp();
      }
      const bytes = task.bytes ?? readShortText(task.path);
      if (bytes === 'apart' || (bytes instanceof Uint8Array && !isShortText(bytes)))
        return readApart(task, begun);
      const { path } = task;
      return runTask(bytes === 'unknown' ? { path } : { path, bytes }, reading, () => {});
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
