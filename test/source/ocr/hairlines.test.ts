/** Borders that are hardly darker than the paper, and narrow cells. */

import { describe, expect, it } from 'vitest';
import { takeFormLines } from '../../../src/source/ocr/formLines.ts';
import { deepened, type Grey, inkOf } from '../../../src/source/ocr/grey.ts';
import { faintInk } from '../../../src/source/ocr/hairlines.ts';

const DPI = 300;
const WIDTH = 1000;

function paper(): Grey {
  // as uneven as the grain of a scan
  const data = Uint8Array.from({ length: WIDTH * 500 }, (_, at) => 246 + ((at * 7) % 9));
  return { width: WIDTH, height: 500, data };
}

function fill({ data }: Grey, x0: number, y0: number, x1: number, y1: number, level: number): void {
  for (let y = y0; y < y1; y++) data.fill(level, y * WIDTH + x0, y * WIDTH + x1);
}

/** A box of two cells with a word in each, all borders of one grey. */
function form(level: number, ink = 120): Grey {
  const picture = paper();
  for (const y of [100, 200]) fill(picture, 100, y, 900, y + 3, level);
  for (const x of [100, 500, 898]) fill(picture, x, 100, x + 3, 203, level);
  for (let x = 130; x < 480; x += 24) fill(picture, x, 140, x + 16, 160, ink);
  return picture;
}

function linesIn(picture: Grey, undeepened: Grey | null): string[] {
  return takeFormLines(picture, inkOf(picture), DPI, undeepened)
    .map(({ x0, y0, x1 }) =>
      x1 - x0 < 5 ? `upright ${Math.round(x0 / 10)}` : `level ${Math.round(y0 / 10)}`,
    )
    .sort();
}

describe('a border that is hardly darker than the paper', () => {
  it('is told where pale ink was made black, which made the border white', () => {
    const even = form(232);
    const picture = deepened(even);
    expect(linesIn({ ...picture, data: picture.data.slice() }, null)).toEqual([]);
    expect(linesIn(picture, even)).toEqual([
      'level 10',
      'level 20',
      'upright 10',
      'upright 50',
      'upright 90',
    ]);
  });

  it('is darker than the paper on both sides: neither the edge of a shade nor print', () => {
    const picture = paper();
    fill(picture, 100, 100, 900, 103, 232);
    fill(picture, 100, 200, 900, 400, 232);
    fill(picture, 100, 450, 900, 453, 40);
    const ink = faintInk(picture, DPI, false);
    const rows = [101, 201, 300, 398, 451].map((y) => ink[y * WIDTH + 500]);
    expect(rows).toEqual([1, 0, 0, 0, 0]);
    expect(faintInk(picture, DPI, true).includes(1)).toBe(false);
  });
});

describe('a pale border', () => {
  it('may have words at one side, where the cell is narrow', () => {
    const picture = form(180, 20);
    for (let y = 115; y < 190; y += 40) fill(picture, 508, y, 560, y + 24, 20);
    expect(linesIn(picture, null)).toContain('upright 50');
    // between two columns of letters it is the edge of one
    for (let y = 115; y < 190; y += 40) fill(picture, 450, y, 495, y + 24, 20);
    for (let y = 115; y < 190; y += 40) fill(picture, 508, y, 560, y + 30, 20);
    expect(linesIn(picture, null)).not.toContain('upright 50');
  });
});

it('small letters that hang together are no border, and a hairline between them is one', () => {
  const picture = paper();
  for (let x = 100; x < 400; x += 9) fill(picture, x, 100, x + 6, 113, 190);
  fill(picture, 100, 106, 400, 109, 190);
  fill(picture, 100, 200, 400, 203, 190);
  expect(linesIn(picture, null)).toEqual(['level 20']);
});
