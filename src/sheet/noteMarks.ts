/** Small raised and lowered text (marks of notes, powers, indexes) to the word that it stands at. */

import type { Row } from './row.ts';
import type { Piece } from './runsToPieces.ts';

/** A footnote mark or an index is at most so large in comparison with its line (0.58 in word processors, 0.83 in browsers) … */
const SCRIPT_SIZE = 0.9;

/** … or has at most so many characters. */
const SHORT_SCRIPT = 3;

/**
 * Shares of the line's size: how far a mark's baseline stands above or below the line's. Word processors and browsers
 * raise by 0.33 to 0.5; words in the text layer of a scan jump by up to 0.2.
 */
const RAISED_AT_LEAST = 0.25;
const RAISED_AT_MOST = 0.65;
const LOWERED_AT_MOST = 0.5;

/** Share of the line's size: how far a mark may stand from the word that it belongs to. */
const SCRIPT_DISTANCE = 0.3;

/** Share of the line's size: a note's mark abuts on its word; a word space is wider. */
const MARK_DISTANCE = 0.12;

/**
 * Moves raised and lowered marks into the row of the word that they stand at.
 *
 *     Konzept¹ der Stadt         CO
 *                                  ₂
 */
export function attachScripts(rows: Row[]): Row[] {
  for (const [index, row] of rows.entries()) {
    const hosts = [rows[index + 1], rows[index + 2], rows[index - 1]];
    for (const host of hosts) {
      if (host === undefined || lengthOf(row) >= lengthOf(host)) continue;
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

/** Units that have a square or a cube, and the base of powers of ten. */
const UNIT = /(?:^|[\s\d/(])[kcdm]?m$/;
const TEN = /(?:^|\D)10$/;
const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** Shares of the font size: how far a line box reaches above the baseline, and what producers round it by. */
const BOX_ASCENT = 0.9;
const BOX_ROUNDING = 0.07;

/** Longer texts are no marks of notes. */
const LONGEST_MARK = 6;
const NOTE_MARK = /^\(?(?:\d{1,2}|\*{1,3}|[†‡])(?:[,;] ?(?:\d{1,2}|\*{1,3}))?\)?$/;

/**
 * Raised marks of notes are left out where they follow a word (`Konzept¹` is the word `Konzept`; the note itself is
 * in no value), kept where they start a line (the note). After a unit and after 10 they are powers: `m²`, `10⁶`.
 */
export function resolveScripts(row: Row): Row {
  const pieces: Piece[] = [];
  let pushed = 0;
  for (const piece of row.pieces) {
    pushed = Math.max(pushed, pushOf(piece, row));
    const before = pieces.at(-1);
    if (!isNoteMark(piece, row)) {
      pieces.push(piece);
    } else if (before === undefined || piece.left - before.right > MARK_DISTANCE * row.size) {
      pieces.push({ ...piece, spaceAfter: true });
    } else {
      // left out or not, the next word keeps its distance
      const power = asPower(before.text, piece.text);
      const right = power === '' ? before.right : piece.right;
      const spaceAfter = piece.spaceAfter || before.spaceAfter;
      pieces[pieces.length - 1] = { ...before, text: before.text + power, right, spaceAfter };
    }
  }
  return { ...row, pieces, pushed };
}

/** How far a mark's line box reaches above its line's, with a little for rounding. */
function pushOf(piece: Piece, row: Row): number {
  const raised = row.y - piece.y;
  if (raised < RAISED_AT_LEAST * row.size || piece.text.length > LONGEST_MARK) return 0;
  const above = raised + BOX_ASCENT * (piece.size - row.size);
  return Math.max(0, above + BOX_ROUNDING * row.size);
}

function isNoteMark({ text, y }: Piece, row: Row): boolean {
  return row.y - y >= RAISED_AT_LEAST * row.size && text.length <= LONGEST_MARK && NOTE_MARK.test(text);
}

/** The raised figures as a power of what stands before them; empty if they are a mark. */
function asPower(base: string, mark: string): string {
  const isPower = (mark === '2' || mark === '3') && UNIT.test(base);
  if (!isPower && !(TEN.test(base) && /^\d+$/.test(mark))) return '';
  return [...mark].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
}
