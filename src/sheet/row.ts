import type { Piece } from './runsToPieces.ts';

/** Pieces on one baseline, from left to right. */
export interface Row {
  pieces: Piece[];
  /** Baseline and size of most of its text. */
  y: number;
  size: number;
  /** Points by which a raised mark may push the line away from the one above; 0 without one. */
  pushed: number;
}
