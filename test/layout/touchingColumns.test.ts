import { describe, expect, it } from 'vitest';
import { RECOGNISED, type Run } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { checkSpans, linesOf, page, run } from './pdfPages.ts';

/** `Landeshauptstadt Magdeburg` ends at 214. */
const CITY = run(71, 100, 'Landeshauptstadt Magdeburg');

/** The same of a producer that writes no spaces but places each word. */
const WORDS = [
  run(71, 100, 'Landeshauptstadt', 11, { width: 83 }),
  run(157.5, 100, 'Magdeburg', 11, { width: 56.5 }),
];

function lines(...runs: Run[]): string[] {
  const layout = pdfLayout([page(runs)]);
  checkSpans(layout);
  return linesOf(layout);
}

describe('columns without borders that nearly touch', () => {
  it('are told by a cell at the same edge in a row below', () => {
    const title = run(222, 100, 'Drucksache');
    const below = [run(71, 114, '– Der OB –'), run(222, 114, 'DS0012/21')];
    expect(lines(CITY, title, ...below)).toEqual([
      'Landeshauptstadt Magdeburg\tDrucksache',
      '– Der OB –\tDS0012/21',
    ]);
    expect(lines(CITY, title, run(71, 114, '– Der OB –'), run(224, 114, 'DS0012/21'))[0]).toBe(
      'Landeshauptstadt Magdeburg Drucksache',
    );
  });

  it('are told by another gap at the same edge', () => {
    const rows = [
      [run(184, 100, 'Beteiligung des'), run(273, 100, 'Ja'), run(320, 100, 'Nein')],
      [run(184, 114, 'RPA'), run(320, 114, 'X')],
      [run(184, 128, 'Klimarelevanz A'), run(273, 128, 'X')],
    ];
    expect(lines(...rows.flat())).toEqual(['Beteiligung des\tJa\tNein', 'RPA\tX', 'Klimarelevanz A\tX']);
  });

  it('are told by the very edge of a column where hardly more than a space parts them', () => {
    const below = (left: number, office: string) => [run(71, 114, office), run(left, 114, 'DS0012/21')];
    const first = (...runs: Run[]) => lines(CITY, run(218.3, 100, 'Drucksache'), ...runs)[0];
    expect(first(...below(218.3, 'Der OB'))).toBe('Landeshauptstadt Magdeburg\tDrucksache');
    expect(first(...below(218.3, 'FB 02'))).toBe('Landeshauptstadt Magdeburg\tDrucksache');
    expect(first(...below(218.5, 'Der OB'))).toBe('Landeshauptstadt Magdeburg Drucksache');
    // behind what may be the marker of an item, and in a row that has no column there either
    expect(first(...below(218.3, '1.'))).toBe('Landeshauptstadt Magdeburg Drucksache');
    const row = [run(71, 114, '– Der Oberbürgermeister --'), run(218.3, 114, 'DS0012/21')];
    expect(lines(...WORDS, run(218.3, 100, 'Drucksache'), ...row)[0]).toBe(
      'Landeshauptstadt Magdeburg Drucksache',
    );
  });

  it('are told by short words of a table, and by what stands first in a row far from the left edge', () => {
    const rows = (check: string) => [
      ...[run(71, 100, 'Beteiligungen'), run(147, 100, 'Beteiligung des'), run(233.8, 100, 'Ja')],
      ...[run(147, 114, check), run(233.8, 114, 'X'), run(71, 128, 'Der Stadtrat beschließt die Satzung.')],
    ];
    expect(lines(...rows('RPA'))[0]).toBe('Beteiligungen\tBeteiligung des\tJa');
    // the marker of an item, and its text
    expect(lines(...rows('1.'))[0]).toBe('Beteiligungen Beteiligung des Ja');
  });

  it('are told by a gap without a space where the producer writes spaces', () => {
    const title = run(217, 100, 'Drucksache');
    expect(lines(CITY, title, run(71, 114, 'Der OB'), run(217, 114, 'DS0012/21'))[0]).toBe(
      'Landeshauptstadt Magdeburg\tDrucksache',
    );
    expect(lines(CITY, title, run(71, 114, 'Der OB'), run(217.2, 114, 'DS0012/21'))[0]).toBe(
      'Landeshauptstadt Magdeburg Drucksache',
    );
    const signers = (y: number, left: number, names: readonly [string, string, string]) => [
      run(71, y, names[0], 11, { width: 97 }),
      run(171, y, names[1], 11, { width: 97 }),
      run(left, y, names[2], 11, { width: 97 }),
    ];
    const first = signers(100, 271, ['Anna Muster', 'Bernd Bei Spiel', 'Cora C. Muster']);
    expect(lines(...first, ...signers(114, 271, ['Fraktion A', 'Fraktion B', 'Fraktion C']))).toEqual([
      'Anna Muster\tBernd Bei Spiel\tCora C. Muster',
      'Fraktion A\tFraktion B\tFraktion C',
    ]);
    // one edge in common may be chance
    expect(lines(...first, ...signers(114, 271.4, ['Fraktion A', 'Fraktion B', 'Fraktion C']))[0]).toBe(
      'Anna Muster Bernd Bei Spiel Cora C. Muster',
    );
  });

  it('are none where the words stand as near as in a sentence, or first in the row', () => {
    const below = [run(71, 114, 'Der OB'), run(217, 114, 'DS0012/21')];
    expect(lines(...WORDS, run(217, 100, 'Drucksache'), ...below)[0]).toBe(
      'Landeshauptstadt Magdeburg Drucksache',
    );
    expect(lines(CITY, run(222, 100, 'Drucksache'), run(222, 114, 'DS0012/21'))[0]).toBe(
      'Landeshauptstadt Magdeburg Drucksache',
    );
  });

  it('are none far away', () => {
    const between = (count: number) =>
      Array.from({ length: count }, (_, row) => run(71, 114 + 14 * row, 'Text'));
    const cells = (y: number) => [run(71, y, 'Der OB'), run(222, y, 'DS0012/21')];
    const title = run(222, 100, 'Drucksache');
    expect(lines(CITY, title, ...between(5), ...cells(184))[0]).toBe(
      'Landeshauptstadt Magdeburg\tDrucksache',
    );
    expect(lines(CITY, title, ...between(6), ...cells(198))[0]).toBe('Landeshauptstadt Magdeburg Drucksache');
  });

  it('are none in a line of running text that is stretched', () => {
    const text = [
      run(71, 100, 'die Stadt hat lange darauf gewartet'),
      run(271, 100, ' dass am Platz wieder Bänke stehen'),
    ];
    const cells = [run(71, 114, 'Der OB'), run(271, 114, 'DS0012/21')];
    expect(lines(...text, ...cells)[0]).toBe(
      'die Stadt hat lange darauf gewartet dass am Platz wieder Bänke stehen',
    );
    const narrow = [run(71, 100, 'die Stadt hat lange darauf gewartet'), run(271, 100, 'dass')];
    expect(lines(...narrow, ...cells)[0]).toBe('die Stadt hat lange darauf gewartet\tdass');
  });

  it('are none in a row of more gaps than a form has', () => {
    const row = (count: number, y: number) => [
      run(10, y, 'Zeilen', 4),
      ...Array.from({ length: count }, (_, index) => run(80 + 7 * index, y, 'ab', 4)),
    ];
    const columns = (count: number) => lines(...row(count, 100), ...row(count, 110))[0]!.split('\t').length;
    expect(columns(40)).toBe(41);
    expect(columns(41)).toBe(2);
  });

  it('are none where the space is as broad as each letter of the row, as a typewriter has it', () => {
    const letters = (x: number, y: number, text: string, each: number) =>
      run(x, y, text, 11, { width: each * text.length });
    const row = (each: number) => [
      letters(71, 114, 'PDS-Fraktion,', 5.3),
      letters(71 + 14 * 5.3, 114, 'Stadträtin', 5.3),
      letters(71 + 25 * 5.3, 114, 'Hildebrand', each),
    ];
    const title = [run(71, 100, 'Titel'), run(71 + 25 * 5.3, 100, 'Stadtamt')];
    expect(lines(...title, ...row(5.3))[1]).toBe('PDS-Fraktion, Stadträtin Hildebrand');
    expect(lines(...title, ...row(5.6))[1]).toBe('PDS-Fraktion, Stadträtin\tHildebrand');
  });

  describe('at an edge that another row has', () => {
    const TITLE = run(222, 100, 'Drucksache');
    const NUMBER = run(222, 114, 'DS0012/21');
    const FAR = run(420, 100, 'Nr');
    const office = (right: number) => run(71, 114, 'Der Oberbürgermeister', 11, { width: right - 71 });

    it('are none where neither row is one of a table, or the other gap is narrow', () => {
      expect(lines(CITY, TITLE, office(214), NUMBER)[0]).toBe('Landeshauptstadt Magdeburg Drucksache');
      expect(lines(CITY, TITLE, FAR, office(217.6), NUMBER)[0]).toBe(
        'Landeshauptstadt Magdeburg Drucksache\tNr',
      );
      expect(lines(CITY, TITLE, FAR, NUMBER)[0]).toBe('Landeshauptstadt Magdeburg Drucksache\tNr');
    });

    it('may stand near the left edge', () => {
      const rows = [
        run(71, 100, 'Nr'),
        run(100, 100, 'Titel'),
        run(71, 114, 'Amtes', 11, { width: 22 }),
        run(100, 114, 'Bericht'),
      ];
      expect(lines(...rows)[1]).toBe('Amtes\tBericht');
    });

    it('need a wide gap in a scan', () => {
      const rows = [
        CITY,
        run(218.3, 100, 'Drucksache'),
        run(71, 114, 'Der OB'),
        run(218.3, 114, 'DS0012/21'),
      ];
      expect(lines(...rows)[0]).toBe('Landeshauptstadt Magdeburg\tDrucksache');
      expect(lines(...rows.map((one) => ({ ...one, font: RECOGNISED })))[0]).toBe(
        'Landeshauptstadt Magdeburg Drucksache',
      );
    });

    it('may be figures of a typewriter', () => {
      const rows = [
        run(71, 100, 'Jahr'),
        run(171, 100, 'Nr'),
        run(143.5, 114, '2019'),
        run(171, 114, '2020'),
      ];
      expect(lines(...rows)[1]).toBe('2019\t2020');
    });
  });

  describe('without a space', () => {
    const below = (left: number) => [run(71, 114, 'Der OB'), run(left, 114, 'DS0012/21')];
    const words = (first: string, second: string) => [
      run(71, 100, first, 11, { width: 88 }),
      run(159, 100, second, 11, { width: 55 }),
    ];

    it('are told where the producer writes spaces behind its words, and wrote none', () => {
      const title = run(217, 100, 'Drucksache');
      expect(lines(...words('Landeshauptstadt ', 'Magdeburg'), title, ...below(217))[0]).toBe(
        'Landeshauptstadt Magdeburg\tDrucksache',
      );
      expect(lines(...words('Landeshauptstadt ', 'Magdeburg '), title, ...below(217))[0]).toBe(
        'Landeshauptstadt Magdeburg Drucksache',
      );
    });

    it('are none where the words abut', () => {
      expect(lines(CITY, run(215, 100, 'Drucksache'), ...below(215))[0]).toBe(
        'Landeshauptstadt MagdeburgDrucksache',
      );
    });

    it('are none by columns behind gaps that hold a space', () => {
      const first = [CITY, run(217, 100, 'Drucksache ', 11, { width: 55 }), run(276.4, 100, 'Nr')];
      const second = [
        run(71, 114, 'Der Oberbürgermeister', 11, { width: 143 }),
        run(217, 114, 'DS0012/21'),
        run(276.4, 114, '12'),
      ];
      expect(lines(...first, ...second)).toEqual([
        'Landeshauptstadt Magdeburg Drucksache Nr',
        'Der Oberbürgermeister DS0012/21 12',
      ]);
    });

    it('are none where only the other row writes spaces', () => {
      const rest = (y: number) => [run(330, y, 'Nr'), run(420, y, 'Tag')];
      const other = [
        run(71, 114, 'Der OB amt', 11, { width: 145 }),
        run(218.3, 114, 'DS0012/21'),
        ...rest(114),
      ];
      expect(lines(...WORDS, run(218.3, 100, 'Drucksache'), ...rest(100), ...other)[0]).toBe(
        'Landeshauptstadt Magdeburg Drucksache\tNr\tTag',
      );
    });

    it('are told by another column that both rows have', () => {
      const office = run(71, 114, 'Der Oberbürgermeister', 11, { width: 143 });
      const rows = [
        CITY,
        run(217, 100, 'Drucksache'),
        run(420, 100, 'Nr'),
        office,
        run(217, 114, 'DS0012/21'),
        run(420, 114, '1'),
      ];
      expect(lines(...rows)).toEqual([
        'Landeshauptstadt Magdeburg\tDrucksache\tNr',
        'Der Oberbürgermeister\tDS0012/21\t1',
      ]);
    });
  });
});
