import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/position.ts';
import { bordersToTables } from '../../src/sheet/bordersToTables.ts';
import { type Borders, rulesToBorders } from '../../src/sheet/rulesToBorders.ts';
import { rulesToCells } from '../../src/sheet/rulesToCells.ts';
import { processorSeconds } from '../processorTime.ts';
import { gridRules } from './pdfPages.ts';

const PAGE = { number: 1, width: 595, height: 842 };

/** left, top, right, bottom, rounded. */
function cellsOf(rules: Rule[]): number[][] {
  return rulesToCells(rules, PAGE).map(({ left, top, right, bottom }) =>
    [left, top, right, bottom].map(Math.round),
  );
}

function across(y: number, x0: number, x1: number): Rule {
  return { x0, y0: y - 0.25, x1, y1: y + 0.25 };
}

function down(x: number, y0: number, y1: number): Rule {
  return { x0: x - 0.25, y0, x1: x + 0.25, y1 };
}

describe('cells of a grid', () => {
  it('come row by row', () => {
    expect(cellsOf(gridRules([100, 200, 300], [50, 80, 110]))).toEqual([
      [100, 50, 200, 80],
      [200, 50, 300, 80],
      [100, 80, 200, 110],
      [200, 80, 300, 110],
    ]);
  });

  it('may span columns and rows', () => {
    const rules = [
      ...[across(50, 100, 400), across(80, 100, 400), across(140, 100, 400), across(110, 200, 400)],
      ...[down(100, 50, 140), down(400, 50, 140), down(250, 50, 80), down(200, 80, 140)],
    ];
    expect(cellsOf(rules)).toEqual([
      [100, 50, 250, 80],
      [250, 50, 400, 80],
      [100, 80, 200, 140],
      [200, 80, 400, 110],
      [200, 110, 400, 140],
    ]);
  });

  it('are the same with double lines, pieces, dashes and lines that end a little before the crossing', () => {
    const double = [across(50, 100, 300), across(52, 100, 300), across(80, 103, 297), across(110, 100, 300)];
    const pieces = [down(100, 50, 79), down(100, 81, 110), down(300, 50, 110)];
    const dashes = Array.from({ length: 20 }, (_, i) => down(200, 50 + 3 * i, 51.5 + 3 * i));
    expect(
      cellsOf([...double, ...pieces, ...dashes]).map((cell) => cell.map((value) => Math.round(value / 5))),
    ).toEqual(
      cellsOf(gridRules([100, 200, 300], [50, 80, 110])).map((cell) =>
        cell.map((value) => Math.round(value / 5)),
      ),
    );
  });

  it('may be dotted, each dot drawn singly', () => {
    const dot = (x: number, y: number): Rule => ({ x0: x - 0.5, y0: y - 0.5, x1: x + 0.5, y1: y + 0.5 });
    const dotted: Rule[] = [];
    for (const y of [50, 80, 110]) for (let x = 100; x <= 300; x += 2) dotted.push(dot(x, y));
    for (const x of [100, 200, 300]) for (let y = 50; y <= 110; y += 2) dotted.push(dot(x, y));
    expect(cellsOf(dotted)).toEqual(cellsOf(gridRules([100, 200, 300], [50, 80, 110])));
  });

  it('do not need side borders', () => {
    const rules = [across(50, 100, 400), across(80, 100, 400), down(250, 50, 80), across(110, 100, 400)];
    expect(cellsOf(rules)).toEqual([
      [100, 50, 250, 80],
      [250, 50, 400, 80],
      [100, 80, 400, 110],
    ]);
  });

  it('are boxes that do not touch each other, too', () => {
    expect(cellsOf([...gridRules([100, 190], [50, 80]), ...gridRules([200, 300], [50, 80])])).toEqual([
      [100, 50, 190, 80],
      [200, 50, 300, 80],
    ]);
  });

  it('lie inside a frame round the page', () => {
    expect(cellsOf([...gridRules([20, 575], [20, 820]), ...gridRules([100, 200, 300], [50, 80])])).toEqual([
      [100, 50, 200, 80],
      [200, 50, 300, 80],
    ]);
  });
});

describe('no cells', () => {
  it('are made by a frame, a line under a word, separators, a strike', () => {
    expect(cellsOf(gridRules([20, 575], [20, 820]))).toEqual([]);
    expect(cellsOf([across(100, 71, 120)])).toEqual([]);
    expect(cellsOf([across(100, 71, 520), across(700, 71, 520), across(780, 71, 200)])).toEqual([]);
    expect(cellsOf(gridRules([200, 300], [100, 130]))).toEqual([]);
  });

  it('are made by the thousand lines of a drawing, and that at once', () => {
    const rules = Array.from({ length: 20_000 }, (_, i) =>
      i % 2 === 0
        ? across((i * 7) % 840, i % 300, (i % 300) + 40)
        : down((i * 7) % 590, i % 700, (i % 700) + 30),
    );
    expect(processorSeconds(() => rulesToCells(rules, PAGE))).toBeLessThan(10);
  });
});

