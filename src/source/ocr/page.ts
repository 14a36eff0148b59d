/** The picture of a page to its words and borders. */

import type { Rule, SourcePage } from '../../model/position.ts';
import type { PagePixels } from '../pdf/drawing.ts';
import { type Cell, readCells, withMendedLines, withoutRests } from './cells.ts';
import { withBoxes } from './cross.ts';
import { withNumeralBelow, withStrokesBelow } from './department.ts';
import { recognise } from './engine.ts';
import { takeFormLines } from './formLines.ts';
import {
  BORDER,
  type Box,
  cropped,
  deepened,
  evenPaper,
  type Grey,
  greyOf,
  inkOf,
  straightened,
  turnedByQuarters,
} from './grey.ts';
import { withInkDashes } from './inkDash.ts';
import { withLabelsOnLines } from './labels.ts';
import { judgedByLetters } from './letterClues.ts';
import { mendedMarks } from './listMarks.ts';
import { marksBefore } from './markInk.ts';
import type { Model } from './models.ts';
import type { PictureLine } from './pictureLine.ts';
import { evenSizes, toRun } from './runs.ts';
import { needsSharpening, sharpened } from './sharpen.ts';
import { inkPoints, runsSideways, skewOf } from './skew.ts';
import { takeSpecks } from './specks.ts';
import { settledByThird } from './thirdReading.ts';
import { merged, type ReadWord } from './twoReadings.ts';
import { withUnreadBlocks } from './unreadBlocks.ts';
import { linesOf, withUnreadInk } from './unreadInk.ts';
import { LEAST_CONFIDENCE, type Word, wordsOf } from './words.ts';

/** Share of the picture: less ink is dirt on a blank page, more is no page of text. */
const LEAST_INK = 0.0003;
const MOST_INK = 0.4;

/** A word of this confidence is sure. */
const SURE = 75;

/** Share of sure letters: below the first the page may stand on its head, below the second it has no text. */
const UPRIGHT = 0.45;
const TEXT = 0.25;

/** A page of text has so many sure words of three letters or more. */
const FEWEST_WORDS = 2;
const LETTERS = /\p{L}{3,}/u;

/** Tells the cells of the tables that are drawn with these rules on a page of this size, all in points. */
export type CellFinder = (
  rules: readonly Rule[],
  page: { number: number; width: number; height: number },
) => readonly { left: number; top: number; right: number; bottom: number }[];

/**
 * The words of a page, levelled, as runs. `null` where the picture shows no text that can be recognised.
 * @param language whose model reads a second time
 */
export async function recognisePage(
  page: PagePixels,
  cellsOf: CellFinder,
  language: Model = 'deu',
): Promise<SourcePage | null> {
  const { width, height, rgba } = page.pixels;
  const even = evenPaper(greyOf(rgba, width, height));
  const deep = deepened(even);
  const undeepened = deep === even ? null : even;
  const dpi = (72 * width) / page.width;
  const deepInk = takeSpecks(deep, dpi);
  const sharpens = needsSharpening(dpi, undeepened !== null);
  const picture = sharpens ? sharpened(deep) : deep;
  const ink = sharpens ? takeSpecks(picture, dpi) : deepInk;
  const share = inkShare(ink);
  if (share < LEAST_INK || share > MOST_INK) return null;
  const sideways = runsSideways(inkPoints(ink, width, height));
  let best: Attempt | null = null;
  for (const quarters of sideways ? [1, 3, 0, 2] : [0, 2, 1, 3]) {
    const attempt = await read(levelled(page, { picture, ink, undeepened }, quarters, dpi), cellsOf);
    if (best === null || attempt.sure > best.sure) best = attempt;
    if (best.sure >= UPRIGHT) break;
  }
  if (best === null || best.sure < TEXT || !hasWords(best.words)) return null;
  const { sheet, words } = best;
  const seenBy = merged(words, wordsOf(await recognise(sheet.picture, language, 'column', sheet.dpi)));
  const both = await withUnreadBlocks(seenBy, sheet.picture, sheet.ink, sheet.dpi, language);
  const boxed = withBoxes(both, sheet.ink, sheet.picture.width);
  const seen = await settledByThird(linesOf(boxed), sheet.picture, sheet.dpi);
  const marked = withMarks(seen, sheet.ink, sheet.picture.width);
  const body = await withNumeralBelow(marked, sheet);
  const inCells = await readCells(best.cells, sheet.dpi, language);
  const judged = withStrokesBelow([...inCells, ...body]).map(judgedByLetters);
  return { ...sheet.page, runs: evenSizes(judged.map((word) => toRun(word, 72 / dpi))) };
}

/** The words outside of cells, with the marks of lists, and doubt where ink was not read. */
function withMarks(words: readonly ReadWord[], ink: Uint8Array, width: number): ReadWord[] {
  const lines = linesOf(words);
  const mends = mendedMarks(lines);
  const marked = [...words.map((word) => mends.get(word) ?? word), ...marksBefore(lines, ink, width)];
  const labelled = withLabelsOnLines(linesOf(withMendedLines(marked, false)));
  return withUnreadInk(withInkDashes(linesOf(labelled), ink, width), ink, width);
}

