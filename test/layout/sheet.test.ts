/** The lines of the body: what stands aside, what are rows of a table, and which fonts are usual. */

import { describe, expect, it } from 'vitest';
import type { Rule, Run } from '../../src/model/position.ts';
import { isOtherFont, type Sheet, sheetOf } from '../../src/sheet/body.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { sheetOfText } from '../clues/blocks.ts';
import { gridRules, page, run } from './pdfPages.ts';

function sheetOfPage(runs: Run[], rules: Rule[] = []): Sheet {
  const layout = pdfLayout([page(runs, rules)]);
  return sheetOf(layout, layout.lines);
}

describe('a figure alone in its line', () => {
  const aside = (...printed: string[]) => sheetOfText(printed.join('\n')).aside;

  it('is a page number where it counts up from the first pages, or stands amid a sentence', () => {
    expect(aside('Der Platz ist neu.', '2', 'Die Bank ist rot.')).toEqual([null, 'figure', null]);
    expect(aside('Der Platz hat eine', '7', 'neue Bank.')).toEqual([null, 'figure', null]);
  });

  it('is one of a table elsewhere', () => {
    expect(aside('Der Platz ist neu.', '7', 'Die Bank ist rot.')).toEqual([null, null, null]);
    expect(aside('Der Platz ist neu.', '7', 'eine Bank ist rot.')).toEqual([null, null, null]);
    const runs = ['Der Platz ist neu.', '2', 'Die Bank ist rot.'].map((text, i) =>
      run(71, 300 + 14 * i, text),
    );
    expect(sheetOfPage(runs).aside).toEqual([null, null, null]);
  });
});

describe('the paper’s own number beside that of the page', () => {
  const aside = (own: string | null, ...printed: string[]) => sheetOfText(printed.join('\n'), own).aside;
  const TEXT = [
    'Der Platz ist neu.',
    'Die Bank ist rot.',
    'Der Weg ist lang.',
    'Die Elbe ist breit.',
    'Das Tor ist zu.',
    '',
  ];

  it.each([
    ['above it is a head', 'F0203/19', ['Fraktion Blau, F0203/19', '- 2 -'], ['head', 'furniture']],
    ['below it is a head', 'F0203/19', ['- 2 -', 'Fraktion Blau, F0203/19'], ['furniture', 'head']],
    ['of another paper is none', 'F0204/19', ['Fraktion Blau, F0203/19', '- 2 -'], [null, 'furniture']],
    ['is none where no number is known', null, ['Fraktion Blau, F0203/19', '- 2 -'], [null, 'furniture']],
    ['in a sentence is none', 'F0203/19', ['Das steht in der F0203/19.', '- 2 -'], [null, 'furniture']],
    [
      'in a long line is none',
      'F0203/19',
      [`F0203/19 ${'und mehr '.repeat(11)}dazu`, '- 2 -'],
      [null, 'furniture'],
    ],
    [
      'beside text is none',
      'F0203/19',
      ['Fraktion Blau, F0203/19', 'im Stadtrat', '', '- 2 -'],
      [null, null, 'furniture'],
    ],
    ['above a figure is a head', 'F0203/19', ['Fraktion Blau, F0203/19', '2'], ['head', 'figure']],
    [
      'is furniture that it was before',
      'F0203/19',
      ['F0203/19 - 2 -', '', '- 2 -'],
      ['furniture', 'furniture'],
    ],
  ])('%s', (_, own, lines, expected) => {
    expect(aside(own, ...TEXT, ...lines, '', ...TEXT).slice(5, -5)).toEqual(expected);
  });
});

describe('fonts', () => {
  it('are known of pages with places only', () => {
    expect(sheetOfText('Der Platz ist neu.').fonts.size).toBe(0);
  });

  it('other than the usual one are those of whole lines', () => {
    const sheet = sheetOfPage([
      run(71, 100, 'Der Platz ist neu und sehr groß.'),
      run(71, 130, 'Begründung:', 11, { font: 'F2' }),
      run(71, 160, 'Der Weg'),
      run(115, 160, 'ist lang', 11, { font: 'F2' }),
    ]);
    expect(sheet.lines.map(({ line }) => isOtherFont(sheet, line))).toEqual([false, true, false]);
  });
});

