/** The program of the worker thread that reads a single file: one order, its reports, the end. */

import { parentPort, workerData } from 'node:worker_threads';
import { type Order, type Report, runTask } from './task.ts';

const report = (message: Report): void => parentPort?.postMessage(message);

void runTask(workerData as Order, (facts) => report({ type: 'facts', facts })).then((products) =>
  report({ type: 'products', products }),
);
