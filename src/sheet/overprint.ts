/** Values that run over the next cell's own: pieces that lie over each other are read whole, one after the other. */

import { WORD_GAP } from './rowToSegments.ts';
import type { Piece } from './runsToPieces.ts';

/** Shares of the font size: how the next letters of one go stand from the last; words are no further apart. */
const NEAREST = -0.2;
const FARTHEST = 0.6;

/** Share of the font size. Two texts lie over each other if one begins so far inside of the other. */
const INSIDE = 0.3;

/** Fewer characters are an accent, a mark or a bullet. */
const SHORTEST = 2;

/** Points. What is written in one go stands on one baseline to this much. */
const SAME_BASELINE = 0.5;

/** Pieces that were drawn one after another, each behind the last. */
interface Chain {
  pieces: Piece[];
  left: number;
  right: number;
}

/**
 * Joins letters that lie amid the letters of another text, in the order in which each text was drawn:
 *
 *     Mittwoch, den 12.05.2021
 *                     F0123/21        two texts, not `12.05.20F201123/21`
 *
 * What lies in a gap of the other text belongs to its line, and stays apart. All other pieces are left as they are.
 */
export function joinOverprinted(pieces: readonly Piece[]): Piece[] {
  const chains = chainsOf(pieces);
  const over = new Set<Chain>();
  for (const row of byBaseline(chains).values()) {
    row.sort((a, b) => a.left - b.left);
    let open: Chain | null = null;
    for (const chain of row) {
      if (open !== null && liesOver(open, chain)) over.add(open).add(chain);
      if (open === null || chain.right > open.right) open = chain;
    }
  }
  return chains.flatMap((chain) => (over.has(chain) ? [joined(chain)] : chain.pieces));
}

function liesOver(open: Chain, chain: Chain): boolean {
  const inside = INSIDE * chain.pieces[0]!.size;
  if (chain.left < open.left + inside || chain.left > open.right - inside) return false;
  const text = textOf(chain);
  return text.length >= SHORTEST && textOf(open).length >= SHORTEST && text !== textOf(open);
}

function textOf({ pieces }: Chain): string {
  return pieces.map(({ text }) => text).join('');
}

/** A gap in which something else stands ends a chain. */
function chainsOf(pieces: readonly Piece[]): Chain[] {
  const lefts = leftsByBaseline(pieces);
  const chains: Chain[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const chain = chains.at(-1);
    if (chain !== undefined && last !== undefined && follows(last, piece, lefts)) {
      chain.pieces.push(piece);
      chain.right = Math.max(chain.right, piece.right);
    } else {
      chains.push({ pieces: [piece], left: piece.left, right: piece.right });
    }
    last = piece;
  }
  return chains;
}

function follows(last: Piece, piece: Piece, lefts: ReadonlyMap<number, readonly Piece[]>): boolean {
  if (last.run.font !== piece.run.font || last.size !== piece.size) return false;
  if (Math.abs(last.y - piece.y) > SAME_BASELINE) return false;
  const gap = piece.left - last.right;
  if (gap < NEAREST * piece.size || gap > FARTHEST * piece.size) return false;
  if (gap <= WORD_GAP * piece.size) return true;
  return !holdsOther(lefts.get(Math.round(piece.y)) ?? [], last.right, piece.left, WORD_GAP * piece.size);
}

/** Pieces looked at in one gap: more lie there only in hostile files. */
const MOST_IN_GAP = 20;

/** Does a piece stand between `from` and `to`? `row` is sorted by left edges. */
function holdsOther(row: readonly Piece[], from: number, to: number, slack: number): boolean {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.left < from - slack) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < Math.min(row.length, low + MOST_IN_GAP); i++) {
    const { left, right } = row[i]!;
    if (left > to) return false;
    if (right <= to + slack) return true;
  }
  return false;
}

function leftsByBaseline(pieces: readonly Piece[]): Map<number, Piece[]> {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const key = Math.round(piece.y);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [piece]);
    else row.push(piece);
  }
  for (const row of rows.values()) row.sort((a, b) => a.left - b.left);
  return rows;
}

function byBaseline(chains: readonly Chain[]): Map<number, Chain[]> {
  const rows = new Map<number, Chain[]>();
  for (const chain of chains) {
    const key = Math.round(chain.pieces[0]!.y);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [chain]);
    else row.push(chain);
  }
  return rows;
}

function joined({ pieces, left, right }: Chain): Piece {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  let text = first.text;
  for (let i = 1; i < pieces.length; i++) {
    const [before, piece] = [pieces[i - 1]!, pieces[i]!];
    const apart = before.spaceAfter || piece.spaceBefore || piece.left - before.right > WORD_GAP * piece.size;
    text += (apart ? ' ' : '') + piece.text;
  }
  return { ...first, text, left, right, spaceAfter: last.spaceAfter };
}
