/** The cells of the head's table under the labels of their columns. */

import type { Stretch } from '../words/stretch.ts';
import { type HeadField, headLabel, SITTING, WRITTEN } from './headWords.ts';
import type { MinutesLine } from './lines.ts';

export interface TableCells {
  labels: HeadField[];
  /** What stands under labels that stand side by side. */
  columns: Map<HeadField, Stretch[]>;
  /** Cells behind the labels of which no column is known, in their order. */
  loose: Stretch[];
  read: Set<number>;
}

interface Label {
  field: HeadField;
  left: number;
  /** Number of its cell, where the text parts cells. */
  cell: number | undefined;
}

/** Labels of one row stand in so many lines. */
const ROW = 3;

export function tableCells(lines: readonly MinutesLine[]): TableCells {
  const table: TableCells = { labels: [], columns: new Map(), loose: [], read: new Set() };
  const labels: Label[] = [];
  let last = -1;
  let first = -1;
  let side = 0;
  for (const { cells, line, index } of lines) {
    const found = cells.flatMap((cell, at) => {
      const field = headLabel(cell.text);
      const known = field === null || labels.some((label) => label.field === field);
      return known ? [] : [{ field, left: line.segments[at]!.left, cell: line.segments[at]!.cell }];
    });
    if (found.length === 0) continue;
    labels.push(...found);
    side = Math.max(side, found.length);
    if (first < 0) first = index;
    last = index;
    table.read.add(index);
  }
  table.labels = labels.map(({ field }) => field);
  const columns = side >= 2 && last - first <= ROW ? labels : [];
  for (const one of lines) if (one.index > first && first >= 0) takeRow(one, columns, table);
  return table;
}

/** The line's cells go to the label that they stand under, as far as one is. */
function takeRow({ cells, line, index }: MinutesLine, columns: readonly Label[], table: TableCells): void {
  cells.forEach((cell, at) => {
    if (headLabel(cell.text) !== null || SITTING.test(cell.text) || WRITTEN.test(cell.text)) return;
    table.read.add(index);
    const { left, right, cell: own } = line.segments[at]!;
    const counted = own === undefined ? undefined : columns.find((column) => column.cell === own);
    const label = counted ?? nearest(columns, left, right);
    if (label === null) table.loose.push(cell);
    else table.columns.set(label.field, [...(table.columns.get(label.field) ?? []), cell]);
  });
}

function nearest(columns: readonly Label[], left: number, right: number): Label | null {
  let best: Label | null = null;
  for (const column of columns) {
    const apart = (label: Label) =>
      Math.min(Math.abs(label.left - left), Math.abs(label.left - (left + right) / 2) * 1.5);
    if (best === null || apart(column) < apart(best)) best = column;
  }
  return best;
}
