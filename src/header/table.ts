/** Finds the header's table among the lines and reads its cells. */

import type { Layout } from '../position.ts';
import { EMPTY_STRETCH, type Stretch, sliceStretch, stretchOf } from '../text/stretch.ts';
import {
  addLabel,
  addValue,
  type ColumnName,
  closeColumns,
  cutAtColumns,
  cutAtTypes,
  isSatisfied,
  openColumns,
} from './columns.ts';
import { endsHeader } from './headerEnd.ts';
import { LinePieces } from './linePieces.ts';
import type { Piece } from './pieces.ts';
import { FARTHEST_LABELS, type HeaderTable, isNewLabel, isStrong, type Reading } from './reading.ts';
import { matchTitle } from './title.ts';

/** How far above the first label the title may stand, in lines. */
const FARTHEST_TITLE = 8;
const UNKNOWN_LABEL = /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{2,30}(?: [A-Za-zÀ-ɏẞ]{2,20}){0,2} ?:/u;

/** Reads the first header at or after line `from`; `null` if there is none. `lines`: of the layout, if read before. */
export function readHeaderTable(
  layout: Layout,
  from = 0,
  lines: LinePieces = new LinePieces(layout),
): HeaderTable | null {
  const start = findStart(lines, from);
  return start === null ? null : readFrom(lines, start);
}

/** A header begins where a title and a label, or two labels, stand close together. */
function findStart(lines: LinePieces, from: number): number | null {
  const { layout } = lines;
  let title: number | null = null;
  let first: number | null = null;
  const seen = new Set<string>();
  for (let index = from; index < layout.lines.length; index++) {
    if (layout.lines[index]!.furniture && !mayBeTitleLine(layout, index)) continue;
    if (first !== null && index - first > FARTHEST_LABELS) {
      first = null;
      seen.clear();
    }
    if (title !== null && first === null && index - title > FARTHEST_TITLE) title = null;
    for (const piece of lines.of(index)) {
      if (lines.titleOf(piece) !== null) {
        if (first === null || title === null) title = first === null ? index : Math.min(first, index);
        continue;
      }
      const label = lines.labelOf(piece);
      if (label === null) continue;
      if (seen.size === 0) first = index;
      seen.add(label.field);
      const enough = seen.size >= 2 || (title !== null && isStrong(label));
      if (enough && first !== null) return title !== null && title <= index ? Math.min(title, first) : first;
    }
  }
  return null;
}

function mayBeTitleLine(layout: Layout, index: number): boolean {
  const line = layout.lines[index]!;
  return matchTitle(layout.text.slice(line.start, line.end)) !== null;
}

function readFrom(lines: LinePieces, start: number): HeaderTable {
  const { layout } = lines;
  const table: HeaderTable = {
    title: null,
    values: new Map(),
    labels: [],
    unknownLabels: [],
    start,
    end: start,
  };
  const columns = openColumns(layout.text, layout.unit);
  const reading: Reading = { layout, lines, table, fields: new Set(), columns, lastLabel: null };
  let index = start;
  let lastLabelLine = start;
  for (; index < layout.lines.length; index++) {
    const line = layout.lines[index]!;
    if (line.furniture && !mayBeTitleLine(layout, index)) continue;
    const pieces = lines.of(index);
    const labelled = pieces.some((piece) => isNewLabel(reading, piece));
    if (!labelled && endsHeader(reading, index, lastLabelLine, pieces)) break;
    if (labelled && index - lastLabelLine > FARTHEST_LABELS) break;
    for (const piece of pieces) readPiece(reading, piece);
    if (labelled) lastLabelLine = index;
  }
  table.end = index;
  table.values = closeColumns(columns);
  return table;
}

function readPiece(reading: Reading, piece: Piece): void {
  const { table, lines, columns, fields } = reading;
  const text = piece.stretch.text;
  // a narrow cell breaks the label: `Zum` / `Verhandlungsgegenstand`
  if (text.length === 3 && /^zum$/i.test(text)) return;
  const title = table.title === null && table.labels.length < 3 ? lines.titleOf(piece) : null;
  if (title !== null) {
    const stretch = sliceStretch(piece.stretch, 0, title.end);
    table.title = { ...title, printed: stretch.text, stretch };
    addLabel(columns, 'title', piece, sliceStretch(piece.stretch, title.end));
    return;
  }
  const label = isNewLabel(reading, piece) ? lines.labelOf(piece) : null;
  if (label !== null) {
    fields.add(label.field);
    table.labels.push({ match: label, stretch: sliceStretch(piece.stretch, 0, label.end) });
    addLabel(columns, label.field, piece, sliceStretch(piece.stretch, label.end));
    reading.lastLabel = piece;
    return;
  }
  const unknown = fields.has('Kurztitel') ? null : UNKNOWN_LABEL.exec(text);
  if (unknown !== null && isOwnLine(reading, piece)) {
    const stretch = sliceStretch(piece.stretch, 0, unknown[0].length);
    table.unknownLabels.push(stretch);
    addLabel(columns, 'unknown', piece, sliceStretch(piece.stretch, unknown[0].length));
    return;
  }
  for (const part of cutAtColumns(columns, reading.layout, piece).flatMap((one) =>
    cutAtTypes(columns, one),
  )) {
    if (!addValue(columns, part)) addLabel(columns, 'unknown', part, EMPTY_STRETCH);
  }
}

/** `Bearbeiter: Amt 61` stands where a label stands, not inside a value. */
function isOwnLine(reading: Reading, piece: Piece): boolean {
  const last = reading.lastLabel;
  return (
    last !== null && Math.abs(piece.x - last.x) <= reading.columns.tolerance && isSatisfied(reading.columns)
  );
}

/** The value lines of a field as one text; `null` where the field has no label or no value. */
export function headerValue(layout: Layout, table: HeaderTable, name: ColumnName): Stretch | null {
  const lines = table.values.get(name);
  if (lines === undefined) return null;
  const value = stretchOf(layout.text, lines);
  return value.text === '' ? null : value;
}
