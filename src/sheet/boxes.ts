/** Stretches of the text to boxes on the page as shown. */

import type { Box, Ink, InkPage, InkPiece, Layout, Line, Segment, Span } from '../model/position.ts';
import { letterEdges } from './letterEdges.ts';
import { lineIndexAt } from './place.ts';
import { toShown } from './turnPage.ts';

/** Shares of the font size: how far a line's box reaches above the baseline and below it. */
const ABOVE = 0.9;
const BELOW = 0.25;

/** Share of the font size by which a leaning line may rise in one box; a longer stretch of it gets several. */
const LARGEST_RISE = 0.3;

/** Edges of the characters of a segment, by their offset in it. */
interface Edges {
  left: Float64Array;
  right: Float64Array;
  /** The piece that a character stands in; -1 for a space between words. */
  piece: Int32Array;
}

/** Gives the boxes of a span, one a stretch of a printed line; `null` where the layout has no ink. */
export function boxFinder(layout: Layout): (span: Span) => Box[] | null {
  const { ink } = layout;
  if (ink === undefined) return () => null;
  const known = new Map<Segment, Edges>();
  const edgesOf = (segment: Segment, pieces: readonly InkPiece[]): Edges => {
    const edges = known.get(segment) ?? edgesIn(layout.text.slice(segment.start, segment.end), pieces, ink);
    known.set(segment, edges);
    return edges;
  };
  return (span) => {
    const boxes: Box[] = [];
    for (let index = lineIndexAt(layout.lines, span.start); index < layout.lines.length; index++) {
      const line = layout.lines[index]!;
      if (line.start >= span.end) break;
      const page = ink.pages[line.page - 1];
      if (page === undefined) continue;
      for (const [number, segment] of line.segments.entries()) {
        const from = Math.max(span.start, segment.start) - segment.start;
        const to = Math.min(span.end, segment.end) - segment.start;
        const pieces = ink.lines[index]?.[number] ?? [];
        if (from < to) boxes.push(...boxesOn(page, line, pieces, edgesOf(segment, pieces), from, to));
      }
    }
    return boxes;
  };
}

/** Spaces are put in and taken out between pieces, everything else stands in the text as it does in them. */
function edgesIn(text: string, pieces: readonly InkPiece[], { fonts }: Ink): Edges {
  const edges: Edges = {
    left: new Float64Array(text.length),
    right: new Float64Array(text.length),
    piece: new Int32Array(text.length).fill(-1),
  };
  let at = 0;
  for (const [number, piece] of pieces.entries()) {
    for (const { left, right } of letterEdges(piece, fonts.get(piece.run.font))) {
      while (text[at] === ' ') at++;
      edges.left[at] = left;
      edges.right[at] = right;
      edges.piece[at] = number;
      at++;
    }
  }
  return edges;
}

/** A rectangle in the coordinates of the line, and the size of its text. */
interface Extent {
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

function boxesOn(
  page: InkPage,
  { page: number }: Line,
  pieces: readonly InkPiece[],
  edges: Edges,
  from: number,
  to: number,
): Box[] {
  const boxes: Box[] = [];
  const slope = Math.abs(Math.tan((page.skew * Math.PI) / 180));
  let open: Extent | null = null;
  const close = (): void => {
    const box = open === null ? null : onPage(page, number, open);
    if (box !== null) boxes.push(box);
    open = null;
  };
  for (let at = from; at < to; at++) {
    const piece = pieces[edges.piece[at]!];
    if (piece === undefined) {
      // between two words
      if (open !== null && slope * (open.right - open.left) > LARGEST_RISE * open.size) close();
      continue;
    }
    open = widened(open, edges.left[at]!, edges.right[at]!, piece);
  }
  close();
  return boxes;
}

function widened(open: Extent | null, left: number, right: number, { y, size }: InkPiece): Extent {
  const top = y - ABOVE * size;
  const bottom = y + BELOW * size;
  if (open === null) return { left, right, top, bottom, size };
  open.left = Math.min(open.left, left);
  open.right = Math.max(open.right, right);
  open.top = Math.min(open.top, top);
  open.bottom = Math.max(open.bottom, bottom);
  return open;
}

/** The part of it that can be seen; `null` where there is none. */
function onPage(page: InkPage, number: number, { left, right, top, bottom }: Extent): Box | null {
  const corners = [
    toShown(page, left, top),
    toShown(page, right, top),
    toShown(page, left, bottom),
    toShown(page, right, bottom),
  ];
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const xs = corners.map(({ x }) => within(x, page.width));
  const ys = corners.map(({ y }) => within(y, page.height));
  const [x, y] = [rounded(Math.min(...xs)), rounded(Math.min(...ys))];
  const width = rounded(Math.max(...xs) - x);
  const height = rounded(Math.max(...ys) - y);
  return width > 0 && height > 0 ? { page: number, x, y, width, height } : null;
}

/** To a hundredth of a point, downwards so that nothing leaves the page; what is a hair below one counts as it. */
function rounded(points: number): number {
  return Math.floor(points * 100 + 1e-6) / 100;
}
