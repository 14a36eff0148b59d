/** Pictures of a paper's pages for its HTML page, within bounds of time and size. */

import type { DoubtfulWord, Layout } from '../model/position.ts';
import type { Reading } from '../model/reading.ts';
import { boxFinder } from '../sheet/boxes.ts';
import { drawPages } from '../source/pdf/drawing.ts';
import type { PagePart } from '../source/pdf/picture.ts';

/** A picture of a page as shown. */
export interface Picture {
  /** PDF points. */
  width: number;
  height: number;
  pixels: { width: number; height: number };
  mediaType: 'image/webp';
  base64: string;
  /** Doubtful words of a scan that stand on it, by where they begin in the text. */
  words: ReadonlyMap<number, WordPicture>;
}

/** A word as it is printed, and some of what stands beside it. */
export type WordPicture = Pick<Picture, 'pixels' | 'mediaType' | 'base64'>;

/** By the page's number, from 1. */
export type Pictures = ReadonlyMap<number, Picture>;

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

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
  const doubts = doubtsByPage(readings[0]!.layout);
  const partsOf = (number: number): PagePart[] => (doubts.get(number) ?? []).map(({ part }) => part);
  for await (const drawn of drawPages(bytes, { password, numbers, maxBytes: LARGEST, partsOf, mayGoOn })) {
    const { number, bytes: picture, parts, ...rest } = drawn;
    size += picture.length;
    const words = new Map<number, WordPicture>();
    for (const [index, part] of parts.entries()) {
      if (part === null) continue;
      const { bytes: word, ...facts } = part;
      size += word.length;
      words.set(doubts.get(number)![index]!.start, { ...facts, base64: base64Of(word) });
    }
    pictures.set(number, { ...rest, base64: base64Of(picture), words });
  }
  return pictures;
}

/** Words of a page: a worse scan is compared as a whole. */
const MOST_WORDS = 150;

/** Share of a word's height that is shown of what stands around it. */
const BESIDE = 0.7;
const ABOVE = 0.15;

/** Where the doubtful words stand on the pages as shown. */
function doubtsByPage(layout: Layout | null): Map<number, { start: number; part: PagePart }[]> {
  const pages = new Map<number, { start: number; part: PagePart }[]>();
  const boxesOf = layout === null ? null : boxFinder(layout);
  for (const { start, end } of layout?.doubts ?? ([] as DoubtfulWord[])) {
    const box = boxesOf!({ start, end })?.[0];
    if (box === undefined) continue;
    const onPage = pages.get(box.page) ?? [];
    pages.set(box.page, onPage);
    if (onPage.length >= MOST_WORDS) continue;
    // a page that lies on its side has its words upright
    const [beside, above] = [BESIDE, ABOVE].map((share) => share * Math.min(box.width, box.height));
    const part = {
      x: box.x - beside!,
      y: box.y - above!,
      width: box.width + 2 * beside!,
      height: box.height + 2 * above!,
    };
    onPage.push({ start, part });
  }
  return pages;
}

function pagesToDraw(readings: readonly Reading[]): number[] {
  const [first] = readings;
  if (first === undefined || first.record.source.mediaType !== 'application/pdf') return [];
  const { diagnostics, source } = first.record;
  if (first.layout === null && !diagnostics.some(({ code }) => CAN_BE_SEEN.has(code))) return [];
  return Array.from({ length: Math.min(source.pages ?? 0, MOST_PICTURES) }, (_, index) => index + 1);
}
