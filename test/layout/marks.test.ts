/** Watermarks and stamps: what speaks for them, and what looks like them and is text. */

import { describe, expect, it } from 'vitest';
import { markProblems } from '../../src/sheet/marks.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { gridRules, linesOf, page, run } from './pdfPages.ts';

const TEXT = [
  run(71, 100, 'seit dem Umbau der Haltestelle am Platz erreichen mich fast jede Woche Briefe'),
  run(71, 114, 'von Anwohnerinnen und Anwohnern, die über die Beleuchtung bei Nacht klagen.'),
  run(71, 128, 'Der Fußweg zur Anlage bleibt auf einer Länge von rund 120 Metern unbeleuchtet.'),
];
const LINES = TEXT.map(({ text }) => text);

function lay(runs: Parameters<typeof page>[0], rules: Parameters<typeof page>[1] = []) {
  const layout = pdfLayout([page(runs, rules)]);
  return { lines: linesOf(layout), marks: (layout.marks ?? []).map(({ text }) => text), layout };
}

describe('are no part of the text', () => {
  it('a large word under it', () => {
    expect(lay([run(100, 130, 'ENTWURF', 90), ...TEXT])).toMatchObject({ lines: LINES, marks: ['ENTWURF'] });
    expect(lay([run(100, 130, 'Fraktion', 60), ...TEXT])).toMatchObject({
      lines: LINES,
      marks: ['Fraktion'],
    });
  });

  it('tiles of one word over it', () => {
    const tiles = [80, 104, 128, 152].flatMap((y) => [60, 200, 340].map((x) => run(x, y, 'Kopie', 12)));
    expect(lay([...tiles, ...TEXT])).toMatchObject({ lines: LINES, marks: ['Kopie'] });
  });

  it('a straight stamp of receipt, and its frame draws no cells', () => {
    const stamp = [run(300, 98, 'EINGEGANGEN'), run(300, 112, '12.03.2020'), run(300, 126, 'BOB')];
    const frame = gridRules([292, 372], [84, 132]);
    const { lines, marks, layout } = lay(
      [...TEXT, ...stamp],
      [...gridRules([60, 500], [80, 140, 160]), ...frame],
    );
    expect(lines).toEqual(LINES);
    expect(marks).toEqual(['EINGEGANGEN 12.03.2020 BOB']);
    expect(layout.grid.map(({ left, right }) => [left, right])).toEqual([
      [60, 500],
      [60, 500],
    ]);
  });

  it('a turned stamp', () => {
    expect(lay([...TEXT, run(300, 120, 'EINGEGANGEN', 11, { angle: 14 })])).toMatchObject({
      lines: LINES,
      marks: ['EINGEGANGEN'],
    });
  });

  it.each([
    ['a larger word over it', [run(100, 121, 'Fraktion', 30)], ['Fraktion']],
    ['a stamped word over it', [run(300, 116, 'KOPIE')], ['KOPIE']],
    [
      'tiles of any word over it',
      [80, 104, 128, 152].flatMap((y) => [60, 200, 340].map((x) => run(x, y, 'Magdeburg', 12))),
      ['Magdeburg'],
    ],
    [
      'a receipt with its date, wherever it stands',
      [run(300, 300, 'Eingegangen am 12.03.2020')],
      ['Eingegangen am 12.03.2020'],
    ],
  ])('%s', (_, runs, marks) => {
    expect(lay([...TEXT, ...runs])).toMatchObject({ lines: LINES, marks });
  });

  it('a stamped word in a frame', () => {
    expect(lay([...TEXT, run(300, 300, 'KOPIE')], gridRules([292, 336], [288, 304]))).toMatchObject({
      lines: LINES,
      marks: ['KOPIE'],
    });
  });

  it('turned text, each stretch apart', () => {
    const turned = (x: number, y: number, text: string, angle: number) => run(x, y, text, 11, { angle });
    const stretch = [turned(30, 400, 'EINGE', 90), turned(30, 372, ' ', 90), turned(30, 366, 'GANGEN', 90)];
    expect(lay([...TEXT, ...stretch, turned(33, 360, 'Kopie', 45)]).marks).toEqual(['EINGE GANGEN', 'Kopie']);
  });

  it('and each is said once, with its place', () => {
    const { layout } = lay([
      ...TEXT,
      run(300, 120, 'KOPIE', 11, { angle: 90 }),
      run(30, 400, 'KOPIE', 11, { angle: 90 }),
    ]);
    expect(markProblems(layout)).toMatchObject([
      { code: 'mark-left-out', field: null, at: { page: 1, line: 2, column: 1 }, args: { text: 'KOPIE' } },
    ]);
    const second = page(
      [60, 74, 88, 102].map((y) => run(71, y, 'Zeile')),
      [],
      2,
    );
    const both = pdfLayout([page([...TEXT, run(300, 120, 'KOPIE', 11, { angle: 90 })]), second]);
    expect(markProblems(both)).toMatchObject([{ at: { page: 1, line: 2, column: 1 } }]);
  });
});

describe('stay text', () => {
  it.each([
    ['a headline', [run(71, 60, 'Anfrage', 30)]],
    ['a title that begins with such a word', [run(71, 60, 'Entwurf der Haushaltssatzung', 24)]],
    ['a sentence on a receipt', [run(71, 150, 'Eingegangen am 12.03.2020 ist die Antwort der Verwaltung.')]],
    [
      'a value that runs over the next',
      [run(71, 150, 'Mittwoch, den 12.05.2021'), run(170, 150, 'F0123/21')],
    ],
    ['cells of a table', [150, 164, 178].flatMap((y) => [71, 200, 330].map((x) => run(x, y, 'nein, keine')))],
    ['print that is drawn twice', [run(71.3, 100.2, LINES[0]!)]],
    ['a word for a stamp that is drawn twice', [run(71, 300, 'KOPIE'), run(71.3, 300.2, 'KOPIE')]],
    ['such a word between two lines', [run(300, 107, 'KOPIE', 9)]],
    ['a receipt without a date', [run(300, 300, 'Eingegangen'), run(300, 314, 'BOB')]],
    [
      'short words that come again',
      [80, 104, 128, 152].flatMap((y) => [60, 200, 340].map((x) => run(x, y, 'und', 12))),
    ],
    [
      'a column of such words that is drawn twice',
      [300, 320, 340, 360].flatMap((y) => [71, 71.2].map((x) => run(x, y, 'Entwurf'))),
    ],
    [
      'a row of them that is drawn twice',
      [71, 171, 271, 371].flatMap((x) => [300, 300.2].map((y) => run(x, y, 'Entwurf'))),
    ],
    [
      'such words in few columns',
      [
        [71, 300],
        [171, 300],
        [271, 320],
        [71, 320],
      ].map(([x, y]) => run(x!, y!, 'Entwurf')),
    ],
    [
      'such words in few rows',
      [
        [71, 300],
        [171, 320],
        [171, 340],
        [71, 340],
      ].map(([x, y]) => run(x!, y!, 'Entwurf')),
    ],
    ['what leans a little', [run(71, 300, 'Magdeburg', 11, { angle: 358 })]],
  ])('%s', (_, runs) => {
    expect(lay([...TEXT, ...runs]).marks).toEqual([]);
  });

  it('print over a value that is in a frame', () => {
    const value = [run(71, 300, 'Mittwoch, den 12.05.2021'), run(150, 300, 'Radweg')];
    expect(lay([...TEXT, ...value], gridRules([140, 192], [288, 306])).marks).toEqual([]);
  });
});
