/** Pieces of a header's area that are no value of a label: what they are called, and what they count. */

import { bitsOfSorts, type ColumnName } from '../fields/columns.ts';
import { STAMP_REST } from '../words/header.ts';
import type { Hypothesis, LooseRole } from './hypothesis.ts';
import { LOOK, looksLike } from './looks.ts';
import type { SeenPiece } from './seenPiece.ts';
import { LOOSE } from './weights.ts';

/** Labels that a form prints once for each sitting, and what their values look like. */
export const EACH_SITTING: Readonly<Partial<Record<ColumnName, number>>> = {
  Gremium: LOOK.committee,
  Sitzungstermin: LOOK.date,
  Beratungsfolge: LOOK.committee | LOOK.mayor,
  Tag: LOOK.date,
};

/** Halves of labels that narrow cells broke: `Zum` + `Verhandlungsgegenstand`, `Zuständig-` + `keit`, `Behand-` + `lung`. */
const BROKEN_LABEL = /^(?:zum|keit|lung|status|tus)$/i;
const LONGEST_HALF = 6;

export function looseRole(before: Hypothesis, piece: SeenPiece): LooseRole {
  const { labels } = before;
  const { stretch, looks, label } = piece;
  const { field, alone } = label ?? ({ field: 'unknown', alone: false } as const);
  if (alone && field in EACH_SITTING && labels.some(({ name }) => name === field)) return 'label';
  if (stretch.text.length <= LONGEST_HALF && BROKEN_LABEL.test(stretch.text)) return 'label';
  if (looksLike(looks, LOOK.banner)) return 'banner';
  if (looksLike(looks, LOOK.check) && isOffices(before)) return 'check';
  if (looksLike(looks, LOOK.stamp) || isOfStamp(before, piece)) return 'stamp';
  return looksLike(looks, LOOK.answer) ? 'answer' : 'unnamed';
}

/** A form of the administration, of which the table of checks is a part. */
function isOffices({ fields }: Hypothesis): boolean {
  return (fields & OFFICES) !== 0;
}

export function looseScore(before: Hypothesis, piece: SeenPiece): number {
  const role = looseRole(before, piece);
  if (role === 'banner' && before.labels.length > 1) return LOOSE.bannerInside;
  const body = role === 'unnamed' && looksLike(piece.looks, LOOK.salutation | LOOK.lead | LOOK.section);
  return LOOSE[role] + (body ? LOOSE.body : 0);
}

const OFFICES = bitsOfSorts('department', 'office', 'offices', 'rowBody');

/** So many pieces may stand between two lines of a stamp that lies beside the form's cells. */
const FARTHEST_OF_STAMP = 8;
/** Columns (or points) by which the edges of its lines may differ. */
const STAMP_COLUMNS = 3;

/** `25. FEB. 2020` below `EINGEGANGEN`: right below, or at the same edge where cells of the form stand beside. */
function isOfStamp({ chain }: Hypothesis, { line, x, stretch }: SeenPiece): boolean {
  for (let at = chain, steps = 0; at !== null && steps < FARTHEST_OF_STAMP; at = at.before, steps++) {
    const { step } = at;
    if (step.does !== 'loose' || step.role !== 'stamp') continue;
    const near = line === step.piece.line + 1 || Math.abs(x - step.piece.x) <= STAMP_COLUMNS;
    return near && STAMP_REST.test(stretch.text);
  }
  return false;
}
