/** In the bundle, this stands in place of `source/pdfFiles.ts`: both files of the PDF library from a bundle of their own. */

import type { Library } from '../source/pdf/pdfFiles.ts';

declare const require: (name: string) => { load(name: string): { library(): Library; worker(): unknown } };

export function requireLibrary(): Library {
  return require('./load.cjs').load('pdf').library();
}

export async function loadWorker(): Promise<void> {
  require('./load.cjs').load('pdf').worker();
}
