/** The program of a child process: takes orders from its parent, one at a time, and reports. */

import { Worker } from 'node:worker_threads';
import { compiledProgram } from './program.ts';
import { type Order, type Report, runOrder } from './task.ts';

/** Heap of the watchdog in MB: it does next to nothing. */
const SMALL_HEAP = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2, stackSizeMb: 1 };

function report(message: Report): void {
  // without a parent there is nobody to tell; 'disconnect' ends the process
  if (process.connected) process.send?.(message, () => {});
}

// Ctrl-C goes to all processes of a terminal; what becomes of them is the parent's decision.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});

process.on('disconnect', () => process.exit());
// a busy process does not hear of the disconnection
new Worker(compiledProgram('watchdog'), {
  workerData: process.ppid,
  resourceLimits: SMALL_HEAP,
  execArgv: [],
}).unref();

process.on('message', (order: Order) => {
  void runOrder(order, report);
});

report({ type: 'ready' });
