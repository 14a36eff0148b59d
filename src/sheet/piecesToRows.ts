/** Pieces to rows by their baselines, whatever order they were drawn in. */

import { composeAccent } from './glyphText.ts';
import { attachScripts, resolveScripts } from './noteMarks.ts';
import type { Row } from './row.ts';
import type { Piece } from './runsToPieces.ts';

/**
 * Share of the smaller font size by which baselines of one line may differ: text layers of scans jump that much.
 * Lines of a paragraph are at least a whole size apart; 14 pt `Anfrage` and 8 pt `Datum` in the next cell, 5.7 pt
 * higher, are two lines.
 */
const SAME_BASELINE = 0.35;

/** Text drawn twice to look bold or shaded: same text, shifted by less than this share of its own width. */
const SAME_PLACE = 0.4;

/** Rows from the top, each from left to right, with note marks and doubly drawn text taken out. */
export function piecesToRows(pieces: readonly Piece[]): Row[] {
  const rows = attachScripts(groupByBaseline(pieces));
  for (const row of rows) row.pieces = composeAccents(dropDoubles(row.pieces));
  return rows.map(resolveScripts).filter((row) => row.pieces.length > 0);
}

/** Pieces on one baseline each, the rows from the top, their pieces from left to right. */
export function groupByBaseline(pieces: readonly Piece[]): Row[] {
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
  return { pieces, y: main.y, size: main.size, pushed: 0 };
}

function weight(piece: Piece): number {
  return piece.size * piece.size * Math.min(piece.text.length, 20);
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
