/** Blank space above each line, in terms of the document's usual line spacing. */

import type { Line } from '../model/position.ts';

/** Share of the text's width: a line that reaches so far is full, and the next line of a paragraph follows it. */
const FULL_LINE = 0.85;

/** Baseline distances in font sizes that can be the spacing inside a paragraph: from set solid to double. */
const TIGHTEST = 0.9;
const WIDEST = 2.6;

/** Spacing of 1.15 to 1.2 font sizes is what programs take by themselves. */
const DEFAULT_PITCH = 1.2;

/** Font sizes. Distances that differ by no more are the same. */
const SAME_DISTANCE = 0.12;

/** A distance that is seen at least so often, as a share of the most frequent, can be the line spacing. */
const FREQUENT = 0.3;

/** Font sizes. A wider spacing is only believed if it is seen twice: it might be that of paragraphs of one line. */
const WIDE_PITCH = 1.6;

/**
 * Sets `gap` on every line: the distance to the baseline above, less the usual one, in lines; 0 for the first line of
 * a page. Furniture counts as absent, and keeps what it has: what follows a running head is the first line. `isInGrid` tells the lines of
 * drawn cells, which often have a spacing of their own. `pushed`: points by which a raised mark may have pushed a line
 * down; more space than that is wanted, and counts whole.
 */
export function setGaps(
  lines: readonly Line[],
  isInGrid: (line: Line) => boolean,
  pushed: (line: Line) => number = () => 0,
): void {
  const body = lines.filter((line) => !line.furniture);
  const pitch = usualPitch(
    body.filter((line) => !isInGrid(line)),
    body,
  );
  let page = 0;
  let above: Line | null = null;
  for (const line of body) {
    // the second column begins at the top again
    if (line.page !== page || (line.column !== undefined && above?.column !== line.column)) above = null;
    page = line.page;
    line.gap = above === null ? 0 : gapBelow(above, line, pitch, pushed(line));
    if (above === null || line.y > above.y) above = line;
  }
}

function gapBelow(above: Line, line: Line, pitch: number, pushed: number): number {
  // a larger line needs more room above, and a little below
  const size = 0.25 * above.size + 0.75 * line.size;
  const usual = pitch * size;
  const space = line.y - above.y - usual;
  return space <= pushed ? 0 : Math.round((100 * space) / usual) / 100;
}

/**
 * Baseline distance inside paragraphs, in font sizes: the smallest that is frequent below full lines of the text
 * outside of the table; where there are none (all paragraphs are short), the smallest that is frequent anywhere.
 */
function usualPitch(text: readonly Line[], all: readonly Line[]): number {
  const full = frequent(distances(belowFullLines(text)));
  if (full !== null && (full.count > 1 || full.distance <= WIDE_PITCH)) return full.distance;
  const any = frequent(distances(neighbours(all)));
  return any !== null && (any.count > 1 || any.distance <= WIDE_PITCH) ? any.distance : DEFAULT_PITCH;
}

type Pair = readonly [above: Line, line: Line];

function neighbours(lines: readonly Line[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 1; i < lines.length; i++) pairs.push([lines[i - 1]!, lines[i]!]);
  return pairs;
}

function belowFullLines(lines: readonly Line[]): Pair[] {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (const line of lines) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
  }
  const reach = left + FULL_LINE * (right - left);
  // a row of cells is as wide as its table, however short its text is
  return neighbours(lines).filter(([above]) => above.right >= reach && above.segments.length === 1);
}

/** Of lines of one size on one page, in font sizes, from the smallest; only what can be a line spacing. */
function distances(pairs: readonly Pair[]): number[] {
  const found: number[] = [];
  for (const [above, line] of pairs) {
    if (above.page !== line.page || Math.abs(above.size - line.size) > 0.05 * line.size) continue;
    const distance = (line.y - above.y) / line.size;
    if (distance >= TIGHTEST && distance <= WIDEST) found.push(distance);
  }
  return found.sort((a, b) => a - b);
}

/** The smallest of the sorted distances that is frequent, and how often it is seen. */
function frequent(sorted: readonly number[]): { distance: number; count: number } | null {
  const counts: number[] = [];
  let end = 0;
  for (const [start, distance] of sorted.entries()) {
    while (sorted[end]! <= distance + SAME_DISTANCE) end++;
    counts.push(end - start);
  }
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const start = counts.findIndex((count) => count >= FREQUENT * most);
  const count = counts[start];
  if (count === undefined) return null;
  return { distance: sorted[start + (count >> 1)]!, count };
}
