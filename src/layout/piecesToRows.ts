/** Pieces to rows by their baselines, whatever order they were drawn in. */

import { composeAccent } from './glyphText.ts';
import type { Piece } from './runsToPieces.ts';

/** Pieces on one baseline, from left to right. */
export interface Row {
  pieces: Piece[];
  /** Baseline and size of most of its text. */
  y: number;
  size: number;
}

/**
 * Share of the smaller font size by which baselines of one line may differ: text layers of scans jump that much.
 * Lines of a paragraph are at least a whole size apart; 14 pt `Anfrage` and 8 pt `Datum` in the next cell, 5.7 pt
 * higher, are two lines.
 */
const SAME_BASELINE = 0.35;

/** A footnote mark or an index is at most so large in comparison with its line (0.58 in word processors, 0.83 in browsers) … */
const SCRIPT_SIZE = 0.9;

/** … or has at most so many characters and stands clearly above its line. */
const SHORT_SCRIPT = 3;
const CLEARLY_RAISED = 0.25;

/** Shares of the line's size: how far a mark's baseline stands above or below the line's. */
const RAISED_AT_LEAST = 0.12;
const RAISED_AT_MOST = 0.65;
const LOWERED_AT_MOST = 0.5;

/** Share of the line's size: how far a mark may stand from the word that it belongs to. */
const SCRIPT_DISTANCE = 0.3;

/** Text drawn twice to look bold or shaded: same text, shifted by less than this share of its own width. */
const SAME_PLACE = 0.4;

/** Rows from the top, each from left to right, with note marks and doubly drawn text taken out. */
export function piecesToRows(pieces: readonly Piece[]): Row[] {
  const rows = attachScripts(groupByBaseline(pieces));
  for (const row of rows) row.pieces = composeAccents(dropDoubles(row.pieces));
  return rows.map(resolveScripts).filter((row) => row.pieces.length > 0);
}

function groupByBaseline(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const groups: Piece[][] = [];
  let top: Piece | undefined;
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (
      group !== undefined &&
      top !== undefined &&
      piece.y - top.y <= SAME_BASELINE * Math.min(piece.size, top.size)
    ) {
      group.push(piece);
    } else {
      groups.push([piece]);
      top = piece;
    }
  }
  return groups.map(toRow);
}

function toRow(pieces: Piece[]): Row {
  pieces.sort((a, b) => a.left - b.left);
  let main = pieces[0]!;
  for (const piece of pieces) {
    // what is larger or longer counts for more: a footnote mark never sets the baseline
    if (weight(piece) > weight(main)) main = piece;
  }
  return { pieces, y: main.y, size: main.size };
}

function weight(piece: Piece): number {
  return piece.size * piece.size * Math.min(piece.text.length, 20);
}

/**
 * Moves raised and lowered marks into the row of the word that they stand at.
 *
 *     Konzept¹ der Stadt         CO
 *                                  ₂
 */
function attachScripts(rows: Row[]): Row[] {
  for (const [index, row] of rows.entries()) {
    const hosts = [rows[index + 1], rows[index + 2], rows[index - 1]];
    for (const host of hosts) {
      if (host === undefined || row.pieces.length === 0 || lengthOf(row) >= lengthOf(host)) continue;
      const above = host.y - row.y;
      if (above > RAISED_AT_MOST * host.size || above < -LOWERED_AT_MOST * host.size) continue;
      const scripts: Piece[] = [];
      const others: Piece[] = [];
      for (const piece of row.pieces) (isScript(piece, host) ? scripts : others).push(piece);
      if (scripts.length === 0) continue;
      row.pieces = others;
      host.pieces = [...host.pieces, ...scripts].sort((a, b) => a.left - b.left);
    }
  }
  return rows.filter((row) => row.pieces.length > 0);
}

function lengthOf(row: Row): number {
  let length = 0;
  for (const piece of row.pieces) length += piece.text.length;
  return length;
}

/** Is the piece small or short, and right behind a word of the row, or right before its first? */
function isScript(piece: Piece, row: Row): boolean {
  if (piece.size > SCRIPT_SIZE * row.size && piece.text.length > SHORT_SCRIPT) return false;
  const distance = SCRIPT_DISTANCE * row.size;
  let low = 0;
  let high = row.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row.pieces[middle]!.left <= piece.left) low = middle + 1;
    else high = middle;
  }
  const before = row.pieces[low - 1];
  const behind = row.pieces[low];
  if (before !== undefined && behind !== undefined && piece.right > behind.left + distance) return false;
  if (before !== undefined) return Math.abs(piece.left - before.right) <= distance;
  const first = row.pieces[0];
  return first !== undefined && Math.abs(first.left - piece.right) <= 2 * distance;
}

function dropDoubles(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    let double = false;
    for (let i = kept.length - 1; i >= 0 && !double; i--) {
      const other = kept[i]!;
      const reach = SAME_PLACE * Math.min(piece.right - piece.left, piece.size);
      if (piece.left - other.left > reach) break;
      double = other.text === piece.text;
    }
    if (!double) kept.push(piece);
  }
  return kept;
}

/**
 * `f¨` `ur`: an accent that is a glyph of its own and lies over the letter before or behind becomes one with it.
 */
function composeAccents(pieces: Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const before = done.at(-1);
    if (before !== undefined && piece.left < before.right - 0.1 * piece.size) {
      const over = overprint(before, piece);
      if (over !== null) {
        done[done.length - 1] = over;
        continue;
      }
    }
    done.push(piece);
  }
  return done;
}

function overprint(before: Piece, piece: Piece): Piece | null {
  const end = before.text.slice(0, -1);
  const last = before.text.slice(-1);
  const first = piece.text.slice(0, 1);
  const rest = piece.text.slice(1);
  const letter = composeAccent(first, last) ?? composeAccent(last, first);
  if (letter === null) return null;
  const right = Math.max(before.right, piece.right);
  return { ...before, text: end + letter + rest, right, spaceAfter: piece.spaceAfter };
}

/** Units that have a square or a cube. */
const UNIT = /(?:^|[\s\d/(])(?:[kcdm]?m)$/;
const NOTE_MARK = /^[\d*†‡§,;)( ]+$/;
const SQUARE_AND_CUBE: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * Raised marks of notes are left out where they follow a word (`Konzept¹` is the word `Konzept`; the note itself is
 * in no value), kept where they start a line (the note). After a unit, 2 and 3 are powers: `m²`.
 */
function resolveScripts(row: Row): Row {
  const pieces: Piece[] = [];
  for (const piece of row.pieces) {
    const before = pieces.at(-1);
    const atLeast = piece.size <= SCRIPT_SIZE * row.size ? RAISED_AT_LEAST : CLEARLY_RAISED;
    const raised = row.y - piece.y >= atLeast * row.size;
    if (!raised || !NOTE_MARK.test(piece.text)) {
      pieces.push(piece);
      continue;
    }
    if (before === undefined || piece.left - before.right > SCRIPT_DISTANCE * row.size) {
      pieces.push({ ...piece, spaceAfter: true });
      continue;
    }
    const power = SQUARE_AND_CUBE[piece.text];
    if (power !== undefined && UNIT.test(before.text)) {
      pieces[pieces.length - 1] = {
        ...before,
        text: before.text + power,
        right: piece.right,
        spaceAfter: piece.spaceAfter,
      };
    } else {
      // the next word keeps its distance
      pieces[pieces.length - 1] = { ...before, spaceAfter: before.spaceAfter || piece.spaceAfter };
    }
  }
  return { ...row, pieces };
}
