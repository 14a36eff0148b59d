/** The best reading of a header: every piece of its lines gets the role that makes the sum over all of them largest. */

import { sliceStretch, sourceOffset } from '../text/stretch.ts';
import type { ColumnName } from './columnName.ts';
import { cutAtTypes } from './cuts.ts';
import {
  beginning,
  ended,
  type Hypothesis,
  type OpenLabel,
  type SeenPiece,
  withLabel,
  withLoose,
  withTitle,
  withUnknown,
  withValue,
} from './hypothesis.ts';
import { type LinePieces, mayBeTitleLine } from './linePieces.ts';
import { isGoingOn, isHanging, isOpenEnded, looksOf } from './looks.ts';
import type { Piece } from './pieces.ts';
import { emptyScore, endScore, inlineScore, labelScore, titleScore, valueScore } from './scoring.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { BEAM, FARTHEST, LABEL, LABEL_AS_TEXT, LOOSE, RELATION } from './weights.ts';

/** A header whose labels are further apart than this, in lines, is none: what a hostile text can make the search run. */
const LONGEST_VALUE = 80;
/** A line of more cells is no row of a form. */
const MOST_CELLS = 40;
const UNKNOWN_LABEL = /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,30}(?: [A-Za-zÀ-ɏẞ]{2,20}){0,2} ?:(?!\/\/)/u;

/** The readings of the header that begins at line `start`, best first; the best alone where all others are far worse. */
export function decodeHeader(lines: LinePieces, start: number): Hypothesis[] {
  const { layout } = lines;
  const near = surroundingsOf(layout, start);
  let open: Hypothesis[] = [beginning(start)];
  let closed: Hypothesis[] = [];
  for (let index = start; index < layout.lines.length; index++) {
    if (layout.lines[index]!.furniture && !mayBeTitleLine(layout, index)) continue;
    const cells = lines.of(index);
    const pieces = cells.slice(0, MOST_CELLS + 1).map(seen);
    const first = pieces[0];
    if (first === undefined) continue;
    const row = pieces.length <= MOST_CELLS;
    for (const one of open) {
      const gain = endScore(one, first, near);
      if (one.score + gain > (closed[0]?.score ?? 0) - FARTHEST)
        closed = best([...closed, ended(one, index, gain)]);
    }
    open = open.filter(({ lastLabelLine }) => row && index - lastLabelLine <= LONGEST_VALUE);
    for (const piece of pieces) open = best(open.flatMap((one) => successors(one, piece, lines, near)));
    const least = (closed[0]?.score ?? 0) - FARTHEST;
    open = open.filter(({ score }) => score >= least);
    if (open.length === 0) break;
  }
  const last = layout.lines.length;
  return best([...closed, ...open.map((one) => ended(one, last, emptyScore(one)))]);
}

function seen(piece: Piece): SeenPiece {
  const { text } = piece.stretch;
  return {
    ...piece,
    looks: looksOf(text),
    hanging: isHanging(text),
    openEnded: isOpenEnded(text),
    goingOn: isGoingOn(text),
    parts: null,
    rests: new Map(),
  };
}

/** The piece cut at dates, numbers and publicity. */
function partsOf(piece: SeenPiece): SeenPiece[] {
  piece.parts ??= cutAtTypes(piece).map(seen);
  return piece.parts;
}

/** The best of them, best first. */
function best(readings: Hypothesis[]): Hypothesis[] {
  const sorted = readings.sort((left, right) => right.score - left.score);
  const least = (sorted[0]?.score ?? 0) - FARTHEST;
  return sorted.slice(0, BEAM).filter(({ score }) => score >= least);
}

/** All that the next piece may be. */
function successors(
  before: Hypothesis,
  piece: SeenPiece,
  lines: LinePieces,
  near: Surroundings,
): Hypothesis[] {
  const found = [
    ...asTitle(before, piece, lines),
    ...asLabel(before, piece, lines),
    ...asUnknown(before, piece, lines),
  ];
  found.push(...asValue(before, piece, near), asLoose(before, piece));
  const word = lines.labelOf(piece);
  if (word?.alone && !before.fields.has(word.field)) {
    return found.map((one) => (one.labels.length > before.labels.length ? one : worse(one, LABEL_AS_TEXT)));
  }
  return [...found, ...asRow(before, piece, lines, near)];
}

function worse(reading: Hypothesis, by: number): Hypothesis {
  return { ...reading, score: reading.score + by };
}

/** Values one space apart: each goes to a label of one row of the form. */
function asRow(before: Hypothesis, piece: SeenPiece, lines: LinePieces, near: Surroundings): Hypothesis[] {
  const parts = before.labels.length < 2 ? [] : partsOf(piece);
  if (parts.length < 2) return [];
  const found: Hypothesis[] = [];
  for (const row of FORM_ROWS) {
    const labels = before.labels.filter(({ name }) => row.includes(name));
    if (labels.length < 2) continue;
    let cut = [worse({ ...before, labels }, RELATION.cut)];
    for (const one of parts) {
      const roles = (reading: Hypothesis) => [
        ...asTitle(reading, one, lines),
        ...asValue(reading, one, near),
      ];
      cut = best(cut.flatMap(roles));
    }
    const news = (reading: Hypothesis) => reading.labels.slice(labels.length);
    for (const reading of cut) {
      const twice = reading.labels.some(
        ({ name, lines: count }, index) => name !== 'title' && count - (labels[index]?.lines ?? 0) > 1,
      );
      if (twice) continue;
      const merged = before.labels.map((label) => reading.labels[labels.indexOf(label)] ?? label);
      found.push({ ...reading, labels: [...merged, ...news(reading)] });
    }
  }
  return found;
}

