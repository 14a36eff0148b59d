/** Positioned runs to lines in reading order, cells and text: what a reader sees, whatever the producer's order. */

import type {
  CharacterWidths,
  DoubtfulWord,
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
import { doubtsIn } from './doubtfulWords.ts';
import { markFurniture } from './furniture.ts';
import { setGaps } from './lineGaps.ts';
import { dropLineNumbers } from './lineNumbers.ts';
import { joinLinks, linksIn } from './linkedText.ts';
import { partMarks } from './marks.ts';
import { joinOverprinted } from './overprint.ts';
import { piecesToCells } from './piecesToCells.ts';
import { type PlacedRow, rowsInOrder } from './rowsInOrder.ts';
import type { SegmentText } from './rowToSegments.ts';
import { rulesToCells } from './rulesToCells.ts';
import { runsToPieces } from './runsToPieces.ts';
import { markTornSentences } from './tornSentences.ts';
import { turnWithInk } from './turnPage.ts';

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
