/** The program of the worker thread that reads a single file: one order, its reports, the end. */

import { parentPort } from 'node:worker_threads';
import { loadPdfLibrary } from '../source/pdf/pdfjs.ts';
import { type Order, type Report, runOrder } from './task.ts';

const report = (message: Report): void => parentPort?.postMessage(message);

// what may come of it is told where it is used
void loadPdfLibrary().catch(() => {});

parentPort?.once('message', (order: Order) => {
  void runOrder(order, report);
});
