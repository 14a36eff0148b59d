/** The cell of a form that names the department by a Roman numeral, and an office beside it. */

import { recognise } from './engine.ts';
import { BORDER, type Box, cropped, type Grey } from './grey.ts';
import { numeralIn } from './numeralInk.ts';
import type { ReadWord } from './twoReadings.ts';
import { type Word, wordsOf } from './words.ts';

/** `Dezernat: VI  FB 61`: the gap between them is so wide that specks are read in it. */
export const OF_DEPARTMENT = /^Dezernat:?$/;
const IN_GAP = /^[l|!_.,'‘’°]$/;
const JOINED_GAP = /^([IVX]{1,5})[_.,|]+(\p{L}.*)$/u;
/** Strokes of numerals that hang together look like letters: `in`, `m`. */
const AS_LETTERS: ReadonlyMap<string, string> = new Map([
  ['in', 'III'],
  ['ni', 'III'],
  ['m', 'III'],
  ['n', 'II'],
  ['u', 'II'],
  ['H', 'II'],
  ['N', 'II'],
  ['M', 'III'],
  ['IH', 'III'],
  ['HI', 'III'],
  ['IN', 'III'],
  ['NI', 'III'],
]);
/** Roman numerals in other strokes: `ii`, `lV`, `TV`, `}`. */
const ROMAN = /^(?:T(?=V))?[IVXilv1|!}\][{]{1,5}$/;

/** The label has a colon in every print of the form. */
export function withDepartment(label: ReadWord, words: readonly ReadWord[]): readonly ReadWord[] {
  const value = words.flatMap((word, index) => {
    if (index > 0) return IN_GAP.test(word.text) ? [] : [word];
    const text = numeralOf(word.text).replace(JOINED_GAP, '$1 $2');
    return [text === word.text ? word : { ...word, text, doubt: { other: word.text } }];
  });
  return [{ ...label, text: 'Dezernat:' }, ...value];
}

function numeralOf(text: string): string {
  const numeral = AS_LETTERS.get(text);
  if (numeral !== undefined) return numeral;
  return text.replace(ROMAN, (read) => read.replace(/[il1|!}\][{T]/g, 'I').toUpperCase());
}

interface CellInk {
  data: Uint8Array;
  width: number;
}

/** Of the row's height: a stroke that is as high is no speck. */
const HIGH = 0.5;

/**
 * The words of a form's cell whose label says that a numeral stands there: `I`, which alone is taken for a speck.
 * @param first what the first model read in the cell
 * @param ink of the cell, a byte a pixel
 */
export function withNumeral(
  words: readonly ReadWord[],
  first: readonly Word[],
  ink: CellInk,
): readonly ReadWord[] {
  const [label, next] = words;
  if (label === undefined || !OF_DEPARTMENT.test(label.text)) return words;
  if (next !== undefined && ROMAN.test(next.text)) return words;
  const stroke = strokeIn(label, next, first) ?? inkBeside(label, next, ink);
  if (stroke === null) return words;
  return [
    label,
    { ...stroke, text: numeralOf(stroke.text), doubt: { other: stroke.text } },
    ...words.slice(1),
  ];
}

function strokeIn(label: ReadWord, next: ReadWord | undefined, first: readonly Word[]): Word | null {
  const isStroke = ({ text, x0, x1, y0, y1, rowHeight }: Word): boolean =>
    ROMAN.test(text) &&
    y1 - y0 >= HIGH * rowHeight &&
    (y0 >= label.y1 || x0 >= label.x1) &&
    (next === undefined || x1 <= next.x0);
  return first.find(isStroke) ?? null;
}

/** Pixels: the edges of letters are no ink between them. */
const EDGE = 2;
/** Of the row's height: how far behind the label a numeral stands at most. */
const REACH = 6;

function inkBeside(label: ReadWord, next: ReadWord | undefined, { data, width }: CellInk): Word | null {
  const { baseline, rowHeight } = label;
  const isBeside = next !== undefined && next.baseline - baseline < rowHeight / 2;
  const x0 = label.x1 + EDGE;
  const x1 = isBeside ? next.x0 - EDGE : Math.min(width, label.x1 + REACH * rowHeight);
  const found = numeralIn(data, width, { x0, x1, baseline, rowHeight });
  return found === null ? null : { ...label, ...found, confidence: 0 };
}

/** Of the row's height: how far below its label's line the line of values stands. */
const NEXT_LINE = [0.7, 2.4] as const;
/** Of the row's height: what is cut out above and below the baseline. */
const ABOVE = 0.95;
const BELOW = 0.3;
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3})$/;

