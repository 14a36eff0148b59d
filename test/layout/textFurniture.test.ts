/** Running heads, feet and page numbers of text files, with form feeds and without. */

import { describe, expect, it } from 'vitest';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { textOf } from './pdfPages.ts';

/** What stands aside of the lines. */
function furniture(...lines: string[]): string[] {
  const layout = textLayout(lines.join('\n'));
  return layout.lines.filter((line) => line.furniture).map((line) => textOf(layout, line));
}

/** Lines of text of which none comes again. */
let count = 0;
function text(lines: number): string[] {
  return Array.from(
    { length: lines },
    () => `Zeile ${'abcdefghijklmnopqrstuvwxyz'[count++ % 26]} des Textes`,
  );
}

const LONG =
  'Bericht über den Stand der Arbeiten an den Wegen und Plätzen im Stadtpark, an der Elbe und am Bahnhof, Fortsetzung, Seite 2';

describe('without form feeds', () => {
  it('what stands beside two page numbers goes with them', () => {
    const foot = (page: number) => ['', 'Fraktion Blau', `- ${page} -`, ''];
    expect(furniture(...text(5), ...foot(2), ...text(5), ...foot(3), ...text(2))).toEqual([
      'Fraktion Blau',
      '- 2 -',
      'Fraktion Blau',
      '- 3 -',
    ]);
    const stars = (page: number) => ['', '***', `- ${page} -`, ''];
    expect(furniture(...text(5), ...stars(2), ...text(5), ...stars(3), ...text(2))).toEqual([
      '- 2 -',
      '- 3 -',
    ]);
  });

  it('the first line is the head where it comes again', () => {
    expect(furniture('Ratsblatt', ...text(5), 'Ratsblatt', ...text(2))).toEqual(['Ratsblatt']);
    expect(furniture('Fraktion Blau F0147/20', ...text(5), 'Fraktion Blau F0147/20', ...text(2))).toEqual([
      'Fraktion Blau F0147/20',
    ]);
  });

  it('the first line is the head amid the text, also where it is who signs at the end', () => {
    expect(furniture('Stadtrat Max Muster', ...text(5), 'Stadtrat Max Muster', ...text(9))).toEqual([
      'Stadtrat Max Muster',
    ]);
    expect(furniture('Stadtrat Max Muster', ...text(5), 'Stadtrat Max Muster', ...text(2))).toEqual([]);
    expect(furniture('Max Muster', ...text(5), 'Max Muster', ...text(2))).toEqual([]);
    expect(furniture('Fraktion Bunte Liste', ...text(5), 'Fraktion Bunte Liste', ...text(2))).toEqual([]);
    const city = 'Landeshauptstadt Magdeburg – Der Stadtrat';
    expect(furniture(city, ...text(5), city, ...text(2))).toEqual([city]);
  });

  it.each([['Anfrage'], ['Datum:'], [LONG.replace(', Seite 2', ', zweiter Teil')]])(
    'but no title, label or sentence: %s',
    (first) => {
      expect(furniture(first, ...text(5), first, ...text(2))).toEqual([]);
    },
  );

  it('the number of the paper comes again in the form, and below a page number as a head', () => {
    expect(furniture('F0147/20', ...text(4), 'F0147/20', ...text(2))).toEqual([]);
    expect(furniture('F0147/20', ...text(3), '', '- 2 -', 'F0147/20', ...text(2))).toEqual([
      '- 2 -',
      'F0147/20',
    ]);
  });

  it('a text without lines has none', () => {
    expect(furniture('')).toEqual([]);
  });

  it('a page number has space above or below', () => {
    expect(furniture(...text(5), '', '- 2 -', ...text(2))).toEqual(['- 2 -']);
    expect(furniture(...text(5), '- 2 -', '', ...text(2))).toEqual(['- 2 -']);
    expect(furniture(...text(5), '', 'Seite\u00a02', '', ...text(2))).toEqual(['Seite\u00a02']);
    expect(furniture(...text(5), '- 2 -', ...text(2))).toEqual([]);
    expect(furniture(...text(5), '', LONG, '', ...text(2))).toEqual([]);
  });

  it('the number of the paper beside that of the page counts below the form only', () => {
    expect(furniture(...text(5), '', 'S0512/23 - 2 -', '', ...text(2))).toEqual(['S0512/23 - 2 -']);
    expect(furniture(...text(5), 'S0512/23 - 2 -', ...text(2))).toEqual([]);
    expect(furniture(...text(1), '', 'S0512/23 - 2 -', '', ...text(2))).toEqual([]);
    expect(furniture(...text(5), '', '- 2 - S0512/23 vom Montag', '', ...text(2))).toEqual([]);
  });

  it('a line that ends in the page counts below the form only', () => {
    expect(furniture(...text(5), '', 'Fraktion Blau, Seite 2', '', ...text(2))).toEqual([
      'Fraktion Blau, Seite 2',
    ]);
    expect(furniture(...text(5), 'Fraktion Blau, Seite 2', ...text(2))).toEqual([]);
    expect(furniture(...text(1), '', 'Fraktion Blau, Seite 2', '', ...text(2))).toEqual([]);
  });

  it('an address with the page is printed by a browser, and a time with the title', () => {
    expect(furniture(...text(2), 'https://example.org/F0147 1/1')).toEqual(['https://example.org/F0147 1/1']);
    expect(furniture(...text(5), '', '- 1 -', '07.07.2020, 10:15 Stadtrat', ...text(2))).toEqual([
      '- 1 -',
      '07.07.2020, 10:15 Stadtrat',
    ]);
    expect(furniture(...text(5), '07.07.2020, 10:15 Stadtrat', ...text(2))).toEqual([]);
  });

  it('figures count at the edge of the file only', () => {
    expect(furniture(...text(5), '2 von 3', ...text(2))).toEqual([]);
    expect(furniture(...text(5), '2 von 3')).toEqual(['2 von 3']);
    expect(furniture(...text(5), '7')).toEqual([]);
    expect(furniture(...text(5), '1', ...text(2))).toEqual([]);
    expect(furniture(...text(5), '1')).toEqual(['1']);
    expect(furniture(...text(5), 'F0147/20')).toEqual(['F0147/20']);
    expect(furniture(...text(1), 'F0147/20')).toEqual([]);
  });
});

