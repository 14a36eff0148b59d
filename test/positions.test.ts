/** Where values stand. `fixtures.test.ts` checks the positions of every fixture by `positionChecks.ts`. */

import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../src/model/position.ts';
import { type Positions, positionsOf } from '../src/output/positions.ts';
import { parse, read } from '../src/parse.ts';
import { letterEdges } from '../src/sheet/letterEdges.ts';
import { pdfLayout } from '../src/sheet/pdfLayout.ts';
import { toShown, turnWithInk } from '../src/sheet/turnPage.ts';
import { fixtureBytes } from './fixtureFiles.ts';
import { page, run } from './layout/pdfPages.ts';
import { positionFaults } from './positionChecks.ts';
import { PAPER } from './smallPaper.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('positions', () => {
  it('of a text: offsets, place, raw text, no boxes', async () => {
    const { positions } = await parse(bytes(PAPER), { positions: true });
    expect(positions?.['/header/Datum']).toEqual([
      { page: 1, line: 1, column: 26, start: 25, end: 35, boxes: null, raw: '03.05.2021' },
    ]);
    expect(positions?.['/questions/1/number']).toMatchObject([{ line: 14, column: 1, raw: '2' }]);
    expect(positions?.['/sender/people/0/name']).toMatchObject([
      { line: 2, column: 21, raw: 'Erika Beispiel' },
    ]);
  });

  it('stand before the diagnostics, and only where they are asked for', async () => {
    const [without, asked] = [await parse(bytes(PAPER)), await parse(bytes(PAPER), { positions: true })];
    expect(Object.keys(asked).slice(-3)).toEqual(['source', 'positions', 'diagnostics']);
    expect('positions' in without).toBe(false);
    const { positions, ...rest } = asked;
    expect(JSON.stringify(rest)).toBe(JSON.stringify(without));
    expect(Object.keys(positions ?? {}).length).toBeGreaterThan(15);
  });

  it('are none where nothing could be read', async () => {
    for (const content of ['', '\u0000\u0001\u0002'.repeat(99), '%PDF-1.7\nrubbish'])
      expect((await parse(bytes(content), { positions: true })).positions).toEqual({});
  });

  it('lines of a paragraph are one, cells beside other cells and pages several', async () => {
    const paper = PAPER.replace('Wie viele Bänke fehlen?', 'Wie viele Bänke feh-\n   len?').replace(
      '2. Wann werden sie ersetzt?',
      '2. Wann werden\n\fsie ersetzt?',
    );
    const { positions } = await parse(bytes(paper), { positions: true });
    expect(positions?.['/questions/0/text']).toMatchObject([
      { line: 13, raw: 'Wie viele Bänke feh-\n   len?' },
    ]);
    expect(positions?.['/questions/1/text']).toMatchObject([
      { page: 1, line: 15, column: 4, raw: 'Wann werden' },
      { page: 2, line: 16, column: 1, raw: 'sie ersetzt?' },
    ]);
  });

  it('a fault in them is found', async () => {
    const reading = await read(fixtureBytes('pdf/docx-twopages.pdf'), { positions: true });
    const { positions: all, ...record } = reading.record;
    const positions = all as Positions;
    const faults = (changed: Positions) => positionFaults({ ...reading, record }, changed).length;
    expect(faults(positions)).toBe(0);
    const [at, more] = positions['/questions/0/text'] ?? [];
    if (at === undefined || more !== undefined) throw new Error('the question stands in one place');
    const box = { page: 1, x: 560, y: 100, width: 100, height: 10 };
    for (const wrong of [
      { ...at, line: at.line + 1 },
      { ...at, column: at.column + 1 },
      { ...at, start: at.start + 1 },
      { ...at, start: at.start + 4, raw: at.raw.slice(4), column: at.column + 4 },
      { ...at, boxes: null },
      { ...at, boxes: [] },
      { ...at, boxes: [...(at.boxes ?? []), box] },
    ])
      expect(faults({ ...positions, '/questions/0/text': [wrong] })).toBeGreaterThan(0);
    expect(faults({ ...positions, '/questions/0/text': [] })).toBe(1);
    expect(faults({ ...positions, '/questions/99/text': [at] })).toBe(1);
  });
});

