/** Columns of which a header may print several rows: when a piece begins one. */

import { TRAITS } from './columnTraits.ts';
import { type Hypothesis, labelNamed, type OpenLabel } from './hypothesis.ts';
import { LOOK, looksLike } from './looks.ts';
import { hangs, type SeenPiece } from './seenPiece.ts';

const PLAIN: readonly boolean[] = [false];
const ROW: readonly boolean[] = [true];
const PLAIN_OR_ROW: readonly boolean[] = [false, true];

/** `Sitzung` over `Tag`: the second word of a column's label is none of its values. */
export function isLabelOfRows({ label, looks }: SeenPiece, { column }: OpenLabel): boolean {
  // `Beratung` is both a label and what a body does
  if (looksLike(looks, LOOK.competence)) return false;
  return column.beginsRow !== 0 && label?.alone === true;
}

/** May the piece go on, begin a row, or both? */
export function rowsFor(before: Hypothesis, piece: SeenPiece, open: OpenLabel): readonly boolean[] {
  if (open.last === null) return PLAIN;
  if (looksLike(piece.looks, open.column.beginsRow)) return hangs(open.last) ? PLAIN : ROW;
  if (open.column.beginsRow !== 0 && isBesideNewBody(before, piece, open.last)) return ROW;
  if (open.name === 'Gremium' && looksLike(piece.looks, LOOK.committee)) {
    const whole = looksLike(open.first!.looks, LOOK.committee) && !hangs(open.last);
    return whole ? PLAIN_OR_ROW : PLAIN;
  }
  if (open.name !== 'Sitzungstermin' || !looksLike(piece.looks, LOOK.date)) return PLAIN;
  return open.rows < (labelNamed(before, 'Gremium')?.rows ?? 0) ? ROW : PLAIN;
}

/** In the line in which a further body of the Beratungsfolge begins: what it is to do is its own, in whatever words. */
function isBesideNewBody(before: Hypothesis, piece: SeenPiece, last: SeenPiece): boolean {
  const body = labelNamed(before, 'Beratungsfolge')?.last;
  return (
    body?.line === piece.line &&
    last.line < piece.line &&
    looksLike(body.looks, TRAITS.Beratungsfolge.beginsRow)
  );
}
