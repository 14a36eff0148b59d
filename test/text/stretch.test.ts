import { describe, expect, it } from 'vitest';
import { joinStretches, lineStarts, sliceStretch, spansOf, stretchOf } from '../../src/text/stretch.ts';

const whole = (source: string) =>
  source.split('\n').reduce<{ at: number; lines: { start: number; end: number }[][] }>(
    ({ at, lines }, line) => ({
      at: at + line.length + 1,
      lines: [...lines, [{ start: at, end: at + line.length }]],
    }),
    { at: 0, lines: [] },
  ).lines;

describe('stretches', () => {
  it('fold white space, undo hyphenation and keep the places', () => {
    const source = 'Stand  der Willkom-\nmens\u00adkultur';
    const stretch = stretchOf(source, whole(source));
    expect(stretch.text).toBe('Stand der Willkommenskultur');
    const parts = spansOf(sliceStretch(stretch, 10)).map(({ start, end }) => source.slice(start, end));
    expect(parts).toEqual(['Willkom', 'mens', 'kultur']);
  });

  it('know where printed lines begin', () => {
    const source = 'Anna Muster\nFraktion A';
    expect([...lineStarts(stretchOf(source, whole(source)))]).toEqual([12]);
  });

  it('join as lines do', () => {
    const source = 'Haupt-\nund Nebenstraßen';
    const [first, second] = whole(source).map((line) => stretchOf(source, [line]));
    expect(joinStretches([first!, second!]).text).toBe('Haupt- und Nebenstraßen');
  });
});
