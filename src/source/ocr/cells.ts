/** The cells of a form, recognised one by one. */

import { withHead } from './cellHeads.ts';
import { withoutCellSpecks } from './cellSpecks.ts';
import { boxOf, crossIn, withBoxes } from './cross.ts';
import { withoutCuts } from './cutByBorder.ts';
import { withNumeral } from './department.ts';
import { recognise } from './engine.ts';
import { BORDER, cropped, type Grey, inkOf } from './grey.ts';
import { withInkDashes } from './inkDash.ts';
import { withFormValue, withLabel, withLabelsOnLines } from './labels.ts';
import { withLineMends } from './lineMends.ts';
import { withoutLoneStrokes } from './loneLetters.ts';
import type { Model } from './models.ts';
import { withBrokenLabel } from './rowLabels.ts';
import { settledByThird } from './thirdReading.ts';
import { withWholeDates } from './tornDates.ts';
import { merged, type ReadWord } from './twoReadings.ts';
import { linesOf, withUnreadInk } from './unreadInk.ts';
import { moved, type Word, wordsOf } from './words.ts';

/** A cell cut out of its page, and where on the page it stands. */
export interface Cell {
  picture: Grey;
  left: number;
  top: number;
}

/** Inches: as much of a border may be left within a cell. */
const REST = 0.014;
/** What is darker is left of a border, or its edge. */
const WHITE = 215;

/** Takes away what is left of the borders at the edges of a cell's picture, which has a white one of `BORDER` around it. */
export function withoutRests({ data, width, height }: Grey, dpi: number): void {
  const most = Math.ceil(REST * dpi);
  const [wide, high] = [width - 2 * BORDER, height - 2 * BORDER];
  const first = BORDER * width + BORDER;
  const last = (height - 1 - BORDER) * width + width - 1 - BORDER;
  const sweep = (start: number, step: number, count: number, inwards: number, depth: number): void => {
    for (let index = 0, at = start; index < count; index++, at += step) {
      let length = 0;
      while (length < depth && data[at + length * inwards]! < WHITE) length++;
      if (length > most) continue;
      for (let deep = 0; deep < length; deep++) data[at + deep * inwards] = 255;
    }
  };
  sweep(first, 1, wide, width, high);
  sweep(last, -1, wide, -width, high);
  sweep(first, width, high, 1, wide);
  sweep(last, -width, high, -1, wide);
}

/** The words of the cells, where they stand on the page. */
export async function readCells(cells: readonly Cell[], dpi: number, language: Model): Promise<ReadWord[]> {
  const words: ReadWord[] = [];
  for (const { picture, left, top } of cells) {
    const ink = inkOf(picture);
    let [first, second] = await bothReadings(picture, dpi, language, 'block');
    let both = merged(first, second);
    const cross = both.length === 0 ? crossIn(ink, picture.width, dpi) : null;
    if (both.length === 0 && cross === null) {
      [first, second] = await readTightly(picture, ink, dpi, language);
      both = merged(first, second);
    }
    if (cross !== null) words.push(moved(cross, left, top));
    const seen = await settledByThird(linesOf(withBoxes(both, ink, picture.width)), picture, dpi);
    const mended = withFormValue(
      withLabel(withBrokenLabel(withHead(withoutCellSpecks(withMendedLines(seen, true))))),
    );
    const named = withNumeral(mended, first, { data: ink, width: picture.width });
    const whole = withLabelsOnLines(linesOf(named));
    const dashed = withInkDashes(linesOf(whole), ink, picture.width);
    const read = withoutCuts(withUnreadInk(dashed, ink, picture.width), picture.width - BORDER, dpi);
    for (const word of read) words.push(moved(word, left, top));
  }
  return words;
}

/** What the model for all Latin letters reads in a picture, and what the language's own does. */
export async function bothReadings(
  picture: Grey,
  dpi: number,
  language: Model,
  parts: 'block' | 'line',
): Promise<[Word[], Word[]]> {
  return [
    wordsOf(await recognise(picture, 'latin', parts, dpi)),
    wordsOf(await recognise(picture, language, parts, dpi)),
  ];
}

/** Inches: what is lower is no word, and what is higher no single line. */
const LOWEST = 0.06;
const HIGHEST = 0.25;

/** `Ja`: a short word alone in a wide cell, of which the engine is not sure at all; cut out closely it is a line. */
async function readTightly(
  picture: Grey,
  ink: Uint8Array,
  dpi: number,
  language: Model,
): Promise<[Word[], Word[]]> {
  const box = boxOf(ink, picture.width);
  const high = box === null ? 0 : box.y1 - box.y0;
  if (box === null || high < LOWEST * dpi || high > HIGHEST * dpi) return [[], []];
  const [first, second] = await bothReadings(cropped(picture, box), dpi, language, 'line');
  const back = (word: Word): Word => moved(word, box.x0 - BORDER, box.y0 - BORDER);
  return [first.map(back), second.map(back)];
}

/** The words, line by line, as what stands beside them tells. */
export function withMendedLines(words: readonly ReadWord[], inCell: boolean): ReadWord[] {
  const whole = withWholeDates(linesOf(withoutLoneStrokes(linesOf(words), inCell)));
  return withLineMends(linesOf(whole));
}
