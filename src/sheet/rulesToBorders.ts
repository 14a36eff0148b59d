/** Rules as drawn to the lines of borders: joined, on common coordinates, few. */

import type { Rule } from '../model/position.ts';

/** A border line: horizontal at y = `at` from x = `from` to `to`, or vertical with x and y swapped. */
export interface Border {
  at: number;
  from: number;
  to: number;
}

export interface Borders {
  horizontal: Border[];
  vertical: Border[];
}

/** Points. Lines nearer than this are one: double lines, the two edges of a strip, the rounding of producers. */
export const SAME_LINE = 3;

/** Points. Gaps in a line up to this are no gaps: dashes, and pieces that end before the crossing line. */
const DASH_GAP = 4;

/** Points. Shorter lines bound no cell: a line of small print is 6 pt high. */
const SHORTEST = 6;

/** Points. A dot is no larger, and the dots of one line stand on one coordinate to this much. */
const LONGEST_DOT = 3;
const SAME_ROW = 0.3;

/** More lines than this are a drawing; a form has some dozens. */
const MOST_LINES = 500;

/** Joins what is one line. A page with more lines than any table has gives none. */
export function rulesToBorders(rules: readonly Rule[]): Borders {
  const horizontal: Border[] = [];
  const vertical: Border[] = [];
  const dots: Rule[] = [];
  for (const rule of rules) {
    const { x0, y0, x1, y1 } = rule;
    if (isDot(rule)) dots.push(rule);
    else if (x1 - x0 >= y1 - y0) horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  horizontal.push(
    ...dottedLines(dots.map(({ x0, y0, x1, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 }))),
  );
  vertical.push(...dottedLines(dots.map(({ x0, y0, x1, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 }))));
  const borders = { horizontal: joinLines(horizontal), vertical: joinLines(vertical) };
  const count = borders.horizontal.length + borders.vertical.length;
  return count <= MOST_LINES ? borders : { horizontal: [], vertical: [] };
}

/** About as wide as it is high: a part of a dotted line that may run either way. */
function isDot({ x0, y0, x1, y1 }: Rule): boolean {
  const [width, height] = [x1 - x0, y1 - y0];
  return Math.max(width, height) <= LONGEST_DOT && Math.min(width, height) * 1.5 >= Math.max(width, height);
}

/** Rows of dots on exactly one coordinate; a dot of a line that crosses is no row, and would shift a border near it. */
function dottedLines(dots: Border[]): Border[] {
  dots.sort((a, b) => a.at - b.at);
  const found: Border[] = [];
  let start = 0;
  for (let end = 1; end <= dots.length; end++) {
    if ((dots[end]?.at ?? Number.POSITIVE_INFINITY) - dots[start]!.at <= SAME_ROW) continue;
    joinCluster(dots.slice(start, end), found);
    start = end;
  }
  return found;
}

function joinLines(lines: Border[]): Border[] {
  lines.sort((a, b) => a.at - b.at);
  const joined: Border[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    const next = lines[end];
    if (next !== undefined && next.at - lines[start]!.at <= SAME_LINE) continue;
    joinCluster(lines.slice(start, end), joined);
    start = end;
  }
  return joined;
}

/** Lines on (nearly) one coordinate: overlapping and touching ones become one, at their middle. */
function joinCluster(lines: Border[], joined: Border[]): void {
  const at = (lines[0]!.at + lines.at(-1)!.at) / 2;
  lines.sort((a, b) => a.from - b.from);
  let open: Border = { ...lines[0]!, at };
  for (const line of lines) {
    if (line.from - open.to <= DASH_GAP) {
      open.to = Math.max(open.to, line.to);
    } else {
      if (open.to - open.from >= SHORTEST) joined.push(open);
      open = { ...line, at };
    }
  }
  if (open.to - open.from >= SHORTEST) joined.push(open);
}
