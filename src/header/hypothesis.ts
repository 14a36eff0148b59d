/** One reading of a header's pieces so far, and the steps by which it came about. */

import { type ColumnName, NAME_BITS } from '../fields/columns.ts';
import type { LabelMatch } from '../fields/labels.ts';
import type { TitleMatch } from '../fields/title.ts';
import type { Layout } from '../model/position.ts';
import { type ColumnTraits, TRAITS } from './columnTraits.ts';
import type { Piece } from './pieces.ts';
import { numberIn, type SeenPiece } from './seenPiece.ts';

/** What a piece that is no value of a label is called. */
export type LooseRole = 'banner' | 'stamp' | 'answer' | 'label' | 'check' | 'unnamed';

/** A label that has been read, and how far its value has come. */
export interface OpenLabel {
  name: ColumnName;
  column: ColumnTraits;
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
  | { does: 'loose'; piece: SeenPiece; role: LooseRole };

interface Chain {
  step: Step;
  before: Chain | null;
}

export interface Hypothesis {
  score: number;
  /** Made by loops, never by `map`: optimised code makes arrays of another sort then, and all that reads them is compiled anew. */
  labels: readonly OpenLabel[];
  /** Which labels have been read: `NAME_BITS`. */
  fields: number;
  chain: Chain | null;
  /** The line of the last label. */
  lastLabelLine: number;
  /** Index of the line before which the header ends; `null` while it goes on. */
  end: number | null;
}

export function beginning(line: number): Hypothesis {
  return { score: 0, labels: [], fields: 0, chain: null, lastLabelLine: line, end: null };
}

/** Has such a label been read? */
export function holds({ fields }: Hypothesis, name: ColumnName): boolean {
  return (fields & NAME_BITS[name]) !== 0;
}

/** The first label of this name. */
export function labelNamed({ labels }: Hypothesis, name: ColumnName): OpenLabel | undefined {
  for (const label of labels) if (label.name === name) return label;
  return undefined;
}

/** The steps of a reading, in order. */
export function stepsOf(reading: Hypothesis): Step[] {
  const steps: Step[] = [];
  for (let chain = reading.chain; chain !== null; chain = chain.before) steps.push(chain.step);
  return steps.reverse();
}

/** A label in the piece that `step` tells of; `rest`: the value behind its word. */
export function withOpen(
  before: Hypothesis,
  name: ColumnName,
  step: Step,
  rest: SeenPiece | null,
  score: number,
): Hypothesis {
  const at = step.piece;
  const label: OpenLabel = {
    name,
    column: TRAITS[name],
    at,
    first: rest,
    last: rest,
    lines: rest === null ? 0 : 1,
    rows: rest === null ? 0 : 1,
    number: rest === null ? null : numberIn(rest),
  };
  const chain: Chain = { step, before: before.chain };
  const labels = before.labels.slice();
  labels.push(label);
  return {
    score,
    labels,
    fields: before.fields | NAME_BITS[name],
    chain: rest === null ? chain : { step: { does: 'value', piece: rest, name, row: 0 }, before: chain },
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
  score: number,
): Hypothesis {
  if (open === null) return withStep(before, { does: 'value', piece, name: 'title', row: 0 }, score);
  const rows = furtherRow || open.rows === 0 ? open.rows + 1 : open.rows;
  const labels = before.labels.slice();
  labels[labels.indexOf(open)] = {
    name: open.name,
    column: open.column,
    at: open.at,
    first: open.first ?? piece,
    last: piece,
    lines: open.lines + 1,
    rows,
    number: open.number ?? numberIn(piece),
  };
  const step: Step = { does: 'value', piece, name: open.name, row: rows - 1 };
  const { fields, chain, lastLabelLine, end } = before;
  return { score, labels, fields, chain: { step, before: chain }, lastLabelLine, end };
}

export function withLoose(before: Hypothesis, piece: SeenPiece, role: LooseRole, score: number): Hypothesis {
  return withStep(before, { does: 'loose', piece, role }, score);
}

function withStep(before: Hypothesis, step: Step, score: number): Hypothesis {
  const { labels, fields, chain, lastLabelLine, end } = before;
  return { score, labels, fields, chain: { step, before: chain }, lastLabelLine, end };
}

/** The same reading with other labels. */
export function withLabels(before: Hypothesis, labels: readonly OpenLabel[], score: number): Hypothesis {
  const { fields, chain, lastLabelLine, end } = before;
  return { score, labels, fields, chain, lastLabelLine, end };
}

/** The same reading with another sum, and ended before `line` if that is given. */
export function scored(before: Hypothesis, score: number, line: number | null = before.end): Hypothesis {
  const { labels, fields, chain, lastLabelLine } = before;
  return { score, labels, fields, chain, lastLabelLine, end: line };
}

/** Left edges that differ by no more are of one column. */
export function toleranceOf(layout: Layout): number {
  return layout.unit === 'pt' ? 3 : 1;
}
