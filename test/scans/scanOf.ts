/** A PDF printed, degraded and scanned. */

import { greyOf } from '../../src/source/ocr/grey.ts';
import { drawPixels } from '../../src/source/pdf/drawing.ts';
import { type Damage, degraded } from './degrade.ts';
import { type ScannedPage, scanFile } from './scanFile.ts';

export interface ScanOptions extends Damage {
  dpi: number;
  /** Of the JPEG. */
  quality?: number;
  seed: number;
  pages?: readonly number[];
}

export async function scannedPages(bytes: Uint8Array, options: ScanOptions): Promise<ScannedPage[]> {
  const { dpi, quality = 70, seed, pages = [1, 2, 3, 4, 5, 6] } = options;
  const scanned: ScannedPage[] = [];
  for await (const { number, pixels } of drawPixels(bytes, {
    password: undefined,
    numbers: pages,
    dpi,
    mayGoOn: () => true,
  })) {
    const print = greyOf(pixels.rgba, pixels.width, pixels.height);
    const picture = degraded(print, options, dpi, seed + number);
    scanned.push({ picture, dpi, ...(options.twoTone === true ? {} : { quality }) });
  }
  return scanned;
}

export async function scanOf(bytes: Uint8Array, options: ScanOptions): Promise<Buffer> {
  return scanFile(await scannedPages(bytes, options));
}
