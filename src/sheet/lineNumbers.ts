/** Line numbers in the left margin: they count the lines and are no text. */

import type { Piece } from './runsToPieces.ts';

/** Numbers of every fifth line are told from so many on, those of every line from more. */
const ENOUGH_FIFTHS = 3;
const ENOUGH_LINES = 12;

/** Share of the page's lines that have a number where each line is counted; a numbered list has fewer. */
const COUNTED = 0.9;

/** Share of the font size: the space between a line's number and the text. */
const APART = 0.4;

/**
 * The pieces without the line numbers:
 *
 *      5   der Stadtrat hat im Mai        every fifth line, or every one
 *          beschlossen, dass
 *
 * They stand left of all text, under one another, and count up by one or in fives. A list of bare figures counts up by
 * one as well, but not at each line.
 */
export function dropLineNumbers(pieces: readonly Piece[]): readonly Piece[] {
  let textLeft = Number.POSITIVE_INFINITY;
  const figures: Piece[] = [];
  for (const piece of pieces) {
    if (/^\d{1,3}$/.test(piece.text)) figures.push(piece);
    else textLeft = Math.min(textLeft, piece.left);
  }
  const column = inOneColumn(figures.filter((one) => one.right + APART * one.size <= textLeft));
  if (!countsFives(column) && !countsLines(column, pieces)) return pieces;
  const dropped = new Set(column);
  return pieces.filter((piece) => !dropped.has(piece));
}

/** The most that end or begin at one place, from the top. */
function inOneColumn(figures: readonly Piece[]): Piece[] {
  const columns = new Map<string, Piece[]>();
  let best: Piece[] = [];
  for (const figure of figures) {
    for (const key of [`left ${Math.round(figure.left)}`, `right ${Math.round(figure.right)}`]) {
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      column.push(figure);
      if (column.length > best.length) best = column;
    }
  }
  return best.toSorted((a, b) => a.y - b.y);
}

function countsFives(column: readonly Piece[]): boolean {
  return column.length >= ENOUGH_FIFTHS && Number(column[0]?.text) % 5 === 0 && countsBy(column, 5);
}

function countsLines(column: readonly Piece[], pieces: readonly Piece[]): boolean {
  if (column.length < ENOUGH_LINES || !countsBy(column, 1)) return false;
  const baselines = new Set(pieces.map((piece) => Math.round(piece.y)));
  return column.length >= COUNTED * baselines.size;
}

function countsBy(column: readonly Piece[], step: number): boolean {
  return column.every(
    ({ text }, index) => index === 0 || Number(text) === Number(column[index - 1]!.text) + step,
  );
}
