/** Runs of a page to the pieces of its upright text. */

import type { Run } from '../model/position.ts';
import { cleanGlyphs } from './glyphText.ts';

/** A run of upright text with its text cleaned; the stuff that lines are made of. */
export interface Piece {
  /** No white space at either end, single spaces inside. */
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  y: number;
  size: number;
  /** The run says that a space stands before, after it. */
  spaceBefore: boolean;
  spaceAfter: boolean;
  /** Distance between the letters where they are spaced, in points; else 0. */
  tracking: number;
  /** Index of the drawn cell that it stands in, -1 outside. */
  cell: number;
  /** The run that it was made of, or the first of them. */
  run: Run;
}

/** Degrees. Text that leans more is a stamp over the page or a mark in the margin, and belongs to no line. */
const LARGEST_LEAN = 5;

/** Points. Anything smaller is no print but an aid for machines (bar codes, hidden marks). */
const SMALLEST_SIZE = 1;

/** Upright pieces in the order of `runs`. A run that only holds a space becomes the `spaceAfter` of the piece before. */
export function runsToPieces(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (run.angle > LARGEST_LEAN && run.angle < 360 - LARGEST_LEAN) continue;
    if (run.size < SMALLEST_SIZE) continue;
    const cleaned = cleanGlyphs(run.text);
    const words = cleaned.trim();
    if (words === '') {
      markSpace(pieces.at(-1), run);
      continue;
    }
    pieces.push({
      text: words.includes('  ') ? words.replace(/ +/g, ' ') : words,
      left: run.x,
      right: run.x + run.width,
      y: run.y,
      size: run.size,
      spaceBefore: cleaned.startsWith(' '),
      spaceAfter: cleaned.endsWith(' '),
      tracking: 0,
      cell: -1,
      run,
    });
  }
  return pieces;
}

function markSpace(before: Piece | undefined, space: Run): void {
  if (before === undefined || Math.abs(before.y - space.y) > before.size / 2) return;
  if (Math.abs(before.right - space.x) <= before.size) before.spaceAfter = true;
}
