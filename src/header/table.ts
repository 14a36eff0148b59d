/** Finds the header's table among the lines and reads its cells. */

import type { Kind } from '../model.ts';
import type { Layout, Line, Span } from '../position.ts';
import { isSmall } from '../text/chars.ts';
import { isAnswerLine, isResolutionLead, isSalutation } from '../text/german.ts';
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
import { LABELS, type LabelMatch } from './labels.ts';
import { LinePieces } from './linePieces.ts';
import type { Piece } from './pieces.ts';
import { matchTitle } from './title.ts';

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
const FARTHEST_LABELS = 14;
/** How far above the first label the title may stand, in lines. */
const FARTHEST_TITLE = 8;
/** Space above a line, in lines, that ends the last cell. */
const CELL_GAP = { char: 1, pt: 0.5 } as const;
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

function isStrong(label: LabelMatch): boolean {
  const typed = ['Datum', 'Nummer', 'Sitzungstermin', 'Verhandlungsgegenstand'].includes(label.field);
  return label.alone || label.colon || typed;
}

interface Reading {
  layout: Layout;
  lines: LinePieces;
  table: HeaderTable;
  fields: Set<string>;
  columns: ReturnType<typeof openColumns>;
  lastLabel: Piece | null;
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

function isNewLabel(reading: Reading, piece: Piece): boolean {
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

/** Does the header's table end before this line, which holds no label? */
function endsHeader(
  reading: Reading,
  index: number,
  lastLabelLine: number,
  pieces: readonly Piece[],
): boolean {
  const { layout, lines, fields, lastLabel } = reading;
  const line = layout.lines[index]!;
  const text = pieces[0]?.stretch.text ?? '';
  const answers = reading.table.labels.length > 0 && isAnswerLine(text);
  if (isSalutation(text) || isResolutionLead(text) || answers) return true;
  if (index - lastLabelLine > FARTHEST_LABELS) return true;
  if (lastLabel === null || labelAhead(reading, index)) return false;
  const cell = lines.cellAt(line.start);
  if (lastLabel.cell !== null) return cell === null;
  if (standsUnderValue(reading, lastLabelLine, line)) return false;
  const gap = index - 1 > lastLabelLine || isSatisfied(reading.columns) ? line.gap : 0;
  if (gap >= CELL_GAP[layout.unit] && isSatisfied(reading.columns)) return true;
  if (!fields.has('Kurztitel') && index === lastLabelLine + 1) return false;
  return (
    isSatisfied(reading.columns) &&
    !goesOn(layout, layout.lines[index - 1]!, line) &&
    !endsBlockwise(layout, index)
  );
}

/**
 * A further line of the last value, which stands beside its label: no text of the body begins so far in.
 *
 *     Kurztitel      Bericht zum Stand:
 *                    Umbau der Schulen
 */
function standsUnderValue(reading: Reading, lastLabelLine: number, line: Line): boolean {
  const { layout, columns, lastLabel } = reading;
  const labelled = layout.lines[lastLabelLine]!;
  const value = labelled.segments.at(-1)!;
  if (lastLabel === null || labelled.segments.length !== 2 || value.cell !== undefined) return false;
  const aligned = line.segments.length === 1 && Math.abs(line.left - value.left) <= columns.tolerance;
  return aligned && line.gap < CELL_GAP[layout.unit] && line.left > lastLabel.x + columns.tolerance;
}

/** A second line of the title right above a blank line or the salutation, where the text has blank lines. */
function endsBlockwise(layout: Layout, index: number, depth = 0): boolean {
  const line = layout.lines[index]!;
  const next = layout.lines[index + 1];
  const text = layout.text.slice(line.start, line.end);
  const before = layout.lines[index - 1]!;
  if (next === undefined || /[.:]$/.test(text) || /[.?!:]$/.test(layout.text.slice(before.start, before.end)))
    return false;
  const nextText = layout.text.slice(next.start, next.end);
  if (next.gap >= CELL_GAP[layout.unit] || isSalutation(nextText) || isResolutionLead(nextText)) return true;
  return depth < MOST_TITLE_LINES && endsBlockwise(layout, index + 1, depth + 1);
}

/** Beyond the second line. */
const MOST_TITLE_LINES = 2;

/** A form that lacks so many labels when its title comes is one whose rows stand in another order. */
const MANY_MISSING = 4;

/** Comes another label of the form before anything that cannot be in a header? */
function labelAhead(reading: Reading, index: number): boolean {
  const { layout, lines } = reading;
  const titleLast = reading.table.labels.at(-1)?.match.field === 'Kurztitel';
  if (titleLast && reading.fields.size > LABELS.length - MANY_MISSING) return false;
  const end = Math.min(layout.lines.length, index + FARTHEST_LABELS);
  for (let next = index + 1; next < end; next++) {
    for (const piece of lines.of(next)) {
      if (isSalutation(piece.stretch.text) || isResolutionLead(piece.stretch.text)) return false;
      if (isNewLabel(reading, piece)) return true;
    }
  }
  return false;
}

/** Is `next` the continuation of a value that had no room in the line before? */
function goesOn(layout: Layout, line: Line, next: Line): boolean {
  const before = layout.text.slice(line.start, line.end);
  const after = layout.text.slice(next.start, next.end);
  if (/[-\u00ad]$/.test(before) || isSmall(after) || /^[(&/–]/.test(after)) return true;
  const width = layout.pages[line.page - 1]?.width ?? 0;
  const firstWord = /^\S+/.exec(after)?.[0].length ?? 0;
  const unit = layout.unit === 'char' ? 1 : (next.right - next.left) / Math.max(1, after.length);
  return line.right + (firstWord + 1) * unit > Math.min(width, 110 * unit);
}

/** The value lines of a field as one text; `null` where the field has no label or no value. */
export function headerValue(layout: Layout, table: HeaderTable, name: ColumnName): Stretch | null {
  const lines = table.values.get(name);
  if (lines === undefined) return null;
  const value = stretchOf(layout.text, lines);
  return value.text === '' ? null : value;
}
