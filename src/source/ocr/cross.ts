/**
 * A cross alone in a cell, as boxes are ticked: the engine reads lines of text and gives nothing for one sign. It is told
 * by its shape: ink on both diagonals, none at the middle of the sides; perhaps a frame round it.
 */

import type { Box } from './grey.ts';
import type { ReadWord } from './twoReadings.ts';

/** Inches: a cross is as large as a letter. */
const LEAST = 0.04;
const MOST = 0.25;
/** Sides differ by no more than this factor. */
const SQUARE = 1.8;
/** The sign's box is looked at in so many rows and columns. */
const GRID = 5;
/** Share of a field's pixels. */
const INKED = 0.25;
const EMPTY = 0.12;
/** Share of a box's side that its frame may take. */
const FRAME = 0.16;
/** Share of a frame that may lack ink. */
const BROKEN_FRAME = 0.1;
/** Fields of the two diagonals that may lack ink: print and scan break strokes. */
const MOST_BROKEN = 1;

/** `null` where the cell's ink is anything else. `ink`: a byte a pixel, rows of `width`. */
export function crossIn(ink: Uint8Array, width: number, dpi: number): ReadWord | null {
  const box = boxOf(ink, width);
  if (box === null) return null;
  const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0];
  if (Math.min(wide, high) < LEAST * dpi || Math.max(wide, high) > MOST * dpi) return null;
  const text = signIn(ink, width, box);
  return text === null
    ? null
    : { ...box, text, confidence: 100, baseline: box.y1, rowHeight: high, doubt: null };
}

/** Letters that boxes to be ticked are read as: `E`, `[]`, `0`. */
const LONGEST_MISREAD = 3;
/** Share of the row's height: how far round a word its ink is looked for. */
const AROUND = 0.25;

/** The words with boxes in place of the letters and signs as which the engine read them. `ink`: without borders. */
export function withBoxes<Found extends ReadWord>(
  words: readonly Found[],
  ink: Uint8Array,
  width: number,
): Found[] {
  return words.map((word) => {
    if (word.text.length > LONGEST_MISREAD) return word;
    const around = Math.round(AROUND * word.rowHeight);
    const box = boxOf(ink, width, {
      x0: Math.max(0, word.x0 - around),
      y0: Math.max(0, word.y0 - around),
      x1: Math.min(width, word.x1 + around),
      y1: word.y1 + around,
    });
    const text = box === null ? null : signIn(ink, width, box);
    return text === null || text === 'X' ? word : { ...word, text, doubt: null };
  });
}

/** `X`, or a box with a cross in it or without. */
function signIn(ink: Uint8Array, width: number, box: Box): 'X' | '☒' | '☐' | null {
  const [wide, high] = [box.x1 - box.x0, box.y1 - box.y0];
  if (Math.max(wide, high) > SQUARE * Math.min(wide, high)) return null;
  if (isCross(ink, width, box)) return 'X';
  if (!isFramed(ink, width, box)) return null;
  const [x, y] = [Math.ceil((box.x1 - box.x0) * FRAME), Math.ceil((box.y1 - box.y0) * FRAME)];
  const inside = boxOf(ink, width, { x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 - x, y1: box.y1 - y });
  if (inside === null) return '☐';
  return isCross(ink, width, inside) ? '☒' : null;
}

/** Share of a side: what a round letter leaves empty in its corners is larger. */
const CORNER = 0.1;

function hasCorners(ink: Uint8Array, width: number, { x0, y0, x1, y1 }: Box): boolean {
  const side = Math.max(2, Math.round((x1 - x0) * CORNER));
  return [x0, x1 - side].every((x) =>
    [y0, y1 - side].every((y) => boxOf(ink, width, { x0: x, y0: y, x1: x + side, y1: y + side }) !== null),
  );
}

/** Does ink run along all four sides, up to the corners? */
function isFramed(ink: Uint8Array, width: number, { x0, y0, x1, y1 }: Box): boolean {
  const side = Math.ceil((x1 - x0) * FRAME);
  const foot = Math.ceil((y1 - y0) * FRAME);
  let broken = 0;
  for (let y = y0; y < y1; y++) {
    const row = ink.subarray(y * width + x0, y * width + x1);
    if (!row.subarray(0, side).includes(1)) broken++;
    if (!row.subarray(-side).includes(1)) broken++;
  }
  for (let x = x0; x < x1; x++) {
    const isInked = (from: number, to: number): boolean => {
      for (let y = from; y < to; y++) if (ink[y * width + x] === 1) return true;
      return false;
    };
    if (!isInked(y0, y0 + foot)) broken++;
    if (!isInked(y1 - foot, y1)) broken++;
  }
  return hasCorners(ink, width, { x0, y0, x1, y1 }) && broken <= BROKEN_FRAME * 2 * (x1 - x0 + y1 - y0);
}

/** Of the ink within; half-open; `null` without any. No other row of the picture is looked at: pages have millions of pixels. */
export function boxOf(
  ink: Uint8Array,
  width: number,
  within: Box = { x0: 0, y0: 0, x1: width, y1: Math.floor(ink.length / width) },
): Box | null {
  const box = { x0: width, y0: Number.POSITIVE_INFINITY, x1: 0, y1: 0 };
  for (let y = within.y0; y < within.y1; y++) {
    const row = ink.subarray(y * width + within.x0, y * width + within.x1);
    const first = row.indexOf(1);
    if (first < 0) continue;
    box.x0 = Math.min(box.x0, within.x0 + first);
    box.x1 = Math.max(box.x1, within.x0 + row.lastIndexOf(1) + 1);
    box.y0 = Math.min(box.y0, y);
    box.y1 = y + 1;
  }
  return box.x1 === 0 ? null : box;
}

function isCross(ink: Uint8Array, width: number, box: Box): boolean {
  const middle = (GRID - 1) / 2;
  let broken = 0;
  for (let at = 0; at < GRID; at++) {
    for (const row of new Set([at, GRID - 1 - at])) {
      if (share(ink, width, box, at, row) < INKED) broken++;
    }
  }
  const sides = [
    [0, middle],
    [GRID - 1, middle],
    [middle, 0],
    [middle, GRID - 1],
  ] as const;
  return broken <= MOST_BROKEN && sides.every(([column, row]) => share(ink, width, box, column, row) < EMPTY);
}

/** Share of ink in one field of the grid. */
function share(ink: Uint8Array, width: number, box: Box, column: number, row: number): number {
  const edge = (from: number, to: number, step: number) => Math.round(from + ((to - from) * step) / GRID);
  let inked = 0;
  let all = 0;
  for (let y = edge(box.y0, box.y1, row); y < edge(box.y0, box.y1, row + 1); y++) {
    for (let x = edge(box.x0, box.x1, column); x < edge(box.x0, box.x1, column + 1); x++) {
      inked += ink[y * width + x]!;
      all++;
    }
  }
  return all === 0 ? 0 : inked / all;
}
