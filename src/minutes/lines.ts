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
  /** Does it stand in a drawn cell? */
  boxed: boolean;
  /** Was it put together from lines that stand apart? */
  guessed?: boolean;
}

/** Room above a paragraph, in lines: of PDFs and of texts. */
const ROOM = { pt: 0.3, char: 1 } as const;

/** All lines but running heads and feet, which keep their index. */
export function minutesLines(layout: Layout, from: number): MinutesLine[] {
  restoreSeldom(layout, from);
  const lines: MinutesLine[] = [];
  const boxed = new Set(layout.grid.flatMap((cell) => cell.lines.map(([first]) => first?.start)));
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
      boxed: boxed.has(line.start),
      apart: line.gap >= ROOM[layout.unit],
    });
  }
  return lines;
}

/** A running head stands on at least so many of the pages. */
const SHARE = 0.2;

/**
 * In long minutes the same sentence stands at the edge of two pages by chance: what was taken for a running head or foot
 * and comes again on few pages only is text.
 */
function restoreSeldom(layout: Layout, from: number): void {
  const fewest = Math.ceil(layout.pages.length * SHARE);
  if (fewest <= 2) return;
  const found = new Map<string, { lines: Line[]; pages: Set<number> }>();
  for (const line of layout.lines.slice(from)) {
    const text = layout.text.slice(line.start, line.end);
    if (!line.furniture || !/[A-Za-zÀ-ɏẞ]{2}/u.test(text) || /Seite \d|Blatt \d|https?:|file:/u.test(text))
      continue;
    const shape = text.replace(/\d+/g, '#');
    const same = found.get(shape) ?? { lines: [], pages: new Set() };
    same.lines.push(line);
    same.pages.add(line.page);
    found.set(shape, same);
  }
  for (const { lines, pages } of found.values()) {
    if (pages.size < fewest) for (const line of lines) line.furniture = false;
  }
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
