/** Dirt: a fax and a bad copy have thousands of specks, which the engine takes for dots and accents. */

import { type Grey, inkOf } from './grey.ts';

/** Square inches: the dot of an i in small print is larger. */
const LARGEST_SPECK = 0.00014;

/** Specks on a square inch: on clean paper such pieces are the dots of small print. */
const DIRTY = 6;

/** Takes away pieces of ink that are too small for print, where there are many. */
export function takeSpecks(picture: Grey, dpi: number): void {
  const { width, height, data } = picture;
  const ink = inkOf(picture);
  const all = ink.slice();
  const most = Math.floor(LARGEST_SPECK * dpi * dpi);
  const specks: number[][] = [];
  for (let at = 0; at < ink.length; at++) {
    if (ink[at] !== 1) continue;
    const piece = pieceAt(ink, width, at, most);
    if (piece.length <= most && isAlone(all, width, piece, Math.round(ALONE * dpi))) specks.push(piece);
  }
  if (specks.length < (DIRTY * width * height) / (dpi * dpi)) return;
  for (const piece of specks) for (const at of piece) whiten(data, width, at);
}

/** Inches. The pieces of a worn letter, and its dots, stand nearer to each other. */
const ALONE = 0.012;

/** Is there no other ink around? */
function isAlone(ink: Uint8Array, width: number, piece: readonly number[], reach: number): boolean {
  const at = piece[0]!;
  let found = 0;
  for (let row = at - reach * width; row <= at + reach * width; row += width) {
    for (let place = row - reach; place <= row + reach; place++) found += ink[place] ?? 0;
  }
  return found <= piece.length;
}

/** The pixels that hang together with one, which are then no ink any more; all of them are found, `most` + 1 given at most. */
function pieceAt(ink: Uint8Array, width: number, start: number, most: number): number[] {
  const piece: number[] = [];
  const open = [start];
  ink[start] = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (piece.length <= most) piece.push(at);
    for (const next of [
      at - width - 1,
      at - width,
      at - width + 1,
      at - 1,
      at + 1,
      at + width - 1,
      at + width,
      at + width + 1,
    ]) {
      if (ink[next] !== 1) continue;
      ink[next] = 0;
      open.push(next);
    }
  }
  return piece;
}

/** The grey edge of it, too. */
function whiten(data: Uint8Array, width: number, at: number): void {
  for (const row of [at - width, at, at + width]) {
    for (const place of [row - 1, row, row + 1]) if (place >= 0 && place < data.length) data[place] = 255;
  }
}
