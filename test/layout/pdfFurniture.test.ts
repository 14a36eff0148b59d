import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/position.ts';
import { isNumberOfPage, isPageNumber, isPrinterLine } from '../../src/sheet/pageNumber.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

/** Lines of a paragraph from `top`, 14 points apart. */
function body(top: number, count: number): Run[] {
  return Array.from({ length: count }, (_, i) =>
    run(71, top + 14 * i, `Zeile ${'abcdefghij'[i % 10]} des Textes`),
  );
}

function furniture(...pages: Run[][]): string[] {
  const layout = pdfLayout(pages.map((runs, i) => page(runs, [], i + 1)));
  return layout.lines.filter((line) => line.furniture).map((line) => textOf(layout, line));
}

describe('page numbers', () => {
  it.each([
    '- 2 -',
    '-2-',
    '– 2 –',
    'Seite 2',
    'Seite 2 von 3',
    'S. 2',
    '2/3',
    'Seite: 2/3',
    'Blatt 2',
    '[ 2 / 3 ]',
  ])('%s', (text) => {
    expect(isPageNumber(text)).toBe(true);
  });

  it.each([
    '2',
    '2.',
    '2020',
    'F0147/20',
    '3/2',
    '7.7.2020',
    '- 2',
    'Seite der Stadt',
    'S. 2 ff. des Konzepts',
    '0/3',
    '2 -',
    '- Radweg -',
    '',
  ])('not %s', (text) => {
    expect(isPageNumber(text)).toBe(false);
  });

  it('a bare figure only as the number of its page', () => {
    expect(isNumberOfPage('2', 2)).toBe(true);
    expect(isNumberOfPage('(2)', 2)).toBe(true);
    expect(isNumberOfPage('2', 1)).toBe(false);
    expect(isNumberOfPage('2.1', 2)).toBe(false);
    expect(isNumberOfPage('2.0', 2)).toBe(false);
  });

  it('stand beside addresses, dates and names of files', () => {
    for (const text of [
      'https://example.org/F0147',
      '12.03.2021, 10:15',
      'C:\\Texte\\F.docx',
      'C:\\Texte\\Anfrage',
      'Anfrage Radweg.odt',
    ]) {
      expect([text, isPrinterLine(text)]).toEqual([text, true]);
    }
    expect(isPrinterLine('am 12.03.2021')).toBe(false);
  });
});

describe('furniture', () => {
  it('a page number at the foot of a single page', () => {
    expect(furniture([run(290, 810, '- 1 -'), ...body(100, 20)])).toEqual(['- 1 -']);
    expect(furniture([run(290, 810, '1'), ...body(100, 20)])).toEqual(['1']);
  });

  it('not a number that stands near the body or is not the page’s', () => {
    expect(furniture([...body(100, 46), run(71, 758, '2')])).toEqual([]);
    expect(furniture([...body(100, 20), run(290, 810, '7')])).toEqual([]);
    expect(furniture([...body(100, 20), run(71, 500, '1')])).toEqual([]);
  });

  it('heads and feet that come again, page number and all', () => {
    const head = (number: number) => [run(71, 40, 'Fraktion XY'), run(480, 40, `Seite ${number}`)];
    const foot = run(71, 815, 'Ratspost, Alter Markt 6, Magdeburg');
    expect(furniture([...head(1), ...body(100, 20), foot], [...body(100, 20), foot, ...head(2)])).toEqual([
      'Fraktion XY\tSeite 1',
      'Ratspost, Alter Markt 6, Magdeburg',
      'Fraktion XY\tSeite 2',
      'Ratspost, Alter Markt 6, Magdeburg',
    ]);
  });

  it('not what comes once, nor two papers that begin alike', () => {
    expect(furniture([run(71, 40, 'Fraktion XY'), ...body(100, 20)], body(100, 5))).toEqual([]);
    const paper = (number: string) => [
      ...[run(71, 60, 'Anfrage'), run(222, 60, 'Datum'), run(373, 60, 'Nummer')],
      ...[run(71, 74, 'öffentlich'), run(222, 74, '07.07.2020'), run(373, 74, number)],
      ...body(120, 12),
    ];
    expect(furniture(paper('F0147/20'), paper('F0148/20'))).toEqual([]);
  });

  it('an address and the number that a browser prints', () => {
    const foot = [run(30, 820, 'https://example.org/F0147'), run(540, 820, '1/1')];
    expect(furniture([...foot, ...body(100, 20)])).toEqual(['https://example.org/F0147\t1/1']);
  });

  it('a head or foot of the second page only that names the paper, outside of the text area', () => {
    const first = [run(71, 80, 'Anfrage'), run(373, 80, 'F0147/20'), ...body(120, 45)];
    const head = run(71, 45, 'Anfrage F0147/20 – Radweg');
    expect(furniture(first, [head, ...body(80, 20)])).toEqual(['Anfrage F0147/20 – Radweg']);
    expect(furniture(first, [...body(80, 20), run(71, 800, 'F 0147/20')])).toEqual(['F 0147/20']);
  });

  it('not the last line of a question that ran onto the second page', () => {
    const first = [run(71, 80, 'Anfrage'), run(373, 80, 'F0147/20'), ...body(120, 45)];
    expect(furniture(first, [run(71, 80, 'Antwort auf F0147/20'), ...body(120, 20)])).toEqual([]);
    expect(furniture(first, [run(71, 60, 'in der F0147/20?'), ...body(100, 20)])).toEqual([]);
    expect(furniture(first, [run(71, 60, 'Magdeburg wollen'), ...body(100, 20)])).toEqual([]);
  });

  it('never a page with nothing else', () => {
    expect(furniture([run(71, 60, 'Deckblatt')], [run(71, 60, 'Deckblatt')])).toEqual([]);
  });
});
