/**
 * The thread that reads a single PDF, started before the program itself is loaded: on a second core it has loaded the
 * PDF library by the time the command line is understood.
 */

import type { Worker } from 'node:worker_threads';
import { DEFAULT_LIMITS } from '../batch/limits.ts';
import { startThread } from '../batch/startThread.ts';

let thread: Worker | null = null;

/** @param args of the command line. Where the guess is wrong, the thread is not taken and ends with the program. */
export function startEarlyThread(args: readonly string[]): void {
  const pdfs = args.filter((arg) => /\.pdf$/i.test(arg));
  if (pdfs.length !== 1 || args.some((arg) => arg.startsWith('--max-memory'))) return;
  thread = startThread(DEFAULT_LIMITS.maxMemoryBytes);
  thread.unref();
}

export function takeEarlyThread(maxMemoryBytes: number): Worker | null {
  const taken = maxMemoryBytes === DEFAULT_LIMITS.maxMemoryBytes ? thread : null;
  if (taken !== null) thread = null;
  taken?.ref();
  return taken;
}
