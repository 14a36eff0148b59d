/** What the next piece of a header may be: each way is weighed, and only the best readings are made. */

import { type ColumnName, hasHeading, NAME_BITS, TABLE_ROWS } from '../fields/columns.ts';
import { dropFarthest, floorOf, isKept, keep } from './beam.ts';
import { isLabelOfRows, rowsFor } from './furtherRows.ts';
import {
  type Hypothesis,
  holds,
  labelNamed,
  type OpenLabel,
  withLabels,
  withLoose,
  withOpen,
  withValue,
} from './hypothesis.ts';
import { LOOK, looksLike } from './looks.ts';
import { EACH_SITTING, looseRole, looseScore } from './loose.ts';
import { inlineScore, labelScore, titleScore, valueScore } from './scoring.ts';
import { partsOf, restFrom, type SeenPiece, unknownLabelEnd } from './seenPiece.ts';
import type { Surroundings } from './surroundings.ts';
import { FARTHEST, LABEL, LOOSE, RELATION, TITLE } from './weights.ts';

/** One way to read the next piece. */
interface Way {
  score: number;
  before: Hypothesis;
  piece: SeenPiece;
  /** `row`: `before` has read it already. */
  does: 'title' | 'label' | 'unknown' | 'value' | 'loose' | 'row';
  /** The label of a value; `null`: publicity where no title is printed. */
  open: OpenLabel | null;
  furtherRow: boolean;
}

/** Labels that some forms print again above each further sitting. */
const OF_ROWS: ReadonlySet<ColumnName> = new Set<ColumnName>(['Gremium', 'Sitzungstermin']);

/** The best readings of the next piece, best first. */
export function successors(
  readings: readonly Hypothesis[],
  piece: SeenPiece,
  near: Surroundings,
): Hypothesis[] {
  const ways: Way[] = [];
  for (const before of readings) {
    addTitle(ways, before, piece);
    addLabel(ways, before, piece);
    addUnknown(ways, before, piece);
    addSitting(ways, before, piece);
    const isLabel = piece.label?.alone === true && !holds(before, piece.label.field);
    const comesAgain = piece.label?.alone === true && OF_ROWS.has(piece.label.field) && !isLabel;
    const asText = isLabel || comesAgain ? LABEL.asText : isTitle(before, piece) ? TITLE.asText : 0;
    addValues(ways, before, piece, near, asText);
    add(ways, before.score + looseScore(before, piece) + (comesAgain ? 0 : asText), before, piece, 'loose');
    if (!isLabel) addRows(ways, before, piece, near);
  }
  return made(ways);
}

function add(
  ways: Way[],
  score: number,
  before: Hypothesis,
  piece: SeenPiece,
  does: Way['does'],
  open: OpenLabel | null = null,
  furtherRow = false,
): void {
  if (isKept(ways, score)) keep(ways, { score, before, piece, does, open, furtherRow });
}

function made(ways: Way[]): Hypothesis[] {
  dropFarthest(ways);
  return ways.map(reading);
}

function reading({ score, before, piece, does, open, furtherRow }: Way): Hypothesis {
  switch (does) {
    case 'title': {
      const match = piece.title!;
      const rest = match.sender ? null : restFrom(piece, match.end);
      return withOpen(before, 'title', { does, piece, match }, rest, score);
    }
    case 'label': {
      const match = piece.label!;
      return withOpen(before, match.field, { does, piece, match }, restFrom(piece, match.end), score);
    }
    case 'unknown': {
      const end = unknownLabelEnd(piece);
      return withOpen(before, 'unknown', { does, piece, end }, restFrom(piece, end), score);
    }
    case 'value':
      return withValue(before, piece, open, furtherRow, score);
    case 'loose':
      return withLoose(before, piece, looseRole(before, piece), score);
    case 'row':
      return before;
  }
}

/** What stands behind a label in its own piece is its value. */
function withRest(score: number, piece: SeenPiece, end: number, name: ColumnName): number {
  const rest = restFrom(piece, end);
  return rest === null ? score : score + inlineScore(rest, name);
}

function addTitle(ways: Way[], before: Hypothesis, piece: SeenPiece): void {
  const match = piece.title;
  if (match === null) return;
  const score = before.score + titleScore(before, match);
  add(ways, match.sender ? score : withRest(score, piece, match.end, 'title'), before, piece, 'title');
}

function addLabel(ways: Way[], before: Hypothesis, piece: SeenPiece): void {
  const match = piece.label;
  if (match === null) return;
  const gain = labelScore(before, piece, match);
  if (gain === null) return;
  add(ways, withRest(before.score + gain, piece, match.end, match.field), before, piece, 'label');
}

