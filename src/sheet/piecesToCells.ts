/** Which drawn cell does a piece of text stand in? */

import type { CellBox } from './rulesToCells.ts';
import { areaOf } from './rulesToCells.ts';
import type { Piece } from './runsToPieces.ts';

/** Share of the font size: letters stand this high above their baseline, so that a tight border below does not count. */
const MIDDLE_OF_LETTERS = 0.3;

/** Share of the font size. A run reaches into the next cell if it crosses the border by more. */
const OVERHANG = 0.8;

/**
 * Sets `cell` on the pieces, and splits a run that was set across a border (narrow cells, one font, one go of the
 * producer) at the space that is nearest to it.
 */
export function piecesToCells(pieces: readonly Piece[], cells: readonly CellBox[]): Piece[] {
  if (cells.length === 0) return [...pieces];
  const bands = toBands(cells);
  const placed: Piece[] = [];
  const waiting = [...pieces].reverse();
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const cell = findCell(piece, cells, bands);
    const box = cells[cell];
    const rest = box === undefined ? null : splitAtBorder(piece, box.right);
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
    if (x < cell.left || x > cell.right || y < cell.top) continue;
    if (found < 0 || areaOf(cell) < areaOf(cells[found]!)) found = index;
  }
  return found;
}

function splitAtBorder(piece: Piece, border: number): [Piece, Piece] | null {
  if (piece.right <= border + OVERHANG * piece.size || !piece.text.includes(' ')) return null;
  const perCharacter = (piece.right - piece.left) / piece.text.length;
  let best = -1;
  for (let at = piece.text.indexOf(' '); at >= 0; at = piece.text.indexOf(' ', at + 1)) {
    const x = piece.left + (at + 0.5) * perCharacter;
    const bestX = piece.left + (best + 0.5) * perCharacter;
    if (best < 0 || Math.abs(x - border) < Math.abs(bestX - border)) best = at;
  }
  const x = piece.left + (best + 0.5) * perCharacter;
  if (Math.abs(x - border) > 2 * piece.size) return null;
  const before = { ...piece, text: piece.text.slice(0, best), right: Math.min(x, border), spaceAfter: true };
  const after = { ...piece, text: piece.text.slice(best + 1), left: Math.max(x, border), spaceBefore: true };
  return [before, after];
}
