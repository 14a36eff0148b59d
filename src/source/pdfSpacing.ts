/**
 * Letter-spaced text (`A n f r a g e`). pdf.js puts a space wherever letters stand 0.1 font sizes apart, so that it
 * comes as single letters or, worse, torn at some letters (`Anf r age`), and nothing tells the real spaces any more.
 * Such runs are taken apart into their glyphs; the layout joins them again by their distances.
 */

import type { Run } from '../position.ts';

/** Share of the font size. Letters that stand further apart than this (at least half of them) are spaced. */
const SPACED = 0.05;

/** Share of the font size. Plain text is narrower per character; wide fonts are too, but then the glyphs tell. */
const WIDE_CHARACTER = 0.56;

/** Fewer characters do not show what is usual. */
const ENOUGH_CHARACTERS = 4;

/** Single letters between spaces that make a run suspicious; one alone stands in many a sentence. */
const SINGLE_LETTERS = 2;

/** Does the run have single letters or figures between its spaces? Plain text seldom has two. */
export function hasSingleLetters({ text }: Run): boolean {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) {
    const alone = (i === 0 || text[i - 1] === ' ') && (i + 1 === text.length || text[i + 1] === ' ');
    if (alone && /[\p{L}\d]/u.test(text.charAt(i)) && text.length > 1) found++;
    if (found === SINGLE_LETTERS) return true;
  }
  return false;
}

/** May the run be letter-spaced? True for wide fonts as well. */
export function mayBeSpaced(run: Run): boolean {
  const { text, width, size } = run;
  if (text.length < ENOUGH_CHARACTERS) return hasSingleLetters(run);
  return width > WIDE_CHARACTER * text.length * size || hasSingleLetters(run);
}

/** The runs with those that are letter-spaced replaced by their glyphs; `glyphs` are all glyphs of the page. */
export function takeApartSpaced(runs: readonly Run[], glyphs: readonly Run[]): Run[] {
  const rows = byBaseline(glyphs);
  return runs.flatMap((run) => {
    if (run.angle !== 0 || !mayBeSpaced(run)) return [run];
    const own = glyphsOf(run, rows);
    return own !== null && isSpaced(own) ? own : [run];
  });
}

/** Points. Baselines are looked up in classes of this height. */
const CLASS_HEIGHT = 0.5;

function byBaseline(glyphs: readonly Run[]): Map<number, Run[]> {
  const rows = new Map<number, Run[]>();
  for (const glyph of glyphs) {
    const key = Math.round(glyph.y / CLASS_HEIGHT);
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    row.push(glyph);
  }
  for (const row of rows.values()) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** The glyphs that the run is made of, from left to right; null where they do not spell its text. */
function glyphsOf(run: Run, rows: ReadonlyMap<number, readonly Run[]>): Run[] | null {
  const key = Math.round(run.y / CLASS_HEIGHT);
  const letters = run.text.replaceAll(' ', '');
  for (const row of [rows.get(key), rows.get(key - 1), rows.get(key + 1)]) {
    if (row === undefined) continue;
    const start = firstFrom(row, run.x - SPACED * run.size);
    const own: Run[] = [];
    let spelt = '';
    for (let i = start; i < row.length && spelt.length < letters.length; i++) {
      own.push(row[i]!);
      spelt += row[i]!.text;
    }
    if (spelt === letters) return own;
  }
  return null;
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
