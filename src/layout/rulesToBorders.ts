/** Rules as drawn to the lines of borders: joined, on common coordinates, few. */

import type { Rule } from '../position.ts';

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

/** More lines than this are a drawing; a form has some dozens. */
const MOST_LINES = 500;

/** Joins what is one line. A page with more lines than any table has gives none. */
export function rulesToBorders(rules: readonly Rule[]): Borders {
  const horizontal: Border[] = [];
  const vertical: Border[] = [];
  for (const { x0, y0, x1, y1 } of rules) {
    if (x1 - x0 >= y1 - y0) horizontal.push({ at: (y0 + y1) / 2, from: x0, to: x1 });
    else vertical.push({ at: (x0 + x1) / 2, from: y0, to: y1 });
  }
  const borders = { horizontal: joinLines(horizontal), vertical: joinLines(vertical) };
  const count = borders.horizontal.length + borders.vertical.length;
  return count <= MOST_LINES ? borders : { horizontal: [], vertical: [] };
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