/** `Gremium Stadtrat` where Gremium has a value: another sitting. */
function addSitting(ways: Way[], before: Hypothesis, piece: SeenPiece): void {
  const match = piece.label;
  if (match === null) return;
  const look = EACH_SITTING[match.field] ?? 0;
  const open = labelNamed(before, match.field);
  const rest = restFrom(piece, match.end);
  if (open === undefined || open.last === null || rest === null || !looksLike(rest.looks, look)) return;
  add(ways, before.score + inlineScore(rest, match.field), before, rest, 'value', open, true);
}

/** `Bearbeiter: Amt 61` at the edge of the other labels. */
function addUnknown(ways: Way[], before: Hypothesis, piece: SeenPiece): void {
  const last = before.labels[before.labels.length - 1];
  if (last === undefined || hasHeading(before.fields) || Math.abs(piece.x - last.at.x) > 3) return;
  const end = unknownLabelEnd(piece);
  if (end === 0) return;
  const score = withRest(before.score + (LABEL.colon + LABEL.unknown), piece, end, 'unknown');
  add(ways, score, before, piece, 'unknown');
}

/** Is the piece the words of a title and nothing else, where none is read yet? */
function isTitle(before: Hypothesis, { title, stretch }: SeenPiece): boolean {
  if (title === null || title.sender || title.misspelt || title.end < stretch.text.length) return false;
  return !holds(before, 'title');
}

/** `asText`: what it counts that the piece, the word of a label or a title, is taken for a value. */
function addValues(
  ways: Way[],
  before: Hypothesis,
  piece: SeenPiece,
  near: Surroundings,
  asText: number,
): void {
  const values: { open: OpenLabel; furtherRow: boolean; gain: number }[] = [];
  const needed = floorOf(ways) - before.score;
  let most: number = LOOSE.unnamed;
  for (const open of before.labels) {
    if (isLabelOfRows(piece, open)) continue;
    for (const furtherRow of rowsFor(before, piece, open)) {
      const gain = valueScore(before, piece, open, furtherRow, near, needed);
      if (gain > most) most = gain;
      values.push({ open, furtherRow, gain });
    }
  }
  for (const { open, furtherRow, gain } of values) {
    if (gain < most - FARTHEST) continue;
    add(ways, before.score + gain + asText, before, piece, 'value', open, furtherRow);
  }
  if (!looksLike(piece.looks, LOOK.public) || holds(before, 'title')) return;
  add(ways, before.score + 1 + asText, before, piece, 'value');
}

/** Labels that the form prints side by side. */
const FORM_ROWS: readonly number[] = [
  NAME_BITS.title | NAME_BITS.Verhandlungsgegenstand | NAME_BITS.Datum | NAME_BITS.Nummer,
  NAME_BITS.Gremium | NAME_BITS.Sitzungstermin,
  NAME_BITS.title | NAME_BITS.Stadtamt | NAME_BITS.Datum | NAME_BITS.Nummer,
  NAME_BITS.Dezernat | NAME_BITS.Amt | NAME_BITS.Datum | NAME_BITS.Öffentlichkeitsstatus,
  TABLE_ROWS,
];

/** Values one space apart: each goes to a label of one row of the form. */
function addRows(ways: Way[], before: Hypothesis, piece: SeenPiece, near: Surroundings): void {
  const parts = before.labels.length < 2 ? [] : partsOf(piece);
  if (parts.length < 2) return;
  for (const row of FORM_ROWS) {
    if ((row & NAME_BITS.Stadtamt) !== 0 && !holds(before, 'Stadtamt')) continue;
    const labels = before.labels.filter(({ name }) => (row & NAME_BITS[name]) !== 0);
    if (labels.length < 2) continue;
    let cut = [withLabels(before, labels, before.score + RELATION.cut)];
    for (const part of parts) {
      const partWays: Way[] = [];
      for (const one of cut) {
        addTitle(partWays, one, part);
        addValues(partWays, one, part, near, 0);
      }
      cut = made(partWays);
    }
    for (const one of cut) {
      if (holdsTwo(one.labels, labels)) continue;
      const whole = withLabels(one, merged(before.labels, labels, one.labels), one.score);
      add(ways, one.score, whole, piece, 'row');
    }
  }
}

/** Has a label of the row got two values? */
function holdsTwo(read: readonly OpenLabel[], row: readonly OpenLabel[]): boolean {
  for (let index = 0; index < read.length; index++) {
    const { name, lines } = read[index]!;
    const before = index < row.length ? row[index]!.lines : 0;
    if (name !== 'title' && lines - before > 1) return true;
  }
  return false;
}

/** All labels, those of the row as they were read, and what came behind them. */
function merged(
  all: readonly OpenLabel[],
  row: readonly OpenLabel[],
  read: readonly OpenLabel[],
): OpenLabel[] {
  const labels = all.slice();
  for (let index = 0; index < labels.length; index++) {
    const at = row.indexOf(labels[index]!);
    if (at >= 0) labels[index] = read[at]!;
  }
  for (let index = row.length; index < read.length; index++) labels.push(read[index]!);
  return labels;
}
