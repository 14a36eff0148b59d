/**
 * Page numbers, running heads and feet of pages with positions: told by where they stand and by coming again,
 * never by their words alone. (`textFurniture.ts` does the same for text files, which have no positions.)
 */

import type { LayoutPage, Line } from '../model/position.ts';
import type { Edge } from './edge.ts';
import { markLate } from './lateFurniture.ts';
import { isNumberOfPage, isPageNumber, isPrinterLine } from './pageNumber.ts';
import { usualSize } from './usualSize.ts';

/** Share of the page's height at its head and foot where furniture can stand. */
const MARGIN_ZONE = 0.12;

/** Lines of one running head or foot. */
const MOST_LINES = 4;

/** Font sizes. The body keeps at least this distance from baseline to baseline. */
const APART = 1.9;

/** A bare figure must stand further off still: it might be the number of a question. */
const FAR_APART = 2.6;

/** Points. Baselines of the same running line on different pages differ by no more. */
const SAME_HEIGHT = 6;

/**
 * Sets `furniture` on the lines (in reading order) that are a page number or belong to a running head or foot;
 * `text` is the layout's text. A single page has furniture only where its shape leaves no doubt.
 */
export function markFurniture(text: string, lines: readonly Line[], pages: readonly LayoutPage[]): void {
  const heads: Edge[] = [];
  const feet: Edge[] = [];
  const onPages = byPage(lines, pages);
  for (const [page, onPage] of onPages) {
    heads.push(edgeOf(onPage, page, 'head'));
    feet.push(edgeOf(onPage, page, 'foot'));
  }
  for (const edges of [heads, feet]) {
    for (const edge of edges) markNumbers(text, edge);
    markRepeated(text, edges);
  }
  markSameEdges(text, onPages);
  markLate(text, lines, heads, 'head');
  markLate(text, lines, feet, 'foot');
  const size = usualSize(lines);
  for (const edge of feet) markSmallFoot(text, edge, size);
  markLikeOthers(text, lines, onPages);
}

/** The first and last line of a page whose text stands at the same height on another page, where it is furniture already. */
function markLikeOthers(text: string, lines: readonly Line[], onPages: readonly PageLines[]): void {
  const found = lines.filter(({ furniture }) => furniture).slice(0, MOST_SAME);
  for (const [, onPage] of onPages) {
    const sorted = [...onPage].sort((a, b) => a.y - b.y);
    for (const line of [sorted[0], sorted.at(-1)]) {
      if (line === undefined || line.furniture) continue;
      const printed = text.slice(line.start, line.end);
      line.furniture = found.some(
        (one) =>
          one.page !== line.page &&
          Math.abs(one.y - line.y) <= SAME_BASELINE &&
          text.slice(one.start, one.end) === printed,
      );
    }
  }
}

type PageLines = readonly [page: LayoutPage, lines: readonly Line[]];

function byPage(lines: readonly Line[], pages: readonly LayoutPage[]): PageLines[] {
  const found = new Map<number, Line[]>(pages.map((page) => [page.number, []]));
  for (const line of lines) found.get(line.page)?.push(line);
  return pages.map((page) => [page, found.get(page.number) ?? []]);
}

/** The block of lines at the head or foot that stands apart from the body and lies in the margin zone. */
function edgeOf(lines: readonly Line[], page: LayoutPage, side: 'head' | 'foot'): Edge {
  const sorted = [...lines].sort((a, b) => (side === 'head' ? a.y - b.y : b.y - a.y));
  const block: Line[] = [];
  for (const [i, line] of sorted.entries()) {
    const depth = side === 'head' ? line.y - line.size : page.height - line.y;
    if (depth > MARGIN_ZONE * page.height || block.length > MOST_LINES) break;
    block.push(line);
    const next = sorted[i + 1];
    const distance =
      next === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(next.y - line.y) / Math.max(next.size, line.size);
    if (distance >= APART) return { lines: block, distance, page };
  }
  return { lines: [], distance: 0, page };
}

/** A block with a page number: that line, and beside it what printing programs add (a date, an address, a path). */
function markNumbers(text: string, edge: Edge): void {
  for (const line of edge.lines) {
    const parts = line.segments.map((segment) => text.slice(segment.start, segment.end));
    const number = parts.findIndex((part) => isPageNumber(part));
    if (number >= 0 && parts.every((part, i) => i === number || isPrinterLine(part) || parts.length === 2)) {
      line.furniture = true;
    } else if (parts.length === 1 && edge.distance >= FAR_APART) {
      line.furniture = isNumberOfPage(parts[0] ?? '', edge.page.number);
    }
  }
}

/** Points. Baselines of a head that is drawn anew on each page do not differ. */
const SAME_BASELINE = 1;

/**
 * The outermost lines of a page down to the page's number, however near to the text they are: the number tells, and
 * that the lines outside of it stand with the same text at the same height on another page.
 */
