/**
 * A table whose cells a text export put below each other, one in a line, between two blank lines:
 *
 *     Jahr
 *     Anzahl
 *     2019
 *     4.812
 */

import type { BodyLine } from './block.ts';

/** In lines: less is no table, but an address or names. */
const FEWEST_CELLS = 6;
const LONGEST_CELL = 32;
/** So many of the cells hold figures; dates and numbers of papers count. */
const FIGURES = 0.4;
const FIGURE = /\d/;
/** A sentence or a list's item ends so, or goes on. */
const ENDS_OR_GOES_ON = /[.?!:;,-]$/;

/** Half-open ranges of indexes; `ends` tells lines that no table holds. @param lines of a text without columns */
export function stackedTables(
  lines: readonly BodyLine[],
  ends: (index: number) => boolean,
): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && lines[at]!.line.gap === 0) continue;
    if (isTable(lines.slice(start, at)) && !rangeHas(start, at, ends)) tables.push({ start, end: at });
    start = at;
  }
  return tables;
}

function rangeHas(start: number, end: number, holds: (index: number) => boolean): boolean {
  for (let index = start; index < end; index++) if (holds(index)) return true;
  return false;
}

function isTable(block: readonly BodyLine[]): boolean {
  if (block.length < FEWEST_CELLS) return false;
  const isCell = ({ text: { text }, marker, line }: BodyLine): boolean =>
    text.length <= LONGEST_CELL &&
    marker === null &&
    line.segments.length === 1 &&
    !ENDS_OR_GOES_ON.test(text);
  const figures = block.filter(({ text }) => FIGURE.test(text.text)).length;
  return figures >= FIGURES * block.length && block.every(isCell);
}