describe('rows', () => {
  const tabular = ({ lines }: Sheet) => lines.map((line) => line.tabular);

  it.each([
    ['have wide gaps', ['Der Platz ist neu.', '', 'Ort      Zustand'], [false, true]],
    ['are none where the sentence goes on', ['Der Platz      ist neu', 'und schön.'], [false, false]],
    ['are none with gaps that nobody else has', ['Der Platz ist neu.', '', 'Ort   Zustand'], [false, false]],
    ['have figures below others', ['Jahr      Kosten', '2018 8.412'], [true, true]],
  ])('%s', (_, lines, expected) => {
    expect(tabular(sheetOfText(lines.join('\n')))).toEqual(expected);
  });

  it('of a page with places have gaps, unless each of their words stands apart', () => {
    const next = run(71, 114, 'und schön, wie alle sagen, die dort wohnen.');
    expect(tabular(sheetOfPage([run(71, 100, 'Der neue Platz'), run(300, 100, 'ist neu'), next]))).toEqual([
      true,
      false,
    ]);
    expect(tabular(sheetOfPage([run(71, 100, 'Platz'), run(300, 100, 'neu'), next]))).toEqual([false, false]);
    // alone they are cells, however narrow the gap
    expect(tabular(sheetOfPage([run(71, 100, 'Der Platz'), run(150, 100, 'neu')]))).toEqual([true]);
    expect(tabular(sheetOfPage([run(71, 100, 'Ort', 3), run(80, 100, 'Platz', 3)]))).toEqual([true]);
  });

  describe('with wrapped cells', () => {
    const ROWS = [
      'Jahr    Maßnahme          Kosten',
      '2019    Erneuerung am     12 Euro',
      '        Lindenplatz',
      '2020    Austausch          8 Euro',
    ];
    const wrapped = (...printed: string[]) => sheetOfText(printed.join('\n')).wrapped.size;

    it('are found', () => {
      expect(wrapped(...ROWS)).toBe(4);
    });

    it('are none of running text with a wide gap, of items, of figures that stand aside', () => {
      expect(wrapped(...ROWS, 'Das Amt    kommt heute', 'und morgen.')).toBe(4);
      expect(
        wrapped('1.      Erneuerung am', '        Lindenplatz', '2.      Austausch', '        der Masten'),
      ).toBe(0);
    });

    it('may have a number in their first cell, and narrow gaps behind it', () => {
      const table = [
        'Los  Maßnahme        Kosten',
        '1    Erneuerung am  12 Euro',
        '     Lindenplatz',
        '2    Austausch       8 Euro',
      ];
      expect(wrapped(...table)).toBe(4);
    });

    it('end where a running head stands, or a line whose words are stretched', () => {
      expect(wrapped(...ROWS, '', 'Stadt   Seite 2', '', 'Die Bank ist rot.')).toBe(4);
      const cells = (y: number, first: string, second: string) => [run(75, y, first), run(205, y, second)];
      const runs = [
        ...cells(112, 'Jahr', 'Zustand'),
        ...cells(126, '2019', 'Leuchten am'),
        run(205, 140, 'Platz'),
        ...cells(154, '2020', 'Masten'),
      ];
      const stretched = [
        ...cells(190, 'Platz', 'neu'),
        run(75, 204, 'und schön, wie alle sagen, die dort wohnen.'),
      ];
      expect(sheetOfPage([...runs, ...stretched]).wrapped.size).toBe(4);
    });

    it('are none where borders are drawn', () => {
      const cells = (y: number, first: string, second: string) => [run(75, y, first), run(205, y, second)];
      const runs = [
        ...cells(112, 'Jahr', 'Zustand'),
        ...cells(132, '2019', 'Leuchten am'),
        run(205, 152, 'Platz'),
        ...cells(172, '2020', 'Masten'),
      ];
      expect(sheetOfPage(runs).wrapped.size).toBe(4);
      expect(sheetOfPage(runs, gridRules([71, 400, 500], [98, 180])).wrapped.size).toBe(0);
    });
  });
});
