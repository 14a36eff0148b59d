/** Where the two files of the PDF library come from. The bundled program has them in a bundle of its own. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfDocument } from './library.ts';

/** What pdf-parse's class has at run time; `load` is private in its own types (a test pins it). */
export interface Parser {
  load(): Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface Library {
  PDFParse: new (options: Record<string, unknown>) => Parser;
}

const require = createRequire(import.meta.url);

/** pdf-parse's CommonJS build: one minified file that has pdf.js inside. */
export function requireLibrary(): Library {
  return require('pdf-parse') as Library;
}

/** pdf.js's worker, which lies beside it and sets `globalThis.pdfjsWorker`. */
export async function loadWorker(): Promise<void> {
  await import(pathToFileURL(join(dirname(require.resolve('pdf-parse')), 'pdf.worker.mjs')).href);
}