describe('areas that are open, or no rectangles', () => {
  /** Four cells. */
  const GRID = [
    across(50, 100, 300),
    across(80, 100, 300),
    across(110, 100, 300),
    ...[100, 200, 300].map((x) => down(x, 50, 110)),
  ];
  const UPPER = [
    [100, 50, 200, 80],
    [200, 50, 300, 80],
  ];
  const LOWER = [
    [100, 80, 200, 110],
    [200, 80, 300, 110],
  ];

  it.each([
    [
      'to the right below',
      [...GRID.slice(0, 2), across(110, 100, 200), ...GRID.slice(3)],
      [...UPPER, LOWER[0]],
    ],
    ['to the right above', [across(50, 100, 200), ...GRID.slice(1)], [UPPER[0], ...LOWER]],
    [
      'to the left in the second row',
      [...GRID.slice(0, 3), down(100, 50, 80), ...GRID.slice(4)],
      [...UPPER, LOWER[1]],
    ],
    ['to the right side', [...GRID.slice(0, 5), down(300, 80, 110)], [UPPER[0], ...LOWER]],
    [
      'in the shape of an L',
      [GRID[0]!, across(80, 200, 300), ...GRID.slice(2, 4), down(200, 80, 110), GRID[5]!],
      [],
    ],
  ])('are no cells: %s', (_, rules, cells) => {
    // a table beside it, since one box alone is none
    const beside = gridRules([400, 450, 500], [50, 110]);
    const found = cellsOf([...rules, ...beside]).filter(([left]) => left! < 400);
    expect(found.sort((a, b) => a[1]! - b[1]! || a[0]! - b[0]!)).toEqual(cells);
  });
});

describe('boxes', () => {
  it('of half the page are none of a table', () => {
    expect(cellsOf(gridRules([20, 575], [20, 700, 820]))).toEqual([]);
  });

  it('to tick are none, but low or narrow ones are', () => {
    expect(cellsOf([...gridRules([100, 110], [50, 60]), ...gridRules([200, 210], [50, 60])])).toEqual([]);
    expect(cellsOf(gridRules([100, 200, 300], [50, 62]))).toHaveLength(2);
    expect(cellsOf(gridRules([100, 112, 124], [50, 100]))).toHaveLength(2);
  });
});

describe('lines hang together', () => {
  const level = (at: number, from: number, to: number) => ({ at, from, to });
  const UPRIGHT = level(150, 40, 60);
  /** How many level lines the table with the upright one has. */
  const joined = (horizontal: Borders['horizontal'], vertical = UPRIGHT) =>
    bordersToTables({ horizontal, vertical: [vertical] }).map((table) => table.horizontal.length);

  it('where they meet', () => {
    expect(joined([level(50, 100, 200)])).toEqual([1]);
    expect(joined([level(50, 100, 200)], level(90, 40, 60))).toEqual([0]);
    expect(joined([level(50, 100, 200)], level(210, 40, 60))).toEqual([0]);
    expect(joined([level(50, 100, 200)], level(150, 60, 100))).toEqual([0]);
    expect(joined([level(50, 100, 200)], level(150, 0, 40))).toEqual([0]);
  });

  it('where they are as long as the next, not far below', () => {
    expect(joined([level(50, 100, 200), level(100, 100, 200)])).toEqual([2]);
    expect(joined([level(50, 100, 200), level(250, 100, 200)])).toEqual([1]);
    expect(joined([level(50, 100, 200), level(100, 120, 200)])).toEqual([1]);
    expect(joined([level(50, 100, 200), level(100, 100, 180)])).toEqual([1]);
  });
});

describe('a little rule', () => {
  const count = (...rules: Rule[]) => {
    const { horizontal, vertical } = rulesToBorders(rules);
    return [horizontal.length, vertical.length];
  };

  it('is no dot where it is large, or much wider than high', () => {
    expect(count({ x0: 100, y0: 50, x1: 110, y1: 60 })).toEqual([1, 0]);
    const dots = (width: number, height: number) =>
      Array.from({ length: 10 }, (_, i) => ({
        x0: 100,
        y0: 50 + 3 * i,
        x1: 100 + width,
        y1: 50 + 3 * i + height,
      }));
    expect(count(...dots(1, 1))).toEqual([0, 1]);
    expect(count(...dots(3, 0.5))).toEqual([0, 0]);
  });
});
