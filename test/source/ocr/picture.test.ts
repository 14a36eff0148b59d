/** What is done to a picture before it is recognised. */

import { describe, expect, it } from 'vitest';
import { takeFormLines } from '../../../src/source/ocr/formLines.ts';
import {
  deepened,
  evenPaper,
  type Grey,
  inkOf,
  straightened,
  turnedByQuarters,
} from '../../../src/source/ocr/grey.ts';
import { needsSharpening, sharpened } from '../../../src/source/ocr/sharpen.ts';
import { inkPoints, runsSideways, skewOf } from '../../../src/source/ocr/skew.ts';
import { takeSpecks } from '../../../src/source/ocr/specks.ts';

function white(width: number, height: number): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(255) };
}

function fill(picture: Grey, x0: number, y0: number, x1: number, y1: number, level = 0): void {
  for (let y = y0; y < y1; y++) picture.data.fill(level, y * picture.width + x0, y * picture.width + x1);
}

/** Lines of text, as blocks with gaps. */
function text(): Grey {
  const picture = white(1200, 900);
  for (let y = 100; y < 800; y += 50) {
    for (let x = 100; x < 1000; x += 30) fill(picture, x, y, x + 20, y + 20);
  }
  return picture;
}

const points = (picture: Grey) => inkPoints(inkOf(picture), picture.width, picture.height);

describe('the skew', () => {
  it.each([-2.5, -0.5, 0, 0.75, 3])('of %s degrees is found', (degrees) => {
    expect(skewOf(points(straightened(text(), -degrees)))).toBeCloseTo(degrees, 0.5);
  });

  it('does not hide whether lines run sideways', () => {
    expect(runsSideways(points(text()))).toBe(false);
    expect(runsSideways(points(turnedByQuarters(text(), 1)))).toBe(true);
  });
});

it('four quarters are a whole turn, and one puts the top to the right', () => {
  const picture = white(3, 2);
  picture.data[0] = 0;
  expect([...turnedByQuarters(picture, 1).data]).toEqual([255, 0, 255, 255, 255, 255]);
  expect(turnedByQuarters(picture, 4)).toEqual(picture);
});

describe('the lines of a form', () => {
  it('are found and taken away, and a letter that crosses one stays', () => {
    const picture = white(900, 600);
    fill(picture, 100, 100, 800, 104);
    fill(picture, 100, 100, 104, 400);
    fill(picture, 300, 80, 306, 120);
    const ink = inkOf(picture);
    const lines = takeFormLines(picture, ink, 300);
    expect(lines.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)])).toEqual([
      [100, 799],
      [102, 102],
    ]);
    expect([ink[102 * 900 + 200], ink[300 * 900 + 102], ink[102 * 900 + 303]]).toEqual([0, 0, 1]);
  });

  it('are no letters, and no bars', () => {
    const picture = white(900, 600);
    fill(picture, 100, 100, 160, 106);
    fill(picture, 100, 200, 800, 230);
    expect(takeFormLines(picture, inkOf(picture), 300)).toEqual([]);
  });
});

describe('paper and ink', () => {
  it('shaded paper becomes white, and its ink stays ink', () => {
    const picture = white(600, 200);
    for (let x = 0; x < 600; x++) fill(picture, x, 0, x + 1, 200, 255 - Math.floor(x / 4));
    fill(picture, 500, 90, 520, 110, 40);
    const even = evenPaper(picture);
    expect(even.data[10 * 600 + 590]).toBeGreaterThan(200);
    expect([inkOf(even)[100 * 600 + 510], inkOf(even)[10 * 600 + 590]]).toEqual([1, 0]);
  });

  it('pale ink becomes black, and a blank page stays blank', () => {
    const picture = white(100, 100);
    fill(picture, 10, 10, 30, 30, 170);
    const { data } = deepened(picture);
    expect([data[20 * 100 + 20], data[0], picture.data[20 * 100 + 20]]).toEqual([0, 255, 170]);
    const blank = white(100, 100);
    fill(blank, 0, 0, 100, 100, 240);
    expect(deepened(blank)).toBe(blank);
  });

  it('specks go where there are many, and the dot of an i stays', () => {
    const picture = white(900, 900);
    for (let x = 40; x < 900; x += 60) for (let y = 40; y < 900; y += 60) fill(picture, x, y, x + 2, y + 2);
    fill(picture, 10, 10, 15, 15);
    fill(picture, 10, 20, 15, 40);
    takeSpecks(picture, 300);
    const ink = inkOf(picture);
    expect([ink[41 * 900 + 41], ink[12 * 900 + 12]]).toEqual([0, 1]);
  });
});

describe('sharpening', () => {
  /** An edge that runs over four pixels. */
  const edge = (): Grey => {
    const picture = white(40, 20);
    for (const [at, level] of [200, 140, 80, 20].entries()) fill(picture, 10 + at, 0, 11 + at, 20, level);
    fill(picture, 14, 0, 30, 20, 20);
    return picture;
  };
  const row = ({ data }: Grey) => [...data.subarray(10 * 40, 11 * 40)];

  it('makes the soft edge of a letter steep, and leaves paper and ink as they are', () => {
    const sharp = row(sharpened(edge()));
    expect([sharp[2], sharp[22]]).toEqual([255, 20]);
    const steepest = (levels: number[]) =>
      Math.max(...levels.slice(8, 16).map((one, at) => one - levels[at + 9]!));
    expect(steepest(sharp)).toBeGreaterThan(1.2 * steepest(row(edge())));
  });

  it('takes what is beyond the picture for paper', () => {
    const all = white(10, 10);
    expect(sharpened(all)).toEqual(all);
  });

  it('is for pale copies and coarse scans', () => {
    expect([needsSharpening(300, false), needsSharpening(300, true), needsSharpening(150, false)]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
