/** Texts that lie over each other, and values that run over their cell's border. */

import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/position.ts';
import { joinOverprinted } from '../../src/sheet/overprint.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { piecesToCells } from '../../src/sheet/piecesToCells.ts';
import { runsToPieces } from '../../src/sheet/runsToPieces.ts';
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

describe('pieces that lie over each other', () => {
  const joined = (...runs: Run[]) => joinOverprinted(runsToPieces(runs)).map(({ text }) => text);
  const DAY = letters(64, 110, 'Mittwoch,');
  const OVER = run(90, 110, 'F0123/21');

  it('are joined, each text for itself', () => {
    expect(joined(...DAY, OVER)).toEqual(['Mittwoch,', 'F0123/21']);
    // what begins left of both lies over neither
    expect(joined(run(64, 110, 'rot'), ...letters(90, 110, 'Mittwoch,'), run(110, 110, 'F0123/21'))).toEqual([
      'rot',
      'Mittwoch,',
      'F0123/21',
    ]);
    expect(joined(...DAY, OVER, ...letters(300, 110, 'Bank'))).toEqual([
      'Mittwoch,',
      'F0123/21',
      'B',
      'a',
      'n',
      'k',
    ]);
  });

  it.each([
    ['another font', run(113.5, 110, 'neu', 11, { font: 'F2' })],
    ['another size', run(113.5, 110, 'neu', 12)],
    ['another baseline', run(113.5, 112, 'neu')],
    ['a wide gap', run(121.5, 110, 'neu')],
  ])('end at %s', (_, behind) => {
    expect(joined(...DAY, behind, OVER)).toEqual(['Mittwoch,', 'neu', 'F0123/21']);
  });

  it('go on over a letter that is narrower than a gap between words', () => {
    const narrow = [run(64, 110, 'M'), run(69.5, 110, 'i', 11, { width: 1 }), run(70.5, 110, 'ttwoch')];
    expect(joined(...narrow, run(80, 110, 'F0123/21'))).toEqual(['Mittwoch', 'F0123/21']);
  });

  it('end at a gap that holds another word', () => {
    const words = [...letters(64, 110, 'Bank'), ...letters(92, 110, 'See')];
    const between = run(86.5, 110, 'am', 11, { width: 5 });
    expect(joined(...words, between)).toHaveLength(8);
    expect(linesOf(pdfLayout([page([...words, between])]))).toEqual(['BankamSee']);
  });

  it('have a space where either says so', () => {
    const words = [
      run(64, 110, 'Mittwoch, ', 11, { width: 49.5 }),
      run(113.5, 110, 'den'),
      run(130, 110, ' 12.05.'),
    ];
    expect(joined(...words, run(90, 110, 'F0123/21'))[0]).toBe('Mittwoch, den 12.05.');
  });

  it.each([
    ['texts that begin at one place', [...letters(64, 110, 'Anfrage'), ...letters(64.5, 110, 'Antrag')], 13],
    ['a mark over letters', [...DAY, run(90, 110, '•')], 10],
    ['letters over a mark', [run(64, 110, 'X', 11, { width: 80 }), ...letters(90, 110, 'rot')], 4],
    ['one text that is drawn twice', [...letters(64, 110, 'Radweg'), ...letters(68, 110, 'Radweg')], 12],
  ])('but not %s', (_, runs, count) => {
    expect(joined(...runs)).toHaveLength(count);
  });
});

describe('a run over the border of its cell', () => {
  const BOXES = [60, 200].map((left) => ({ left, top: 90, right: left + 140, bottom: 130 }));
  const placed = (...runs: Run[]) =>
    piecesToCells(runsToPieces(runs), BOXES).map(({ text, cell }) => [text, cell]);

  it('is parted at the space that is nearest to it', () => {
    expect(placed(run(148, 110, 'Ausschuss Umwelt'))).toEqual([
      ['Ausschuss', 0],
      ['Umwelt', 1],
    ]);
    expect(placed(run(125.75, 110, 'Der Ausschuss Umwelt'))).toEqual([
      ['Der Ausschuss', 0],
      ['Umwelt', 1],
    ]);
  });

  it.each([
    ['behind a comma', 148, 'Mittwoch, 12.05.2021'],
    ['before a small letter', 148, 'Ausschuss umwelt'],
    ['before a bracket', 148, 'Ausschuss (neu)'],
    ['where it hardly reaches over it', 148, 'Ausschuss U'],
    ['in one word', 185, 'Verwaltung'],
    ['with a space far behind it', 185, 'Verwaltungsamt Nord'],
    ['with a space far before it', 100, 'Rat Ausschussvorsitzende'],
  ])('stays whole %s', (_, left, text) => {
    expect(placed(run(left, 110, text))).toEqual([[text, 0]]);
  });

  it('stays whole over another text', () => {
    expect(placed(run(148, 110, 'Ausschuss Umwelt'), run(215, 110, 'F01'))).toEqual([
      ['Ausschuss Umwelt', 0],
      ['F01', 1],
    ]);
  });
});

describe('the cell of a run', () => {
  const cellOf = (y: number, ...tops: [number, number][]) => {
    const boxes = tops.map(([top, bottom]) => ({ left: 60, top, right: 200, bottom }));
    return piecesToCells(runsToPieces([run(70, y, 'Rat')]), boxes)[0]!.cell;
  };

  it('is the smallest that holds it', () => {
    expect(cellOf(110, [90, 200], [90, 130])).toBe(1);
    expect(cellOf(110, [90, 130], [90, 200])).toBe(0);
  });

  it('is none above all, and none that begins below', () => {
    expect(cellOf(80, [90, 130])).toBe(-1);
    expect(cellOf(110, [90, 200], [130, 150])).toBe(0);
    expect(cellOf(220, [90, 130])).toBe(-1);
  });
});
