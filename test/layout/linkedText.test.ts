import { describe, expect, it } from 'vitest';
import type { Run, SourcePage } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';

const run = (text: string, x: number, y: number, more: Partial<Run> = {}): Run => ({
  ...{ text, x, y, width: 6 * text.length, size: 10, angle: 0, font: 'f' },
  ...more,
});

function linked(runs: Run[], links: SourcePage['links']): [string, string][] {
  const page: SourcePage = { number: 1, width: 595, height: 842, runs, rules: [], links: links! };
  const { text, links: found = [] } = pdfLayout([page]);
  return found.map(({ start, end, url }) => [text.slice(start, end), url]);
}

const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

describe('words that lead somewhere', () => {
  // 6 pt a character: the number stands from 102 to 150
  const LINE = run('im Beschluss zu A0248/22, wie oben', 6, 100);

  it('are those of a run whose middle lies in the box', () => {
    expect(linked([LINE], [{ url: 'a', box: box(101, 92, 151, 103) }])).toEqual([['A0248/22', 'a']]);
    // a little too narrow, and a little too wide
    expect(linked([LINE], [{ url: 'a', box: box(106, 96, 146, 99) }])).toEqual([['A0248/22', 'a']]);
    expect(linked([LINE], [{ url: 'a', box: box(98, 85, 160, 108) }])).toEqual([['A0248/22', 'a']]);
  });

  it('are none of the line above or below', () => {
    const lines = [run('Davor steht dies', 6, 86), LINE, run('Danach steht das', 6, 114)];
    expect(linked(lines, [{ url: 'a', box: box(101, 92, 151, 103) }])).toEqual([['A0248/22', 'a']]);
  });

  it('are one link over a line end, two where the addresses differ', () => {
    const lines = [run('siehe Information', 6, 100), run('77/23 der Stadt', 6, 114)];
    const boxes = [box(42, 92, 108, 103), box(6, 106, 36, 117)];
    expect(
      linked(
        lines,
        boxes.map((one) => ({ url: 'a', box: one })),
      ),
    ).toEqual([['Information\n77/23', 'a']]);
    expect(
      linked(
        lines,
        boxes.map((one, at) => ({ url: `${at}`, box: one })),
      ),
    ).toEqual([
      ['Information', '0'],
      ['77/23', '1'],
    ]);
  });

  it('are told on a page that lies on its side', () => {
    const lines = [run('im Beschluss zu A0248/22 wie', 300, 700, { angle: 90 })];
    // upwards from 700: the number from 604 to 556
    expect(linked(lines, [{ url: 'a', box: box(290, 556, 302, 604) }])).toEqual([['A0248/22', 'a']]);
    expect(linked(lines, [{ url: 'a', box: box(310, 556, 322, 604) }])).toEqual([]);
  });
});

it('words that lead to one place are two links with text between them', () => {
  const links = [
    { url: 'a', box: box(24, 92, 78, 103) },
    { url: 'a', box: box(101, 92, 151, 103) },
  ];
  expect(linked([run('im Beschluss zu A0248/22, wie oben', 6, 100)], links)).toEqual([
    ['Beschluss', 'a'],
    ['A0248/22', 'a'],
  ]);
});
