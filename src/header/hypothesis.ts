/** One reading of a header's pieces so far, and the steps by which it came about. */

import { readNumber } from '../fields/number.ts';
import type { Layout } from '../position.ts';
import type { ColumnName } from './columnName.ts';
import type { LabelMatch } from './labels.ts';
import type { Look } from './looks.ts';
import type { Piece } from './pieces.ts';
import type { TitleMatch } from './title.ts';

/** What a piece that is no value of a label is called. */
export type LooseRole = 'banner' | 'stamp' | 'answer' | 'label' | 'unnamed';

/** A piece with what was found out about it. */
export interface SeenPiece extends Piece {
  looks: ReadonlySet<Look>;
  /** It ends so that something must follow, in a bracket or quotation that is open, or begins so that it goes on. */
  hanging: boolean;
  openEnded: boolean;
  goingOn: boolean;
  /** The piece cut at dates, numbers and publicity; each part is seen for itself. Made when it is asked for. */
  parts: SeenPiece[] | null;
  /** What stands behind a label of so many characters. Made when it is asked for. */
  rests: Map<number, SeenPiece | null>;
}

/** A label that has been read, and how far its value has come. */
export interface OpenLabel {
  name: ColumnName;
  at: Piece;
  /** First and last line of the value; `null` without one. */
  first: SeenPiece | null;
  last: SeenPiece | null;
  /** Printed lines of the value. */
  lines: number;
  /** Rows of values, for Gremium and Sitzungstermin. */
  rows: number;
  /** The paper number that has been read in it. */
  number: string | null;
}

export type Step =
  | { does: 'title'; piece: Piece; match: TitleMatch }
  | { does: 'label'; piece: Piece; match: LabelMatch }
  | { does: 'unknown'; piece: Piece; end: number }
  | { does: 'value'; piece: SeenPiece; name: ColumnName; row: number }
  | { does: 'loose'; piece: Piece; role: LooseRole };

interface Chain {
  step: Step;
  before: Chain | null;
}

export interface Hypothesis {
  score: number;
  labels: readonly OpenLabel[];
  /** Which labels have been read. */
  fields: ReadonlySet<ColumnName>;
  chain: Chain | null;
  /** The line of the last label. */
  lastLabelLine: number;
  /** Index of the line before which the header ends; `null` while it goes on. */
  end: number | null;
}

export function beginning(line: number): Hypothesis {
  return { score: 0, labels: [], fields: new Set(), chain: null, lastLabelLine: line, end: null };
}

/** The steps of a reading, in order. */
export function stepsOf(reading: Hypothesis): Step[] {
  const steps: Step[] = [];
  for (let chain = reading.chain; chain !== null; chain = chain.before) steps.push(chain.step);
  return steps.reverse();
}

export function withTitle(before: Hypothesis, piece: Piece, match: TitleMatch, gain: number): Hypothesis {
  const step: Step = { does: 'title', piece, match };
  return withOpen(before, 'title', piece, step, gain);
}

export function withLabel(before: Hypothesis, piece: Piece, match: LabelMatch, gain: number): Hypothesis {
  return withOpen(before, match.field, piece, { does: 'label', piece, match }, gain);
}

export function withUnknown(before: Hypothesis, piece: Piece, end: number, gain: number): Hypothesis {
  return withOpen(before, 'unknown', piece, { does: 'unknown', piece, end }, gain);
}

function withOpen(before: Hypothesis, name: ColumnName, at: Piece, step: Step, gain: number): Hypothesis {
  const label: OpenLabel = { name, at, first: null, last: null, lines: 0, rows: 0, number: null };
  return {
    score: before.score + gain,
    labels: [...before.labels, label],
    fields: new Set([...before.fields, name]),
    chain: { step, before: before.chain },
    lastLabelLine: at.line,
    end: null,
  };
}

/** A value line for the label `open`; `null`: publicity where no title is printed. */
export function withValue(
  before: Hypothesis,
  piece: SeenPiece,
  open: OpenLabel | null,
  furtherRow: boolean,
  gain: number,
): Hypothesis {
  const rows = open === null ? 1 : furtherRow || open.rows === 0 ? open.rows + 1 : open.rows;
  const step: Step = { does: 'value', piece, name: open?.name ?? 'title', row: rows - 1 };
  const filled = (label: OpenLabel): OpenLabel => ({
    ...label,
    first: label.first ?? piece,
    last: piece,
    lines: label.lines + 1,
    rows,
    number: label.number ?? numberIn(piece),
  });
  const labels = before.labels.map((label) => (label === open ? filled(label) : label));
  return { ...before, score: before.score + gain, labels, chain: { step, before: before.chain } };
}

function numberIn({ looks, stretch }: SeenPiece): string | null {
  if (!looks.has('number') && !looks.has('numberPublic')) return null;
  return readNumber(stretch.text)?.canonical ?? null;
}

export function withLoose(before: Hypothesis, piece: Piece, role: LooseRole, gain: number): Hypothesis {
  const step: Step = { does: 'loose', piece, role };
  return { ...before, score: before.score + gain, chain: { step, before: before.chain } };
}

export function ended(before: Hypothesis, line: number, gain: number): Hypothesis {
  return { ...before, score: before.score + gain, end: line };
}

/** Left edges that differ by no more are of one column. */
export function toleranceOf(layout: Layout): number {
  return layout.unit === 'pt' ? 3 : 1;
}
