/**
 * Runs that are not what the page shows, told by the page's single glyphs.
 *
 * Letter-spaced text (`A n f r a g e`): pdf.js puts a space wherever letters stand 0.1 font sizes apart, so that it
 * comes as single letters or, worse, torn at some letters (`Anf r age`), and nothing tells the real spaces any more.
 * Text drawn in no order: two glyphs drawn one after another with room between them become `2 3`, and what stands
 * in that room comes elsewhere. Both are taken apart into their glyphs; the layout joins them by their distances.
 */

import type { Run } from '../position.ts';
import type { Glyphs } from './pdfGlyphs.ts';

/** Share of the font size. Letters that stand further apart than this (at least half of them) are spaced. */
const SPACED = 0.05;

/** Share of the font size. Plain text is narrower per character; wide fonts are too, but then the glyphs tell. */
const WIDE_CHARACTER = 0.56;

/** Fewer characters do not show what is usual. */
const ENOUGH_CHARACTERS = 4;

/** Single letters between spaces that make a run suspicious; one alone stands in many a sentence. */
const SINGLE_LETTERS = 2;

/** Share of the font size. A run that begins further inside of another lies in its gap. */
const INSIDE = 0.3;

/** Points. Baselines are looked up in classes of this height. */
const CLASS_HEIGHT = 0.5;

/** Glyphs of the same place that are tried as the beginning of a run; more are drawn there to no end. */
const MOST_STARTS = 8;

/** Does the page have runs that only its glyphs can put right? Cheap; false for nearly every page. */
export function needsGlyphs(runs: readonly Run[]): boolean {
  return runs.some(hasSingleLetters) || runsWithInsertions(runs).size > 0;
}

/**
 * The runs, those that are letter-spaced or drawn in no order replaced by their glyphs, those in hidden layers left out.
 * `readGlyphs` is only called where there may be one; `hasHidden` says that the file hides a layer.
 */
export function correctByGlyphs(runs: readonly Run[], hasHidden: boolean, readGlyphs: () => Glyphs): Run[] {
  const torn = runsWithInsertions(runs);
  if (!hasHidden && torn.size === 0 && !runs.some(mayBeSpaced)) return [...runs];
  const { shown, hidden } = readGlyphs();
  const lookUp = glyphsByPlace(shown);
  const lookUpHidden = glyphsByPlace(hidden);
  return runs.flatMap((run) => {
    if (run.angle !== 0) return [run];
    if (hidden.length > 0 && lookUpHidden(run) !== null && lookUp(run) === null) return [];
    if (!torn.has(run) && !mayBeSpaced(run)) return [run];
    const own = lookUp(run);
    return own !== null && (torn.has(run) || isSpaced(own)) ? own : [run];
  });
}

/** Has the run single letters or figures between its spaces? Plain text seldom has two. */
function hasSingleLetters({ text }: Run): boolean {
  let found = 0;
  for (let i = text.length === 1 ? 1 : 0; i < text.length; i++) {
    const alone = (i === 0 || text[i - 1] === ' ') && (i + 1 === text.length || text[i + 1] === ' ');
    if (alone && /[\p{L}\d]/u.test(text.charAt(i))) found++;
    if (found === SINGLE_LETTERS) return true;
  }
  return false;
}

/** May the run be letter-spaced? True for wide fonts as well. */
function mayBeSpaced(run: Run): boolean {
  const { text, width, size } = run;
  const wide = text.length >= ENOUGH_CHARACTERS && width > WIDE_CHARACTER * text.length * size;
  return wide || hasSingleLetters(run);
}

/** Runs with a space in whose extent another run begins. */
function runsWithInsertions(runs: readonly Run[]): Set<Run> {
  const torn = new Set<Run>();
  for (const row of byBaseline(runs).values()) {
    let open: Run | null = null;
    for (const run of row) {
      if (open !== null && run.x < open.x + open.width - INSIDE * open.size && run.x > open.x) {
        torn.add(open);
      }
      const reaches = open === null || run.x + run.width > open.x + open.width;
      if (reaches) open = run.text.includes(' ') ? run : null;
    }
  }
  return torn;
}

/** By classes of the baseline, each from left to right. */
function byBaseline(runs: readonly Run[]): Map<number, Run[]> {
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

/** Finds the glyphs that a run is made of, drawn one after another; null where none at its place spell its text. */
function glyphsByPlace(glyphs: readonly Run[]): (run: Run) => Run[] | null {
  const rows = byBaseline(glyphs);
  const indexOf = new Map(glyphs.map((glyph, index) => [glyph, index]));
  return (run) => {
    const key = Math.round(run.y / CLASS_HEIGHT);
    const letters = run.text.replaceAll(' ', '');
    for (const row of [rows.get(key), rows.get(key - 1), rows.get(key + 1)]) {
      if (row === undefined) continue;
      const start = firstFrom(row, run.x - SPACED * run.size);
      for (let i = start; i < Math.min(row.length, start + MOST_STARTS); i++) {
        const first = row[i]!;
        if (first.x > run.x + SPACED * run.size) break;
        const own = spell(glyphs, indexOf.get(first) ?? 0, letters);
        if (own !== null) return own;
      }
    }
    return null;
  };
}

function spell(glyphs: readonly Run[], start: number, letters: string): Run[] | null {
  let end = start;
  let length = 0;
  while (end < glyphs.length && length < letters.length && letters.startsWith(glyphs[end]!.text, length)) {
    length += glyphs[end]!.text.length;
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

function isSpaced(glyphs: readonly Run[]): boolean {
  let wide = 0;
  for (let i = 1; i < glyphs.length; i++) {
    const before = glyphs[i - 1]!;
    if (glyphs[i]!.x - before.x - before.width > SPACED * before.size) wide++;
  }
  return wide * 2 > glyphs.length - 1;
}
