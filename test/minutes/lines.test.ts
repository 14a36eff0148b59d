/** The lines of minutes: rows of cells that a page draws one by one, room between paragraphs, running heads that are text. */

import { describe, expect, it } from 'vitest';
import { minutesLines } from '../../src/minutes/lines.ts';
import type { Layout, Line } from '../../src/model/position.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';

/** Lines of a page in points: those of the text, each with what else is said of it. */
function layoutOf(texts: readonly string[], more: (index: number) => Partial<Line> = () => ({})): Layout {
  const layout = textLayout(texts.join('\n'));
  const lines = layout.lines.map((line, index): Line => {
    const { left = 0, ...rest } = more(index);
    const segments = line.segments.map((segment) => ({ ...segment, left, right: left + 100 }));
    return {
      ...line,
      y: index * 12,
      size: 10,
      gap: 0,
      left,
      right: left + 100,
      segments,
      furniture: false,
      ...rest,
    };
  });
  return { ...layout, unit: 'pt', lines };
}

describe('cells that stand beside one another', () => {
  const rows = (...cells: [string, number, number, number?][]) =>
    minutesLines(
      layoutOf(
        cells.map(([text]) => text),
        (index) => ({ left: cells[index]![1], y: cells[index]![2], page: cells[index]![3] ?? 1 }),
      ),
      0,
    ).map(({ text }) => text.text);

  it.each([
    [
      'a line below',
      [
        ['Weg', 0, 0],
        ['Steg', 0, 12],
      ],
      ['Weg', 'Steg'],
    ],
    [
      'a cell beside',
      [
        ['Weg', 0, 0],
        ['Steg', 200, 0],
      ],
      ['Weg Steg'],
    ],
    [
      'a cell beside, a little higher',
      [
        ['Weg', 0, 2],
        ['Steg', 200, 0],
      ],
      ['Weg Steg'],
    ],
    [
      'a line above',
      [
        ['Weg', 0, 50],
        ['Steg', 200, 0],
      ],
      ['Weg', 'Steg'],
    ],
    [
      'a line to the left',
      [
        ['Weg', 200, 0],
        ['Steg', 0, 0],
      ],
      ['Weg', 'Steg'],
    ],
    [
      'a cell on the next page',
      [
        ['Weg', 0, 0, 1],
        ['Steg', 200, 0, 2],
      ],
      ['Weg', 'Steg'],
    ],
    [
      'two lines in a cell beside',
      [
        ['Weg', 0, 0],
        ['Steg', 200, 0],
        ['am Fluss', 200, 12],
      ],
      ['Weg Steg', 'am Fluss'],
    ],
    [
      'a cell of two lines, and one beside it',
      [
        ['Weg', 0, 0],
        ['Steg', 200, 0],
        ['am Fluss', 200, 12],
        ['Bach', 400, 0],
      ],
      ['Weg Steg Bach', 'am Fluss'],
    ],
    [
      'a line further in below',
      [
        ['Weg', 0, 0],
        ['am Fluss', 50, 12],
        ['Bach', 400, 0],
      ],
      ['Weg', 'am Fluss', 'Bach'],
    ],
  ] as [string, [string, number, number, number?][], string[]][])('%s', (_, cells, expected) => {
    expect(rows(...cells)).toEqual(expected);
  });
});

describe('room between paragraphs', () => {
  const WORDS = ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];
  /** Ten lines that go on in small letters with a gap of 0.1, and one with the gap that is asked for. */
  const apart = (gap: number, more: (index: number) => Partial<Line> = () => ({}), end = '') =>
    minutesLines(
      layoutOf([...WORDS.map((word) => `und ${word.toLowerCase()} geht${end}`), 'Danach'], (index) => ({
        gap: index === 10 ? gap : 0.1,
        ...more(index),
      })),
      0,
    ).at(-1)!.apart;

  it('is told by the lines that go on behind a broken sentence', () => {
    expect(apart(0.26)).toBe(true);
    expect(apart(0.24)).toBe(false);
  });

  it.each([
    ['sentences that end', () => ({}), '.'],
    ['lines of different pages', (index: number) => ({ page: index }), ''],
    ['running heads', (index: number) => ({ furniture: index < 10 && index % 2 === 0 }), ''],
    ['lines that stand further in by turns', (index: number) => ({ left: index % 2 === 0 ? 0 : 20 }), ''],
  ])('is not told by %s', (_, more, end) => {
    expect(apart(0.26, more, end)).toBe(false);
    expect(apart(0.31, more, end)).toBe(true);
  });

  it('is in texts a blank line', () => {
    expect(minutesLines(textLayout('Weg\nSteg\n\nBach'), 0).map((line) => line.apart)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('running heads', () => {
  /** Fifteen pages of one line; those of the pages that are named hold the text and were taken for a running head. */
  const kept = (text: string, pages: readonly number[]) => {
    const layout = layoutOf(
      Array.from({ length: 15 }, (_, index) =>
        pages.includes(index) ? text : `Zeile ${'abcdefghijklmno'[index]}`,
      ),
      (index) => ({ page: index + 1, furniture: pages.includes(index) }),
    );
    const number = Array.from({ length: 15 }, () => layout.pages[0]!);
    return minutesLines({ ...layout, pages: number }, 0).length;
  };

  it.each([
    ['Es geht weiter', [3, 4], 15],
    ['Es geht weiter', [3, 4, 5], 12],
    ['Seite 3', [3, 4], 13],
    ['- 3 -', [3, 4], 13],
  ])('%s on the pages %j', (text, pages, count) => {
    expect(kept(text, pages)).toBe(count);
  });
});