describe('boxes', () => {
  const words = [...'abcdefghij'].join('');

  it('reach from the first letter of a stretch to its last', () => {
    const layout = pdfLayout([page([run(100, 200, words, 10, { width: 50 })])], widths(words, 0.5));
    const found = positionsOf({ layout, spans: new Map([['/x', [{ start: 2, end: 5 }]]]) })['/x'];
    expect(found).toEqual([
      {
        ...{ page: 1, line: 1, column: 3, start: 2, end: 5, raw: 'cde' },
        boxes: [{ page: 1, x: 110, y: 191, width: 15, height: 11.5 }],
      },
    ]);
  });

  it('are parted where a line has columns', () => {
    const layout = pdfLayout([page([run(50, 200, 'Anna Bauer'), run(300, 200, 'Otto Probe')])], new Map());
    const spans = [{ start: 0, end: layout.text.length }];
    const boxes = positionsOf({ layout, spans: new Map([['/x', spans]]) })['/x']?.[0]?.boxes;
    expect(boxes).toMatchObject([
      { x: 50, width: 55 },
      { x: 300, width: 55 },
    ]);
  });

  it('leave out what lies outside of the page', () => {
    const layout = pdfLayout([page([run(700, 200, 'draussen'), run(50, 300, 'drinnen')])], new Map());
    const spans = [{ start: 0, end: 8 }];
    expect(positionsOf({ layout, spans: new Map([['/x', spans]]) })['/x']?.[0]?.boxes).toEqual([]);
  });

  it.each([0, 90, 180, 270, 3, 357, 92])('a page turned by %i° is turned back', (angle) => {
    const points = [
      { x: 100, y: 200 },
      { x: 300, y: 620 },
    ];
    const shown: SourcePage = page(points.map(({ x, y }) => run(x, y, 'Stadtrat', 11, { angle })));
    const { page: turned, ink } = turnWithInk(shown);
    for (const [index, { x, y }] of turned.runs.entries()) {
      const back = toShown(ink, x, y);
      expect(back.x).toBeCloseTo(points[index]!.x, 6);
      expect(back.y).toBeCloseTo(points[index]!.y, 6);
    }
    expect(turned.runs[0]?.angle).toBeCloseTo(0, 6);
  });

  it('follow a line that leans, word by word', () => {
    const lean = { angle: 357, width: 400 };
    const layout = pdfLayout([page([run(100, 200, 'eins zwei drei vier fünf', 11, lean)])], new Map());
    const spans = [{ start: 0, end: layout.text.length }];
    const boxes = positionsOf({ layout, spans: new Map([['/x', spans]]) })['/x']?.[0]?.boxes ?? [];
    expect(boxes.length).toBe(5);
    // 3° downwards: the last word stands some 17 points lower than the first
    expect(boxes[4]!.y - boxes[0]!.y).toBeGreaterThan(14);
    for (const { height } of boxes) expect(height).toBeLessThan(20);
  });
});

describe('edges of letters', () => {
  const piece = (text: string, width: number) => {
    const one = run(100, 200, text, 10, { width });
    return { text: text.trim(), left: 100, right: 100 + width, y: 200, size: 10, run: one };
  };

  it("are told by the font's widths", () => {
    const fonts = new Map([
      ['i', 0.2],
      ['m', 0.8],
    ]);
    expect(letterEdges(piece('im', 10), fonts)).toEqual([
      { left: 100, right: 102 },
      { left: 102, right: 110 },
    ]);
  });

  it('a justified line has its room in the spaces', () => {
    const edges = letterEdges(piece('a a a', 55), widths('a ', 0.5).get('F1'));
    expect(edges.map(({ left, right }) => [left, right])).toEqual([
      [100, 105],
      [125, 130],
      [150, 155],
    ]);
  });

  it('a space at either end counts in the run, not in the piece', () => {
    expect(letterEdges(piece(' ab ', 20), widths('ab ', 0.5).get('F1'))).toEqual([
      { left: 105, right: 110 },
      { left: 110, right: 115 },
    ]);
  });

  it('ligatures and combined accents have an edge for every unit of the text', () => {
    expect(letterEdges({ ...piece('ﬁx', 15), text: 'fix' }, undefined).length).toBe(3);
    expect(letterEdges({ ...piece('u\u0308b', 15), text: 'üb' }, undefined).length).toBe(2);
    expect(letterEdges({ ...piece('A', 60), text: 'Anfrage' }, undefined).at(-1)?.right).toBeCloseTo(160, 6);
  });
});

function widths(characters: string, width: number) {
  return new Map([['F1', new Map([...characters].map((character) => [character, width] as const))]]);
}
