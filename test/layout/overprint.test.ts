/** Texts that lie over each other, and values that run over their cell's border. */

import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { gridRules, letters, linesOf, page, run } from './pdfPages.ts';

const form = gridRules([60, 200, 320], [90, 130]);

describe('values that run over their border', () => {
  it('stay whole where the next cell has its own', () => {
    const runs = [run(64, 110, 'Mittwoch, den 12.05.2021 (neu)'), run(204, 110, 'F0123/21')];
    expect(linesOf(pdfLayout([page(runs, form)]))).toEqual(['Mittwoch, den 12.05.2021 (neu)', 'F0123/21']);
  });

  it('stay whole where their letters come one by one', () => {
    const runs = [...letters(64, 110, 'Mittwoch, den 12.05.2021 (neu)'), run(204, 110, 'F0123/21')];
    expect(linesOf(pdfLayout([page(runs, form)]))).toEqual(['Mittwoch, den 12.05.2021 (neu)', 'F0123/21']);
  });

  it('stay whole where the next cell is empty and the words belong together', () => {
    const runs = [run(110, 110, 'Mittwoch, den 12.05.2021')];
    expect(linesOf(pdfLayout([page(runs, form)]))).toEqual(['Mittwoch, den 12.05.2021']);
  });

  it('are texts of their own without a border, too', () => {
    const runs = [...letters(64, 110, 'Mittwoch, den 12.05.2021 (neu)'), run(190, 110, 'F0123/21')];
    expect(linesOf(pdfLayout([page(runs)]))).toEqual(['Mittwoch, den 12.05.2021 (neu)\tF0123/21']);
  });
});

it('what stands in a gap of the other text is a word of its line', () => {
  const runs = [
    ...letters(64, 110, 'die Bank'),
    ...letters(64 + 11 * 6, 110, 'am See'),
    run(111, 110, 'rot'),
  ];
  expect(linesOf(pdfLayout([page(runs)]))).toEqual(['die Bank rot am See']);
});
