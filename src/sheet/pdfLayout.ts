/** Positioned runs to lines in reading order, cells and text: what a reader sees, whatever the producer's order. */

import type {
  CharacterWidths,
  DoubtfulWord,
  Extent,
  GridCell,
  Ink,
  Layout,
  LayoutPage,
  Line,
  LinkedText,
  Mark,
  Segment,
  SourcePage,
} from '../model/position.ts';
import { raiseCentredNumbers } from './centredNumbers.ts';
import { takeContactColumn } from './contactColumn.ts';
import { doubtsIn } from './doubtfulWords.ts';
import { markFurniture } from './furniture.ts';
import { joinStretched, joinStretchedInCell } from './joinStretched.ts';
import { setGaps } from './lineGaps.ts';
import { dropLineNumbers } from './lineNumbers.ts';
import { joinLinks, linksIn } from './linkedText.ts';
import { partMarks } from './marks.ts';
import { joinOverprinted } from './overprint.ts';
import { piecesToCells } from './piecesToCells.ts';
import { piecesToRows } from './piecesToRows.ts';
import type { Row } from './row.ts';
import { rowToSegments, type SegmentText } from './rowToSegments.ts';
import { type CellBox, rulesToCells } from './rulesToCells.ts';
import { type Piece, runsToPieces } from './runsToPieces.ts';
import { textColumns } from './textColumns.ts';
import { markTornSentences } from './tornSentences.ts';
import { partTouchingColumns } from './touchingColumns.ts';
import { turnWithInk } from './turnPage.ts';

/** A line before it has its place in the text. */
interface PlacedRow {
  row: Row;
  segments: SegmentText[];
  /** Index of its cell on the page, -1 outside. */
  cell: number;
  /** In a letterhead's column beside the text. */
  contact?: boolean;
  /** In one of two columns of text. */
  column?: Extent;
}

/**
 * Lines of the upright text of all pages. In the text the words of a line are parted by single spaces, its segments
 * by a tab, lines by `\n`, pages by `\f`. Inside a drawn table the order is cell by cell, elsewhere line by line from
 * the top. A page whose text runs sideways is turned first, so that its lines have the coordinates of the turned page.
 * Left out are: watermarks and stamps, text that leans more than 5° against the rest (both are in `marks`), the second copy of text drawn twice, raised
 * note marks behind a word, and the numbers of lines in the left margin. `grid` has the cells of the first page's tables, empty ones too.
 * With `fonts` the layout has `ink`, too.
 */
export function pdfLayout(
  pages: readonly SourcePage[],
  fonts?: ReadonlyMap<string, CharacterWidths>,
): Layout {
  const builder = new TextBuilder();
  const layoutPages: LayoutPage[] = [];
  const lines: Line[] = [];
  const grid: GridCell[] = [];
  const inGrid = new Set<Line>();
  const pushed = new Map<Line, number>();
  const doubts: DoubtfulWord[] = [];
  const ink: Ink | null = fonts === undefined ? null : { pages: [], lines: [], fonts };
  const marks: Mark[] = [];
  const contacts: Line[] = [];
  const linked: LinkedText[] = [];
  for (const shown of pages) {
    const { page: whole, ink: turned } = turnWithInk(shown);
    const { links } = shown;
    const { page, marks: left } = partMarks(whole);
    marks.push(...left);
    ink?.pages.push(turned);
    if (layoutPages.length > 0) builder.append('\f');
    layoutPages.push({ number: page.number, width: page.width, height: page.height });
    const boxes = rulesToCells(page.rules, page);
    const cells = boxes.map((box): GridCell => ({ page: page.number, ...box, lines: [] }));
    const pieces = joinOverprinted(dropLineNumbers(runsToPieces(page.runs)));
    const rows = rowsInOrder(piecesToCells(pieces, boxes), boxes, page.width);
    for (const [index, placed] of rows.entries()) {
      if (index > 0) builder.append('\n');
      const line = toLine(placed, page.number, index + 1, builder);
      lines.push(line);
      if (placed.contact === true) contacts.push(line);
      doubts.push(...doubtsIn(line, placed.segments));
      if (links !== undefined) linked.push(...linksIn(line, placed.segments, turned, links));
      ink?.lines.push(placed.segments.map((segment) => segment.pieces));
      if (placed.row.pushed > 0) pushed.set(line, placed.row.pushed);
      const cell = cells[placed.cell];
      if (cell === undefined) continue;
      cell.lines.push(line.segments.map(({ start, end }) => ({ start, end })));
      inGrid.add(line);
    }
    grid.push(...cells);
  }
  const text = builder.text();
  markFurniture(text, lines, layoutPages);
  for (const line of contacts) line.furniture = true;
  setGaps(
    lines,
    (line) => inGrid.has(line),
    (line) => pushed.get(line) ?? 0,
  );
  markTornSentences(text, lines, FURNITURE_GAP);
  return {
    unit: 'pt',
    text,
    pages: layoutPages,
    lines,
    grid,
    ...(marks.length === 0 ? {} : { marks }),
    ...(ink === null ? {} : { ink }),
    ...(doubts.length === 0 ? {} : { doubts }),
    ...(linked.length === 0 ? {} : { links: joinLinks(text, linked) }),
  };
}

