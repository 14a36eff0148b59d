/**
 * Which value belongs to which label: labels open columns, what stands below or beside belongs to them.
 *
 *     Anfrage      Datum                       Gremium            Sitzungstermin
 *                  07.07.2020                  Stadtrat           09.07.2020
 *                               Nummer         Kurztitel
 *     öffentlich                F0147/20       Stand der Dinge
 */

import { isDateOnly, readDate } from '../fields/date.ts';
import { looksLikeNumber, readNumber } from '../fields/number.ts';
import type { HeaderField } from '../model.ts';
import type { Layout, Span } from '../position.ts';
import { type Stretch, sliceStretch, spansOf } from '../text/stretch.ts';
import { cut, type Piece } from './pieces.ts';
import { isPublicLine, isTitleRest } from './title.ts';

/** `title` is the form's first cell; `unknown` a label that the form does not have. */
export type ColumnName = HeaderField | 'title' | 'unknown';

interface Label {
  name: ColumnName;
  /** Value lines that stand in the label's own line. */
  beside: Span[][];
  right: number;
}

/** Labels that stand above each other with nothing between them, and the value lines below. */
interface Column {
  x: number;
  labels: Label[];
  below: Piece[];
  /** Index of the line that the last label stands in. */
  line: number;
}

/** The rows of the printed form: only labels of one row can share the values below. */
const FORM_ROW: Readonly<Partial<Record<ColumnName, number>>> = {
  title: 0,
  Verhandlungsgegenstand: 0,
  Datum: 0,
  Nummer: 0,
  Absender: 1,
  Adressat: 2,
  Gremium: 3,
  Sitzungstermin: 3,
  Kurztitel: 4,
  unknown: 5,
};

/** How many lines lower than its neighbours' labels a label of the same row may stand. */
const FARTHEST_IN_ROW = 3;

export interface Columns {
  active: Column[];
  /** The last label whose column was closed without a value: one that comes late may belong to it. */
  orphan: ColumnName | null;
  /** Value lines by name, as far as columns have been closed. */
  values: Map<ColumnName, Span[][]>;
  /** How far left edges of one column may differ, in the layout's unit. */
  tolerance: number;
  source: string;
}

export function openColumns(source: string, unit: 'pt' | 'char'): Columns {
  return { active: [], orphan: null, values: new Map(), tolerance: unit === 'pt' ? 3 : 1, source };
}

/** A label begins: it ends every column from its own left edge on to the right. */
export function addLabel(columns: Columns, name: ColumnName, piece: Piece, value: Stretch): void {
  const label: Label = { name, beside: value.text === '' ? [] : [spansOf(value)], right: piece.right };
  const edge = piece.x - columns.tolerance;
  const same = columns.active.find((column) => Math.abs(column.x - piece.x) <= columns.tolerance);
  const stacks =
    same !== undefined && same.below.length === 0 && FORM_ROW[same.labels[0]!.name] === FORM_ROW[name];
  const stays = (column: Column) =>
    column.x < edge || (stacks && column === same) || isSameRow(column, name, piece, columns.tolerance);
  for (const column of columns.active) if (!stays(column)) close(columns, column);
  columns.active = columns.active.filter(stays);
  if (stacks) {
    same.labels.push(label);
    same.line = piece.line;
  } else columns.active.push({ x: piece.x, labels: [label], below: [], line: piece.line });
}

/** A label further right that stands a line higher or lower but in the same row of the form. */
function isSameRow(column: Column, name: ColumnName, piece: Piece, tolerance: number): boolean {
  const label = column.labels[0]!;
  return (
    column.x > piece.x + tolerance &&
    FORM_ROW[label.name] === FORM_ROW[name] &&
    piece.line - column.line <= FARTHEST_IN_ROW
  );
}

/**
 * Where cells of a text file are parted by one space: a value ends where the next label's column begins.
 *
 *     Änderungsantrag        Zum Verhandlungsgegenstand Datum
 *     DS0193/22/2 öffentlich DS0193/22                  30.05.2022
 */
export function cutAtColumns(columns: Columns, layout: Layout, piece: Piece): Piece[] {
  const span = piece.spans[0]!;
  const separated = piece.spans.length > 1 || piece.right - piece.x > span.end - span.start;
  if (layout.unit !== 'char' || separated) return [piece];
  for (const { x } of columns.active) {
    const from = span.start + x - piece.x;
    const boundary = columns.source[from - 1] === ' ' && columns.source[from] !== ' ';
    if (x > piece.x && from < span.end && boundary) return cut(layout, piece, from);
  }
  return [piece];
}

/** Under several labels of one column: `Stadtrat 09.07.2020` holds two values, told by what they are. */
export function cutAtTypes(columns: Columns, piece: Piece): Piece[] {
  const column = columnFor(columns, piece);
  const text = piece.stretch.text;
  if (column === undefined || column.labels.length < 2 || text.length > LONGEST_VALUE_ROW) return [piece];
  const cuts = new Set<number>([0]);
  for (const match of text.matchAll(TYPED_VALUE)) {
    cuts.add(match.index);
    cuts.add(match.index + match[0].length);
  }
  const starts = [...cuts].sort((left, right) => left - right);
  const parts = starts.map((start, index) =>
    sliceStretch(piece.stretch, start, starts[index + 1] ?? text.length),
  );
  return parts
    .filter((stretch) => stretch.text !== '')
    .map((stretch) => ({ ...piece, stretch, spans: spansOf(stretch) }));
}

