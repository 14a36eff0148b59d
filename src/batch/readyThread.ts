import type { Worker } from 'node:worker_threads';

/** A thread as of `startThread` that has been started already; the bundled program has begun one while it was loading. */
export function readyThread(_maxMemoryBytes: number): Worker | null {
  return null;
}
