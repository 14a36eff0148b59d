/** A header's table that is being read: what has been found of it, and whether a piece of a line is a label of it. */

import type { Kind } from '../model.ts';
import type { Layout, Span } from '../position.ts';
import { isSalutation } from '../text/german.ts';
import type { Stretch } from '../text/stretch.ts';
import type { ColumnName, openColumns } from './columns.ts';
import type { LabelMatch } from './labels.ts';
import type { LinePieces } from './linePieces.ts';
import type { Piece } from './pieces.ts';

export interface LabelHit {
  match: LabelMatch;
  stretch: Stretch;
}

export interface HeaderTable {
  /** The title as printed; `null` where none stands above the labels. */
  title: { kind: Kind; misspelt: boolean; printed: string; stretch: Stretch } | null;
  /** Value lines by field, and under `title` what stands in the title's cell. A label without a value: `[]`. */
  values: Map<ColumnName, Span[][]>;
  labels: LabelHit[];
  /** Labels that the form does not have. */
  unknownLabels: Stretch[];
  /** Indexes of the first line of the header and of the first line behind it. */
  start: number;
  end: number;
}

/** Labels further apart (in lines) belong to different tables. */
export const FARTHEST_LABELS = 14;

export interface Reading {
  layout: Layout;
  lines: LinePieces;
  table: HeaderTable;
  fields: Set<string>;
  columns: ReturnType<typeof openColumns>;
  lastLabel: Piece | null;
}

export function isNewLabel(reading: Reading, piece: Piece): boolean {
  const label = reading.lines.labelOf(piece);
  return label !== null && !reading.fields.has(label.field) && !inValueOfLast(reading, piece, label);
}

/** Below `Kurztitel` nothing is a label unless it stands alone, has a colon or holds what its field must hold. */
function inValueOfLast(reading: Reading, piece: Piece, label: LabelMatch): boolean {
  const last = reading.lastLabel;
  if (last === null || !reading.fields.has('Kurztitel')) return false;
  if (piece.cell !== null && piece.cell === last.cell) return true;
  return !isStrong(label) && unseenLabels(reading, piece.line) < 2;
}

/** How many labels that have not been read begin a line from here on: two in a row are no part of a title. */
function unseenLabels(reading: Reading, from: number): number {
  const found = new Set<string>();
  const end = Math.min(reading.layout.lines.length, from + LABELS_AHEAD);
  for (let index = from; index < end; index++) {
    const piece = reading.lines.of(index)[0];
    const label =
      piece === undefined || isSalutation(piece.stretch.text) ? null : reading.lines.labelOf(piece);
    if (label !== null && !reading.fields.has(label.field)) found.add(label.field);
  }
  return found.size;
}

const LABELS_AHEAD = 4;

export function isStrong(label: LabelMatch): boolean {
  const typed = ['Datum', 'Nummer', 'Sitzungstermin', 'Verhandlungsgegenstand'].includes(label.field);
  return label.alone || label.colon || typed;
}
