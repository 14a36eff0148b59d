import { describe, expect, it } from 'vitest';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { page, run } from './pdfPages.ts';

const FULL = 'eine Zeile, die bis zum rechten Rand des Textes reicht und dann in der nächsten weitergeht';
const SHORT = 'Ende.';

/** A page of one line each: [baseline, text, size]. */
function gaps(...pages: (readonly [number, string, number?])[][]): number[] {
  const layout = pdfLayout(
    pages.map((lines, i) =>
      page(
        lines.map(([y, text, size = 11]) => run(71, y, text, size)),
        [],
        i + 1,
      ),
    ),
  );
  return layout.lines.map((line) => line.gap);
}

describe('gaps', () => {
  it('are 0 inside a paragraph, whatever the line spacing', () => {
    const tight = [100, 113, 126, 139].map((y) => [y, FULL] as const);
    const wide = [100, 120, 140, 160].map((y) => [y, FULL] as const);
    expect(gaps(tight)).toEqual([0, 0, 0, 0]);
    expect(gaps(wide)).toEqual([0, 0, 0, 0]);
  });

  it('count blank space in lines', () => {
    expect(
      gaps([
        [100, FULL],
        [114, FULL],
        [128, SHORT],
        [156, FULL],
        [170, FULL],
        [184, SHORT],
        [205, SHORT],
      ]),
    ).toEqual([0, 0, 0, 1, 0, 0, 0.5]);
  });

  it('are 0 at the top of a page, under a running head too', () => {
    const lines = [100, 114, 128].map((y) => [y, FULL] as const);
    expect(gaps([[40, '- 1 -'], ...lines], [[40, '- 2 -'], ...lines])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('allow a large heading its height', () => {
    const [, , heading] = gaps([
      [100, FULL],
      [114, FULL],
      [136, 'Überschrift', 18],
      [150, FULL],
      [164, FULL],
    ]);
    expect(heading).toBeLessThan(0.15);
  });

  it('are not spoilt by paragraphs of one line', () => {
    const layout = gaps([
      [100, 'Frage eins?'],
      [128, 'Frage zwei?'],
      [156, 'Frage drei? Und noch eine zweite Zeile'],
      [170, 'dazu.'],
      [198, 'Frage vier?'],
    ]);
    expect(layout).toEqual([0, 1, 1, 0, 1]);
  });

  it('are 0 where a raised mark pushed the line down, and whole where there is more space than that', () => {
    const marked = (at: number) => {
      const texts = [100, 114, 128, at, at + 14].map((y) => run(71, y, FULL));
      const mark = run(71 + FULL.length * 5.5, at - 4, '1', 8);
      return pdfLayout([page([...texts, mark])]).lines.map((line) => line.gap);
    };
    expect(marked(144)).toEqual([0, 0, 0, 0, 0]);
    expect(marked(149)).toEqual([0, 0, 0, 0.5, 0]);
  });

  it.each<[string, (readonly [number, string, number?])[][], number[]]>([
    [
      'that is wide and seen once',
      [
        [
          [100, FULL],
          [120, FULL],
        ],
      ],
      [0, 0.52],
    ],
    [
      'that is wide and seen again',
      [
        [
          [100, SHORT],
          [120, 'Etwas länger.'],
          [140, FULL],
        ],
      ],
      [0, 0, 0],
    ],
    [
      'that is usual and seen once',
      [
        [
          [100, SHORT],
          [116.5, FULL],
        ],
      ],
      [0, 0],
    ],
    [
      'below full lines, however near the short ones are',
      [
        [
          [100, FULL],
          [120, FULL],
          [140, FULL],
          [160, SHORT],
          [174, SHORT],
          [188, SHORT],
        ],
      ],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      'below a full line, however far apart the short ones are',
      [
        [
          [100, FULL],
          [114, SHORT],
          [134, SHORT],
          [154, SHORT],
          [174, SHORT],
          [194, SHORT],
        ],
      ],
      [0, 0, 0.43, 0.43, 0.43, 0.43],
    ],
    [
      'that is none of short lines',
      [
        [
          [100, SHORT],
          [112, SHORT],
          [124, SHORT],
          [150, FULL],
          [164, FULL],
          [178, FULL],
        ],
      ],
      [0, 0, 0, 0.86, 0, 0],
    ],
    [
      'on one page',
      [
        [[100, FULL]],
        [
          [112, FULL],
          [126, FULL],
          [140, FULL],
          [154, FULL],
        ],
      ],
      [0, 0, 0, 0, 0],
    ],
    [
      'in one size',
      [
        [
          [100, FULL],
          [114, FULL],
          [128, FULL],
          [142, FULL],
          [155.2, SHORT, 12],
        ],
      ],
      [0, 0, 0, 0, 0],
    ],
    [
      'that a paragraph can have',
      [
        [
          [100, FULL],
          [130, FULL],
          [160, FULL],
        ],
      ],
      [0, 1.27, 1.27],
    ],
    [
      'that is the smallest of the frequent ones',
      [[100, 114, 128, 142, 156, 178, 200, 222, 244, 266].map((y) => [y, FULL] as const)],
      [0, 0, 0, 0, 0, 0.57, 0.57, 0.57, 0.57, 0.57],
    ],
  ])('are told by the space between lines %s', (_, pages, expected) => {
    expect(gaps(...pages)).toEqual(expected);
  });

  it('are told by lines of text, not by rows of cells', () => {
    const rows = [100, 112, 124].flatMap((y) => [
      run(71, y, 'Ort'),
      run(71 + FULL.length * 5.5 - 38.5, y, 'Zustand'),
    ]);
    const layout = pdfLayout([page([...rows, ...[150, 164, 178].map((y) => run(71, y, FULL))])]);
    expect(layout.lines.map((line) => line.gap)).toEqual([0, 0, 0, 0.86, 0, 0]);
  });
});
