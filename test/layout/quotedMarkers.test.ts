import { describe, expect, it } from 'vitest';
import { bodyLineOf } from '../../src/sheet/block.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run } from './pdfPages.ts';

describe('a marker behind a quotation mark', () => {
  it('makes no row of a table with the text of its item', () => {
    const isTabular = (marker: string) => {
      const layout = pdfLayout([page([run(71, 100, marker), run(125, 100, 'Der Weg wird saniert.')])]);
      return bodyLineOf(layout, layout.lines[0]!).tabular;
    };
    expect(['„1.', '„a)', '„RPA', '„12'].map(isTabular)).toEqual([false, false, true, true]);
  });
});
