/** A row of pieces to its segments: words joined, parted where a column gap is. */

import { closeLetterSpacing, joinSpacedLetters } from './letterSpacing.ts';
import type { Row } from './row.ts';
import type { Piece } from './runsToPieces.ts';

export interface SegmentText {
  text: string;
  left: number;
  right: number;
  /** What it was joined from, left to right: together they have its letters, its spaces are others. */
  pieces: Piece[];
}

/** Share of the font size. Letters of one word stand nearer to each other than this, words further apart. */
export const WORD_GAP = 0.1;

/** Share of the font size. Word processors set the hyphen at a line's end apart from its word, by up to this. */
const HYPHEN_GAP = 0.2;

/** Share of the font size. Pieces that lie over each other by more are no neighbours in a word. */
const OVERLAP = 0.5;

/** Share of the font size. The word space that is taken for usual where a line shows none. */
const USUAL_WORD_SPACE = 0.3;

/** A gap is a column's if it is so many times the line's usual word space … */
const COLUMN_FACTOR = 2.2;

/** … and more than this share of the font size, */
const COLUMN_AT_LEAST = 1.2;

/** or more than this one: justified text has gaps of up to 2 or 3. */
const COLUMN_FOR_SURE = 3;

/** Gaps of a stretched line are all the same, to this share. */
const EVEN = 0.1;

/** Segments from left to right. */
export function rowToSegments(row: Row): SegmentText[] {
  const pieces = joinSpacedLetters(row.pieces);
  const limit = columnGap(pieces, row.size);
  const segments: SegmentText[] = [];
  let open: SegmentText | null = null;
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (
      open === null ||
      last === null ||
      piece.left - open.right > limit + 2 * Math.min(last.tracking, piece.tracking) ||
      liesOver(open, piece)
    ) {
      open = { text: piece.text, left: piece.left, right: piece.right, pieces: [piece] };
      segments.push(open);
    } else {
      open.text += separator(last, piece, open.right, piece === pieces.at(-1)) + piece.text;
      open.right = Math.max(open.right, piece.right);
      open.pieces.push(piece);
    }
    last = piece;
  }
  for (const segment of segments) segment.text = closeLetterSpacing(segment.text);
  return segments;
}

/** Font sizes, characters: a text that begins so far inside of another, and is so long, ran over a column's edge. */
const OVERPRINT = 1.5;
const SHORTEST_TEXT = 3;

function liesOver(open: SegmentText, piece: Piece): boolean {
  return piece.left < open.right - OVERPRINT * piece.size && piece.text.length >= SHORTEST_TEXT;
}

function separator(last: Piece, piece: Piece, right: number, isLast: boolean): string {
  if (last.spaceAfter || piece.spaceBefore) return ' ';
  const size = Math.min(last.size, piece.size);
  const gap = piece.left - right;
  if (piece.text === '-' && isLast && gap < HYPHEN_GAP * size) return '';
  return gap > WORD_GAP * size || gap < -OVERLAP * Math.max(last.size, piece.size) ? ' ' : '';
}

/**
 * How wide a gap must be in this line to part columns, in points.
 *
 *     Dr. Heinz Höfer          Ute Schäfer           columns: the words inside stand close
 *     in     den     vergangenen     Monaten         one stretched line: every gap is alike
 */
function columnGap(pieces: readonly Piece[], size: number): number {
  const gaps: number[] = [];
  let right = pieces[0]?.right ?? 0;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const gap = piece.left - right;
    if (gap > WORD_GAP * size) gaps.push(gap);
    right = Math.max(right, piece.right);
  }
  gaps.sort((a, b) => a - b);
  const showsWordSpace = pieces.some((piece) => piece.text.includes(' '));
  // in a row of cells with a word or two each most gaps are columns': the smaller ones tell the word space
  const low = gaps[(gaps.length - 1) >> 2] ?? 0;
  const [narrowest, widest] = [gaps[0] ?? 0, gaps.at(-1) ?? 0];
  const alike = widest - narrowest <= EVEN * widest;
  // one word a cell: no gap is as narrow as a word space, and stretched words would all be as far apart
  const noneNarrow = !alike && low > COLUMN_AT_LEAST * size;
  const usual = showsWordSpace || gaps.length < 2 || noneNarrow ? USUAL_WORD_SPACE * size : low;
  const limit = Math.max(COLUMN_AT_LEAST * size, COLUMN_FACTOR * usual);
  return Math.min(limit, COLUMN_FOR_SURE * size);
}
