/** Affine maps as PDF writes them. */

import type { Matrix } from './engine.ts';

/** `outer` after `inner`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Is this six numbers, in an array or a typed array? */
export function isMatrix(value: unknown): value is Matrix {
  const list = value as ArrayLike<unknown> | null;
  if (typeof list !== 'object' || list === null || list.length !== 6) return false;
  for (let i = 0; i < 6; i++) if (typeof list[i] !== 'number') return false;
  return true;
}
