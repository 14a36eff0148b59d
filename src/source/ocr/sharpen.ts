/** Makes the edges of letters clear again that a copy blurred, or that few dots an inch let run together. */

import type { Grey } from './grey.ts';

/** So much of what parts a pixel from those around it is added to it. */
const AMOUNT = 1.5;

/** Each pixel is mixed with its neighbours so often for what is around it: the blur of a copy is about a pixel wide. */
const TIMES = 2;

/** Dots an inch: letters of a coarser scan have strokes of hardly two pixels. */
const COARSE = 175;

/** Is it worth while: was pale ink made black, whose edges are soft, or is the scan coarse? */
export function needsSharpening(dpi: number, deepened: boolean): boolean {
  return deepened || dpi < COARSE;
}

/** Unsharp masking, as it is known from photography. */
export function sharpened({ width, height, data }: Grey): Grey {
  let around: Float32Array = Float32Array.from(data);
  for (let turn = 0; turn < TIMES; turn++) around = mixed(mixed(around, 1), width);
  const sharp = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at++) {
    const level = data[at]!;
    sharp[at] = Math.max(0, Math.min(255, level + AMOUNT * (level - around[at]!)));
  }
  return { width, height, data: sharp };
}

/** Each pixel with those a step before and behind it, which are white where the picture ends. */
function mixed(from: Float32Array, step: number): Float32Array {
  const mix = new Float32Array(from.length);
  for (let at = 0; at < from.length; at++) {
    mix[at] = 0.5 * from[at]! + 0.25 * ((from[at - step] ?? 255) + (from[at + step] ?? 255));
  }
  return mix;
}
