/** What speaks for and against a piece being a label, a value of a label, or the first of the body. */

import { COLUMN_NAMES, type ColumnName, hasHeading, isTyped, NAME_BITS } from '../fields/columns.ts';
import { isSubject, type LabelMatch } from '../fields/labels.ts';
import { goesOnTitle, type TitleMatch } from '../fields/title.ts';
import { isSmall } from '../words/chars.ts';
import { type ColumnTraits, TRAITS } from './columnTraits.ts';
import { furtherScore } from './further.ts';
import { type Hypothesis, holds, labelNamed, type OpenLabel, stepsOf } from './hypothesis.ts';
import { LOOK, type Looks, looksLike } from './looks.ts';
import type { Piece } from './pieces.ts';
import { distance, placeScore } from './place.ts';
import { numberIn, type SeenPiece } from './seenPiece.ts';
import type { Surroundings } from './surroundings.ts';
import { END, FURTHER, LABEL, PLACE, RELATION, TITLE } from './weights.ts';

const ORDER = new Map<ColumnName, number>(COLUMN_NAMES.map((name, index) => [name, index]));

export function titleScore(before: Hypothesis, match: TitleMatch): number {
  let labels = 0;
  for (const { name } of before.labels) if (name !== 'title') labels++;
  const words = match.sender ? TITLE.withSender : match.misspelt ? TITLE.slip : TITLE.exact;
  return words + (holds(before, 'title') ? TITLE.again : 0) + labels * TITLE.late;
}

/** `null`: the form has such a label already. */
export function labelScore(before: Hypothesis, piece: Piece, match: LabelMatch): number | null {
  if (holds(before, match.field)) return null;
  // no form has both: it is a word of a table in the text
  if (match.field === 'Bezeichnung' && holds(before, 'Thema')) return null;
  if (isSubject(match) && !holds(before, 'Gremium') && !holds(before, 'Absender')) return null;
  const text = piece.stretch.text;
  const rest = text.slice(match.end).trim();
  const typed = isTyped(match.field);
  let score: number = match.alone ? LABEL.alone : typed ? LABEL.withFittingRest : LABEL.withRest;
  if (match.colon) score += LABEL.colon;
  else if (isSmall(rest)) score += LABEL.smallRest;
  if (match.misspelt) score += LABEL.slip;
  if (/^[A-ZÄÖÜ]{4}/.test(match.printed)) score += LABEL.capitals;
  const last = before.labels[before.labels.length - 1];
  if (last !== undefined) {
    const ascends = (ORDER.get(match.field) ?? 0) > (ORDER.get(last.name) ?? -1);
    score += ascends ? LABEL.inOrder : LABEL.outOfOrder;
    if (piece.cell !== null && last.at.cell === piece.cell) score += LABEL.sameCell;
  }
  if (isFirstOf(piece)) score += LABEL.ownCell;
  const strong = match.alone || match.colon || typed;
  if (holds(before, 'Kurztitel') && !strong) score += LABEL.behindTitle;
  if (match.field === 'Dezernat' && !match.colon && holds(before, 'Stadtamt')) score += LABEL.ofOtherForm;
  if (match.printed === '' && !mayStandForLabel(before)) return null;
  return score;
}

const DEPARTMENT = NAME_BITS.Dezernat;
const DATE = NAME_BITS.Datum;
const OTHER_OFFICES = NAME_BITS.Stadtamt | NAME_BITS.Beteiligungen;

/**
 * `Amt 30` stands beside the department, without a label, and `EB KGm` below a proposal's title and date, which need no
 * department; elsewhere it is the value of another one.
 */
function mayStandForLabel(before: Hypothesis): boolean {
  const { fields } = before;
  if ((fields & OTHER_OFFICES) !== 0) return false;
  return (fields & DEPARTMENT) !== 0 || ((fields & DATE) !== 0 && isProposal(before));
}

function isProposal(before: Hypothesis): boolean {
  return stepsOf(before).some((step) => step.does === 'title' && step.match.kind === 'drucksache');
}

function isFirstOf(piece: Piece): boolean {
  return piece.cell?.lines[0]?.[0]?.start === piece.spans[0]?.start;
}

/** What the place of a value and its relation to others count at most, with a little to spare. */
const MOST_AROUND = PLACE.sameCell + PLACE.nextLine + RELATION.amends + PLACE.rowMate + 0.5;

/**
 * A value line of `open`; `furtherRow`: it begins a further row of Gremium or Sitzungstermin. What is certain to count
 * less than `needed` may be minus infinity.
 */
