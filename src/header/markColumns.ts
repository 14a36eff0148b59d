/** The columns of Ja and Nein, told by the marks alone: where an export set the two words closer than their columns. */

import { CHECKS } from '../words/header.ts';
import { sourceOffset } from '../words/stretch.ts';
import { TICKED } from '../words/ticks.ts';
import type { Piece } from './pieces.ts';

/** The name of a check, and a mark in its row. */
export const LABEL = new RegExp(CHECKS);
export const MARKED = new RegExp(TICKED, 'u');

/** `Ja Nein`, one space apart in a text: an export set the words closer than their columns, so that no mark stands below its own. */
export function areTight(text: string, yes: Piece, no: Piece): boolean {
  const at = sourceOffset(no.stretch, 0) ?? 0;
  const end = sourceOffset(yes.stretch, yes.stretch.text.length - 1) ?? 0;
  return at === end + 2 && text[end + 1] === ' ';
}

/** Characters: marks of two columns stand further apart, from the page's edge and from their labels. */
const COLUMNS_APART = 3;
const FROM_LABEL_APART = 2;

/** The places of two columns, from the page's edge or from the labels. */
interface Columns {
  yes: number;
  no: number;
  fromLabel: boolean;
}

/**
 * The two columns that the marks of all rows stand in: rows may be shifted as a whole, so both from the edge and from their labels.
 * None where the marks stand in one, of which nobody knows which it is.
 */
export function columnsOfMarks(cells: readonly Piece[]): Columns[] {
  const marks = cells.filter(({ stretch }) => MARKED.test(stretch.text));
  const rows = marks.flatMap((mark) => {
    const label = cells.find(({ line, stretch }) => line === mark.line && LABEL.test(stretch.text));
    return label === undefined ? [] : [{ mark, label }];
  });
  const found = [true, false].flatMap((fromLabel) => {
    const places = rows.map(({ mark, label }) => placeOf(mark, label, fromLabel));
    const [yes, no] = [Math.min(...places), Math.max(...places)];
    return no - yes >= (fromLabel ? FROM_LABEL_APART : COLUMNS_APART) ? [{ yes, no, fromLabel }] : [];
  });
  const labels = rows.map(({ label }) => label.x);
  const areShifted = Math.max(...labels) - Math.min(...labels) >= FROM_LABEL_APART;
  return areShifted && !found.some(({ fromLabel }) => fromLabel) ? [] : found;
}

function placeOf(mark: Piece, label: Piece, fromLabel: boolean): number {
  return fromLabel ? mark.x - label.x : mark.x;
}

/** `null` where the two ways of measuring differ, or none tells. */
export function columnOf(mark: Piece, label: Piece, columns: readonly Columns[]): boolean | null {
  const found = columns.map(({ yes, no, fromLabel }) => {
    const place = placeOf(mark, label, fromLabel);
    return Math.abs(place - yes) < Math.abs(place - no);
  });
  return found.length > 0 && found.every((one) => one === found[0]) ? found[0]! : null;
}
