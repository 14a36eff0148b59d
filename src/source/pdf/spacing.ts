/**
 * Runs that are not what the page shows.
 *
 * Letter-spaced text (`A n f r a g e`): where letters stand a tenth of a font size apart, a space seems to be between
 * them, so that it comes as single letters or, worse, torn at some letters (`Anf r age`), and nothing tells the real
 * spaces any more. Text drawn in no order: two glyphs drawn one after another with room between them become `2 3`, and
 * what stands in that room comes elsewhere. Both are taken apart into their glyphs; the layout joins them by their
 * distances.
 */

import type { Run } from '../../model/position.ts';
import type { Glyph } from './engine.ts';
import { type GlyphRun, glyphToRun } from './runs.ts';

/** Share of the font size. Letters that stand further apart than this (at least half of them) are spaced. */
const SPACED = 0.05;

/** Font sizes. Plain text is narrower per letter, word spaces included; wide fonts are not, but then the glyphs tell. */
const WIDE_LETTER = 0.58;

/** Fewer letters do not show what is usual. */
const ENOUGH_LETTERS = 4;

/** Letters between spaces are fewer in torn text; German words have six. */
const SHORT_WORDS = 3.3;
const ENOUGH_WORDS = 3;

/** Share of the font size. A run that begins further inside of another lies in its gap. */
const INSIDE = 0.3;

/** The runs as the page shows them: those that are letter-spaced or torn are taken apart into their glyphs. */
export function takeApart(found: readonly GlyphRun[]): Run[] {
  const torn = runsWithInsertions(found.map(({ run }) => run));
  return found.flatMap(({ run, glyphs }) => {
    if (run.angle !== 0) return [run];
    const apart = torn.has(run) || (mayBeSpaced(run) && isSpaced(glyphs));
    return apart ? glyphs.map(glyphToRun) : [run];
  });
}

/** May the run be letter-spaced? True for wide fonts and many short words as well: their glyphs tell. */
function mayBeSpaced(run: Run): boolean {
  return isWide(run) || mayBeTorn(run);
}

/** Figures stand alone in many a sentence, and so do short words. */
function mayBeTorn({ text }: Run): boolean {
  const { words, letters, figures } = countWords(text);
  if (letters + figures >= 2) return true;
  return words >= ENOUGH_WORDS && text.length - words + 1 < SHORT_WORDS * words;
}

/** Words between spaces, and how many of them are a single letter or figure. */
function countWords(text: string): { words: number; letters: number; figures: number } {
  const count = { words: 1, letters: 0, figures: 0 };
  let start = 0;
  for (let space = text.indexOf(' '); start < text.length; space = text.indexOf(' ', start)) {
    const end = space < 0 ? text.length : space;
    if (end - start === 1) {
      if (/\p{L}/u.test(text.charAt(start))) count.letters++;
      else if (/\d/.test(text.charAt(start))) count.figures++;
    }
    if (space < 0) break;
    count.words++;
    start = end + 1;
  }
  return count;
}

function isWide({ text, width, size }: Run): boolean {
  if (width <= WIDE_LETTER * ENOUGH_LETTERS * size) return false;
  const letters = text.replaceAll(' ', '').length;
  return letters >= ENOUGH_LETTERS && width > WIDE_LETTER * letters * size;
}

/** Runs with a space in whose extent another run begins. */
function runsWithInsertions(runs: readonly Run[]): Set<Run> {
  const torn = new Set<Run>();
  for (const row of byBaseline(runs.filter((run) => run.angle === 0)).values()) {
    let open: Run | null = null;
    for (const run of row) {
      if (open !== null && run.x < open.x + open.width - INSIDE * open.size && run.x > open.x) {
        torn.add(open);
        if (run.text.includes(' ')) torn.add(run);
      }
      const reaches = open === null || run.x + run.width > open.x + open.width;
      if (reaches) open = run.text.includes(' ') ? run : null;
    }
  }
  return torn;
}

function isSpaced(glyphs: readonly Glyph[]): boolean {
  let wide = 0;
  for (let i = 1; i < glyphs.length; i++) {
    const before = glyphs[i - 1]!;
    if (glyphs[i]!.x - before.x - before.width > SPACED * before.size) wide++;
  }
  return wide * 2 > glyphs.length - 1;
}

/** Points. Runs whose baselines are nearer stand on one line. */
const CLASS_HEIGHT = 0.5;

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
