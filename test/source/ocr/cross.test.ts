import { describe, expect, it } from 'vitest';
import { crossIn, withBoxes } from '../../../src/source/ocr/cross.ts';
import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';

const WIDTH = 60;
const DPI = 300;

/** Ink of a cell of 60 by 40 pixels in which `draw` says what is black; coordinates from the sign's corner at (20, 8). */
function cell(size: number, draw: (x: number, y: number) => boolean): Uint8Array {
  const ink = new Uint8Array(WIDTH * 40);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (draw(x, y)) ink[(y + 8) * WIDTH + x + 20] = 1;
  return ink;
}

const cross =
  (size: number, from = 0) =>
  (x: number, y: number) => {
    const [a, b, last] = [x - from, y - from, size - 1 - 2 * from];
    if (a < 0 || b < 0 || a > last || b > last) return false;
    return Math.abs(a - b) <= 1 || Math.abs(a + b - last) <= 1;
  };
const frame = (size: number) => (x: number, y: number) => Math.min(x, y, size - 1 - x, size - 1 - y) < 2;
const ring = (size: number) => (x: number, y: number) => {
  const away = Math.hypot(x - (size - 1) / 2, y - (size - 1) / 2);
  return away <= size / 2 && away > size / 2 - 3;
};

describe('a sign alone in a cell', () => {
  it.each([
    ['X', 24, cross(24)],
    ['☐', 28, frame(28)],
    ['☒', 30, (x: number, y: number) => frame(30)(x, y) || cross(30, 6)(x, y)],
  ])('is told by its shape: %s', (text, size, draw) => {
    expect(crossIn(cell(size, draw), WIDTH, DPI)).toMatchObject({
      text,
      x0: 20,
      x1: 20 + size,
      y0: 8,
      baseline: 8 + size,
      doubt: null,
    });
  });

  it.each([
    ['a ring', 28, ring(28)],
    ['a bar', 28, (_: number, y: number) => y > 12 && y < 16],
    ['a blot', 28, () => true],
    ['a plus', 24, (x: number, y: number) => Math.abs(x - 12) < 2 || Math.abs(y - 12) < 2],
    ['a speck', 6, cross(6)],
    ['nothing', 0, () => false],
  ])('is none: %s', (_name, size, draw) => {
    expect(crossIn(cell(size, draw), WIDTH, DPI)).toBeNull();
  });
});

describe('words that are boxes', () => {
  const word = (text: string, size: number): ReadWord => ({
    text,
    x0: 20,
    y0: 8,
    x1: 20 + size,
    y1: 8 + size,
    baseline: 8 + size,
    rowHeight: size,
    confidence: 40,
    doubt: { other: 'O' },
  });

  it('become them', () => {
    expect(withBoxes([word('E', 28)], cell(28, frame(28)), WIDTH)).toEqual([
      { ...word('☐', 28), doubt: null },
    ]);
  });

  it('stay what they were read as where a letter is round, or the word is longer', () => {
    expect(withBoxes([word('O', 28)], cell(28, ring(28)), WIDTH)[0]!.text).toBe('O');
    expect(withBoxes([word('nein', 28)], cell(28, frame(28)), WIDTH)[0]!.text).toBe('nein');
  });
});