const LONGEST_VALUE_ROW = 160;
const TYPED_VALUE =
  /(?<![A-Za-zÀ-ɏẞ\d/])(?:\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|(?:ä|ae)?(?:ds|[fasit]) ?\d{4}(?: ?\/ ?\d{1,4}){1,4})(?![A-Za-zÀ-ɏẞ\d])/giu;

/** A value line goes to the column that it stands under or beside. False: no column takes it. */
export function addValue(columns: Columns, piece: Piece): boolean {
  const text = piece.stretch.text;
  if (isPublicLine(text) && hasTitle(columns)) {
    push(columns.values, 'title', piece.spans);
    return true;
  }
  const column = columnFor(columns, piece);
  if (column === undefined) return false;
  const last = column.labels[column.labels.length - 1]!;
  if (
    columns.orphan !== null &&
    column.labels.length === 1 &&
    isFilled(column) &&
    !accepts(last.name, text, [])
  ) {
    push(columns.values, columns.orphan, piece.spans);
    return true;
  }
  if (column.line === piece.line && piece.x > column.x + columns.tolerance) last.beside.push(piece.spans);
  else if (column.labels.length === 1 && last.beside.length > 0) last.beside.push(piece.spans);
  else column.below.push(piece);
  return true;
}

function hasTitle(columns: Columns): boolean {
  return (
    columns.values.has('title') ||
    columns.active.some((column) => column.labels.some((label) => label.name === 'title'))
  );
}

function columnFor(columns: Columns, piece: Piece): Column | undefined {
  let best: Column | undefined;
  for (const column of columns.active) {
    const right = column.labels[column.labels.length - 1]!.right;
    if (piece.line !== column.line && piece.x < right && piece.right > column.x) {
      const nextIsNearer = columns.active.some((other) => other.x > column.x && other.x <= piece.x);
      if (!nextIsNearer) return column;
    }
    if (column.x <= piece.x + columns.tolerance && (best === undefined || column.x > best.x)) best = column;
  }
  return best;
}

/** Has the column's label the one date or number that it can have? */
function isFilled(column: Column): boolean {
  const label = column.labels[0]!;
  return isTyped(label.name) && label.name !== 'title' && label.beside.length + column.below.length > 0;
}

/** Do the labels that are still open have all their values? */
export function isSatisfied(columns: Columns): boolean {
  if (columns.orphan === 'Kurztitel' && (columns.values.get('Kurztitel') ?? []).length === 0) return false;
  return columns.active.every((column) => {
    const missing = column.labels.filter((label) => label.beside.length === 0 && label.name !== 'title');
    return missing.length <= column.below.length;
  });
}

/** Ends all columns and gives the value lines by name. */
export function closeColumns(columns: Columns): Map<ColumnName, Span[][]> {
  for (const column of columns.active) close(columns, column);
  columns.active = [];
  return columns.values;
}

function close(columns: Columns, column: Column): void {
  for (const label of column.labels) {
    for (const spans of label.beside) push(columns.values, label.name, spans);
    if (!columns.values.has(label.name)) columns.values.set(label.name, []);
    const empty = label.beside.length === 0 && column.below.length === 0;
    if (empty && !isTyped(label.name) && label.name !== 'unknown') columns.orphan = label.name;
  }
  if (column.below.length === 0) return;
  if (column.labels.length === 1) {
    for (const piece of column.below) push(columns.values, column.labels[0]!.name, piece.spans);
    return;
  }
  const open = column.labels.filter((label) => label.beside.length === 0).map((label) => label.name);
  const names = open.length > 0 ? open : [column.labels[column.labels.length - 1]!.name];
  distribute(names, column.below, columns.values);
}

/**
 * Values one a line under a row of labels: dates and numbers find their labels, the rest follows the order.
 *
 *     Gremium
 *     Sitzungstermin
 *     Ausschuss für Umwelt
 *     und Energie
 *     09.07.2020
 */
function distribute(names: ColumnName[], pieces: Piece[], values: Map<ColumnName, Span[][]>): void {
  const open = [...names];
  const free: Piece[] = [];
  for (const piece of pieces) {
    const name = open.find((one) => isTyped(one) && accepts(one, piece.stretch.text, names));
    if (name === undefined) {
      free.push(piece);
      continue;
    }
    push(values, name, piece.spans);
    open.splice(open.indexOf(name), 1);
  }
  const untyped = open.filter((name) => !isTyped(name));
  const takers = untyped.length > 0 ? untyped : open.filter((name) => name !== 'title');
  free.forEach((piece, index) => {
    const taker = takers[Math.min(index, takers.length - 1)];
    if (taker !== undefined) push(values, taker, piece.spans);
  });
}

function isTyped(name: ColumnName): boolean {
  return ['title', 'Datum', 'Nummer', 'Sitzungstermin', 'Verhandlungsgegenstand'].includes(name);
}

/** Under the title stands `öffentlich` and, where the form has no cell for it, the own number. */
function accepts(name: ColumnName, text: string, row: readonly ColumnName[]): boolean {
  switch (name) {
    case 'title':
      return isPublicLine(text) || (isTitleRest(text) && !row.includes('Nummer'));
    case 'Datum':
    case 'Sitzungstermin':
      return isDateOnly(text) || (text.length < 40 && readDate(text).state !== 'none');
    default:
      return text.length < 40 && (readNumber(text) !== null || looksLikeNumber(text));
  }
}

function push(values: Map<ColumnName, Span[][]>, name: ColumnName, spans: Span[]): void {
  const lines = values.get(name);
  if (lines === undefined) values.set(name, [spans]);
  else lines.push(spans);
}