function inkShare(ink: Uint8Array): number {
  let inked = 0;
  for (let at = 0; at < ink.length; at++) inked += ink[at]!;
  return inked / ink.length;
}

/** A page turned upright and straightened, its borders taken away. */
interface LevelSheet {
  /** Without its words. */
  page: SourcePage;
  picture: Grey;
  ink: Uint8Array;
  dpi: number;
}

interface Attempt {
  sheet: LevelSheet;
  /** Pictures of the cells and where they stand; the sheet is white there. */
  cells: Cell[];
  /** Outside of cells. */
  words: Word[];
  /** Share of the letters that stand in sure words. */
  sure: number;
}

function levelled(
  { number, width, height }: PagePixels,
  shown: { picture: Grey; ink: Uint8Array; undeepened: Grey | null },
  quarters: number,
  dpi: number,
): LevelSheet {
  const turned = turnedByQuarters(shown.picture, quarters);
  const ink = quarters === 0 ? shown.ink : inkOf(turned);
  const skew = skewOf(inkPoints(ink, turned.width, turned.height));
  const level = skew === 0 ? { ...turned, data: turned.data.slice() } : straightened(turned, skew);
  const levelInk = skew === 0 ? ink.slice() : inkOf(level);
  const turnedToo = shown.undeepened === null ? null : turnedByQuarters(shown.undeepened, quarters);
  const undeepened = turnedToo === null || skew === 0 ? turnedToo : straightened(turnedToo, skew);
  const rules = takeFormLines(level, levelInk, dpi, undeepened).map((line) => toRule(line, 72 / dpi));
  const size = quarters % 2 === 1 ? { width: height, height: width } : { width, height };
  return {
    page: { number, ...size, runs: [], rules, levelled: { quarters, skew } },
    picture: level,
    ink: levelInk,
    dpi: Math.round(dpi),
  };
}

/** A table with more cells that hold something is no form: its page is read in one go. */
const MOST_CELLS = 110;

async function read(sheet: LevelSheet, cellsOf: CellFinder): Promise<Attempt> {
  const boxes = cellsOf(sheet.page.rules, sheet.page).flatMap((cell) => insideOf(sheet, cell));
  const all = boxes.flatMap((box) => cellIn(sheet, box) ?? []);
  const cells = all.length > MOST_CELLS ? [] : all;
  if (all.length <= MOST_CELLS) for (const box of boxes) clear(sheet, box);
  const words = wordsOf(await recognise(sheet.picture, 'latin', 'page', sheet.dpi));
  // a short paper may be all form
  const seen = [...words];
  for (const { picture } of words.length < FEW_WORDS ? cells : []) {
    seen.push(...wordsOf(await recognise(picture, 'latin', 'block', sheet.dpi)));
  }
  return { sheet, cells, words, sure: sureShare(seen) };
}

const FEW_WORDS = 15;

/** Inches: the border's edge is no part of a cell. */
const EDGE = 0.008;

/** What is within a cell's borders, in pixels; none where it has no room. */
function insideOf(
  { picture, dpi }: LevelSheet,
  cell: { left: number; top: number; right: number; bottom: number },
): Box[] {
  const inside = Math.ceil(EDGE * dpi);
  const within = (points: number, most: number): number =>
    Math.max(0, Math.min(most, Math.round((points * dpi) / 72)));
  const box = {
    x0: within(cell.left, picture.width) + inside,
    y0: within(cell.top, picture.height) + inside,
    x1: within(cell.right, picture.width) - inside,
    y1: within(cell.bottom, picture.height) - inside,
  };
  return box.x1 <= box.x0 || box.y1 <= box.y0 ? [] : [box];
}

/** A cell's picture; `null` where it is empty. */
function cellIn({ picture, dpi }: LevelSheet, box: Box): Cell | null {
  const cut = cropped(picture, box);
  withoutRests(cut, dpi);
  return inkOf(cut).includes(1) ? { picture: cut, left: box.x0 - BORDER, top: box.y0 - BORDER } : null;
}

function clear({ picture, ink }: LevelSheet, { x0, y0, x1, y1 }: Box): void {
  for (let y = y0; y < y1; y++) {
    picture.data.fill(255, y * picture.width + x0, y * picture.width + x1);
    ink.fill(0, y * picture.width + x0, y * picture.width + x1);
  }
}

function sureShare(words: readonly Word[]): number {
  let all = 0;
  let sure = 0;
  for (const { text, confidence } of words) {
    if (confidence < LEAST_CONFIDENCE) continue;
    all += text.length;
    if (confidence >= SURE) sure += text.length;
  }
  return all === 0 ? 0 : sure / all;
}

function hasWords(words: readonly Word[]): boolean {
  return (
    words.filter(({ text, confidence }) => confidence >= SURE && LETTERS.test(text)).length >= FEWEST_WORDS
  );
}

function toRule({ x0, y0, x1, y1 }: PictureLine, points: number): Rule {
  return { x0: x0 * points, y0: y0 * points, x1: x1 * points, y1: y1 * points };
}
