/** What the engine says of a page, as words that stand on lines. */

import type { EngineLine, EngineWord } from './engine.ts';

/** Pixels of the picture. */
export interface Word {
  text: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  /** Of its line, at the word. */
  baseline: number;
  /** Height of its line's letters from the foot of p to the top of l. */
  rowHeight: number;
  /** 0 to 100. */
  confidence: number;
}

/** Below this a word may be a speck, a piece of a border or of a stamp: alone it counts for nothing. */
export const LEAST_CONFIDENCE = 20;

/** What is left of a border. */
const BORDER_REST = /^[|¦_[\]=~]+$/;

/** Letters, digits and the sign of law: what else stands alone may be dirt. */
const ALPHANUMERIC = /[\p{L}\p{N}§]/u;

/** Strokes and dots that are left of borders and dirt are no words, unless they are sure. */
const SURE_MARK = 60;

export function wordsOf(lines: readonly EngineLine[]): Word[] {
  return lines.flatMap(wordsOfLine);
}

function wordsOfLine({ baseline, rowAttributes, words: found }: EngineLine): Word[] {
  const words: Word[] = [];
  const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
  const lineHeight = Math.min(rowAttributes.rowHeight, usualHeight(found) ?? Number.POSITIVE_INFINITY);
  for (const [index, { text, confidence, bbox }] of found.entries()) {
    const printed = text.trim();
    const middle = (bbox.x0 + bbox.x1) / 2;
    const place = { ...bbox, baseline: baseline.y0 + slope * (middle - baseline.x0) };
    const next = found[index + 1];
    if (index === 0 && next !== undefined && next.bbox.x0 > bbox.x1 && isBullet(printed, place, lineHeight)) {
      words.push({ ...place, text: '•', rowHeight: lineHeight, confidence: Math.max(confidence, SURE_MARK) });
      continue;
    }
    const isOne = printed === '|' && isBetweenWords(found[index - 1], bbox, next, lineHeight);
    const shown = isOne ? 'I' : isLongDash(printed, bbox, lineHeight) ? '–' : printed;
    if (shown !== '' && isWord(shown, confidence)) {
      words.push({ ...place, text: shown, rowHeight: heightOf(printed, bbox, lineHeight), confidence });
    }
  }
  return words.reduce<Word[]>(joinTorn, []);
}

/** What the models take a bullet for. */
const BULLET = /^[•·▪*°«»+.,e¢o<>‹›_-]$/;

/** Of the row's height: a bullet's size, and how far its middle stands above the line; a full stop stands lower. */
const BULLET_SIZE = [0.16, 0.45] as const;
const BULLET_PLACE = [0.12, 0.5] as const;

/** First in its line, as broad as it is high, and neither on the line nor as large as a letter. */
function isBullet(text: string, { x0, x1, y0, y1, baseline }: Place, rowHeight: number): boolean {
  const within = (value: number, [least, most]: readonly [number, number]): boolean =>
    value >= least * rowHeight && value <= most * rowHeight;
  return (
    BULLET.test(text) &&
    within(x1 - x0, BULLET_SIZE) &&
    within(y1 - y0, BULLET_SIZE) &&
    within(baseline - (y0 + y1) / 2, BULLET_PLACE) &&
    Math.max(x1 - x0, y1 - y0) <= 1.7 * Math.min(x1 - x0, y1 - y0)
  );
}

/** As high as a capital, and as far from its neighbours as words are: no piece of a border. */
function isBetweenWords(
  before: EngineWord | undefined,
  { x0, x1, y0, y1 }: EngineWord['bbox'],
  next: EngineWord | undefined,
  rowHeight: number,
): boolean {
  if (before === undefined || next === undefined) return false;
  const height = (y1 - y0) / rowHeight;
  const isNear = x0 - before.bbox.x1 < NEAR * rowHeight && next.bbox.x0 - x1 < NEAR * rowHeight;
  return isNear && height > CAPITAL[0] && height < CAPITAL[1];
}

/** Of the row's height. */
const NEAR = 0.5;
const CAPITAL = [0.6, 0.9] as const;

type Place = Pick<Word, 'x0' | 'x1' | 'y0' | 'y1' | 'baseline'>;

/** Of most words: the engine's own measure of a line grows with every speck that touches it. `null` where no word tells. */
function usualHeight(words: readonly EngineWord[]): number | null {
  const heights = words
    .filter(({ text }) => LETTERS.test(text.trim()))
    .map(({ text, bbox }) => ownHeight(text.trim(), bbox))
    .sort((a, b) => a - b);
  return heights.length === 0 ? null : HEIGHT_SLACK * heights[Math.floor(heights.length / 2)]!;
}

/** Words that are measured are a little lower than the engine's measure of their line. */
const HEIGHT_SLACK = 1.08;

/** A title stands in one line with smaller labels: its own letters tell how large it is. */
function heightOf(text: string, bbox: EngineWord['bbox'], rowHeight: number): number {
  const own = ownHeight(text, bbox);
  return LETTERS.test(text) && own > LARGER * rowHeight ? own : rowHeight;
}

/** Height of its line as far as the word's own letters tell. */
function ownHeight(text: string, { y0, y1 }: EngineWord['bbox']): number {
  const above = /[ÄÖÜ]/.test(text) ? 0.95 : /[A-Zßäöübdfhklt0-9]/.test(text) ? 0.75 : 0.55;
  const below = /[gjpqy]/.test(text) ? 0.23 : 0;
  return (y1 - y0) / (above + below);
}

const LETTERS = /^\p{L}{2,}/u;
const LARGER = 1.2;

/** The engine takes the gaps in a large word for spaces where most of its line is small. */
function joinTorn(words: Word[], word: Word): Word[] {
  const before = words.at(-1);
  const isTorn =
    before !== undefined &&
    /\p{L}$/u.test(before.text) &&
    /^\p{Ll}/u.test(word.text) &&
    word.x0 - before.x1 < TORN * Math.min(before.rowHeight, word.rowHeight);
  if (!isTorn) return [...words, word];
  const whole = {
    ...before,
    text: before.text + word.text,
    x1: word.x1,
    y0: Math.min(before.y0, word.y0),
    y1: Math.max(before.y1, word.y1),
  };
  return [...words.slice(0, -1), { ...whole, confidence: Math.min(before.confidence, word.confidence) }];
}

/** Of the row's height: a space is wider. */
const TORN = 0.17;

/** A dash and a hyphen look the same to the models: a lone one is told by its length. */
function isLongDash(text: string, { x0, x1 }: EngineWord['bbox'], rowHeight: number): boolean {
  return /^[-‐–—]$/.test(text) && x1 - x0 > DASH * rowHeight;
}

/** Of the row's height: hyphens are 0.24 to 0.28 of it, dashes 0.37 to 0.63. */
const DASH = 0.33;

/** No word: it stands at the end of one, and what stands alone is a speck. */
const LONE_STOP = /^[.,;:'`´‘’‚]+$/;

function isWord(text: string, confidence: number): boolean {
  if (LONE_STOP.test(text)) return false;
  if (text === '–') return confidence >= LEAST_CONFIDENCE;
  if (BORDER_REST.test(text)) return false;
  return ALPHANUMERIC.test(text) || confidence >= SURE_MARK;
}

/** The word as it stands in a picture of which its own one begins at (x, y). */
export function moved<Found extends Word>(word: Found, x: number, y: number): Found {
  const { x0, x1, y0, y1, baseline } = word;
  return { ...word, x0: x0 + x, x1: x1 + x, y0: y0 + y, y1: y1 + y, baseline: baseline + y };
}
