/** Words that a justified line stretched apart, and cells that only look so. */

import { describe, expect, it } from 'vitest';
import { joinStretched, joinStretchedInCell } from '../../src/sheet/joinStretched.ts';
import type { SegmentText } from '../../src/sheet/rowToSegments.ts';

type Printed = [text: string, left: number, right: number];

const segments = (...printed: Printed[]): SegmentText[] =>
  printed.map(([text, left, right]) => ({ text, left, right, pieces: [] }));

/** The texts of the last line, below so many full ones that end at 500. */
function last(full: number, line: Printed[], ...more: Printed[][]): string[] {
  const lines = Array.from({ length: full }, () => segments(['ein Satz', 71, 500]));
  const tried = segments(...line);
  joinStretched([...lines, tried, ...more.map((one) => segments(...one))]);
  return tried.map(({ text }) => text);
}

describe('a line that ends where the full ones end', () => {
  const TWO: Printed[] = [
    ['Verkehr', 71, 150],
    ['Ufer', 450, 500],
  ];

  it('is one text', () => {
    expect(last(3, TWO)).toEqual(['Verkehr Ufer']);
    expect(
      last(3, [
        ['1.', 71, 80],
        ['Wort', 120, 200],
        ['Ende', 480, 500],
      ]),
    ).toEqual(['1.', 'Wort Ende']);
  });

  it('has columns where few lines are full, or its gaps differ', () => {
    expect(last(2, TWO)).toEqual(['Verkehr', 'Ufer']);
    expect(last(2, TWO, [['ein Satz', 71, 300]])).toEqual(['Verkehr', 'Ufer']);
    expect(last(0, TWO)).toEqual(['Verkehr', 'Ufer']);
    expect(
      last(3, [
        ['Verkehr', 71, 150],
        ['Ufer', 200, 230],
        ['See', 480, 500],
      ]),
    ).toEqual(['Verkehr', 'Ufer', 'See']);
  });

  it('may be a single short word', () => {
    expect(last(3, [['Rat', 480, 500]])).toEqual(['Rat']);
  });

  it('has columns where the others are single words, or rows', () => {
    const words = Array.from({ length: 3 }, (): Printed[] => [['Wort', 450, 500]]);
    expect(last(0, TWO, ...words)).toEqual(['Verkehr', 'Ufer']);
    const rows = Array.from({ length: 3 }, (): Printed[] => [
      ['ein Satz', 71, 200],
      ['noch einer', 300, 450],
    ]);
    expect(
      last(
        0,
        [
          ['Verkehr', 71, 100],
          ['Ufer', 160, 200],
        ],
        ...rows,
      ),
    ).toEqual(['Verkehr', 'Ufer']);
  });
});

describe('gaps that are alike to a hair', () => {
  const EVEN: Printed[] = [
    ['Stadträtin', 71, 120],
    ['Eva', 150, 180],
    ['Muster', 210, 250],
  ];

  it('are those of one text, unless a line beside it has the same columns', () => {
    expect(last(0, EVEN)).toEqual(['Stadträtin Eva Muster']);
    expect(
      last(0, EVEN, [
        ['Ort', 71, 100],
        ['Amt', 150, 170],
      ]),
    ).toEqual(['Stadträtin', 'Eva', 'Muster']);
  });

  it('are those of cells where these hold several words', () => {
    const cell = (line: Printed[]) => {
      const tried = segments(...line);
      joinStretchedInCell([tried]);
      return tried.length;
    };
    expect(cell(EVEN)).toBe(1);
    expect(cell([['Frau Muster', 71, 120], ...EVEN.slice(1)])).toBe(3);
  });
});

describe('a wide gap behind a full stop', () => {
  const sized = (...printed: Printed[]): SegmentText[] =>
    segments(...printed).map((one) => ({ ...one, pieces: [{ size: 11 }] as SegmentText['pieces'] }));
  const textsOf = (line: Printed[], above: Printed[]) => {
    const tried = sized(...line);
    joinStretched([sized(...above), tried, sized(['Rettungswege werden zugestellt.', 74, 228])]);
    return tried.map(({ text }) => text);
  };
  const ABOVE: Printed[] = [['durch die Baustelle sind etwa 140', 74, 521.6]];
  const LINE: Printed[] = [
    ['Plätze weggefallen.', 74, 199.4],
    ['Räder hängen an Zäunen;', 213, 521.6],
  ];

  it('is a space of a justified line', () => {
    expect(textsOf(LINE, ABOVE)).toEqual(['Plätze weggefallen. Räder hängen an Zäunen;']);
  });

  it.each<[string, Printed[], Printed[]]>([
    ['behind no sentence', [['Plätze am See', 74, 199.4], LINE[1]!], ABOVE],
    ['before a small letter', [LINE[0]!, ['und hängen', 213, 521.6]], ABOVE],
    ['that is wider', [LINE[0]!, ['Räder hängen', 225, 521.6]], ABOVE],
    ['in a line that ends elsewhere', LINE, [['durch die Baustelle', 74, 400]]],
    [
      'where the line above has the column, too',
      LINE,
      [
        ['Jahr', 74, 100],
        ['Räder', 213, 521.6],
      ],
    ],
  ])('parts columns %s', (_, line, above) => {
    expect(textsOf(line, above)).toHaveLength(2);
  });
});
