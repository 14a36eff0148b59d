/** Running text in two columns. */

import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/position.ts';
import { acrossPage } from '../../src/sheet/acrossPage.ts';
import { sheetOf } from '../../src/sheet/body.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run, textOf } from './pdfPages.ts';

const LEFT = ['Die Bänke am See fehlen seit dem Winter und', 'Der Verein hat sie vor einigen Jahren gebaut'];
const RIGHT = [
  'Zur Finanzierung stehen die Mittel bereit und',
  'Aus dem Verkauf der alten Bänke kam auch Geld',
];

/** So many lines of text from `y` on, each with its number, with more space above those in `starts`. */
function column(x: number, y: number, texts: readonly string[], count: number, starts: number[] = []): Run[] {
  let at = y;
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) at += starts.includes(index) ? 20 : 13;
    return run(x, at, `${texts[index % texts.length]} ${index}`, 10);
  });
}

const read = (...runs: Run[][]) => {
  const layout = pdfLayout([page(runs.flat())]);
  return { layout, lines: layout.lines.map((line) => textOf(layout, line)) };
};
const numbersOf = (lines: string[]) => lines.map((line) => `${line[0]}${line.slice(-1)}`).join(' ');

describe('two columns of text', () => {
  it('are read one after the other, also on the same baselines', () => {
    for (const shift of [0, 5]) {
      const { lines } = read(column(50, 100, LEFT, 6), column(310, 100 + shift, RIGHT, 6));
      expect(numbersOf(lines)).toBe('D0 D1 D2 D3 D4 D5 Z0 A1 Z2 A3 Z4 A5');
    }
  });

  it('stand between what runs over the page', () => {
    const wide = 'Eine Zeile, die über die ganze Breite der Seite läuft und keine Spalten hat, wie diese';
    const { layout, lines } = read(
      [run(50, 80, wide, 10)],
      column(50, 100, LEFT, 6),
      column(310, 100, RIGHT, 6),
      [run(50, 200, wide, 10)],
    );
    expect(lines[0]).toBe(wide);
    expect(lines.at(-1)).toBe(wide);
    expect(numbersOf(lines.slice(1, 13))).toBe('D0 D1 D2 D3 D4 D5 Z0 A1 Z2 A3 Z4 A5');
    expect(layout.lines.map(({ column }) => column?.left)).toEqual([
      undefined,
      ...[50, 50, 50, 50, 50, 50, 310, 310, 310, 310, 310, 310],
      undefined,
    ]);
  });

  it('begin with the leftmost edge, though more lines of a list are set in', () => {
    const list = column(330, 113, ['in der Liste, die hier lang genug ist, steht'], 6);
    const { layout } = read(column(50, 100, LEFT, 8), [run(310, 100, 'Wir fragen Sie daher:', 10)], list);
    expect(layout.lines.at(-1)!.column!.left).toBe(310);
  });

  it('are none where rows begin at one height on both sides', () => {
    const rows = (shift: number) => [
      column(50, 100, LEFT, 6, [2, 4]),
      column(310, 100, RIGHT, 6, [2, 4 + shift]),
    ];
    expect(numbersOf(read(...rows(0)).lines.slice(0, 2))).toBe('D0 D1');
    expect(read(...rows(0)).layout.lines[0]!.column).toBeUndefined();
    expect(read(...rows(1)).layout.lines[0]!.column).toBeDefined();
    // one space of many at the same height tells nothing
    const many = [column(50, 100, LEFT, 7, [2, 4]), column(310, 100, RIGHT, 7, [1, 2, 3, 5, 6])];
    expect(read(...many).layout.lines[0]!.column).toBeDefined();
  });

  it.each<[string, Run[][]]>([
    ['of few lines', [column(50, 100, LEFT, 4), column(310, 100, RIGHT, 4)]],
    ['of few lines on the left', [column(50, 100, LEFT, 4), column(310, 100, RIGHT, 6)]],
    ['of short cells', [column(50, 100, LEFT, 6), column(310, 100, ['Kosten', '12.000 Euro'], 6)]],
    ['of short lines', [column(50, 100, LEFT, 6), column(310, 100, [...'abcd', RIGHT[0]!], 6)]],
    [
      'that a line crosses',
      [column(50, 100, LEFT, 6), column(310, 100, RIGHT, 6), [run(250, 139, 'quer über beide', 10)]],
    ],
    ['too near to one another', [column(50, 100, [`${LEFT[0]} sehr lange`], 6), column(310, 100, RIGHT, 6)]],
    [
      'that begins near the edge',
      [
        column(
          50,
          100,
          LEFT.map((text) => text.slice(0, 22)),
          6,
        ),
        column(190, 100, RIGHT, 6),
      ],
    ],
    [
      'with wide space within',
      [
        column(50, 100, LEFT, 3),
        column(310, 100, RIGHT, 3),
        column(50, 170, LEFT, 3),
        column(310, 170, RIGHT, 3),
      ],
    ],
  ])('%s: none', (_, runs) => {
    expect(read(...runs).layout.lines.every((line) => line.column === undefined)).toBe(true);
  });
});

describe('lines of columns', () => {
  it('are measured as if they ran over the page', () => {
    const { layout } = read(column(50, 100, LEFT, 6), column(310, 100, RIGHT, 6));
    const [first, last] = [acrossPage(layout.lines)[0]!, acrossPage(layout.lines).at(-1)!];
    expect([first.left, last.left]).toEqual([50, 50]);
    expect(last.right).toBeCloseTo(layout.lines.at(-1)!.right);
    expect(last.segments[0]!.left).toBe(50);
    expect(layout.lines.at(-1)!.left).toBe(310);
  });

  it('have no space above where a column begins, and are parted there', () => {
    const { layout } = read(column(50, 100, LEFT, 6, [3]), column(310, 100, RIGHT, 6));
    expect(layout.lines.map(({ gap }) => gap > 0)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(Boolean));
    const sheet = sheetOf(layout, layout.lines);
    expect(sheet.isParted(sheet.lines[5]!, sheet.lines[6]!)).toBe(true);
    expect(sheet.isParted(sheet.lines[4]!, sheet.lines[5]!)).toBe(false);
  });

  it('stay as they are without columns', () => {
    const { layout } = read(column(50, 100, LEFT, 3));
    expect(acrossPage(layout.lines)).toBe(layout.lines);
  });
});
