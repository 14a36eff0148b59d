/** The cells of the head's table under the labels of their columns. */

import { readDate } from '../fields/date.ts';
import type { Segment } from '../model/position.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { BROKEN_SITTING, CLOCK, type HeadField, headLabel, SITTING, WEEKDAY, WRITTEN } from './headWords.ts';
import type { MinutesLine } from './lines.ts';

/** Text of a cell, with what it may be. */
export interface HeadPart {
  text: Stretch;
  sort: 'hour' | 'day' | 'words';
}

export interface TableCells {
  labels: HeadField[];
  /** What stands under Gremium and Ort, where the labels stand side by side. */
  columns: Map<HeadField, Stretch[]>;
  /** All else behind the labels, in its order. */
  loose: HeadPart[];
  read: Set<number>;
}

interface Label {
  field: HeadField;
  left: number;
  /** Number of its cell, where the text parts cells. */
  cell: number | undefined;
}

const LABEL_ROW = /^Gremium (?:Wochentag,? ?)?(?:Datum )?Ort(?:\/Raum)? Beginn Ende$/u;
/** Labels of one row stand in so many lines. */
const ROW = 3;

export function tableCells(lines: readonly MinutesLine[]): TableCells {
  const table: TableCells = { labels: [], columns: new Map(), loose: [], read: new Set() };
  const labels: Label[] = [];
  let [first, last, side] = [-1, -1, 0];
  for (const { cells, line, index } of lines) {
    const told = cells.flatMap((cell, at) => labelsIn(cell, line.segments[at]!));
    if (told.length > 0) table.read.add(index);
    // labels far above a row with more of them are another form's: minutes that are bound behind a paper
    if (first >= 0 && index - last > ROW && told.length > labels.length) {
      labels.length = 0;
      [first, last, side] = [-1, -1, 0];
    }
    const found = told.filter(({ field }) => !labels.some((label) => label.field === field));
    if (cells.length === 1 && LABEL_ROW.test(cells[0]!.text)) {
      // the gaps between the labels are lost, and with them the columns
      table.read.add(index);
      labels.push({ field: 'Gremium', left: 0, cell: undefined }, { field: 'Ort', left: 0, cell: undefined });
      if (first < 0) first = index;
      last = index + ROW + 1;
      continue;
    }
    if (found.length === 0) continue;
    labels.push(...found);
    side = Math.max(side, found.length);
    if (first < 0) first = index;
    last = index;
  }
  table.labels = labels.map(({ field }) => field);
  const columns = side >= 2 && last - first <= ROW ? labels : [];
  for (const one of lines) if (one.index > first && first >= 0) takeRow(one, columns, table);
  return table;
}

/** `Wochentag, Datum Ort`: labels between which the gap is narrow. */
function labelsIn({ text }: Stretch, { left, right, cell }: Segment): Label[] {
  const words = text.length > MOST_LETTERS ? [] : text.split(' ');
  const found: Label[] = [];
  let letters = 0;
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    while (end > at && headLabel(words.slice(at, end).join(' ')) === null) end--;
    if (end === at) return [];
    const field = headLabel(words.slice(at, end).join(' '))!;
    found.push({ field, left: left + ((right - left) * letters) / text.length, cell });
    letters += words.slice(at, end).join(' ').length + 1;
    at = end;
  }
  return found;
}

/** All labels in one cell have fewer. */
const MOST_LETTERS = 60;

/** Words go to the label that they stand under, as far as one is; hours and days are told by themselves. */
function takeRow({ cells, line, index }: MinutesLine, columns: readonly Label[], table: TableCells): void {
  cells.forEach((cell, at) => {
    if (labelsIn(cell, line.segments[at]!).length > 0 || WRITTEN.test(cell.text) || LABEL_ROW.test(cell.text))
      return;
    const { left, right, cell: own } = line.segments[at]!;
    table.read.add(index);
    if (BROKEN_SITTING.test(cell.text) || cell.text === 'Uhr') return;
    for (const part of partsOf(cell)) {
      const start = cell.text.indexOf(part.text.text);
      const edge = left + ((right - left) * start) / Math.max(1, cell.text.length);
      const counted = own === undefined ? undefined : columns.find((column) => column.cell === own);
      const label = part.sort === 'words' ? (counted ?? nearest(columns, edge)) : null;
      if (label === null) table.loose.push(part);
      else table.columns.set(label.field, [...(table.columns.get(label.field) ?? []), part.text]);
    }
  });
}

const DAY = new RegExp(
  `(?:${WEEKDAY.source},?(?: (?:den|dem))? ?)?\\d{1,2}\\. ?(?:\\d{1,2}\\.|[A-Za-zÀ-ɏẞ]{3,9}) ?\\d{2,4}|${WEEKDAY.source},?(?= |$)`,
  'gu',
);

/** `Sitzung - SR/042(VII)/22 Donnerstag,`; `Ratssaal 14:00Uhr 22:05Uhr`: cells that came out as one. */
function partsOf(cell: Stretch): HeadPart[] {
  const found: { start: number; end: number; sort: HeadPart['sort'] | 'sitting' }[] = [];
  const sitting = SITTING.exec(cell.text);
  if (sitting !== null) found.push({ start: 0, end: sitting.index + sitting[0].length, sort: 'sitting' });
  for (const [sort, expression] of [
    ['day', DAY],
    ['hour', CLOCK],
  ] as const) {
    for (const match of cell.text.matchAll(expression)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      if (sort === 'day' && /\d/.test(match[0]) && readDate(match[0]).state !== 'ok') continue;
      found.push({ start: match.index, end, sort });
    }
  }
  found.sort((a, b) => a.start - b.start);
  const parts: HeadPart[] = [];
  let at = 0;
  for (const { start, end, sort } of [
    ...found,
    { start: cell.text.length, end: cell.text.length, sort: 'sitting' as const },
  ]) {
    const words = sliceStretch(cell, at, start);
    if (/[A-Za-zÀ-ɏẞ\d]/u.test(words.text)) parts.push({ text: words, sort: 'words' });
    if (sort !== 'sitting') parts.push({ text: sliceStretch(cell, start, end), sort });
    at = end;
  }
  return parts;
}

function nearest(columns: readonly Label[], left: number): Label | null {
  let best: Label | null = null;
  for (const column of columns) {
    if (column.field !== 'Gremium' && column.field !== 'Ort') continue;
    if (best === null || Math.abs(column.left - left) < Math.abs(best.left - left)) best = column;
  }
  return best;
}
