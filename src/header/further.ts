/** What speaks for and against a line going on with a value that has begun. */

import type { Hypothesis, OpenLabel } from './hypothesis.ts';
import { LOOK, looksLike } from './looks.ts';
import type { Piece } from './pieces.ts';
import { endsOpen, goesOn, hangs, type SeenPiece } from './seenPiece.ts';
import type { Surroundings } from './surroundings.ts';
import { FURTHER } from './weights.ts';

/** A further line of the value of `open`. */
export function furtherScore(
  before: Hypothesis,
  piece: SeenPiece,
  open: OpenLabel,
  near: Surroundings,
): number {
  const last = open.last!;
  const text = last.stretch.text;
  if (open.column.typed) {
    const broken = piece.digits && piece.line - last.line <= 2 && goesOnTyped(text, piece.stretch.text);
    return broken ? FURTHER.brokenTyped : FURTHER.typed;
  }
  const { sort, person, further } = open.column;
  const heading = sort === 'heading';
  let score = further;
  const hanging = hangs(last);
  if (hanging) score += FURTHER.hanging;
  if (endsOpen(last)) score += FURTHER.open;
  if (goesOn(piece)) score += FURTHER.small;
  if (!hanging && endsSentence(text)) score += FURTHER.afterStop;
  const sameCell = piece.cell !== null && piece.cell === last.cell;
  if (!sameCell && near.gapBetween(last.line, piece.line)) score += FURTHER.gap;
  else if (!heading && near.hasGaps && last.line === piece.line - 1) score += FURTHER.noGap;
  if (near.isFull(last.line, piece)) score += FURTHER.full;
  if (isTorn(before, piece, open, near)) {
    const above = nearestAbove(before, piece, near);
    const parts = above?.lines === 0 || (above !== undefined && above !== open && open.name !== 'title');
    score += parts ? FURTHER.tornAtLabel : FURTHER.torn;
    if (followsOther(before, piece, near)) score += FURTHER.tornFromOther;
  }
  // `Oberbürgermeister` + `Herrn Dr. Max Muster`, `Stadtrat Max Muster` + `Fraktion A`
  if (looksLike(piece.looks, person)) score += FURTHER.person;
  if (heading) {
    const block = piece.cell === null ? near.blockAt(piece.line) : 'open';
    if (block === 'title') score += FURTHER.sameBlock;
    if (block === 'text') score += FURTHER.otherBlock;
    const setIn = open.first!.x > open.at.x + near.tolerance && open.first!.line === open.at.line;
    if (setIn && Math.abs(piece.x - open.first!.x) <= near.tolerance) score += FURTHER.setIn;
  }
  // what says that the next line goes on says little of the tenth: the lines of a body go on, too
  return Math.min(
    score,
    looksLike(last.looks, LOOK.sentence)
      ? FURTHER.mostBehindSentence
      : mostFor(Math.max(open.lines, heading ? piece.line - open.at.line - 1 : 0)),
  );
}

/** Is the last sign a stop, and no second one? */
function endsSentence(text: string): boolean {
  const last = text[text.length - 1];
  return (last === '.' || last === '!' || last === '?') && text[text.length - 2] !== '.';
}

/** A value of more lines is long, and very long. */
const FEW_LINES = 2;
const MANY_LINES = 6;

function mostFor(lines: number): number {
  if (lines < FEW_LINES) return Number.POSITIVE_INFINITY;
  return lines < MANY_LINES ? FURTHER.mostOfMany : FURTHER.mostOfVeryMany;
}

/** A narrow cell broke a date or a number: `14.09.20` + `17`, `Dienstag, den 11.` + `September 2020`. */
function goesOnTyped(before: string, after: string): boolean {
  if (/\d$/.test(before) && !/\d{4}$/.test(before) && /^\d{1,3}$/.test(after)) return true;
  return BROKEN.test(before);
}

const BROKEN =
  /(?:^[A-Za-zÀ-ɏẞ]{2,10},?(?: den)?|(?:^|[ ,])\d{1,2}\.(?: ?[A-Za-zÀ-ɏẞ]{3,9}\.?| ?\d{1,2}\.)?|[A-Za-zÀ-ɏẞ]\d{4} ?\/)$/u;

/** The last label above the piece at its edge. */
function nearestAbove({ labels }: Hypothesis, piece: Piece, near: Surroundings): OpenLabel | undefined {
  for (let index = labels.length - 1; index >= 0; index--) {
    const { at } = labels[index]!;
    if (at.line < piece.line && Math.abs(at.x - piece.x) <= near.tolerance) return labels[index];
  }
  return undefined;
}

/** Does the line above, without a blank line between, hold another label's value? */
function followsOther({ labels }: Hypothesis, piece: Piece, near: Surroundings): boolean {
  if (near.gapBetween(piece.line - 1, piece.line)) return false;
  for (const { last } of labels) {
    if (last === null || last.line !== piece.line - 1) continue;
    if (Math.abs(last.x - piece.x) <= near.tolerance) return true;
  }
  return false;
}

/** Has something else been read at this edge since the value's last line? */
function isTorn({ labels }: Hypothesis, piece: Piece, open: OpenLabel, near: Surroundings): boolean {
  const { line } = open.last!;
  if (line + 1 >= piece.line) return false;
  for (const other of labels) {
    if (standsBetween(other.at, line, piece, near)) return true;
    if (other.last !== null && standsBetween(other.last, line, piece, near)) return true;
  }
  return false;
}

/** Does a piece stand at the edge of `piece`, between the line `above` and its own? */
function standsBetween(other: Piece, above: number, piece: Piece, near: Surroundings): boolean {
  return other.line > above && other.line < piece.line && Math.abs(other.x - piece.x) <= near.tolerance;
}
