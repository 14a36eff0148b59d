/** Running text in two columns: the left one is read to its end before the right one. */

import type { Extent } from '../model/position.ts';
import { groupByBaseline } from './piecesToRows.ts';
import type { Row } from './row.ts';
import type { Piece } from './runsToPieces.ts';

/** The pieces of both columns, and those above, below and beside them. */
export interface TextColumns {
  sides: readonly [Piece[], Piece[]];
  rest: Piece[];
  /** Where the text of each column lies. */
  extents: readonly [Extent, Extent];
}

/** Parts of the page's width between which the right column begins. */
const MIDDLE = [0.35, 0.65] as const;
/** Part of the page's width that each column has at least. */
const NARROWEST = 0.26;
/** Points: left edges that differ by no more are one. */
const SAME_EDGE = 1.5;
/** So many edges are tried. */
const MOST_EDGES = 8;
/** Points of blank space at least between the columns. */
const GUTTER = 8;
/** Lines that each column has at least. */
const FEWEST_LINES = 5;
/** Text fills this part of its column in so many of its lines; cells of a table are short. */
const FULL = 0.75;
const MOSTLY_FULL = 0.4;
/** Characters of a line of text, on average. */
const FEWEST_LETTERS = 20;
/** Font sizes between baselines: wider space ends the columns. */
const WIDEST_GAP = 2.4;
/** So much more than between the lines of a paragraph begins another. */
const PARAGRAPH = 1.25;
/** In a table the rows begin at one height on both sides: so many of them, and these parts of the fewer and of the more. */
const FEWEST_ROWS = 2;
const ROWS_SHARE = 0.7;
const ROWS_SHARE_OF_MORE = 0.5;
/** Points by which the baselines of a row's cells differ. */
const SAME_HEIGHT = 1;

/**
 * Finds the columns among a page's pieces outside of drawn cells; `null` where its text has none.
 *
 *     Die Bänke am See fehlen seit       Zur Finanzierung stehen Mittel aus
 *     dem Winter. Der Verein hat sie     dem Verkauf der alten Bänke bereit.
 */
export function textColumns(pieces: readonly Piece[], pageWidth: number): TextColumns | null {
  const rows = groupByBaseline(pieces);
  let edge = 0;
  let band: Band = { rows: [], lines: 0 };
  for (const one of rightEdges(rows, pageWidth)) {
    const found = bandOf(rows, one);
    if (found.lines <= band.lines) continue;
    band = found;
    edge = one;
  }
  if (band.lines < FEWEST_LINES) return null;
  const inBand = new Set(band.rows.flatMap((row) => row.pieces));
  const sides: TextColumns['sides'] = [[], []];
  for (const piece of inBand) sides[isRight(piece, edge) ? 1 : 0].push(piece);
  const [left, right] = sides.map(groupByBaseline);
  if (!isText(left!, pageWidth) || !isText(right!, pageWidth) || isTable(left!, right!)) return null;
  const rest = pieces.filter((piece) => !inBand.has(piece));
  return { sides, rest, extents: [extentOf(sides[0]), extentOf(sides[1])] };
}

function isRight(piece: Piece, edge: number): boolean {
  return piece.left >= edge - SAME_EDGE;
}

/** Does a piece of the row stand in the space between the columns? */
function crosses({ pieces }: Row, edge: number): boolean {
  return pieces.some((piece) => !isRight(piece, edge) && piece.right > edge - GUTTER);
}

/** The left edges in the page's middle at which most lines begin, from the left: items of a list are set in. */
function rightEdges(rows: readonly Row[], pageWidth: number): number[] {
  const edges: number[] = [];
  for (const row of rows) {
    let reached = Number.NEGATIVE_INFINITY;
    for (const { left, right } of row.pieces) {
      const inMiddle = left >= MIDDLE[0] * pageWidth && left <= MIDDLE[1] * pageWidth;
      if (inMiddle && reached <= left - GUTTER) edges.push(left);
      reached = Math.max(reached, right);
    }
  }
  edges.sort((one, other) => one - other);
  const found: { edge: number; count: number }[] = [];
  for (const left of edges) {
    const last = found.at(-1);
    if (last !== undefined && left - last.edge <= SAME_EDGE) last.count++;
    else found.push({ edge: left, count: 1 });
  }
  const most = found.sort((one, other) => other.count - one.count).slice(0, MOST_EDGES);
  return most.map(({ edge }) => edge).sort((one, other) => one - other);
}

interface Band {
  rows: Row[];
  /** How many of them have text on the right. */
  lines: number;
}

/** Rows one below the other that nothing crosses, those with the most text on the right. */
function bandOf(rows: readonly Row[], edge: number): Band {
  let best: Band = { rows: [], lines: 0 };
  let open: Band = { rows: [], lines: 0 };
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const apart = above !== undefined && row.y - above.y > WIDEST_GAP * Math.max(row.size, above.size);
    const crossed = crosses(row, edge);
    if (apart || crossed) open = { rows: [], lines: 0 };
    if (crossed) continue;
    open.rows.push(row);
    if (hasRight(row, edge)) open.lines++;
    if (open.lines > best.lines) best = open;
  }
  return best;
}

function hasRight({ pieces }: Row, edge: number): boolean {
  return pieces.some((piece) => isRight(piece, edge));
}

function extentOf(pieces: readonly Piece[]): Extent {
  return {
    left: pieces.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

/** Is it wide enough, and do its lines fill it? */
function isText(rows: readonly Row[], pageWidth: number): boolean {
  if (rows.length < FEWEST_LINES) return false;
  const { left, right } = extentOf(rows.flatMap(({ pieces }) => pieces));
  if (right - left < NARROWEST * pageWidth) return false;
  const full = rows.filter(({ pieces }) => extentOf(pieces).right >= left + FULL * (right - left)).length;
  const letters = rows.reduce(
    (all, { pieces }) => all + pieces.reduce((sum, { text }) => sum + text.length, 0),
    0,
  );
  return full >= MOSTLY_FULL * rows.length && letters >= FEWEST_LETTERS * rows.length;
}

/** Do rows begin at one height on both sides? Paragraphs of two columns know nothing of one another. */
function isTable(left: readonly Row[], right: readonly Row[]): boolean {
  const [one, other] = [beginnings(left), beginnings(right)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < FEWEST_ROWS) return false;
  // both come from the top: hostile pages have very many rows
  let at = 0;
  let same = 0;
  for (const { y } of few) {
    while (at < many.length && many[at]!.y < y - SAME_HEIGHT) at++;
    if (at < many.length && many[at]!.y <= y + SAME_HEIGHT) same++;
  }
  return same >= ROWS_SHARE * few.length && same >= ROWS_SHARE_OF_MORE * many.length;
}

/** The rows below more space than the lines of a paragraph have. */
function beginnings(rows: readonly Row[]): Row[] {
  const pitches = rows.slice(1).map((row, index) => row.y - rows[index]!.y);
  const usual = [...pitches].sort((one, next) => one - next)[pitches.length >> 2] ?? 0;
  return rows.slice(1).filter((_, index) => pitches[index]! > PARAGRAPH * usual);
}
