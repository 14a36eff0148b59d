/** Which drawn cells are those of a table. */

import { describe, expect, it } from 'vitest';
import type { GridCell } from '../../src/model/position.ts';
import { drawnTableLines } from '../../src/sheet/drawnTables.ts';

/** A cell 20 points high, with a line at each offset. */
function cell(left: number, right: number, top: number, starts: number[], page = 1): GridCell {
  const lines = starts.map((start) => [{ start, end: start + 5 }]);
  return { page, left, right, top, bottom: top + 20, lines };
}

const found = (...grid: GridCell[]) => [...drawnTableLines(grid)];

/** Two cells beside each other. */
const row = (top: number, first: number[], second: number[]) => [
  cell(0, 100, top, first),
  cell(100, 200, top, second),
];

describe('lines of a drawn table', () => {
  it('are those of cells beside each other', () => {
    expect(found(...row(0, [1, 2, 3], [4, 5, 6]))).toEqual([1, 2, 3, 4, 5, 6]);
    // in a table that is drawn from the right
    expect(found(...row(0, [1, 2, 3], [4, 5, 6]).reverse())).toEqual([4, 5, 6, 1, 2, 3]);
  });

  it('are also those of a short heading right above or below', () => {
    expect(found(cell(0, 200, 0, [1, 2]), ...row(20, [3], [4]))).toEqual([1, 2, 3, 4]);
    expect(found(...row(0, [1], [2]), cell(0, 200, 20, [3]))).toEqual([1, 2, 3]);
  });

  it.each([
    ['a box', [cell(0, 200, 0, [1])]],
    ['boxes below each other', [cell(0, 200, 0, [1]), cell(0, 200, 20, [2])]],
    ['a box in a box', [cell(0, 200, 0, [1, 2, 3]), { ...cell(20, 180, 5, [2]), bottom: 15 }]],
    ['boxes across from each other', [cell(0, 100, 0, [1]), cell(100, 200, 20, [2])]],
    ['boxes of two pages', [cell(0, 100, 0, [1]), cell(100, 200, 0, [2], 2)]],
  ])('are not those of %s', (_, grid) => {
    expect(found(...grid)).toEqual([]);
  });

  it.each([
    ['long', [cell(0, 200, 0, [1, 2, 3]), ...row(20, [4], [5])]],
    ['apart above', [cell(0, 200, 0, [1]), ...row(30, [4], [5])]],
    ['apart below', [...row(0, [4], [5]), cell(0, 200, 30, [1])]],
    ['on the page before', [cell(0, 200, 0, [1]), ...row(20, [4], [5]).map((one) => ({ ...one, page: 2 }))]],
  ])('are not those of a box that is %s', (_, grid) => {
    expect(found(...grid)).toEqual([4, 5]);
  });
});
