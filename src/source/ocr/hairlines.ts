/** Thin borders that are paler than print, and those that are hardly darker than the paper. */

import type { Grey } from './grey.ts';
import type { PictureLine } from './pictureLine.ts';

/** Inches along the line over which grey is averaged to each side, and to the paper beside it. */
const ALONG = 0.015;
const PAPER_BESIDE = 0.024;

/** Levels of grey by which a hairline is darker than the paper on both sides: what is left of the paper's grain is less. */
const DARKER = 7;

/** What is darker is print, whose lines are found without this. */
const PRINT = 150;

/** 1 where a level hairline may run, or with `upright` one from top to bottom. `picture`: its paper even, its ink not deepened. */
export function faintInk(picture: Grey, dpi: number, upright: boolean): Uint8Array {
  const { width, height, data } = picture;
  const reach = Math.ceil(ALONG * dpi);
  const mean = upright ? meanDown(picture, reach) : meanAcross(picture, reach);
  const off = Math.ceil(PAPER_BESIDE * dpi);
  const beside = upright ? off : off * width;
  const ink = new Uint8Array(data.length);
  const edge = Math.max(off, reach);
  for (let y = edge; y < height - edge; y++) {
    for (let at = y * width + edge; at < (y + 1) * width - edge; at++) {
      const grey = mean[at]!;
      if (grey > PRINT && grey < Math.min(mean[at - beside]!, mean[at + beside]!) - DARKER) ink[at] = 1;
    }
  }
  return ink;
}

/** Each pixel as the mean of those to both sides of it in its row. */
function meanAcross({ width, height, data }: Grey, reach: number): Uint8Array {
  const mean = new Uint8Array(data.length);
  const count = 2 * reach + 1;
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      sum += data[at]!;
      if (x >= count) sum -= data[at - count]!;
      if (x >= count - 1) mean[at - reach] = sum / count;
    }
  }
  return mean;
}

/** The same above and below it in its column. */
function meanDown({ width, height, data }: Grey, reach: number): Uint8Array {
  const mean = new Uint8Array(data.length);
  const count = 2 * reach + 1;
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width; x < width; x++, at++) {
      let sum = sums[x]! + data[at]!;
      if (y >= count) sum -= data[at - count * width]!;
      sums[x] = sum;
      if (y >= count - 1) mean[at - reach * width] = sum / count;
    }
  }
  return mean;
}

/** Share of a hairline's length that has no ink beside it; inches to both sides. Edges of letters that hang together have. */
const LONELY = 0.8;
const BESIDE = 0.025;
/** A level one has none as near as this either: small letters of a coarse scan hang together, and are no higher. */
const NEAR_BESIDE = 0.018;
/** The same of an upright one on its other side, where a narrow cell's words begin at once. */
const LONELY_TOO = 0.35;

/** Is there white to both sides of most of it? */
export function isLonely(
  { x0, x1, y0 }: PictureLine,
  ink: Uint8Array,
  at: (place: number, row: number) => number,
  dpi: number,
  upright: boolean,
): boolean {
  const white = { before: 0, behind: 0, level: 0 };
  const beside = Math.ceil(BESIDE * dpi);
  const near = Math.ceil(NEAR_BESIDE * dpi);
  const row = Math.round(y0);
  const isWhite = (place: number, off: number): boolean => ink[at(place, row + off)] !== 1;
  for (let place = x0; place <= x1; place++) {
    const before = isWhite(place, -beside);
    const behind = isWhite(place, beside);
    if (before) white.before++;
    if (behind) white.behind++;
    if (before && behind && isWhite(place, -near) && isWhite(place, near)) white.level++;
  }
  const length = x1 - x0 + 1;
  if (!upright) return white.level >= LONELY * length;
  const [less, more] = [white.before, white.behind].sort((a, b) => a - b);
  return more! >= LONELY * length && less! >= LONELY_TOO * length;
}
