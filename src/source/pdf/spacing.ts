/**
 * Runs that are not what the page shows, told by the page's single glyphs.
 *
 * Letter-spaced text (`A n f r a g e`): pdf.js puts a space wherever letters stand 0.1 font sizes apart, so that it
 * comes as single letters or, worse, torn at some letters (`Anf r age`), and nothing tells the real spaces any more.
 * Text drawn in no order: two glyphs drawn one after another with room between them become `2 3`, and what stands
 * in that room comes elsewhere. Text with soft hyphens that are printed: pdf.js drops them. All are taken apart into
 * their glyphs; the layout joins them by their distances.
 */

import type { Run } from '../../model/position.ts';
import { byBaseline, glyphFinder } from './glyphFinder.ts';
import { type Glyphs, SOFT_HYPHEN } from './glyphs.ts';

/** Share of the font size. Letters that stand further apart than this (at least half of them) are spaced. */
const SPACED = 0.05;

/** Font sizes. Plain text is narrower per letter, word spaces included; wide fonts are not, but then the glyphs tell. */
const WIDE_LETTER = 0.58;

/** Fewer letters do not show what is usual. */
const ENOUGH_LETTERS = 4;

/** Letters between spaces are fewer in torn text; German words have six. */
const SHORT_WORDS = 3.3;
const ENOUGH_WORDS = 3;

/** Single letters between spaces that make a run suspicious; one or two stand in many a sentence (`A, B und C`). */
const SINGLE_LETTERS = 3;

/** Share of the font size. A run that begins further inside of another lies in its gap. */
const INSIDE = 0.3;

/** Does the page have runs that only its glyphs can put right? False for nearly every page. */
export function needsGlyphs(runs: readonly Run[]): boolean {
  const isSuspect = (run: Run): boolean => isTorn(run) || (isWide(run) && mayBeTorn(run));
  return runs.some((run) => isSuspect(run) || opensWithSpace(run)) || runsWithInsertions(runs).size > 0;
}

/** What is known of the page before its glyphs are read. */
export interface Suspicion {
  /** The file hides a layer. */
  hidesLayers: boolean;
  /** The page prints soft hyphens. */
  softHyphens: boolean;
}

/** The runs as the page shows them. `readGlyphs` is only called where there is something to put right. */
export function correctByGlyphs(runs: readonly Run[], suspicion: Suspicion, readGlyphs: () => Glyphs): Run[] {
  const torn = runsWithInsertions(runs);
  const suspicious = suspicion.hidesLayers || suspicion.softHyphens || torn.size > 0;
  if (!suspicious && !runs.some((run) => mayBeSpaced(run) || opensWithSpace(run))) return [...runs];
  const { shown, hidden } = readGlyphs();
  const lookUp = glyphFinder(shown);
  const lookUpHidden = glyphFinder(hidden);
  const used = new Set<Run>();
  const corrected = runs.flatMap((run) => {
    if (run.angle !== 0) return [run];
    if (hidden.length > 0 && lookUpHidden(run) !== null && lookUp(run) === null) return [];
    const spaced = opensWithSpace(run);
    if (!suspicion.softHyphens && !torn.has(run) && !spaced && !mayBeSpaced(run)) return [run];
    const own = lookUp(run);
    if (own === null) return [run];
    if (spaced && own[0]!.x - run.x < ROOMLESS * run.size) return [{ ...run, text: run.text.trimStart() }];
    if (!(torn.has(run) || own.some(isSoftHyphen) || isSpaced(own))) return [run];
    for (const glyph of own) used.add(glyph);
    return own;
  });
  const hyphens = suspicion.softHyphens
    ? shown.filter((glyph) => isSoftHyphen(glyph) && !used.has(glyph))
    : [];
  return [...corrected, ...hyphens].map((run) => (isSoftHyphen(run) ? { ...run, text: '-' } : run));
}

/** Share of the font size. A space that takes less room is not there: the next letter is drawn over it. */
const ROOMLESS = 0.05;

/** Chromium draws a soft hyphen inside a line as a space, and the next letter in the same place. */
function opensWithSpace({ text }: Run): boolean {
  return text.length > 1 && text.startsWith(' ');
}

function isSoftHyphen({ text }: Run): boolean {
  return text === SOFT_HYPHEN;
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

/** So many single letters hardly a sentence has. */
function isTorn({ text }: Run): boolean {
  const { words, letters, figures } = countWords(text);
  return letters >= SINGLE_LETTERS || (letters + figures > SINGLE_LETTERS && (letters + figures) * 2 > words);
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

function isSpaced(glyphs: readonly Run[]): boolean {
  let wide = 0;
  for (let i = 1; i < glyphs.length; i++) {
    const before = glyphs[i - 1]!;
    if (glyphs[i]!.x - before.x - before.width > SPACED * before.size) wide++;
  }
  return wide * 2 > glyphs.length - 1;
}
