/** The cell of a form that names the department by a Roman numeral, and an office beside it. */

import { numeralIn } from './numeralInk.ts';
import type { ReadWord } from './twoReadings.ts';
import type { Word } from './words.ts';

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
  ['M', 'III'],
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
