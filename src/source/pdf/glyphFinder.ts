/** Which glyphs is a run of pdf.js made of? */

import type { Run } from '../../model/position.ts';
import { SOFT_HYPHEN } from './glyphs.ts';

/** Points. Baselines are looked up in classes of this height. */
const CLASS_HEIGHT = 0.5;

/** Share of the font size by which a run and its first glyph may stand apart. */
const SAME_PLACE = 0.05;

/** Glyphs of the same place that are tried as the beginning of a run; more are drawn there to no end. */
const MOST_STARTS = 8;

/** By classes of the baseline, each from left to right. */
export function byBaseline(runs: readonly Run[]): Map<number, Run[]> {
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    const key = Math.round(run.y / CLASS_HEIGHT);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [run]);
    else row.push(run);
  }
  for (const row of rows.values()) row.sort((a, b) => a.x - b.x);
  return rows;
}

/**
 * Finds the glyphs that a run is made of, drawn one after another: those that follow the last run's, as both come in
 * the order of the content stream, or else some at its place; null where none spell its text.
 */
export function glyphFinder(glyphs: readonly Run[]): (run: Run) => Run[] | null {
  const rows = byBaseline(glyphs);
  const indexOf = new Map(glyphs.map((glyph, index) => [glyph, index]));
  let next = 0;
  return (run) => {
    const letters = run.text.replaceAll(' ', '');
    for (const start of [next, ...startsAt(run, rows).map((glyph) => indexOf.get(glyph) ?? 0)]) {
      const own = spell(glyphs, start, letters);
      if (own === null || !isAt(own[0], run)) continue;
      next = start + own.length;
      return own;
    }
    return null;
  };
}

/** A leading hyphen that pdf.js dropped moves the run's beginning by its width, no further. */
function isAt(glyph: Run | undefined, { x, y, size }: Run): boolean {
  return glyph !== undefined && Math.abs(glyph.y - y) <= CLASS_HEIGHT && Math.abs(glyph.x - x) <= size;
}

/** Glyphs that stand where the run begins. */
function startsAt(run: Run, rows: ReadonlyMap<number, readonly Run[]>): Run[] {
  const key = Math.round(run.y / CLASS_HEIGHT);
  return [rows.get(key), rows.get(key - 1), rows.get(key + 1)].flatMap((row = []) => {
    const start = firstFrom(row, run.x - SAME_PLACE * run.size);
    const near = row.slice(start, start + MOST_STARTS);
    return near.filter((glyph) => glyph.x <= run.x + SAME_PLACE * run.size);
  });
}

function spell(glyphs: readonly Run[], start: number, letters: string): Run[] | null {
  let end = start;
  let length = 0;
  while (end < glyphs.length && length < letters.length) {
    const { text } = glyphs[end]!;
    if (letters.startsWith(text, length)) length += text.length;
    else if (text !== SOFT_HYPHEN) break;
    end++;
  }
  return length === letters.length ? glyphs.slice(start, end) : null;
}

function firstFrom(row: readonly Run[], x: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (row[middle]!.x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
