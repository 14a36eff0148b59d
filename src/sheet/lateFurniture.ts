/** Running heads and feet that only the second page has, so that nothing shows them coming again. */

import { readNumber, readNumbers } from '../fields/number.ts';
import type { Line } from '../model/position.ts';
import type { Edge } from './edge.ts';

/** Lines of the first page in which the header prints the paper's number. */
const HEADER_LINES = 25;

/** Longer lines are text. */
const LONGEST = 120;

/** Shorter texts of the first page may come again in the text by chance. */
const SHORTEST_COPY = 12;

/**
 * Marks the blocks at the head or foot of a later page that stand outside of the first page's text area and either
 * name the paper's number or copy a line of the first page. Both must hold: the last line of a question that ran
 * onto the page stands inside of the text area and ends like a sentence.
 */
export function markLate(
  text: string,
  lines: readonly Line[],
  edges: readonly Edge[],
  side: 'head' | 'foot',
): void {
  const firstPage = lines.filter((line) => line.page === 1 && !line.furniture);
  const numbers = new Set<string>();
  const copies = new Set<string>();
  for (const [index, line] of firstPage.entries()) {
    const printed = text.slice(line.start, line.end);
    if (printed.length > LONGEST) continue;
    copies.add(printed);
    for (const segment of line.segments) copies.add(text.slice(segment.start, segment.end));
    if (index < HEADER_LINES) for (const { canonical } of readNumbers(printed)) numbers.add(canonical);
  }
  if (side === 'foot') for (const edge of edges) markOwnNumber(text, edge, firstPage);
  const isOutside = outsideOf(firstPage, side);
  for (const edge of edges) {
    if (!Number.isFinite(edge.distance)) continue;
    const isLate = (line: Line) => {
      const printed = text.slice(line.start, line.end);
      if (!isOutside(line) || printed.length > LONGEST || !looksLikeHead(printed)) return false;
      if (isCopy(printed, copies)) return true;
      return readNumbers(printed).some(({ canonical }) => numbers.has(canonical));
    };
    if (edge.lines.every((line) => line.furniture || isLate(line))) {
      for (const line of edge.lines) line.furniture = true;
    }
  }
}

/** The paper's own number alone at a page's foot, which another line of the first page prints, too. */
function markOwnNumber(text: string, { lines, distance }: Edge, firstPage: readonly Line[]): void {
  const [foot] = lines;
  if (lines.length !== 1 || !Number.isFinite(distance)) return;
  const printed = text.slice(foot!.start, foot!.end);
  const number = readNumber(printed);
  if (number === null || number.end - number.start < printed.length) return;
  const isHeader = (line: Line) => text.slice(line.start, line.end).includes(printed);
  if (firstPage.slice(0, HEADER_LINES).some((line) => line !== foot && isHeader(line)))
    foot!.furniture = true;
}

/** A line of the first page, perhaps with the council behind a group's name: `Fraktion A im Stadtrat`. */
function isCopy(printed: string, copies: ReadonlySet<string>): boolean {
  const council = printed.indexOf(' im Stadtrat');
  const name = council < 0 ? printed : printed.slice(0, council);
  return (
    (printed.length >= SHORTEST_COPY && copies.has(printed)) || (council >= SHORTEST_COPY && copies.has(name))
  );
}

/** Beyond the outermost line of the first page by at least the line's own size. */
function outsideOf(firstPage: readonly Line[], side: 'head' | 'foot'): (line: Line) => boolean {
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  for (const { y } of firstPage) {
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return ({ y, size }) => (side === 'head' ? y + size <= top : y - size >= bottom);
}

/** No sentence and no end of one. */
function looksLikeHead(printed: string): boolean {
  return /^[A-ZÀ-ÞĀ-ɏẞ\d–-]/u.test(printed) && !/[.?!:;,]$/.test(printed);
}
