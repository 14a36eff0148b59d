/** The rows of a page in the order in which they are read: cell by cell, column by column, else from the top. */

import type { Extent } from '../model/position.ts';
import { raiseCentredNumbers } from './centredNumbers.ts';
import { takeContactColumn } from './contactColumn.ts';
import { joinStretched, joinStretchedInCell } from './joinStretched.ts';
import { piecesToRows } from './piecesToRows.ts';
import type { Row } from './row.ts';
import { rowToSegments, type SegmentText } from './rowToSegments.ts';
import type { CellBox } from './rulesToCells.ts';
import type { Piece } from './runsToPieces.ts';
import { textColumns } from './textColumns.ts';
import { partTouchingColumns } from './touchingColumns.ts';

/** A line before it has its place in the text. */
export interface PlacedRow {
  row: Row;
  segments: SegmentText[];
  /** Index of its cell on the page, -1 outside. */
  cell: number;
  /** In a letterhead's column beside the text. */
  contact?: boolean;
  /** In one of two columns of text. */
  column?: Extent;
}

/** Share of the font size: how far letters reach above the baseline; what starts higher is read first. */
const ASCENT = 0.7;

/** Rows outside of cells from the top; the cells of a row of the table stand where that row begins. */
export function rowsInOrder(pieces: readonly Piece[], boxes: readonly CellBox[], width: number): PlacedRow[] {
  const byCell = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const inCell = byCell.get(piece.cell) ?? [];
    byCell.set(piece.cell, inCell);
    inCell.push(piece);
  }
  const blocks: { top: number; rows: PlacedRow[] }[] = [];
  const columns = textColumns(byCell.get(-1) ?? [], width);
  if (columns !== null) {
    const sides = columns.sides.map((side, index) =>
      freeRows(side, width).map((placed) => ({ ...placed, column: columns.extents[index]! })),
    );
    const rows = sides.flat();
    blocks.push({
      top: rows.reduce((top, row) => Math.min(top, topOf(row)), Number.POSITIVE_INFINITY),
      rows,
    });
  }
  const free = freeRows(columns === null ? byCell.get(-1) : columns.rest, width);
  const contacts = takeContactColumn(free, width).map((placed) => ({ ...placed, contact: true }));
  const rest = free.filter(({ segments }) => segments.length > 0);
  const rowOf = rowsOfTables(boxes);
  const tableRows = [...new Set(rowOf)];
  for (const placed of [...contacts, ...rest])
    blocks.push({ top: topBeside(tableRows, placed), rows: [placed] });
  for (const [cell, { top }] of rowOf.entries()) {
    const rows = placeRows(byCell.get(cell), cell);
    joinStretchedInCell(rows.map((placed) => placed.segments));
    if (rows.length > 0) blocks.push({ top, rows });
  }
  return blocks.sort((a, b) => a.top - b.top).flatMap((block) => block.rows);
}

/** Rows outside of cells. */
function freeRows(pieces: readonly Piece[] | undefined, width: number): PlacedRow[] {
  const rows = placeRows(pieces, -1);
  joinStretched(rows.map((placed) => placed.segments));
  partTouchingColumns(rows, width);
  return rows;
}

function topOf({ row }: PlacedRow): number {
  return row.y - ASCENT * row.size;
}

/** Where a row of a table begins, and where its first cell ends. */
type TableRow = Pick<CellBox, 'left' | 'top' | 'bottom'>;

/** By cell its row: cells come row by row, and those of one count from the top of its first, so that they stay together. */
function rowsOfTables(boxes: readonly CellBox[]): TableRow[] {
  const rows: TableRow[] = [];
  for (const [cell, box] of boxes.entries()) {
    const before = boxes[cell - 1];
    const begins = before === undefined || box.left <= before.left || box.top >= before.bottom;
    rows.push(begins ? box : rows[cell - 1]!);
  }
  return rows;
}

/** A line that stands to the left of a table's row is read before its cells, whose borders begin above their text. */
function topBeside(tableRows: readonly TableRow[], placed: PlacedRow): number {
  const top = topOf(placed);
  const { right } = placed.segments.at(-1)!;
  const beside = tableRows.find((one) => right <= one.left && one.top < top && top < one.bottom);
  return beside?.top ?? top;
}

function placeRows(pieces: readonly Piece[] | undefined, cell: number): PlacedRow[] {
  return raiseCentredNumbers(piecesToRows(pieces ?? [])).map((row) => ({
    row,
    segments: rowToSegments(row),
    cell,
  }));
}
