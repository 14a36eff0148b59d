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

  it('the paper’s own number alone at the foot of the only page', () => {
    const paper = (foot: string, header = 'DS0071/20') =>
      furniture([run(71, 60, header), ...body(90, 20), run(280, 805, foot)]);
    expect(paper('DS0071/20')).toEqual(['DS0071/20']);
    // not another paper’s, nor with words beside it, nor near the text
    expect(paper('DS0072/20')).toEqual([]);
    expect(paper('siehe DS0071/20')).toEqual([]);
    expect(paper('DS0071/20', 'Drucksache')).toEqual([]);
    expect(furniture([run(71, 60, 'DS0071/20'), ...body(90, 20), run(71, 370, 'DS0071/20')])).toEqual([]);
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

describe('a line with the number of the page', () => {
  const withFoot = (...foot: Run[]) => furniture([...foot, ...body(100, 20)]);

  it('is furniture with one thing beside the number, or with what printing programs add', () => {
    expect(withFoot(run(290, 810, '1/3'))).toEqual(['1/3']);
    expect(withFoot(run(71, 810, 'Fraktion Blau'), run(480, 810, '1/3'))).toEqual(['Fraktion Blau\t1/3']);
    const printed = [
      run(30, 810, 'https://example.org/F0147'),
      run(300, 810, '12.03.2021'),
      run(540, 810, '1/1'),
    ];
    expect(withFoot(...printed)).toEqual(['https://example.org/F0147\t12.03.2021\t1/1']);
  });

  it('is none with more beside it, beside a bare figure, or near to the text', () => {
    const row = [run(71, 810, 'Fraktion Blau'), run(250, 810, 'Stadtrat'), run(480, 810, '1/3')];
    expect(withFoot(...row)).toEqual([]);
    expect(withFoot(run(71, 810, '1'), run(250, 810, 'Fraktion Blau'))).toEqual([]);
    expect(furniture([...body(100, 46), run(71, 752, '1')])).toEqual([]);
  });
});

describe('heads right above the text', () => {
  /** A page of which the first lines stand as near to each other as those of the text. */
  const page = (...head: string[]) => [
    ...head.map((text, i) => run(71, 60 + 14 * i, text)),
    ...body(60 + 14 * head.length, 20),
  ];

  it('end with the line that has the page’s number, and come again at the same height', () => {
    const head = (number: number) => page('Fraktion Blau', `Anfrage – Seite ${number}`);
    expect(furniture(head(1), head(2))).toEqual([
      'Fraktion Blau',
      'Anfrage – Seite 1',
      'Fraktion Blau',
      'Anfrage – Seite 2',
    ]);
    const lower = head(2).map((one) => ({ ...one, y: one.y + 3 }));
    expect(furniture(head(1), lower)).toEqual([]);
    expect(furniture(page('Radweg', 'Anfrage – Seite 1'), page('Fußweg', 'Anfrage – Seite 2'))).toEqual([]);
    expect(furniture(page('Anfrage – Seite 1', 'siehe Seite 1'))).toEqual(['Anfrage – Seite 1']);
    expect(furniture(page('Anfrage – Seite 5'))).toEqual([]);
    expect(furniture([run(71, 130, 'Anfrage – Seite 1'), ...body(144, 20)])).toEqual([]);
  });

  it('may stand near to the text where it stands apart on another page', () => {
    const head = (y: number, text = 'nicht öffentlich') => [run(279, 40, text), ...body(y, 20)];
    expect(furniture(head(80), head(80), head(54))).toHaveLength(3);
    expect(furniture(head(80), head(80), head(54, 'öffentlich'))).toHaveLength(2);
  });

  it('may be the paper’s number with that of the page at the other end', () => {
    const foot = (number: string, at: string) => [...body(60, 20), run(71, 800, number), run(500, 800, at)];
    expect(furniture(foot('DS0172/16', '1'))).toEqual(['DS0172/16\t1']);
    expect(furniture(foot('DS0172/16', '2'))).toEqual([]);
    expect(furniture([...body(60, 20), run(71, 800, 'S0156/23 Blatt 1')])).toEqual(['S0156/23 Blatt 1']);
    expect(furniture(foot('Kosten', '1'))).toEqual([]);
  });

  it('may be the bare number of a page, but not of the first', () => {
    expect(furniture(body(60, 20), page('2'))).toEqual(['2']);
    expect(furniture(page('1'))).toEqual([]);
    expect(furniture(body(60, 20), page('Rat'))).toEqual([]);
  });
});

describe('a line that counts the pages', () => {
  /** A page whose text ends high above its foot, with a line right below. */
  const page = (foot: string) => [...body(60, 20), run(250, 60 + 14 * 21, foot)];

  it('is furniture, however far from the page’s edge it stands', () => {
    expect(furniture(page('Seite 1 von 2'), page('Seite 2 von 2'))).toEqual([
      'Seite 1 von 2',
      'Seite 2 von 2',
    ]);
  });

  it('is none with another number, another sum or more beside it', () => {
    expect(furniture(page('Seite 2 von 2'), page('Seite 3 von 4'))).toEqual([]);
    expect(furniture(page('siehe Seite 1 von 2'), page('Seite 1 und 2'))).toEqual([]);
  });
});

describe('small print at the foot', () => {
  it('is furniture, as is a line with the page in it', () => {
    expect(furniture([...body(100, 20), run(71, 800, 'Stand: 27.09.2024', 8)])).toEqual([
      'Stand: 27.09.2024',
    ]);
    expect(furniture([...body(100, 20), run(71, 800, 'Seite 1 von 3 der Anfrage')])).toEqual([
      'Seite 1 von 3 der Anfrage',
    ]);
  });

  it('is none as a note, near to the text, or alone on its page', () => {
    expect(furniture([...body(100, 20), run(71, 800, '1 Siehe die Anfrage der Fraktion', 8)])).toEqual([]);
    expect(furniture([...body(100, 46), run(71, 752, 'Stand: 27.09.2024', 8)])).toEqual([]);
    expect(furniture(body(100, 20), [run(71, 800, 'Stand: 27.09.2024', 8)])).toEqual([]);
  });
});

describe('what comes again', () => {
  const head = (lines: number) =>
    Array.from({ length: lines }, (_, i) => run(71, 30 + 10 * i, `Kopf ${'abcdef'[i]}`, 8));

  it('is a head of up to five lines at one height', () => {
    const page = (lines: number) => [...head(lines), ...body(120, 20)];
    expect(furniture(page(5), page(5))).toHaveLength(10);
    expect(furniture(page(6), page(6))).toEqual([]);
    const low = [run(71, 60, 'Fraktion Blau'), ...body(120, 20)];
    expect(furniture([run(71, 40, 'Fraktion Blau'), ...body(120, 20)], low)).toEqual([]);
  });

  it('goes with the numbers of pages beside it', () => {
    const page = (number: string) => [run(71, 40, 'Fraktion Blau'), run(71, 52, number), ...body(120, 20)];
    expect(furniture(page('Blatt 1'), page('- 2 -'))).toEqual([
      'Fraktion Blau',
      'Blatt 1',
      'Fraktion Blau',
      '- 2 -',
    ]);
  });
});

describe('a head of the second page only', () => {
  const form = [run(71, 80, 'Anfrage'), run(373, 80, 'F0147/20')];
  const first = [...form, run(71, 120, 'Fraktion Grüne Liste'), run(71, 134, 'Radweg'), ...body(148, 40)];
  const late = (...heads: Run[]) => furniture(first, [...heads, ...body(80, 20)]);

  it.each([
    ['a line of the first page', 'Fraktion Grüne Liste', true],
    ['it with the council', 'Fraktion Grüne Liste im Stadtrat', true],
    ['a short one', 'Radweg', false],
    ['another one with the council', 'Gruppe anderer Leute im Stadtrat', false],
    ['the paper’s number', 'Anfrage F0147/20 – Radweg', true],
    ['the number in a question', 'F0147/20 der Fraktion Blau?', false],
    ['the number amid a sentence', 'zur F0147/20', false],
    ['the number in a long line', `F0147/20 ${'und was dazu gehört '.repeat(6)}`.trim(), false],
  ])('copies %s', (_, text, is) => {
    expect(late(run(71, 45, text, 7))).toEqual(is ? [text] : []);
  });

  it('may have a page number above it, on the first page, too', () => {
    expect(late(run(290, 30, '- 2 -'), run(71, 45, 'Anfrage F0147/20 – Radweg'))).toEqual([
      '- 2 -',
      'Anfrage F0147/20 – Radweg',
    ]);
    const second = [run(71, 45, 'Anfrage F0147/20 – Radweg'), ...body(80, 20)];
    expect(furniture([run(290, 30, '- 1 -'), ...first], second)).toEqual([
      '- 1 -',
      'Anfrage F0147/20 – Radweg',
    ]);
  });

  it('is none where nothing else stands on the page, or only the text names the number', () => {
    expect(furniture(first, [run(71, 45, 'Anfrage F0147/20 – Radweg')])).toEqual([]);
    const cited = run(
      71,
      106,
      `Darüber steht in der F0200/20 ${'das Gleiche wie hier '.repeat(5)}`.trim(),
      7,
    );
    expect(furniture([...first, cited], [run(71, 45, 'Anfrage F0200/20 – Radweg'), ...body(80, 20)])).toEqual(
      [],
    );
  });
});
