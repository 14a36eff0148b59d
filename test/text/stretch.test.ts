import { describe, expect, it } from 'vitest';
import { joinStretches, lineStarts, sliceStretch, spansOf, stretchOf } from '../../src/words/stretch.ts';

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

  it.each([
    ['in a word', 'Be\u00adleuch\u00adtung', 'Beleuchtung'],
    ['before a space', 'Be\u00ad leuchtung', 'Beleuchtung'],
    ['before a space and a capital', 'Lindwurm\u00ad Platz', 'Lindwurm Platz'],
    ['at a line end', 'Be\u00ad\nleuchtung', 'Beleuchtung'],
    ['at a line end before spaces', 'Be\u00ad  \n  leuchtung', 'Beleuchtung'],
  ])('join a word at a soft hyphen %s', (_, source, text) => {
    const stretch = stretchOf(source, whole(source));
    expect(stretch.text).toBe(text);
    expect(
      spansOf(stretch)
        .map(({ start, end }) => source.slice(start, end))
        .join(''),
    ).toBe(text);
  });

  it('join a word over a gap in its line, but no neighbour with a capital', () => {
    const gap = (source: string) => {
      const [first, second] = source.split(/ {2,}/);
      const start = source.length - second!.length;
      return stretchOf(source, [
        [
          { start: 0, end: first!.length },
          { start, end: source.length },
        ],
      ]).text;
    };
    expect(gap('Be\u00ad   leuchtung')).toBe('Beleuchtung');
    expect(gap('Be\u00ad   Datum')).toBe('Be Datum');
    expect(gap('Be   leuchtung')).toBe('Be leuchtung');
  });

  it.each(['Sand\u00adhagen', 'Sand\u2060hagen', 'Sand\u00ad\nhagen', 'Sand\u200e\u00adhagen\ufe0f'])(
    'put together from their own spans are the same: %j',
    (source) => {
      const lines = whole(source).map((line) => stretchOf(source, [line]));
      const again = lines.map((stretch) => spansOf(stretch));
      expect(stretchOf(source, again).text).toBe('Sandhagen');
      expect(joinStretches(lines).text).toBe('Sandhagen');
      expect(joinStretches(lines.map((line) => sliceStretch(line, 2))).text).toMatch(/^nd(?:ha)?gen$/);
    },
  );

  it('end where a slice ends, whatever stood behind it', () => {
    const stretch = stretchOf('Lindwurm Be\u00ad', [[{ start: 0, end: 12 }]]);
    const next = stretchOf('leuchtung', [[{ start: 0, end: 9 }]]);
    expect(joinStretches([stretch, next]).text).toBe('Lindwurm Beleuchtung');
    expect(joinStretches([sliceStretch(stretch, 0, 8), next]).text).toBe('Lindwurm leuchtung');
  });

  it('hold nothing that prints nothing, but joiners in scripts that need them', () => {
    const source = '\u202aLind\u200dwurm\u200e\u2066platz\ufe0f\u061c';
    expect(stretchOf(source, whole(source)).text).toBe('Lindwurmplatz');
    const name = '\u0645\u06cc\u200c\u062e';
    expect(stretchOf(name, whole(name)).text).toBe(name);
  });
});