describe('with form feeds', () => {
  const pages = (...contents: string[][]) => furniture(contents.map((lines) => lines.join('\n')).join('\f'));

  it('a page number may stand right above the text', () => {
    expect(pages(text(5), ['- 2 -', ...text(3)])).toEqual(['- 2 -']);
  });

  it('the number of a later page, where pages before it are left out', () => {
    const numbered = (number: string, gap: string[]) => pages(text(5), [number, ...gap, ...text(3)]);
    expect(numbered('3', [''])).toEqual(['3']);
    expect(numbered('5', [''])).toEqual(['5']);
    expect(numbered('6', [''])).toEqual([]);
    expect(numbered('3', [])).toEqual([]);
    expect(numbered('1', [''])).toEqual([]);
    expect(pages(['3', '', ...text(5)], text(4))).toEqual([]);
  });

  it('a line that ends in the page may stand there on the second page, however short the first is', () => {
    expect(pages(text(2), ['Fraktion Blau, Seite 2', ...text(3)])).toEqual(['Fraktion Blau, Seite 2']);
  });

  it('the number of the paper is a head where the page begins with it', () => {
    expect(pages(text(5), ['F0147/20', ...text(3)])).toEqual(['F0147/20']);
    expect(pages(text(5), [...text(1), 'F0147/20', ...text(3)])).toEqual([]);
    // nothing else stands in the file
    expect(pages([], ['F0147/20'])).toEqual([]);
  });

  it('a head comes again on each page, below the page’s number, too', () => {
    expect(pages(['Anfrage', 'Fraktion Blau', ...text(4)], ['- 2 -', 'Fraktion Blau', ...text(4)])).toEqual([
      '- 2 -',
      'Fraktion Blau',
    ]);
    const stars = () => ['***', ...text(4)];
    expect(pages(stars(), stars(), stars())).toEqual([]);
  });

  it('a foot comes again below a blank line; two pages may end in the same word', () => {
    const foot = ['', 'Ratspost am Alten Markt', 'Magdeburg'];
    expect(pages([...text(5), ...foot], [...text(5), ...foot])).toEqual([
      'Ratspost am Alten Markt',
      'Magdeburg',
      'Ratspost am Alten Markt',
      'Magdeburg',
    ]);
    expect(pages([...text(5), 'Magdeburg'], [...text(5), 'Magdeburg'])).toEqual([]);
    expect(
      pages([...text(5), '', ...text(1), 'Magdeburg'], [...text(5), '', ...text(1), 'Magdeburg']),
    ).toEqual([]);
  });

  it.each(['b. w.', 'Bitte wenden!', 'Entwurf.docx', 'Antrag A0213/24'])(
    '%s stands at the foot of a page',
    (foot) => {
      expect(pages([...text(5), foot], text(5))).toEqual([foot]);
      expect(pages([...text(4), foot, ...text(1)], text(5))).toEqual([]);
    },
  );

  it('a title at the foot of a page is none', () => {
    expect(pages([...text(5), 'Antrag Radweg'], text(5))).toEqual([]);
  });
});
