/** What stands around a line: blank space, rows of empty cells, the width of the text. */

import type { Layout } from '../model/position.ts';
import { isSalutation, startsSection } from '../words/german.ts';
import { PROPOSAL_HEAD } from '../words/header.ts';
import { toleranceOf } from './hypothesis.ts';
import type { Piece } from './pieces.ts';

export interface Surroundings {
  /** Left edges that differ by no more are of one column, in the layout's unit. */
  tolerance: number;
  /** Space above a line that parts it from the one before, whatever the copy puts between all; in lines. */
  leastGap: number;
  /** Does the text part its paragraphs by blank lines? */
  hasGaps: boolean;
  /** Is there blank space between two lines, beyond what the copy puts between all? Indexes of the layout's lines. */
  gapBetween(from: number, to: number): boolean;
  /** Did the piece's first word have no room in the line with this index? */
  isFull(line: number, piece: Piece): boolean;
  /** The block of lines from this one on, up to blank space or the body's first words. */
  blockAt(line: number): Block;
  /** Is there a row of empty cells above the line? */
  emptyRowAbove(line: number): boolean;
  /** Does the line before close a cell with `|`, and this one has none? */
  leftTable(line: number): boolean;
}

/** `title`: no sentence ends in it; `text`: one does; `open`: it is too long to be told. */
type Block = 'title' | 'text' | 'open';

/** Space above a line, in lines, that parts paragraphs. */
const GAP = { char: 1, pt: 0.5 } as const;
/** Lines that are looked at to tell whether the copy puts a blank line between any two. */
const SAMPLE = 60;
/** This part of them has one. */
const SPACED = 0.7;
/** No more lines are looked ahead for the end of a block. */
const LONGEST_BLOCK = 12;
/** Columns; a longer line of a text file is not broken by its width. */
const WIDEST = 110;

export function surroundingsOf(layout: Layout, from: number): Surroundings {
  const { lines, text } = layout;
  const near = lines.slice(from + 1, from + SAMPLE);
  const parted = near.filter(({ gap }) => gap >= GAP[layout.unit]).length;
  const least = parted > SPACED * near.length && layout.unit === 'char' ? 2 : GAP[layout.unit];
  const isGap = (line: number) => (lines[line]?.gap ?? 0) >= least;
  const textOf = (line: number) => text.slice(lines[line]!.start, lines[line]!.end);
  const blocks = new Map<number, Block>();
  const blockAt = (line: number): Block => {
    const known = blocks.get(line) ?? blockFrom(line);
    blocks.set(line, known);
    return known;
  };
  const blockFrom = (line: number): Block => {
    for (let at = line; at < Math.min(lines.length - 1, line + LONGEST_BLOCK); at++) {
      if (/[.:]$/.test(textOf(at))) return 'text';
      const next = textOf(at + 1).slice(0, 300);
      if (isGap(at + 1) || isSalutation(next) || PROPOSAL_HEAD.test(next) || startsSection(next))
        return 'title';
    }
    return 'open';
  };
  return {
    tolerance: toleranceOf(layout),
    leastGap: GAP[layout.unit],
    hasGaps: near.some(({ gap }) => gap >= least),
    gapBetween: (before, to) => {
      for (let line = before + 1; line <= to; line++) if (isGap(line)) return true;
      return false;
    },
    isFull: (line, piece) => isFull(layout, line, piece),
    blockAt,
    emptyRowAbove: remembered((line) => EMPTY_ROW.test(`${between(layout, line)}\n`)),
    leftTable: remembered((line) => {
      const here = lines[line]!;
      const own = text.slice(here.start, Math.min(lineEnd(text, here.end), here.end + 80));
      const above = between(layout, line);
      return /^[ \t]*\|/.test(above) && !own.includes('|') && !/\|[ \t]*$/.test(above);
    }),
  };
}

const EMPTY_ROW = /\n[ \t\u00a0]*\|[|\s]*(?:\n|$)/;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A question about a line that is asked again and again. */
function remembered(answer: (line: number) => boolean): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    const found = known.get(line) ?? answer(line);
    known.set(line, found);
    return found;
  };
}

/** What stands between a line and the one before: separators, blank lines. */
function between({ text, lines }: Layout, line: number): string {
  const before = lines[line - 1];
  if (before === undefined) return '';
  return text.slice(before.end, Math.min(lines[line]!.start, before.end + 400));
}

function isFull(layout: Layout, index: number, piece: Piece): boolean {
  const line = layout.lines[index]!;
  const words = piece.stretch.text;
  const width = layout.pages[line.page - 1]?.width ?? 0;
  const space = words.indexOf(' ');
  const first = space < 0 ? words.length : space;
  const unit = layout.unit === 'char' ? 1 : (piece.right - piece.x) / Math.max(1, words.length);
  return line.right + (first + 1) * unit > Math.min(width, WIDEST * unit);
}
