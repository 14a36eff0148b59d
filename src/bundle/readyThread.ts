/** In the bundle, this stands in place of `batch/readyThread.ts`. */

import type { Worker } from 'node:worker_threads';

declare const require: (name: string) => { takeEarlyThread(maxMemoryBytes: number): Worker | null };

export function readyThread(maxMemoryBytes: number): Worker | null {
  return require('./load.cjs').takeEarlyThread(maxMemoryBytes);
}