/** Labels that the form prints side by side. */
const FORM_ROWS: readonly (readonly ColumnName[])[] = [
  ['title', 'Verhandlungsgegenstand', 'Datum', 'Nummer'],
  ['Gremium', 'Sitzungstermin'],
];

function asTitle(before: Hypothesis, piece: SeenPiece, lines: LinePieces): Hypothesis[] {
  const match = lines.titleOf(piece);
  if (match === null) return [];
  const reading = withTitle(before, piece, match, titleScore(before, match));
  return [match.sender ? reading : withRest(reading, piece, match.end)];
}

function asLabel(before: Hypothesis, piece: SeenPiece, lines: LinePieces): Hypothesis[] {
  const match = lines.labelOf(piece);
  const gain = match === null ? null : labelScore(before, piece, match);
  if (match === null || gain === null) return [];
  return [withRest(withLabel(before, piece, match, gain), piece, match.end)];
}

/** `Bearbeiter: Amt 61` at the edge of the other labels. */
function asUnknown(before: Hypothesis, piece: SeenPiece, lines: LinePieces): Hypothesis[] {
  const last = before.labels.at(-1);
  const match = last === undefined ? null : UNKNOWN_LABEL.exec(piece.stretch.text);
  if (match === null || last === undefined || before.fields.has('Kurztitel')) return [];
  if (lines.labelOf(piece) !== null) return [];
  if (piece.looks.has('lead') || piece.looks.has('section') || piece.looks.has('answer')) return [];
  if (Math.abs(piece.x - last.at.x) > 3) return [];
  const end = match[0].length;
  const reading = withUnknown(before, piece, end, LABEL.colon + LABEL.unknown);
  return [withRest(reading, piece, end)];
}

/** What stands behind a label in its own piece is its value. */
function withRest(before: Hypothesis, piece: SeenPiece, end: number): Hypothesis {
  const known = piece.rests.get(end);
  const rest = known === undefined ? restOf(piece, end) : known;
  piece.rests.set(end, rest);
  if (rest === null) return before;
  const open = before.labels.at(-1)!;
  return withValue(before, rest, open, false, inlineScore(rest, open.name));
}

/** The end of a piece; what no value holds (a soft hyphen at the line's end) stays in its spans. */
function restOf(piece: SeenPiece, end: number): SeenPiece | null {
  const stretch = sliceStretch(piece.stretch, end);
  if (stretch.text === '') return null;
  const start = sourceOffset(stretch, 0) ?? 0;
  const spans = piece.spans.flatMap((span) =>
    span.end <= start ? [] : [{ start: Math.max(start, span.start), end: span.end }],
  );
  return seen({ ...piece, stretch, spans });
}

function asValue(before: Hypothesis, piece: SeenPiece, near: Surroundings): Hypothesis[] {
  const gains = before.labels.flatMap((open) =>
    rowsFor(before, piece, open).map((furtherRow) => ({
      open,
      furtherRow,
      gain: valueScore(before, piece, open, furtherRow, near),
    })),
  );
  const least = Math.max(...gains.map(({ gain }) => gain), LOOSE.unnamed) - FARTHEST;
  const found = gains
    .filter(({ gain }) => gain >= least)
    .map(({ open, furtherRow, gain }) => withValue(before, piece, open, furtherRow, gain));
  if (piece.looks.has('public') && !before.fields.has('title'))
    found.push(withValue(before, piece, null, false, 1));
  return found;
}

/** May the piece go on, begin a row, or both? */
function rowsFor(before: Hypothesis, piece: SeenPiece, open: OpenLabel): readonly boolean[] {
  if (open.last === null) return [false];
  const whole = open.first?.looks.has('committee') === true && !open.last.hanging;
  if (open.name === 'Gremium' && whole && piece.looks.has('committee')) return [false, true];
  const committees = before.labels.find(({ name }) => name === 'Gremium')?.rows ?? 0;
  if (open.name === 'Sitzungstermin' && piece.looks.has('date') && open.rows < committees) return [true];
  return [false];
}

function asLoose(before: Hypothesis, piece: SeenPiece): Hypothesis {
  if (/^zum$/i.test(piece.stretch.text)) return withLoose(before, piece, 'label', LOOSE.label);
  for (const role of ['banner', 'stamp', 'answer'] as const) {
    const inside = role === 'banner' && before.labels.length > 1 ? LOOSE.bannerInside : LOOSE[role];
    if (piece.looks.has(role)) return withLoose(before, piece, role, inside);
  }
  const body = [...piece.looks].some(
    (look) => look === 'salutation' || look === 'lead' || look === 'section',
  );
  return withLoose(before, piece, 'unnamed', LOOSE.unnamed + (body ? LOOSE.body : 0));
}
