/** Rows of tables without borders whose cells are wrapped. */

import { describe, expect, it } from 'vitest';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { wrappedTables } from '../../src/sheet/wrappedRows.ts';

/** The lines of each row, first and last. */
function rows(...printed: string[]): [number, number][] {
  const layout = textLayout(printed.join('\n'));
  return wrappedTables(layout, layout.lines, () => false).flatMap((table) =>
    table.rows.map(({ first, last }): [number, number] => [first, last]),
  );
}

/** Lines of three columns. */
function lines(...cells: [string, string, string?][]): string[] {
  return cells.map(([first, second, third = '']) =>
    `${first.padEnd(14)}${second.padEnd(28)}${third}`.trimEnd(),
  );
}

describe('rows', () => {
  it('go on where the first cell is empty', () => {
    const table = lines(
      ['Jahr', 'Maßnahme', 'Kosten'],
      ['2019', 'Erneuerung am', '12 Euro'],
      ['', 'Lindenplatz'],
      ['2020', 'Austausch', '8 Euro'],
    );
    expect(rows(...table)).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
    ]);
    expect(
      rows(
        ...lines(
          ['', 'Maßnahme', 'Kosten'],
          ['2019', 'Erneuerung am', '12 Euro'],
          ['', 'Lindenplatz'],
          ['2020', 'Austausch', '8 Euro'],
        ),
      ),
    ).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
    ]);
  });

  it('go on with a figure below a word', () => {
    const table = lines(
      ['Ort', 'Maßnahme', 'Kosten'],
      ['See', 'Erneuerung am', 'rund'],
      ['', 'Lindenplatz', '12 Euro'],
      ['Elbe', 'Austausch', '8 Euro'],
    );
    expect(rows(...table)).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
    ]);
  });

  it.each<[string, [string, string, string?][], [number, number][]]>([
    [
      'a comma',
      [
        ['Ort', 'Zustand'],
        ['See', 'Leuchten,'],
        ['Elbe', 'Masten'],
        ['Park', 'Bänke'],
      ],
      [
        [0, 0],
        [1, 2],
        [3, 3],
      ],
    ],
    [
      'a small letter below a full cell',
      [
        ['Ort', 'Zustand'],
        ['Lage', 'Erneuerung der Leuchten'],
        ['See', 'großen Platz', 'Ja'],
        ['Park', 'Bänke', 'Ja'],
      ],
      [
        [0, 0],
        [1, 2],
        [3, 3],
      ],
    ],
  ])('go on behind %s', (_, cells, expected) => {
    expect(rows(...lines(...cells))).toEqual(expected);
  });

  it('begin anew where the cell below is empty, or had room above', () => {
    const empty = lines(
      ['Ort', 'Zustand', 'Rat'],
      ['Süd', 'Masten', 'Ja'],
      ['', 'und Bänke', 'Ja'],
      ['Ost', 'Leuchten am', 'Ja'],
      ['West', '', 'Ja'],
    );
    expect(rows(...empty)).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
      [4, 4],
    ]);
    const room = lines(
      ['Nord', 'Erneuerung aller Leuchten'],
      ['', 'der Stadt'],
      ['Ost', 'Leuchten'],
      ['West', ''],
      ['Süd', 'und Masten'],
      ['Elbe', 'Bänke'],
    );
    expect(rows(...room)).toEqual([
      [0, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it('are parted by space where some lines without it go on', () => {
    const first = lines(['Ort', 'Zustand']);
    const second = lines(['Lindenplatz', 'neun Leuchten,'], ['Haltestelle', 'Davon drei']);
    const third = lines(['Garten', 'keine Leuchten'], ['Abendruh', 'Nur ein Strahler']);
    expect(rows(...first, '', ...second, '', ...third)).toEqual([
      [0, 0],
      [1, 2],
      [3, 4],
    ]);
  });

  it('are told by their words where only lines with space go on', () => {
    const [head, ...rest] = lines(
      ['Jahr', 'Maßnahme', 'Kosten'],
      ['2019', 'Erneuerung am', '12 Euro'],
      ['', 'Lindenplatz'],
      ['2020', 'Austausch', '8 Euro'],
    );
    expect(rows(head!, rest[0]!, '', rest[1]!, rest[2]!)).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
    ]);
    expect(rows(head!, '', rest[0]!, '', rest[1]!, '', rest[2]!)).toEqual([
      [0, 0],
      [1, 2],
      [3, 3],
    ]);
  });

  it('are told by their words also below a head whose first cell is empty', () => {
    const [head, first, second, rest] = lines(
      ['', 'Maßnahme', 'Kosten'],
      ['2019', 'Erneuerung', '12 Euro'],
      ['2020', 'Austausch am', '8 Euro'],
      ['', 'See'],
    );
    expect(rows(head!, '', first!, second!, '', rest!)).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
    ]);
  });
});

describe('no table', () => {
  const CELLS: [string, string, string?][] = [
    ['See', 'Erneuerung am'],
    ['', 'Lindenplatz'],
    ['Elbe', 'Austausch'],
  ];

  it('is a list, a form, names side by side, or text with something beside it', () => {
    expect(rows(...lines(...CELLS))).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(rows(...lines(['1.', 'Erneuerung am'], ['', 'Lindenplatz'], ['2.', 'Austausch']))).toEqual([]);
    expect(rows(...lines(...CELLS, ['Anna Muster', 'Bernd Beispiel']))).toEqual([]);
    expect(rows(...lines(...CELLS, ['', 'Anna Muster']))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    const long = (text: string) => text.padEnd(75, '.');
    expect(rows(`${long('Der See')}   Rot`, `${''.padEnd(75)}   Blau`, `${long('Die Elbe')}   Neu`)).toEqual(
      [],
    );
  });

  it.each([
    ['Datum', []],
    ['Datum:', []],
    ['Datum: 07.07.2020', []],
    [
      'Anna Muster',
      [
        [0, 1],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      'Datum 07.07.2020',
      [
        [0, 1],
        [2, 2],
        [3, 3],
      ],
    ],
  ])('has a label in a cell: %s', (cell, expected) => {
    expect(rows(...lines(...CELLS, ['Park', cell]))).toEqual(expected);
  });

  it('has cells beside each other in one line only', () => {
    expect(rows(...lines(['Jahr', 'Maßnahme'], ['2019', ''], ['', 'Erneuerung']))).toEqual([]);
  });
});
