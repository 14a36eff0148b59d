/** Where a piece stands to a label whose value it may be, and what that counts. */

import type { Hypothesis, OpenLabel } from './hypothesis.ts';
import type { Piece } from './pieces.ts';
import type { SeenPiece } from './seenPiece.ts';
import type { Surroundings } from './surroundings.ts';
import { PLACE } from './weights.ts';

function overlaps(piece: Piece, other: Piece): boolean {
  return piece.x < other.right && piece.right > other.x;
}

export function placeScore(
  before: Hypothesis,
  piece: SeenPiece,
  open: OpenLabel,
  near: Surroundings,
): number {
  const { at } = open;
  if (piece.cell !== null || at.cell !== null) return cellScore(piece, open);
  const { tolerance } = near;
  if (piece.line === at.line) {
    if (piece.x <= at.x) return PLACE.left;
    for (const other of before.labels) {
      if (other.at.line === piece.line && other.at.x > at.x && other.at.x <= piece.x)
        return PLACE.behindOther;
    }
    return PLACE.beside;
  }
  const edge = edgeScore(before, piece, open, tolerance);
  return open.lines > 0 ? edge : edge + pastScore(before, piece, open, near);
}

function edgeScore(before: Hypothesis, piece: SeenPiece, open: OpenLabel, tolerance: number): number {
  const { at, first } = open;
  if (Math.abs(piece.x - at.x) <= tolerance) return PLACE.sameEdge;
  // a label in the piece's own line, or above it and nearer
  let rival = false;
  let inLine = false;
  for (const other of before.labels) {
    if (other === open) continue;
    if (other.at.line === piece.line) {
      inLine = true;
      rival ||= other.at.x < piece.x;
    } else {
      rival ||=
        other.at.x > at.x + tolerance &&
        other.at.x <= piece.x + tolerance &&
        other.at.line >= at.line - ROW_LINES;
    }
  }
  if (!inLine && first !== null && Math.abs(piece.x - first.x) <= tolerance) return PLACE.underValue;
  if (rival) return PLACE.underOther;
  if (overlaps(piece, at)) return beginsUnderOther(before, piece, open, tolerance) ? PLACE.left : PLACE.under;
  return piece.x > at.x ? PLACE.right : PLACE.left;
}

/** A text that is long enough reaches under any label; it stands under the one at whose edge it begins. */
function beginsUnderOther(
  before: Hypothesis,
  piece: SeenPiece,
  { at }: OpenLabel,
  tolerance: number,
): boolean {
  return piece.x < at.x && before.labels.some((other) => Math.abs(other.at.x - piece.x) <= tolerance);
}

/** How many lines lower than its neighbours a label of the same row may stand. */
const ROW_LINES = 3;

/** Labels that stand between the label and the value at the same edge. */
function pastScore(before: Hypothesis, piece: Piece, open: OpenLabel, near: Surroundings): number {
  let score = 0;
  const { labels } = before;
  for (let index = labels.indexOf(open) + 1; index < labels.length; index++) {
    const other = labels[index]!;
    if (other.name === 'title' || Math.abs(other.at.x - open.at.x) > near.tolerance) continue;
    if (other.at.line > piece.line) continue;
    const past = other.lines === 0 ? PLACE.pastEmpty : PLACE.pastFilled * (other.column.typed ? 0.5 : 1);
    const goesOn =
      other.last?.line === piece.line - 1 && near.hasGaps && !near.gapBetween(piece.line - 1, piece.line);
    if (goesOn && !other.column.typed && !open.column.typed) score += PLACE.gapless;
    score += open.column.typed || open.name === 'title' ? past * 0.4 : past;
  }
  return score;
}

const SAME_EDGE = 3;

function cellScore(piece: SeenPiece, open: OpenLabel): number {
  const { cell } = open.at;
  if (piece.cell === null || cell === null) return PLACE.otherCell / 2;
  if (piece.cell === cell || open.last?.cell === piece.cell) return PLACE.sameCell;
  const inColumn = piece.cell.left < cell.right - SAME_EDGE && piece.cell.right > cell.left + SAME_EDGE;
  // values of a table with rows stand below one another, and go on over the page
  if (inColumn && (open.column.ofRows || Math.abs(piece.cell.top - cell.bottom) <= SAME_EDGE))
    return PLACE.cellBelow;
  const inRow = Math.abs(piece.cell.top - cell.top) <= SAME_EDGE;
  if (inRow && Math.abs(piece.cell.left - cell.right) <= SAME_EDGE) return PLACE.beside;
  return PLACE.otherCell;
}

/** A value stands in the next lines; every line between costs a little. */
export function distance(piece: Piece, open: OpenLabel): number {
  if (piece.line === open.at.line + 1 && !open.column.typed) return PLACE.nextLine;
  return Math.max(0, piece.line - open.at.line - 1) * PLACE.farLine;
}
