/** Where the letters of printed text stand, and the boxes of a stretch of it. */

import { describe, expect, it } from 'vitest';
import type { CharacterWidths, Run } from '../../src/model/position.ts';
import { boxFinder } from '../../src/sheet/boxes.ts';
import { letterEdges } from '../../src/sheet/letterEdges.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { runsToPieces } from '../../src/sheet/runsToPieces.ts';
import { page, run } from './pdfPages.ts';

describe('the letters of a run of 10 points', () => {
  /** Edges of the letters, from the left edge of the run on. */
  const edges = (text: string, width: number, widths: [string, number][]) => {
    const [piece] = runsToPieces([run(0, 100, text, 10, { width })]);
    return letterEdges(piece!, new Map(widths) as CharacterWidths).map(({ left, right }) => [left, right]);
  };
  const HALF: [string, number][] = [
    ['a', 0.5],
    ['b', 0.5],
    [' ', 0.5],
  ];

  it.each<[string, string, number, [string, number][], number[][]]>([
    [
      'leave its space the rest',
      'ab ',
      30,
      HALF,
      [
        [0, 5],
        [5, 10],
      ],
    ],
    [
      'are stretched where it has no space',
      'ab',
      30,
      HALF,
      [
        [0, 15],
        [15, 30],
      ],
    ],
    [
      'are narrower where the space cannot be',
      'a b',
      6,
      HALF,
      [
        [0, 2],
        [4, 6],
      ],
    ],
    [
      'are wider where the space would be very wide',
      'a b',
      60,
      HALF,
      [
        [0, 20],
        [40, 60],
      ],
    ],
    [
      'share the room of a ligature',
      'ﬁb',
      11,
      [
        ['ﬁ', 0.6],
        ['b', 0.5],
      ],
      [
        [0, 6],
        [0, 6],
        [6, 11],
      ],
    ],
    ['take none without a breadth', 'a', 5, [['a', 0]], [[0, 0]]],
  ])('%s', (_, text, width, widths, expected) => {
    const found = edges(text, width, widths).map((letter) =>
      letter.map((edge) => Math.round(edge * 100) / 100),
    );
    expect(found).toEqual(expected);
  });
});

describe('the boxes of a line', () => {
  const boxes = (...runs: Run[]) => {
    const layout = pdfLayout([page(runs)], new Map());
    return boxFinder(layout)({ start: 0, end: layout.text.length })!;
  };
  const WORDS = 'Zeile des Textes mit vielen Worten';

  it('are one, but several where it leans', () => {
    expect(boxes(run(71, 100, WORDS))).toHaveLength(1);
    expect(boxes(run(71, 100, WORDS, 11, { angle: 3 })).length).toBeGreaterThan(1);
  });

  it('are none off the page', () => {
    expect(boxes(run(600, 100, 'Rat'))).toEqual([]);
    expect(boxes(run(71, 900, 'Rat'))).toEqual([]);
  });
});
