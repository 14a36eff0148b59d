/** The best reading of a header: every piece of its lines gets the role that makes the sum over all of them largest. */

import { dropFarthest, isKept, keep } from './beam.ts';
import { beginning, type Hypothesis, scored } from './hypothesis.ts';
import { type LinePieces, mayBeTitleLine } from './linePieces.ts';
import type { Piece } from './pieces.ts';
import { emptyScore, endScore } from './scoring.ts';
import { type SeenPiece, seen } from './seenPiece.ts';
import { successors } from './successors.ts';
import { surroundingsOf } from './surroundings.ts';
import { FARTHEST } from './weights.ts';

/** A header whose labels are further apart than this, in lines, is none: what a hostile text can make the search run. */
const LONGEST_VALUE = 80;
/** No header is longer; behind so many lines a hostile text is cut off. */
const MOST_LINES = 200;
/** A line of more cells is no row of a form. */
const MOST_CELLS = 40;

/** The readings of the header that begins at line `start`, best first; the best alone where all others are far worse. */
export function decodeHeader(lines: LinePieces, start: number): Hypothesis[] {
  const { layout } = lines;
  const near = surroundingsOf(layout, start);
  let open: Hypothesis[] = [beginning(start)];
  const closed: Hypothesis[] = [];
  const last = Math.min(layout.lines.length, start + MOST_LINES);
  for (let index = start; index < last; index++) {
    if (layout.lines[index]!.furniture && !mayBeTitleLine(layout, index)) continue;
    const cells = lines.of(index);
    if (cells.length === 0) continue;
    const pieces = cells.length <= MOST_CELLS ? cells : cells.slice(0, 1);
    const first = seenOf(lines, pieces[0]!);
    for (const one of open) {
      const score = one.score + endScore(one, first, near);
      if (score > (closed[0]?.score ?? 0) - FARTHEST) close(closed, one, score, index);
    }
    if (cells.length > MOST_CELLS) break;
    open = open.filter(({ lastLabelLine }) => index - lastLabelLine <= LONGEST_VALUE);
    for (const [at, piece] of pieces.entries()) {
      if (open.length === 0) break;
      open = successors(open, at === 0 ? first : seenOf(lines, piece), near);
    }
    dropFarthest(open, closed[0]?.score ?? 0);
    if (open.length === 0) break;
  }
  for (const one of open) close(closed, one, one.score + emptyScore(one), last);
  dropFarthest(closed);
  return closed;
}

function seenOf(lines: LinePieces, piece: Piece): SeenPiece {
  return seen(piece, lines.form, lines.titleOf(piece), lines.labelOf(piece));
}

function close(closed: Hypothesis[], one: Hypothesis, score: number, line: number): void {
  if (isKept(closed, score)) keep(closed, scored(one, score, line));
}