export function valueScore(
  before: Hypothesis,
  piece: SeenPiece,
  open: OpenLabel,
  furtherRow: boolean,
  near: Surroundings,
  needed: number,
): number {
  const further = open.lines > 0 && !furtherRow;
  const seen = goesOnTitle(open.at.stretch.text, piece.stretch.text) ? LOOK.public : piece.looks;
  const looks = looksScore(seen, open.column, further, open.name === 'title');
  if (!further || (open.column.typed && !piece.digits)) {
    const most = looks + MOST_AROUND + (further ? FURTHER.typed : 0);
    if (most < needed) return Number.NEGATIVE_INFINITY;
  }
  const place =
    open.name === 'title' && looksLike(seen, LOOK.public) ? 0 : placeScore(before, piece, open, near);
  const amends = open.number === null ? amendScore(before, piece, open) : 0;
  if (open.lines === 0) return place + looks + distance(piece, open) + amends;
  if (furtherRow) return place + looks + furtherRowScore(before, piece, open);
  // nor does a cell of the paper's text go on in a row of that table
  if (open.column.beginsRow !== 0 && isTableAboveTitle(before))
    return place + looks + RELATION.rowBehindTitle;
  const same = (piece.cell !== null && open.at.cell !== null) || place === 0;
  // the body stands at the same edge, too
  return (same ? place : place - PLACE.underValue) + looks + amends + furtherScore(before, piece, open, near);
}

/** The value in the label's own line or cell. */
export function inlineScore(piece: SeenPiece, name: ColumnName): number {
  return PLACE.inline + looksScore(piece.looks, TRAITS[name], false, name === 'title');
}

/** The own number of an Änderungsantrag, printed with the title, begins with the number that it amends. */
function amendScore(before: Hypothesis, piece: SeenPiece, open: OpenLabel): number {
  if (open.name !== 'title' && open.name !== 'Verhandlungsgegenstand') return 0;
  const other = open.name === 'title' ? 'Verhandlungsgegenstand' : 'title';
  const here = looksLike(piece.looks, LOOK.number) ? numberIn(piece) : null;
  const there = labelNamed(before, other)?.number ?? null;
  if (here === null || there === null) return 0;
  const [own, amended] = open.name === 'title' ? [here, there] : [there, here];
  return own.startsWith(`${amended}/`) ? RELATION.amends : RELATION.amendsNot;
}

function looksScore(
  looks: Looks,
  { looks: weights, sort, typed, otherLook }: ColumnTraits,
  further: boolean,
  isTitle: boolean,
): number {
  const strict = typed || isTitle;
  let score = 0;
  let known = false;
  for (let rest = looks; rest !== 0; rest &= rest - 1) {
    const look = rest & -rest;
    const weight = weights[31 - Math.clz32(look)]!;
    if (Number.isNaN(weight)) continue;
    // what begins a value says little in its second line
    const share = further && !strict && looksLike(look, LOOK.date | LOOK.number) ? FURTHER.typedShare : 1;
    if (!further || weight < 0 || strict) score += weight * share;
    known ||= look !== LOOK.sentence;
  }
  if (known || (further && !strict)) return score;
  // a title may be a sentence, and is no less a title for it
  return otherLook + (sort === 'heading' ? 0 : score);
}

function furtherRowScore(before: Hypothesis, piece: Piece, open: OpenLabel): number {
  const { sort } = open.column;
  if (sort === 'body' || sort === 'sitting') return RELATION.furtherRow + rowScore(before, piece, open);
  // below a title that stands below the table is the paper's text, and no row
  if (isTableAboveTitle(before)) return RELATION.rowBehindTitle;
  if (sort === 'rowBody') return RELATION.rowOfTable;
  return (
    RELATION.rowOfTable +
    (labelNamed(before, 'Beratungsfolge')?.last?.line === piece.line ? PLACE.rowMate : 0)
  );
}

function isTableAboveTitle({ labels }: Hypothesis): boolean {
  const title = labels.findIndex(
    ({ name, lines }) => (name === 'Thema' || name === 'Kurztitel') && lines > 0,
  );
  return title >= 0 && labels.slice(0, title).some(({ name }) => name === 'Beratungsfolge');
}

/** A date in the line of its committee. */
function rowScore(before: Hypothesis, piece: Piece, open: OpenLabel): number {
  if ((labelNamed(before, 'Kurztitel')?.lines ?? 0) > 0) return RELATION.rowBehindTitle;
  if (open.name !== 'Sitzungstermin') return 0;
  return labelNamed(before, 'Gremium')?.last?.line === piece.line ? PLACE.rowMate : 0;
}

/** The header ends before this piece, the first of its line. */
export function endScore(before: Hypothesis, piece: SeenPiece, near: Surroundings): number {
  const { looks } = piece;
  let score = emptyScore(before);
  if (looksLike(looks, LOOK.salutation)) score += END.salutation;
  if (looksLike(looks, LOOK.lead)) score += END.lead;
  if (near.gapBetween(piece.line - 1, piece.line)) score += END.gap;
  else if (near.hasGaps && !looksLike(looks, LOOK.salutation)) score += END.noGap;
  if (near.emptyRowAbove(piece.line)) score += END.emptyRow;
  if (near.leftTable(piece.line)) score += END.leftTable;
  const last = before.labels[before.labels.length - 1];
  if (piece.cell !== null) score += END.inCell;
  else if (last !== undefined && last.at.cell !== null) score += END.leftCell;
  return score;
}

/** What the labels without values cost, and a form without its last row. */
export function emptyScore(before: Hypothesis): number {
  let score = hasHeading(before.fields) ? 0 : END.noTitleLabel;
  for (const { column, lines } of before.labels) if (lines === 0) score += column.empty;
  return score;
}
