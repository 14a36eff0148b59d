/** Offsets and heights to places. */

import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { placeAtHeight, placeOf } from '../../src/sheet/place.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { page, run } from './pdfPages.ts';

describe('the place of an offset', () => {
  it('counts columns from where its line begins', () => {
    const layout = textLayout('Eins\n  Zwei\fDrei');
    expect([0, 9, 12].map((offset) => placeOf(layout, offset))).toEqual([
      { page: 1, line: 1, column: 1 },
      { page: 1, line: 2, column: 5 },
      { page: 2, line: 3, column: 1 },
    ]);
  });

  it('is the first one where nothing is printed', () => {
    expect(placeOf(textLayout(''), 3)).toEqual({ page: 1, line: 1, column: 1 });
  });
});

it('the place of a height is the nearest line of its page', () => {
  const first = page([run(71, 100, 'Eins'), run(71, 200, 'Zwei'), run(71, 300, 'Drei')]);
  const { lines } = pdfLayout([first, page([run(71, 100, 'Vier')], [], 2)]);
  expect(placeAtHeight(lines, 1, 190)).toEqual({ page: 1, line: 2, column: 1 });
  expect(placeAtHeight(lines, 2, 290)).toEqual({ page: 2, line: 1, column: 1 });
  expect(placeAtHeight(lines, 3, 290)).toEqual({ page: 3, line: 1, column: 1 });
});
