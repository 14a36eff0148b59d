/** Text files to lines, cells and pages. */

import { describe, expect, it } from 'vitest';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { textOf } from './pdfPages.ts';

/** The segments of each line. */
function segments(...lines: string[]): string[][] {
  const layout = textLayout(lines.join('\n'));
  return layout.lines.map((line) => line.segments.map((segment) => textOf(layout, segment)));
}

/** The numbers of their cells. */
function cells(...lines: string[]): (number | undefined)[][] {
  return textLayout(lines.join('\n')).lines.map((line) => line.segments.map(({ cell }) => cell));
}

function gaps(...lines: string[]): number[] {
  return textLayout(lines.join('\n')).lines.map(({ gap }) => gap);
}

describe('lines', () => {
  it.each([
    ['a form feed in a line of its own', 'Eins\n\fZwei', [1, 2]],
    ['a form feed behind a line', 'Eins\fZwei', [1, 2]],
    ['an empty page', 'Eins\f\fZwei', [1, 2]],
  ])('are counted over the pages: %s', (_, text, numbers) => {
    expect(textLayout(text).lines.map(({ number }) => number)).toEqual(numbers);
  });

  it('a form feed at the end begins no page', () => {
    expect(textLayout('Eins\f\n').pages.map(({ number }) => number)).toEqual([1]);
    expect(textLayout('Eins\fZwei').pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each(['\u00ad', '\u200b', '\u2060', '\ufeff'])('%j takes no room, and a line of it is blank', (sign) => {
    const [line] = textLayout(`${sign}Rad${sign}weg`).lines;
    expect([line!.left, line!.right]).toEqual([0, 6]);
    // what follows a letter belongs to the word
    expect(textLayout(`Rad${sign}`).lines[0]!.end).toBe(4);
  });

  it.each(['\u00a0', '\u2007', '\u202f', '\u3000', '\r'])('two of the space %j part segments', (space) => {
    expect(segments(`Datum${space}${space}07.07.2020`)).toEqual([['Datum', '07.07.2020']]);
  });
});

describe('cells', () => {
  it.each(['|', '│', '┃', '║'])('are parted by %s where two lines have it', (pipe) => {
    expect(segments(`Datum ${pipe} 07.07.2020`, `Nummer ${pipe} F0147/20`)).toEqual([
      ['Datum', '07.07.2020'],
      ['Nummer', 'F0147/20'],
    ]);
  });

  it.each([
    ['in a title', ['Radweg | Elbe'], ['Radweg | Elbe']],
    ['above text', ['Radweg | Elbe', 'Zeile'], ['Radweg | Elbe', 'Zeile']],
    ['above a border', ['Radweg | Elbe', '|---|---|'], ['Radweg | Elbe']],
  ])('are none by a single one: %s', (_, lines, printed) => {
    expect(segments(...lines).map((line) => line.join('\t'))).toEqual(printed);
  });

  it('are none by those far below the form', () => {
    const text = Array.from({ length: 60 }, () => 'Zeile');
    expect(segments(...text, 'Radweg | Elbe', 'Fußweg | Park').slice(-2)).toEqual([
      ['Radweg | Elbe'],
      ['Fußweg | Park'],
    ]);
  });

  it('have numbers from the left edge of the table, or from the first cell', () => {
    expect(cells('| Datum | 07.07.2020 |', '| Nummer | F0147/20 |', 'Kopf\tblau', 'Zeile')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [undefined],
    ]);
    expect(cells('Datum\t| 07.07.2020', 'Nummer | F0147/20')).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(cells('\tDatum\t\t07.07.2020')).toEqual([[1, 3]]);
  });

  it('a line of strokes alone is text, beside drawn borders, too', () => {
    expect(
      segments('| Datum | 07.07.2020 |', '| Nummer | F0147/20 |', '|-------|------------|', '-----'),
    ).toEqual([['Datum', '07.07.2020'], ['Nummer', 'F0147/20'], ['-----']]);
  });
});

describe('copies from the web', () => {
  /** Paragraphs of three lines, a blank line between any two lines and three between paragraphs. */
  const copy = (paragraphs: number, between = ['', '', '']) =>
    Array.from({ length: paragraphs }, () => ['Zeile', '', 'Zeile', '', 'Zeile', ...between]).flat();

  it('have the gaps of the printed page', () => {
    expect(gaps(...copy(4))).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0]);
    // the first line of a page stands below none
    const pages = Array.from({ length: 3 }, () => copy(2).join('\n'));
    expect(gaps(pages.join('\f')).slice(-6)).toEqual([0, 0, 0, 1, 0, 0]);
  });

  it('are none where there are few lines, or few of them with one blank line', () => {
    expect(gaps('', ...copy(3), 'Zeile')).toEqual([0, 1, 1, 3, 1, 1, 3, 1, 1, 3]);
    const apart = Array.from({ length: 11 }, () => ['Zeile', '', '']).flat();
    expect(gaps(...apart, 'Zeile', '', 'Zeile').slice(-3)).toEqual([2, 2, 1]);
  });
});

describe('marks round the text', () => {
  /** The text without what takes no room. */
  const plain = (...lines: string[]) => textLayout(lines.join('\n')).text.replaceAll('\u2060', '');

  it('of Markdown are left out where the title or a label is set so', () => {
    expect(plain('**Anfrage**', 'Er fragt **erneut**.')).toBe('Anfrage\nEr fragt erneut.');
    expect(plain('**Datum:** 07.07.2020')).toBe('Datum: 07.07.2020');
    expect(plain('# Anfrage', 'Er fragt **erneut**.')).toBe('Anfrage\nEr fragt erneut.');
  });

  it.each([['Er fragt **erneut**.'], ['# Radweg\nEr fragt **erneut**.']])(
    'else they are text: %j',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );

  it('of a quotation are left out where most lines have them', () => {
    const lines = (count: number, mark: string) => Array.from({ length: count }, () => `${mark}Zeile`);
    expect(plain(...lines(8, '> '))).toBe(lines(8, '').join('\n'));
    expect(plain(...lines(7, '> '))).toBe(lines(7, '> ').join('\n'));
    expect(plain(...lines(8, '> '), ...lines(8, ''))).toBe([...lines(8, '> '), ...lines(8, '')].join('\n'));
  });
});
