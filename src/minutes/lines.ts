/** The printed lines of minutes, as their readers want them. */

import type { Layout, Line } from '../model/position.ts';
import { type Stretch, stretchOf } from '../words/stretch.ts';

export interface MinutesLine {
  /** Index in the list of lines. */
  index: number;
  line: Line;
  text: Stretch;
  /** What gaps part in the line, from left to right. */
  cells: readonly Stretch[];
  /** Does it begin a page? */
  top: boolean;
  /** Is there room above it, as between paragraphs? */
  apart: boolean;
}

/** Room above a paragraph, in lines: of PDFs and of texts. */
const ROOM = { pt: 0.3, char: 1 } as const;

/** All lines but running heads and feet, which keep their index. */
export function minutesLines(layout: Layout, from: number): MinutesLine[] {
  const lines: MinutesLine[] = [];
  let page = -1;
  for (const line of layout.lines.slice(from)) {
    if (line.furniture) continue;
    const top = page !== -1 && line.page !== page;
    page = line.page;
    lines.push({
      index: lines.length,
      line,
      text: stretchOf(layout.text, [line.segments]),
      cells: line.segments.map((segment) => stretchOf(layout.text, [[segment]])),
      top,
      apart: line.gap >= ROOM[layout.unit],
    });
  }
  return lines;
}

/** Letters and digits in small letters: by this titles are compared. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-zß-ɏ\d]/gu, '');
}

/** So many letters tell titles apart. */
const TELLING = 24;

/** Do two titles, folded, begin alike? Of one of them there may be no more than the first line. */
export function isAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, TELLING);
  return length >= 4 && one.slice(0, length) === other.slice(0, length);
}
