/** Boxes to tick that are drawn. */

import { describe, expect, it } from 'vitest';
import { type SmallShape, tickedBoxes } from '../../src/source/pdf/tickBoxes.ts';
import { run } from '../layout/pdfPages.ts';

const WORDS = [run(84, 100, 'öffentlich'), run(84, 114, 'nichtöffentlich')];

function shape(x: number, y: number, size: number, more: Partial<SmallShape> = {}): SmallShape {
  return { x0: x, y0: y, x1: x + size, y1: y + size, hollow: false, filled: false, ...more };
}

const BOXES = [shape(71, 91, 9, { hollow: true }), shape(71, 105, 9, { hollow: true })];

function read(...inside: SmallShape[]): [string, number][] {
  return tickedBoxes([...BOXES, ...inside], WORDS).map(({ text, y }) => [text, y]);
}

describe('a box', () => {
  it('is ticked by a cross, or by a smaller square in it', () => {
    const ticked = [
      ['☐', 100],
      ['☒', 114],
    ];
    expect(read(shape(71, 105, 9))).toEqual(ticked);
    expect(read(shape(73, 107, 5, { filled: true }))).toEqual(ticked);
  });

  it('is not ticked by its own ground, by its copy, or by what stands beside it', () => {
    expect(read(shape(71.3, 105.3, 8.4, { filled: true }))).toEqual([]);
    expect(read(shape(71.3, 105.3, 9, { hollow: true }))).toEqual([]);
    expect(read(shape(60, 105, 9))).toEqual([]);
  });

  it('with a letter in it is told by the letter', () => {
    expect(tickedBoxes([...BOXES, shape(71, 91, 9)], [...WORDS, run(73, 113, 'X', 9)])).toMatchObject([
      { text: '☒', y: 100 },
    ]);
  });
});
