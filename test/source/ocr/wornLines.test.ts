/** Borders of which a fax left dashes. */

import { describe, expect, it } from 'vitest';
import { takeFormLines } from '../../../src/source/ocr/formLines.ts';
import { type Grey, inkOf } from '../../../src/source/ocr/grey.ts';

const DPI = 300;

type Dashes = readonly (readonly [from: number, to: number])[];

/** A box from (100, 100) to (1700, 500) with an upright border at 1000, its level borders in pieces. */
function form(middle: Dashes, outer: Dashes): Grey {
  const picture = { width: 1800, height: 600, data: new Uint8Array(1800 * 600).fill(255) };
  const fill = (x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = y0; y < y1; y++) picture.data.fill(0, y * 1800 + x0, y * 1800 + x1);
  };
  for (const x of [100, 1000, 1700]) fill(x, 100, x + 3, 500);
  for (const [from, to] of outer) for (const y of [100, 498]) fill(from, y, to, y + 3);
  for (const [from, to] of middle) fill(from, 300, to, 303);
  return picture;
}

function levelOnes(picture: Grey): number[][] {
  const ink = inkOf(picture);
  return takeFormLines(picture, ink, DPI)
    .filter(({ x0, x1 }) => x1 - x0 > 20)
    .map(({ x0, x1, y0 }) => [x0, x1, y0].map((place) => 10 * Math.round(place / 10)))
    .sort(([a], [b]) => a! - b!);
}

const WHOLE: Dashes = [[100, 1703]];
const WORN: Dashes = [
  [100, 300],
  [340, 600],
  [650, 900],
  [930, 1400],
  [1440, 1703],
];
const DASHES: Dashes = [150, 350, 550, 750, 1100, 1300, 1500].map((x) => [x, x + 50]);

describe('worn borders', () => {
  it('are joined, and dashes between two that cross make one', () => {
    const lines = levelOnes(form(DASHES, WORN));
    expect(lines.filter(([, , y]) => y !== 300).map(([x0, x1]) => [x0, x1])).toEqual([
      [100, 1700],
      [100, 1700],
    ]);
    expect(lines.filter(([, , y]) => y === 300)).toEqual([
      [100, 1000, 300],
      [1000, 1700, 300],
    ]);
  });

  it('leave no ink behind', () => {
    const picture = form(DASHES, WORN);
    const ink = inkOf(picture);
    takeFormLines(picture, ink, DPI);
    expect(ink.subarray(300 * 1800, 303 * 1800).includes(1)).toBe(false);
  });

  it('are none where a word is underlined', () => {
    expect(levelOnes(form([[150, 240]], WORN)).filter(([, , y]) => y === 300)).toEqual([]);
  });

  it('are not looked for where borders are whole', () => {
    expect(levelOnes(form(DASHES, WHOLE)).filter(([, , y]) => y === 300)).toEqual([]);
  });
});
