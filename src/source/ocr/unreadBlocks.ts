/** Text that no reading of the whole page saw: the engine took it for a picture, or for a heading that it left out. */

import { bothReadings } from './cells.ts';
import { BORDER, type Box, cropped, type Grey } from './grey.ts';
import type { Model } from './models.ts';
import { merged, type ReadWord } from './twoReadings.ts';
import { moved } from './words.ts';

/** Of the row's height: ink is counted in squares of this size; squares so near to each other are one block. */
const SQUARE = 0.25;
const NEAR = 3;

/** Share of a square: less ink is dirt. */
const INKED = 0.06;

/** Of the row's height: the least size of a block that may be text, and the highest one that is no picture. */
const LEAST_WIDTH = 2.5;
const LEAST_HEIGHT = 0.5;
const MOST_HEIGHT = 5;

/** Blocks of a page, beyond which it is pictures or dirt; the largest ones are looked at. */
const MOST_BLOCKS = 6;

/** A word is text that was left out if both readings have it, as sure as this; one in a block tells that its other words are, too. */
const SURE = 75;
const SURE_WORD = /^\p{L}{4,}[.,:;]?$/u;
const WORD = /[\p{L}\p{N}]{2}/u;

/**
 * The words of the page and those of what was left unread.
 * @param ink of the picture, without borders; 1 is ink
 */
export async function withUnreadBlocks(
  words: readonly ReadWord[],
  picture: Grey,
  ink: Uint8Array,
  dpi: number,
  language: Model,
): Promise<ReadWord[]> {
  if (words.length === 0) return [];
  const found: ReadWord[] = [];
  for (const box of unreadBlocks(words, ink, picture.width)) {
    const cut = cropped(picture, box);
    const read = merged(...(await bothReadings(cut, dpi, language, 'block')));
    if (
      !read.some(
        ({ text, doubt, confidence }) => doubt === null && confidence >= SURE && SURE_WORD.test(text),
      )
    )
      continue;
    const kept = read.filter(({ text }) => WORD.test(text));
    found.push(...kept.map((word) => moved(word, box.x0 - BORDER, box.y0 - BORDER)));
  }
  return [...words, ...found];
}

/** Blocks of ink that are as high as lines of text and hold no word, in pixels; the largest first. */
export function unreadBlocks(words: readonly ReadWord[], ink: Uint8Array, width: number): Box[] {
  const height = Math.floor(ink.length / width);
  const row = median(words.map(({ rowHeight }) => rowHeight));
  const size = Math.max(2, Math.round(SQUARE * row));
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)];
  // a square of large letters has more pixels than a byte counts
  const inked = new Uint16Array(columns * rows);
  for (let y = 0; y < rows * size; y++) {
    const from = Math.floor(y / size) * columns;
    for (let x = 0; x < columns * size; x++)
      if (ink[y * width + x] === 1) inked[from + Math.floor(x / size)]!++;
  }
  const least = Math.max(1, INKED * size * size);
  for (let at = 0; at < inked.length; at++) inked[at] = inked[at]! >= least ? 1 : 0;
  for (const word of words) clearWord(inked, columns, rows, size, word);
  return blocksOf(inked, columns, rows)
    .map(({ x0, y0, x1, y1 }) => ({ x0: x0 * size, y0: y0 * size, x1: x1 * size, y1: y1 * size }))
    .filter((box) => {
      const [wide, high] = [(box.x1 - box.x0) / row, (box.y1 - box.y0) / row];
      return wide >= LEAST_WIDTH && high >= LEAST_HEIGHT && high <= MOST_HEIGHT;
    })
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST_BLOCKS)
    .map((box) => widened(box, size, width, height));
}

/** What stands in a word's place, and right beside it, is read. */
function clearWord(
  inked: Uint16Array,
  columns: number,
  rows: number,
  size: number,
  { x0, y0, x1, y1, baseline, rowHeight }: ReadWord,
): void {
  const top = Math.min(y0, baseline - rowHeight);
  const foot = Math.max(y1, baseline + rowHeight / 3);
  const [left, right] = [Math.floor(x0 / size) - 2, Math.ceil(x1 / size) + 2];
  for (let y = Math.max(0, Math.floor(top / size)); y < Math.min(rows, Math.ceil(foot / size)); y++)
    inked.fill(0, y * columns + Math.max(0, left), y * columns + Math.min(columns, Math.max(0, right)));
}

/** Squares that hang together, with gaps of at most `NEAR` squares in a row, and one between rows. */
function blocksOf(inked: Uint16Array, columns: number, rows: number): Box[] {
  const blocks: Box[] = [];
  for (let start = 0; start < inked.length; start++) {
    if (inked[start] !== 1) continue;
    const box = { x0: columns, y0: rows, x1: 0, y1: 0 };
    const open = [start];
    inked[start] = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)];
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x + 1);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y + 1);
      for (let near = Math.max(0, y - 1); near <= Math.min(rows - 1, y + 1); near++) {
        for (let beside = Math.max(0, x - NEAR); beside <= Math.min(columns - 1, x + NEAR); beside++) {
          const other = near * columns + beside;
          if (inked[other] !== 1) continue;
          inked[other] = 0;
          open.push(other);
        }
      }
    }
    blocks.push(box);
  }
  return blocks;
}

function widened({ x0, y0, x1, y1 }: Box, by: number, width: number, height: number): Box {
  return {
    x0: Math.max(0, x0 - by),
    y0: Math.max(0, y0 - by),
    x1: Math.min(width, x1 + by),
    y1: Math.min(height, y1 + by),
  };
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
