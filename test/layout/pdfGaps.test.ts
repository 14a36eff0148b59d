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
});
