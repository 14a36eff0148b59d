/** The cells of a line of signatures: one for each name side by side, or the whole line. */

import { readSignatureName, signatureNameIn } from '../fields/signatureName.ts';
import type { Layout, Line } from '../model/position.ts';
import { closingOf, lengthBeforeName } from '../words/closing.ts';
import { HAND } from '../words/signatures.ts';
import { type Stretch, sliceStretch, stretchOf } from '../words/stretch.ts';
import { weighText } from './clues.ts';
import { NO_SENDERS } from './knownSenders.ts';

export interface Cell {
  /** Number of the cell where tabs or `|` part them. */
  cell: number | null;
  left: number;
  right: number;
  text: Stretch;
}

/** A date in a cell of its own. */
const DATE = /^\d{1,2}\. ?(?:\d{1,2}\.|[A-Za-zÀ-ɏẞ]{3,9}) ?(?:\d{4}|\d{2})$/u;
/** Columns of text, or times the size of the letters. A wider gap parts cells; a narrower one only names, or where it may be nothing else. */
const CELL_GAP = 3;
const SURE_GAP = 6;

const known = new WeakMap<Line, readonly Cell[]>();

/** What stands in no value: a farewell, place and date, room for the hand. */
export function isNothing(text: string): boolean {
  if (HAND.test(text) || DATE.test(text)) return true;
  const closing = closingOf(text);
  return closing === 'farewell' || closing === 'place-date' || closing === 'separator';
}

/** The cells that say something; none where the whole line is in no value. `text`: the line's, where it is known. Asked for again and again, read once. */
export function cellsOf(layout: Layout, line: Line, text?: Stretch): readonly Cell[] {
  const before = known.get(line);
  if (before !== undefined) return before;
  const cells: Cell[] = [];
  for (const cell of readCells(layout, line, text ?? stretchOf(layout.text, [line.segments])))
    if (cell.text.text !== '' && !isNothing(cell.text.text)) cells.push(cell);
  known.set(line, cells);
  return cells;
}

function readCells(layout: Layout, line: Line, whole: Stretch): Cell[] {
  const cells: Cell[] = [];
  for (const segment of line.segments) {
    const text = line.segments.length === 1 ? whole : stretchOf(layout.text, [[segment]]);
    cells.push({ cell: segment.cell ?? null, left: segment.left, right: segment.right, text });
  }
  if (cells.length > 1 && isParted(layout, line, cells, whole)) return cells;
  const before = lengthBeforeName(whole.text);
  const name = sliceStretch(whole, before);
  const text = before > 0 && readSignatureName(name.text) !== null ? name : whole;
  return [{ cell: cells[0]?.cell ?? null, left: line.left, right: line.right, text }];
}

/** Are the gaps those between columns, and not wide spaces of one text? */
function isParted(layout: Layout, line: Line, cells: readonly Cell[], whole: Stretch): boolean {
  const { segments } = line;
  if (segments.some(({ cell }, index) => index > 0 && cell !== segments[index - 1]!.cell)) return true;
  const named = cells.every(({ text }) => signatureNameIn(text) !== null);
  const gaps = segments.slice(1).map((segment, index) => segment.left - segments[index]!.right);
  const widest = Math.max(...gaps);
  if (named || layout.unit === 'pt') return widest >= SURE_GAP * line.size || !isOneName(cells, whole);
  return widest >= SURE_GAP || (widest >= CELL_GAP && !isOneName(cells, whole));
}

/** `Anna   Muster`: a name as a whole, and nothing known in its parts. */
function isOneName(cells: readonly Cell[], whole: Stretch): boolean {
  if (signatureNameIn(whole) === null) return false;
  return cells.every(({ text }) => weighText(text.text, NO_SENDERS).sort === 'other');
}