interface PageInk {
  picture: Grey;
  ink: Uint8Array;
  dpi: number;
}

/**
 * The words of a page with the numeral that stands alone below `Dezernat` in a row of labels without borders: a single letter, for which
 * the engine sees no text. It is looked for where the other values of the row stand, and doubtful.
 */
export async function withNumeralBelow(words: readonly ReadWord[], page: PageInk): Promise<ReadWord[]> {
  const label = words.find(({ text }) => OF_DEPARTMENT.test(text));
  const box = label === undefined ? null : boxBelow(label, words);
  if (label === undefined || box === null) return [...words];
  const { picture, ink, dpi } = page;
  const { baseline, rowHeight } = box;
  const place = { ...label, baseline, rowHeight, y0: box.y0, y1: Math.round(baseline), confidence: 0 };
  const strokes = numeralIn(ink, picture.width, box);
  if (strokes !== null) return [...words, { ...place, ...strokes, doubt: { other: null } }];
  const [found, ...others] = wordsOf(await recognise(cropped(picture, box), 'latin', 'line', dpi));
  const text = numeralOf(found?.text ?? '');
  if (found === undefined || others.length > 0 || !NUMERAL.test(text)) return [...words];
  const x0 = found.x0 - BORDER + box.x0;
  return [...words, { ...place, text, x0, x1: x0 + found.x1 - found.x0, doubt: { other: found.text } }];
}

/** Of the label's height: how far below it a numeral in a cell of its own stands at most. */
const FAR_BELOW = 3;

/** The words of a page with the numeral below `Dezernat`, in the label's cell or in the one below, in its strokes, which are doubtful. */
export function withStrokesBelow(words: readonly ReadWord[]): ReadWord[] {
  const labels = words.filter(({ text }) => OF_DEPARTMENT.test(text));
  return words.map((word) => {
    const text = numeralOf(word.text);
    return text !== word.text && NUMERAL.test(text) && labels.some((label) => isBelow(word, label))
      ? { ...word, text, doubt: { other: word.text } }
      : word;
  });
}

function isBelow(word: ReadWord, label: ReadWord): boolean {
  const off = (word.baseline - label.baseline) / label.rowHeight;
  return off > NEXT_LINE[0] && off < FAR_BELOW && word.x0 < label.x1 && word.x1 > label.x0 - label.rowHeight;
}

/** Where the value of a label stands in the line below a row of labels; `null` where there is no such row, or it has one. */
function boxBelow(
  label: ReadWord,
  words: readonly ReadWord[],
): (Box & { baseline: number; rowHeight: number }) | null {
  const { rowHeight } = label;
  const next = words.filter(
    (word) => Math.abs(word.baseline - label.baseline) < rowHeight / 2 && word.x0 > label.x1,
  );
  const values = words.filter(({ baseline }) => {
    const off = (baseline - label.baseline) / rowHeight;
    return off > NEXT_LINE[0] && off < NEXT_LINE[1];
  });
  if (next.length === 0 || values.length === 0) return null;
  const baseline = Math.min(...values.map((word) => word.baseline));
  const x0 = Math.max(0, Math.round(label.x0 - rowHeight / 2));
  const x1 = Math.round(Math.min(...next.map((word) => word.x0 - rowHeight / 2), label.x1 + 2 * rowHeight));
  const isTaken = values.some((word) => word.x0 < x1 && word.baseline - baseline < rowHeight / 2);
  const [y0, y1] = [baseline - ABOVE * rowHeight, baseline + BELOW * rowHeight].map(Math.round);
  return isTaken || x1 <= x0 || y0! < 0 ? null : { x0, x1, y0: y0!, y1: y1!, baseline, rowHeight };
}
