/** Ink of a page that is in no word. */

import { describe, expect, it } from 'vitest';
import { unreadBlocks } from '../../../src/source/ocr/unreadBlocks.ts';
import { wordAt as word } from './words.ts';

const [WIDTH, HEIGHT] = [1000, 800];

/** Boxes around what is drawn, `[x0, y0, x1, y1]` in pixels; the words of two lines are drawn, too. Rows are 40 pixels high. */
function blocks(...drawn: [x0: number, y0: number, x1: number, y1: number][]): number[][] {
  const words = [word('Stadtrat', 100, 0), word('Magdeburg', 100, 1)];
  const ink = new Uint8Array(WIDTH * HEIGHT);
  const boxes = [...words.map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1] as const), ...drawn];
  for (const [x0, y0, x1, y1] of boxes)
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x += 2) ink[y * WIDTH + x] = 1;
  return unreadBlocks(words, ink, WIDTH).map(({ x0, y0, x1, y1 }) => [x0, y0, x1, y1]);
}

describe('blocks that no word covers', () => {
  it('are none where all ink is read', () => {
    expect(blocks()).toEqual([]);
  });

  it('are as wide as a word and as high as a line, with a little room around', () => {
    expect(blocks([500, 300, 700, 330])).toEqual([[490, 290, 710, 340]]);
  });

  it('hold letters that stand apart, but not two columns', () => {
    expect(blocks([500, 300, 560, 330], [580, 300, 640, 330])).toEqual([[490, 290, 650, 340]]);
    expect(blocks([300, 300, 420, 330], [500, 300, 620, 330])).toHaveLength(2);
  });

  it('are no specks, lines or pictures', () => {
    expect(blocks([500, 300, 560, 330])).toEqual([]);
    expect(blocks([500, 300, 900, 308])).toEqual([]);
    expect(blocks([500, 300, 900, 560])).toEqual([]);
  });

  it('do not begin right beside a word, where its own ink may reach', () => {
    expect(blocks([250, 72, 262, 100])).toEqual([]);
  });

  it('are the largest ones where there are many', () => {
    const many = Array.from({ length: 8 }, (_, index): [number, number, number, number] => {
      return [500, 250 + 60 * index, 640 + 10 * index, 280 + 60 * index];
    });
    const found = blocks(...many);
    expect(found).toHaveLength(6);
    expect(found[0]![2]).toBe(720);
  });
});
