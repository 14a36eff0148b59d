/** Reads what the command line names: what was found and what was made of it, in the order of the inputs. */

import type { Found } from '../batch/found.ts';
import { groupsInOrder } from '../batch/inOrder.ts';
import type { Begun } from '../batch/pool.ts';
import type { Reader } from '../batch/reader.ts';
import { readStdin } from '../batch/readInput.ts';
import type { Product } from '../product.ts';
import { failedRecord } from '../record.ts';
import type { Interrupt } from './interrupt.ts';
import { STDIN } from './stdin.ts';

/**
 * Inputs begun and not yet written, for each job: enough that a slow one holds up no other for long, and that each
 * process has the papers of its next order waiting.
 */
export const AHEAD = 64;

export interface Worker {
  reader: Reader;
  jobs: number;
  /** What `source.path` says of standard input. */
  stdinName: string;
}

/** What became of something that was met. */
export interface Ended {
  found: Found;
  /** Empty for what was skipped. */
  products: Product[];
  /** Time that reading it took, on the clock; without the wait for its turn. */
  milliseconds: number;
}

/** @throws Interrupted when the run is stopped, and what `reader.read` throws once it is killed */
export async function* readAllInputs(
  found: AsyncIterable<Found>,
  worker: Worker,
  interrupt: Interrupt,
): AsyncGenerator<Ended> {
  for await (const group of readGroups(found, worker, interrupt)) yield* group;
}

/** The same, all at once that are there when their turn comes: one at least. @throws as `readAllInputs` */
export async function* readGroups(
  found: AsyncIterable<Found>,
  worker: Worker,
  interrupt: Interrupt,
): AsyncGenerator<Ended[]> {
  const results = groupsInOrder(found, AHEAD * worker.jobs, (item) => readFound(item, worker));
  try {
    for (;;) {
      const next = await results.next().catch((error: unknown) => {
        interrupt.check();
        throw error;
      });
      interrupt.check();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await results.return(undefined);
  }
}

/** Skipped things have no products, everything else one at least. */
export async function readFound(found: Found, { reader, stdinName }: Worker): Promise<Ended> {
  let start = performance.now();
  const begun: Begun = (at = performance.now()) => {
    start = at;
  };
  const ended = (products: Product[]): Ended => ({
    found,
    products,
    milliseconds: Math.round(performance.now() - start),
  });
  if (found.status === 'skipped') return ended([]);
  if (found.status === 'failed')
    return ended(await reader.failed(failedRecord(found.path, found.diagnostic)));
  if (found.path !== STDIN) return ended(await reader.read({ path: found.path }, begun));
  const input = await readStdin();
  if ('failure' in input) return ended(await reader.failed(failedRecord(stdinName, input.failure)));
  return ended(await reader.read({ path: stdinName, bytes: input.bytes }, begun));
}
