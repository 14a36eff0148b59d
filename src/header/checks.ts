/** The table of checks of a Drucksache: each is told to Ja or Nein by where its mark stands. */

import type { Layout, Line } from '../model/position.ts';
import { CHECKS } from '../words/header.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { EMPTY_BOX, TICKED } from '../words/ticks.ts';
import type { Step } from './hypothesis.ts';
import { areTight, columnOf, columnsOfMarks, LABEL, MARKED } from './markColumns.ts';
import type { Piece } from './pieces.ts';

export interface FoundCheck {
  label: Stretch;
  /** Under which word the mark stands; `null` where that cannot be told. */
  value: boolean | null;
  /** Where the mark stands. */
  mark: Stretch | null;
}

const YES = /^ja$/i;
const NO = /^nein$/i;
/** How much nearer to its word than to the other a mark must stand. */
const NEARER = 0.7;

/** @param steps of a header, in order */
export function checksIn(steps: readonly Step[], { lines, unit, text }: Layout): FoundCheck[] {
  const cells = steps.flatMap((step) =>
    step.does === 'loose' && step.role === 'check' ? cellsOf(step.piece) : [],
  );
  const yes = cells.find(({ stretch }) => YES.test(stretch.text));
  const no = cells.find(({ stretch }) => NO.test(stretch.text));
  const tight = unit === 'char' && yes !== undefined && no !== undefined && areTight(text, yes, no);
  const columns = tight ? columnsOfMarks(cells) : [];
  return cells.flatMap((cell, index): FoundCheck[] => {
    const [label] = cell.stretch.text.match(LABEL) ?? [];
    if (label === undefined) return [];
    const at = cell.stretch.text.indexOf(label);
    const name = sliceStretch(cell.stretch, at, at + label.length);
    const beside = cells.filter((other) => isInRow(cell, other, lines) && BOX.test(other.stretch.text));
    const boxes = beside.length > 0 ? beside : boxesBelow(cells, index);
    const marks = boxes.filter(({ stretch }) => MARKED.test(stretch.text));
    const [mark, second] = marks;
    if (mark === undefined || second !== undefined || yes === undefined || no === undefined)
      return [{ label: name, value: null, mark: null }];
    const value = tight && boxes.length < 2 ? columnOf(mark, cell, columns) : sideOf(mark, boxes, yes, no);
    return [{ label: name, value, mark: mark.stretch }];
  });
}

/**
 * `FB 67` left of `KFP`: the offices under Beteiligungen share their rows with the checks, so they stand neither below
 * each other nor at the label. What is first in a row of checks is one of them.
 */
export function withOffices(steps: readonly Step[]): readonly Step[] {
  const named = steps.findIndex((step) => step.does === 'label' && step.match.field === 'Beteiligungen');
  if (named < 0) return steps;
  const { x } = steps[named]!.piece;
  return steps.map((step, index) => {
    // nobody took part, and the first check was taken for an office, or the head of the checks for the first one
    const isOffice = step.does === 'value' && step.name === 'Beteiligungen';
    const { text } = step.piece.stretch;
    const isCheck = CHECK.test(text) && Math.abs(step.piece.x - x) > SAME_EDGE;
    if (isOffice && (isCheck || CHECKS_HEAD.test(text)))
      return { does: 'loose', piece: step.piece, role: 'check' };
    if (index < named || step.does !== 'loose' || step.role !== 'unnamed') return step;
    const before = steps[index - 1];
    const next = steps[index + 1];
    const first = before === undefined || !isBeside(step.piece, before.piece);
    const heads =
      first && next?.does === 'loose' && next.role === 'check' && isBeside(step.piece, next.piece);
    return heads ? { does: 'value', piece: step.piece, name: 'Beteiligungen', row: 0 } : step;
  });
}

const CHECK = new RegExp(`^(?:${CHECKS})$`);
const CHECKS_HEAD = /^(?:Beteiligung(?: des)?|des)$/;
/** Units of the layout: what stands below a label stands at its edge. */
const SAME_EDGE = 3;

/** A mark, or an empty box. */
const BOX = new RegExp(`^(?:${TICKED}|${EMPTY_BOX})$`, 'u');
/** Points by which the borders of one drawn row may differ. */
const SAME_ROW = 3;

const UNTICKED = new RegExp(`^${EMPTY_BOX}$`, 'u');

/** The two boxes of an export of one cell a line, the ticked one and the other: marks alone do not tell which column they stood in. */
function boxesBelow(cells: readonly Piece[], index: number): Piece[] {
  const two = cells.slice(index + 1, index + 3).filter(({ stretch }) => BOX.test(stretch.text));
  return two.some(({ stretch }) => UNTICKED.test(stretch.text)) ? two : [];
}

/** In the label's line, or in its row of drawn cells. */
function isBeside(label: Piece, { line, cell }: Piece): boolean {
  if (line === label.line) return true;
  return cell !== null && label.cell !== null && Math.abs(cell.top - label.cell.top) <= SAME_ROW;
}

/** Points by which the baselines of a row may differ whose columns are drawn, and its lines are not. */
const SAME_LINE = 4;

/** Beside a label in a cell that holds several, only what stands at its height is in its row. */
function isInRow(label: Piece, other: Piece, lines: readonly Line[]): boolean {
  if (!isBeside(label, other)) return false;
  if (label.cell?.lines.length === 1) return true;
  return Math.abs(lines[other.line]!.y - lines[label.line]!.y) <= SAME_LINE;
}

/** Two boxes stand in the order of their words; a single mark stands under one of them. */
function sideOf(mark: Piece, boxes: readonly Piece[], yes: Piece, no: Piece): boolean | null {
  if (boxes.length === 2) return (boxes[0] === mark) === comesFirst(yes, no);
  const toYes = Math.abs(middle(mark) - middle(yes));
  const toNo = Math.abs(middle(mark) - middle(no));
  return toYes < NEARER * toNo ? true : toNo < NEARER * toYes ? false : null;
}

function comesFirst(yes: Piece, no: Piece): boolean {
  return yes.line === no.line ? yes.x < no.x : yes.line < no.line;
}

function middle({ x, right }: Piece): number {
  return (x + right) / 2;
}

/** `Ja Nein`, `RPA X`: cells that one space parts. */
function cellsOf(piece: Piece): Piece[] {
  const { text } = piece.stretch;
  const width = (piece.right - piece.x) / Math.max(1, text.length);
  return [...text.matchAll(/\[[Xx ]?\]|[^ ]+/g)].map((word) => ({
    ...piece,
    x: piece.x + word.index * width,
    right: piece.x + (word.index + word[0].length) * width,
    stretch: sliceStretch(piece.stretch, word.index, word.index + word[0].length),
  }));
}
