/** Which drawn cell does a piece of text stand in? */

import { isSmall } from '../words/chars.ts';
import { NEVER_LAST } from '../words/function.ts';
import type { CellBox } from './rulesToCells.ts';
import { areaOf } from './rulesToCells.ts';
import type { Piece } from './runsToPieces.ts';

/** Share of the font size: letters stand this high above their baseline, so that a tight border below does not count. */
const MIDDLE_OF_LETTERS = 0.3;

/** Share of the font size. A run reaches into the next cell if it crosses the border by more. */
const OVERHANG = 0.8;

/**
 * Sets `cell` on the pieces, and splits a run that was set across a border (narrow cells, one font, one go of the
 * producer) at the space that is nearest to it. A value that runs over its cell's border stays whole: the next cell
 * has a text of its own in that line, or the words at the border belong together (`Mittwoch, den` `12.05.2021`).
 */
export function piecesToCells(pieces: readonly Piece[], cells: readonly CellBox[]): Piece[] {
  if (cells.length === 0) return [...pieces];
  const bands = toBands(cells);
  const placed: Piece[] = [];
  const starts = startsOf(pieces);
  const waiting = [...pieces].reverse();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const cell = findCell(piece, cells, bands);
    const box = cells[cell];
    const rest = box === undefined ? null : splitAtBorder(piece, box.right, starts);
    if (rest === null) {
      placed.push({ ...piece, cell });
    } else {
      placed.push({ ...rest[0], cell });
      waiting.push(rest[1]);
    }
  }
  return placed;
}

interface Band {
  bottom: number;
  /** Indexes of the cells that reach into the band. */
  cells: number[];
}

/** Horizontal bands between all tops and bottoms, from the top: few cells lie in each. */
function toBands(cells: readonly CellBox[]): Band[] {
  const edges = [...new Set(cells.flatMap((cell) => [cell.top, cell.bottom]))].sort((a, b) => a - b);
  return edges.map((bottom, i) => {
    const top = edges[i - 1] ?? bottom;
    const inside: number[] = [];
    for (const [index, cell] of cells.entries()) {
      if (cell.top <= top && cell.bottom >= bottom && bottom > top) inside.push(index);
    }
    return { bottom, cells: inside };
  });
}

/** Index of the smallest cell that holds the piece's first letters, -1 if none does. */
function findCell(piece: Piece, cells: readonly CellBox[], bands: readonly Band[]): number {
  const x = piece.left + Math.min((piece.right - piece.left) / 2, piece.size);
  const y = piece.y - MIDDLE_OF_LETTERS * piece.size;
  let low = 0;
  let high = bands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bands[middle]!.bottom < y) low = middle + 1;
    else high = middle;
  }
  let found = -1;
  for (const index of bands[low]?.cells ?? []) {
    const cell = cells[index]!;
    if (x < cell.left || x > cell.right) continue;
    if (found < 0 || areaOf(cell) < areaOf(cells[found]!)) found = index;
  }
  return found;
}

/** Left edges, sorted, of the pieces that stand on one baseline, to a point. */
function startsOf(pieces: readonly Piece[]): Map<number, number[]> {
  const starts = new Map<number, number[]>();
  for (const { y, left } of pieces) {
    const key = Math.round(y);
    const row = starts.get(key);
    if (row === undefined) starts.set(key, [left]);
    else row.push(left);
  }
  for (const row of starts.values()) row.sort((a, b) => a - b);
  return starts;
}

type Starts = ReturnType<typeof startsOf>;

/** Does another piece of the line begin behind the border, and under this one? */
function isOverOther({ y, right }: Piece, border: number, starts: Starts): boolean {
  const key = Math.round(y);
  return [key - 1, key, key + 1].some((one) => {
    const row = starts.get(one) ?? [];
    return (row[firstNotBelow(row, border)] ?? Number.POSITIVE_INFINITY) < right;
  });
}

/** Index of the first of the sorted numbers that is not smaller. */
function firstNotBelow(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `Mittwoch, den` `12.05.2021`, `Ausschuss für` `Umwelt`, `12.05.2021` `(eingegangen)` */
function belongTogether(before: string, after: string): boolean {
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return (
    /[,–-]$/.test(before) || NEVER_LAST.has(word.toLowerCase()) || isSmall(after) || after.startsWith('(')
  );
}

function splitAtBorder(piece: Piece, border: number, starts: Starts): [Piece, Piece] | null {
  if (piece.right <= border + OVERHANG * piece.size || !piece.text.includes(' ')) return null;
  if (isOverOther(piece, border, starts)) return null;
  const perCharacter = (piece.right - piece.left) / piece.text.length;
  let best = -1;
  for (let at = piece.text.indexOf(' '); at >= 0; at = piece.text.indexOf(' ', at + 1)) {
    const x = piece.left + (at + 0.5) * perCharacter;
    const bestX = piece.left + (best + 0.5) * perCharacter;
    if (best < 0 || Math.abs(x - border) < Math.abs(bestX - border)) best = at;
  }
  const x = piece.left + (best + 0.5) * perCharacter;
  if (Math.abs(x - border) > 2 * piece.size) return null;
  if (belongTogether(piece.text.slice(0, best), piece.text.slice(best + 1))) return null;
  const before = { ...piece, text: piece.text.slice(0, best), right: Math.min(x, border), spaceAfter: true };
  const after = { ...piece, text: piece.text.slice(best + 1), left: Math.max(x, border), spaceBefore: true };
  return [before, after];
}
