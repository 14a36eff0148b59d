/**
 * One paper, read in a worker thread that this thread watches: starts faster than a child process. The memory is that
 * of the whole process; the caller should do nothing else meanwhile, and end soon after a paper that was cut off.
 */

import type { Worker } from 'node:worker_threads';
import { asBrokenInstallation } from '../brokenInstallation.ts';
import type { Product } from '../product.ts';
import { attend, type Line } from './attend.ts';
import type { Ending } from './limits.ts';
import { OWN_METER } from './meter.ts';
import { readyThread } from './readyThread.ts';
import { startThread } from './startThread.ts';
import { failedProducts, type Order, type Reading, type Report, type Task, tooLarge } from './task.ts';
import { unfinishedRecord } from './unfinished.ts';

/**
 * The products of one input: at least one, whatever happens to the thread; more only where files are split.
 * Rejects with `BrokenInstallation` only.
 */
export async function parseGuarded(task: Task, reading: Reading): Promise<Product[]> {
  const { limits } = reading;
  const size = task.bytes?.length ?? 0;
  if (size > limits.maxBytes) return failedProducts(tooLarge(task.path, size, limits), reading);
  const worker = readyThread(limits.maxMemoryBytes) ?? startThread(limits.maxMemoryBytes);
  const outcome = attend(lineTo(worker), OWN_METER, limits);
  worker.postMessage({ tasks: [task], ...reading } satisfies Order);
  const result = await outcome.finally(() => {
    // a native call is not interrupted: the thread must not keep the process from ending
    worker.unref();
    void worker.terminate();
  });
  if ('done' in result) return result.done[0]!.products;
  return failedProducts(await unfinishedRecord(task, result.ending, result.facts, limits), reading);
}

function lineTo(worker: Worker): Line {
  return {
    listen(onReport, onEnd) {
      let listening = true;
      const end = (ending: Ending): void => {
        if (listening) onEnd(ending);
      };
      worker.on('message', (report: Report) => {
        if (listening) onReport(report);
      });
      worker.on('error', (error) => {
        const broken = asBrokenInstallation(error);
        if (broken === null) end(isHeapFull(error) ? 'memory-limit' : 'crashed');
        else if (listening) onReport({ type: 'broken', message: broken.message });
      });
      worker.on('exit', () => end('crashed'));
      return () => {
        listening = false;
      };
    },
    kill: () => void worker.terminate(),
  };
}

function isHeapFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
