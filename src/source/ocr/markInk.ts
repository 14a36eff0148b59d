/** Bullets and dashes before a line that no reading saw: told by their ink. */

import type { ReadWord } from './twoReadings.ts';

/** Of the row's height: how far before its line a mark stands, how near it may come, and how high above the line it is looked for. */
const BEFORE = 3;
const APART = 0.25;
const ABOVE = 0.75;

/** Of the row's height: breadth and height of a bullet, and how far its middle stands above the line. */
const BULLET_SIZE = [0.14, 0.4] as const;
const BULLET_PLACE = [0.12, 0.45] as const;

/** Share of its box that is ink: a letter has less. */
const FILLED = 0.6;

/** Pixels that are left of a border or a speck count for nothing if they are so few in their column. */
const FEW = 2;

/** Marks for the lines that have one; `lines` each from the left. A line that begins with a mark already has none. */
export function marksBefore(
  lines: readonly (readonly ReadWord[])[],
  ink: Uint8Array,
  width: number,
): ReadWord[] {
  const known = lines.flatMap((line) => markOf(line, ink, width));
  return lines.flatMap(([first]): ReadWord[] => {
    if (first === undefined || !/^[\p{L}\p{N}„"§(]/u.test(first.text)) return [];
    const same = known.find((mark) => hasMark(first, mark, ink, width));
    if (same !== undefined)
      return [{ ...first, x0: same.x0, x1: same.x1, text: same.text, doubt: { other: null } }];
    const box = inkBefore(first, ink, width);
    if (box === null) return [];
    const text = isBullet(first, box) ? '•' : isDash(first, box) ? '-' : null;
    return text === null ? [] : [{ ...first, ...box, text, doubt: null }];
  });
}

/** A mark of another line of the list, and where its text begins. */
interface KnownMark {
  text: string;
  x0: number;
  x1: number;
  textAt: number;
  pixels: number;
}

const MARK = /^[-–•]$/;

function markOf([mark, text]: readonly ReadWord[], ink: Uint8Array, width: number): KnownMark[] {
  if (mark === undefined || text === undefined || !MARK.test(mark.text)) return [];
  const { x0, x1 } = mark;
  return [{ text: mark.text, x0, x1, textAt: text.x0, pixels: inkWithin(text, x0, x1, ink, width) }];
}

/** Of the row's height: texts of one list begin as near to each other as this. Share of the other mark's ink. */
const ALIGNED = 0.2;
const AS_MUCH = 0.5;

/** Stands the text where the other line's does, with as much ink where its mark is? */
function hasMark(first: ReadWord, mark: KnownMark, ink: Uint8Array, width: number): boolean {
  if (Math.abs(first.x0 - mark.textAt) > ALIGNED * first.rowHeight || mark.pixels === 0) return false;
  const pixels = inkWithin(first, mark.x0, mark.x1, ink, width);
  return pixels >= AS_MUCH * mark.pixels && pixels <= mark.pixels / AS_MUCH;
}

/** Ink between the line and the height of its small letters. */
function inkWithin(
  { baseline, rowHeight }: ReadWord,
  x0: number,
  x1: number,
  ink: Uint8Array,
  width: number,
): number {
  let pixels = 0;
  for (let y = Math.max(0, Math.round(baseline - rowHeight / 2)); y < baseline; y++)
    for (let x = Math.max(0, Math.floor(x0)); x < x1; x++) pixels += ink[y * width + x] ?? 0;
  return pixels;
}

interface InkBox {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  pixels: number;
}

/** The box of all ink before a line. `null` where there is none. */
function inkBefore({ x0, baseline, rowHeight }: ReadWord, ink: Uint8Array, width: number): InkBox | null {
  const left = Math.max(0, Math.round(x0 - BEFORE * rowHeight));
  const right = Math.round(x0 - APART * rowHeight);
  const top = Math.max(0, Math.round(baseline - ABOVE * rowHeight));
  const box = { x0: right, x1: left, y0: Math.round(baseline), y1: top, pixels: 0 };
  for (let x = left; x < right; x++) {
    let inked = 0;
    for (let y = top; y <= baseline; y++) inked += ink[y * width + x] ?? 0;
    if (inked <= FEW) continue;
    box.x0 = Math.min(box.x0, x);
    box.x1 = x + 1;
    box.pixels += inked;
    for (let y = top; y <= baseline; y++) {
      if (ink[y * width + x] !== 1) continue;
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y + 1);
    }
  }
  return box.pixels === 0 ? null : box;
}

/** Of the row's height: a dash before a line of a list. */
const DASH_LENGTH = [0.16, 0.6] as const;
const DASH_HEIGHT = [0.04, 0.17] as const;
const DASH_PLACE = [0.15, 0.4] as const;
/** Times as long as high: a hyphen that is smeared is as short as this. */
const LONGER = 1.5;

function isDash({ baseline, rowHeight }: ReadWord, { x0, x1, y0, y1, pixels }: InkBox): boolean {
  return (
    isWithin((x1 - x0) / rowHeight, DASH_LENGTH) &&
    isWithin((y1 - y0) / rowHeight, DASH_HEIGHT) &&
    isWithin((baseline - (y0 + y1) / 2) / rowHeight, DASH_PLACE) &&
    x1 - x0 > LONGER * (y1 - y0) &&
    pixels >= FILLED * (x1 - x0) * (y1 - y0)
  );
}

function isWithin(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most;
}

/** Small, full, as broad as it is high, and off the line. */
function isBullet({ baseline, rowHeight }: ReadWord, { x0, x1, y0, y1, pixels }: InkBox): boolean {
  const [breadth, height] = [x1 - x0, y1 - y0];
  return (
    isWithin(breadth / rowHeight, BULLET_SIZE) &&
    isWithin(height / rowHeight, BULLET_SIZE) &&
    isWithin((baseline - (y0 + y1) / 2) / rowHeight, BULLET_PLACE) &&
    Math.max(breadth, height) <= 1.5 * Math.min(breadth, height) &&
    pixels >= FILLED * breadth * height
  );
}
