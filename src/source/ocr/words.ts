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

/** Below this a word is a speck, a piece of a border or of a stamp. */
const LEAST_CONFIDENCE = 20;

/** What is left of a border. */
const BORDER_REST = /^[|¦_[\]=~]+$/;

const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** Strokes and dots that are left of borders and dirt are no words, unless they are sure. */
const SURE_MARK = 60;

export function wordsOf(lines: readonly EngineLine[]): Word[] {
  return lines.flatMap(wordsOfLine);
}

function wordsOfLine({ baseline, rowAttributes, words: found }: EngineLine): Word[] {
  const words: Word[] = [];
  const slope = baseline.x1 > baseline.x0 ? (baseline.y1 - baseline.y0) / (baseline.x1 - baseline.x0) : 0;
  for (const { text, confidence, bbox } of found) {
    const printed = text.trim();
    if (printed === '' || !isWord(printed, confidence)) continue;
    const middle = (bbox.x0 + bbox.x1) / 2;
    words.push({
      text: isLongDash(printed, bbox, rowAttributes.rowHeight) ? '–' : printed,
      ...bbox,
      baseline: baseline.y0 + slope * (middle - baseline.x0),
      rowHeight: heightOf(printed, bbox, rowAttributes.rowHeight),
      confidence,
    });
  }
  return words.reduce<Word[]>(joinTorn, []);
}

/** A title stands in one line with smaller labels: its own letters tell how large it is. */
function heightOf(text: string, { y0, y1 }: EngineWord['bbox'], rowHeight: number): number {
  const above = /[ÄÖÜ]/.test(text) ? 0.95 : /[A-Zßäöübdfhklt0-9]/.test(text) ? 0.75 : 0.55;
  const below = /[gjpqy]/.test(text) ? 0.23 : 0;
  const own = (y1 - y0) / (above + below);
  return LETTERS.test(text) && own > LARGER * rowHeight ? own : rowHeight;
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

/** Of the row's height: a hyphen is 0.25, a dash 0.5 of it. */
const DASH = 0.38;

function isWord(text: string, confidence: number): boolean {
  if (BORDER_REST.test(text)) return false;
  return confidence >= (ALPHANUMERIC.test(text) ? LEAST_CONFIDENCE : SURE_MARK);
}
