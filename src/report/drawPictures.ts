/** Pictures of a paper's pages for its HTML page, within bounds of time and size. */

import type { Reading } from '../model/reading.ts';
import { drawPages } from '../source/pdf/drawing.ts';

/** A picture of a page as shown. */
export interface Picture {
  /** PDF points. */
  width: number;
  height: number;
  pixels: { width: number; height: number };
  mediaType: 'image/webp';
  base64: string;
}

/** By the page's number, from 1. */
export type Pictures = ReadonlyMap<number, Picture>;

/** Bytes of a picture: as base64 it is 4/3 as long, and so stays under 400 KB. */
const LARGEST = 295_000;

/** Bounds of one HTML page: pages beyond are drawn from their text. */
const MOST_PICTURES = 60;
const MOST_BYTES = 12_000_000;

/** Failures after which the pages can be looked at all the same. */
const CAN_BE_SEEN = new Set<string>(['pdf-no-text', 'pdf-unmapped-text']);

/** @param budgetMs processor time of this process that may be spent */
export async function drawPictures(
  bytes: Uint8Array,
  readings: readonly Reading[],
  password: string | undefined,
  budgetMs: number,
): Promise<Pictures> {
  const pictures = new Map<number, Picture>();
  const numbers = pagesToDraw(readings);
  if (numbers.length === 0 || budgetMs <= 0) return pictures;
  const start = process.cpuUsage();
  let size = 0;
  const mayGoOn = (): boolean => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 < budgetMs && size < MOST_BYTES;
  };
  for await (const drawn of drawPages(bytes, { password, numbers, maxBytes: LARGEST, mayGoOn })) {
    const { number, bytes: picture, ...rest } = drawn;
    size += picture.length;
    pictures.set(number, { ...rest, base64: picture.toString('base64') });
  }
  return pictures;
}

function pagesToDraw(readings: readonly Reading[]): number[] {
  const [first] = readings;
  if (first === undefined || first.record.source.mediaType !== 'application/pdf') return [];
  const { diagnostics, source } = first.record;
  if (first.layout === null && !diagnostics.some(({ code }) => CAN_BE_SEEN.has(code))) return [];
  return Array.from({ length: Math.min(source.pages ?? 0, MOST_PICTURES) }, (_, index) => index + 1);
}