function markSameEdges(text: string, onPages: readonly PageLines[]): void {
  const heights = new Map<string, { page: number; y: number }[]>();
  for (const [page, onPage] of onPages) {
    for (const line of onPage) {
      const shape = shapeOf(text.slice(line.start, line.end), page.number);
      const found = heights.get(shape) ?? [];
      heights.set(shape, found);
      if (found.length < MOST_SAME) found.push({ page: page.number, y: line.y });
    }
  }
  const comesAgain = (line: Line) =>
    (heights.get(shapeOf(text.slice(line.start, line.end), line.page)) ?? []).some(
      ({ page, y }) => page !== line.page && Math.abs(y - line.y) <= SAME_BASELINE,
    );
  for (const [page, onPage] of onPages) {
    const sorted = [...onPage].sort((a, b) => a.y - b.y);
    for (const edge of [sorted, sorted.toReversed()]) {
      const head: Line[] = [];
      for (const line of edge.slice(0, MOST_LINES)) {
        const depth = Math.min(line.y - line.size, page.height - line.y);
        const counted = countsPages(text, line, onPages.length);
        const numbered = counted || namesPage(text, line);
        if ((depth > MARGIN_ZONE * page.height && !counted) || !(numbered || comesAgain(line))) break;
        head.push(line);
        // what stands further in than the page's number is text
        if (numbered) for (const one of head) one.furniture = true;
        if (numbered) break;
      }
    }
  }
}

/** `Anfrage F0147/20 – Seite 2 von 3` on page 2. */
function namesPage(text: string, line: Line): boolean {
  const end = text.slice(Math.max(line.start, line.end - 40), line.end);
  if (line.end - line.start <= 4) return isNumberOfPage(end, line.page) && line.page > 1;
  const own = NUMBERED_FOOT.exec(end);
  if (own !== null && line.end - line.start === own[0].length) return Number(own[1]) === line.page;
  const match = /(?<![A-Za-zÀ-ɏẞ])Seite:? ?(\d{1,3})(?: ?(?:von|\/) ?\d{1,3})?$/u.exec(end);
  return match !== null && Number(match[1]) === line.page;
}

/** `DS0172/16`, and the page's number at the other end of the line. */
const NUMBERED_FOOT = /^(?:DS|[AFIS])\d{4}\/\d{2}(?:\/\d{1,2})?(?:\t|[\t ](?:Seite|Blatt|S\.) )(\d{1,3})$/;

/** `Seite 1 von 2`, and nothing else, on page 1 of two: however large the margin below it is. */
function countsPages(text: string, line: Line, count: number): boolean {
  if (line.end - line.start > LONGEST_COUNT) return false;
  const match = /^(?:Seite|Blatt):? ?(\d{1,3}) ?(?:von|\/) ?(\d{1,3})$/u.exec(
    text.slice(line.start, line.end),
  );
  return match !== null && Number(match[1]) === line.page && Number(match[2]) === count;
}

const LONGEST_COUNT = 20;

/** So many places of one text are enough to compare with. */
const MOST_SAME = 50;

/** A foot is printed at most so large, as a part of the text's size. */
const FOOT_SIZE = 0.92;

/** Digits, letters or stars before a note: a footnote, which may cite papers, and no running foot. */
const NOTE_MARK = /^(?:\d{1,2}|[¹²³⁴-⁹*]{1,3})[ )]/;

/** `A0213/24 - Seite 1`, `Stand: 27.09.2024`: small print at the foot of a page, far below its text. */
function markSmallFoot(text: string, edge: Edge, size: number): void {
  if (edge.distance < FAR_APART || !Number.isFinite(edge.distance)) return;
  const first = edge.lines.at(-1);
  if (first === undefined || NOTE_MARK.test(text.slice(first.start, first.start + 6))) return;
  const small = edge.lines.every((line) => line.size <= FOOT_SIZE * size);
  const numbered = edge.lines.some((line) =>
    /(?<![A-Za-zÀ-ɏẞ])Seite:? ?\d{1,3}/u.test(text.slice(line.start, line.end)),
  );
  if (small || numbered) for (const line of edge.lines) line.furniture = true;
}

/** Lines that come again at the same height on other pages, with the same text but for the page's number. */
function markRepeated(text: string, edges: readonly Edge[]): void {
  // a page with nothing else on it shows no body that the block could stand apart from
  const filled = edges.filter((edge) => Number.isFinite(edge.distance));
  const seen = new Map<string, { line: Line; page: number }[]>();
  for (const edge of filled) {
    for (const line of edge.lines) {
      const shape = shapeOf(text.slice(line.start, line.end), edge.page.number);
      const others = seen.get(shape) ?? [];
      seen.set(shape, others);
      others.push({ line, page: edge.page.number });
    }
  }
  const marked = new Set<Line>();
  for (const same of seen.values()) {
    for (const { line, page } of same) {
      const again = same.some(
        (other) => other.page !== page && Math.abs(other.line.y - line.y) <= SAME_HEIGHT,
      );
      if (again) marked.add(line);
    }
  }
  for (const edge of filled) {
    if (edge.lines.every((line) => marked.has(line) || line.furniture)) {
      for (const line of edge.lines) line.furniture = true;
    }
  }
}

/** A number that is no part of a date, a time or an amount: those stay the same from page to page. */
const LONE_NUMBER = /(?<![\d.,:])\d+(?!\d|[.,:]\d)/g;

/** The text with the page's own number (and the next, where covers do not count) as `#`; other figures stay. */
function shapeOf(text: string, page: number): string {
  return text.replace(LONE_NUMBER, (digits) => (Math.abs(Number(digits) - page) <= 1 ? '#' : digits));
}