/** Lines. What stands further from the text at a page's edge may be a running head or foot. */
const FURNITURE_GAP = 0.8;

/** Share of the font size: how far letters reach above the baseline; what starts higher is read first. */
const ASCENT = 0.7;

/** Rows outside of cells from the top; the cells of a row of the table stand where that row begins. */
function rowsInOrder(pieces: readonly Piece[], boxes: readonly CellBox[], width: number): PlacedRow[] {
  const byCell = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const inCell = byCell.get(piece.cell) ?? [];
    byCell.set(piece.cell, inCell);
    inCell.push(piece);
  }
  const blocks: { top: number; rows: PlacedRow[] }[] = [];
  const columns = textColumns(byCell.get(-1) ?? [], width);
  if (columns !== null) {
    const sides = columns.sides.map((side, index) => columnRows(side, columns.extents[index]!, width));
    const rows = sides.flat();
    blocks.push({
      top: rows.reduce((top, row) => Math.min(top, topOf(row)), Number.POSITIVE_INFINITY),
      rows,
    });
  }
  const free = placeRows(columns === null ? byCell.get(-1) : columns.rest, -1);
  joinStretched(free.map((placed) => placed.segments));
  partTouchingColumns(free, width);
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

function columnRows(pieces: readonly Piece[], column: Extent, width: number): PlacedRow[] {
  const rows = placeRows(pieces, -1);
  joinStretched(rows.map((placed) => placed.segments));
  partTouchingColumns(rows, width);
  return rows.map((placed) => ({ ...placed, column }));
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

function toLine(
  { row, segments: texts, column }: PlacedRow,
  page: number,
  number: number,
  builder: TextBuilder,
): Line {
  const segments = texts.map((segment, i): Segment => {
    if (i > 0) builder.append('\t');
    return place(segment, builder);
  });
  const first = segments[0]!;
  const last = segments.at(-1)!;
  const font = fontOf(texts);
  return {
    ...(font === null ? {} : { font }),
    ...(column === undefined ? {} : { column }),
    page,
    number,
    start: first.start,
    end: last.end,
    left: first.left,
    right: last.right,
    y: row.y,
    size: row.size,
    gap: 0,
    segments,
    furniture: false,
  };
}

/** Most of a line's letters: so much of them. */
const MOST = 0.75;

/** The font of most letters of a line. */
function fontOf(segments: readonly SegmentText[]): string | null {
  const letters = new Map<string, number>();
  let all = 0;
  for (const { pieces } of segments) {
    for (const { text, run } of pieces) {
      all += text.length;
      letters.set(run.font, (letters.get(run.font) ?? 0) + text.length);
    }
  }
  for (const [font, count] of letters) if (count >= MOST * all) return font;
  return null;
}

function place({ text, left, right }: SegmentText, builder: TextBuilder): Segment {
  const start = builder.append(text);
  return { start, end: start + text.length, left, right };
}

/** Collects the layout's text; `append` gives the offset at which its argument stands. */
class TextBuilder {
  private readonly parts: string[] = [];
  private length = 0;

  append(part: string): number {
    const start = this.length;
    this.parts.push(part);
    this.length += part.length;
    return start;
  }

  text(): string {
    return this.parts.join('');
  }
}
