/** The printed lines of minutes, as their readers want them. */

import type { Layout, Line } from '../model/position.ts';
import { isSmall } from '../words/chars.ts';
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
  const room = roomOf(layout);
  let page = -1;
  for (const line of rowsOf(layout.lines.slice(from).filter(({ furniture }) => !furniture))) {
    const top = page !== -1 && line.page !== page;
    page = line.page;
    lines.push({
      index: lines.length,
      line,
      text: stretchOf(layout.text, [line.segments]),
      cells: line.segments.map((segment) => stretchOf(layout.text, [[segment]])),
      top,
      boxed: boxed.has(line.start),
      apart: line.gap >= room,
    });
  }
  return lines;
}

/** Where lines stand far apart there is little more between paragraphs: at least so much. */
const LEAST_ROOM = 0.15;
/** Lines of which so much is told. */
const FEWEST = 8;
const BROKEN = /[a-zäöüß,-]$/u;

/** Room above a paragraph: in a page it is told by the lines that go on behind a broken sentence. */
function roomOf({ unit, lines, text }: Layout): number {
  if (unit !== 'pt') return ROOM[unit];
  const inside: number[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page || line.furniture || above.furniture) return;
    if (line.segments.length > 1 || above.segments.length > 1 || Math.abs(line.left - above.left) > 1) return;
    if (
      BROKEN.test(text.slice(above.start, above.end).trimEnd()) &&
      isSmall(text.slice(line.start, line.end))
    )
      inside.push(line.gap);
  });
  if (inside.length < FEWEST) return ROOM.pt;
  const most = inside.sort((a, b) => a - b)[Math.floor(inside.length * 0.9)]!;
  return Math.min(ROOM.pt, Math.max(LEAST_ROOM, most + LEAST_ROOM));
}

/** Lines of a row of cells stand no further apart, in font sizes. */
const SAME_ROW = 0.25;

/**
 * Tables that a page draws cell by cell, put together to rows: lines that stand beside one another are one, and those of a
 * cell stand below the row that it begins in. `lines`: in reading order.
 */
function rowsOf(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    let low = lines[at]!.y;
    // back up the page, and to the right: the next cell of the row
    for (let next = end; next < lines.length && lines[next]!.page === lines[at]!.page; next++) {
      const { y, left, size } = lines[next]!;
      const before = lines[next - 1]!;
      const beside =
        y <= before.y + SAME_ROW * size && y >= lines[at]!.y - SAME_ROW * size && left > before.left;
      const below = left > lines[at]!.left && Math.abs(left - before.left) < SAME_ROW * size;
      if (beside) end = next + 1;
      else if (!below) break;
      low = Math.max(low, y);
    }
    if (end > at + 1) rows.push(...merged(lines.slice(at, end)));
    else rows.push(lines[at]!);
    at = end;
  }
  return rows;
}

function merged(cells: readonly Line[]): Line[] {
  const sorted = [...cells].sort((a, b) => a.y - b.y || a.left - b.left);
  const rows: Line[][] = [];
  for (const line of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && line.y - row[0]!.y <= SAME_ROW * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const [first, ...more] = row.sort((a, b) => a.left - b.left);
    if (more.length === 0) return first!;
    return {
      ...first!,
      segments: row.flatMap(({ segments }) => segments),
      right: Math.max(...row.map(({ right }) => right)),
      gap: Math.max(...row.map(({ gap }) => gap)),
    };
  });
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
