import { describe, expect, it } from 'vitest';
import {
  EMPTY_STRETCH,
  joinStretches,
  lineStarts,
  sliceStretch,
  sourceOffset,
  spansOf,
  stretchOf,
} from '../../src/words/stretch.ts';

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

describe('what prints nothing', () => {
  it.each([
    ['a blank line', 'Willkom-\n \t \nmens', 'Willkommens'],
    ['between spaces', 'Stand \u200b Mai', 'Stand Mai'],
    ['at the end of a line', 'Stand \u200b\nMai', 'Stand Mai'],
    ['a soft hyphen before a capital', 'Otto\u00ad\nGuericke', 'OttoGuericke'],
    ['before a soft hyphen', 'Leuchte\u200b\u00ad', 'Leuchte'],
    ['twice', 'Leuch\u200b\u200bte', 'Leuchte'],
    ['a control character stays', 'Stand\u0001 Mai\u000e', 'Stand\u0001 Mai\u000e'],
    ['a tab', 'Stand\tMai', 'Stand Mai'],
    ['spaces at the ends', '  Stand  ', 'Stand'],
    ['a space at the ends', ' Stand ', 'Stand'],
    ['a space before it', ' Stand', 'Stand'],
    ['a blank line behind a soft hyphen', 'Be\u00ad\n \nleuchtung', 'Beleuchtung'],
    ['nothing', '', ''],
  ])('is in no value: %s', (_, source, text) => {
    const stretch = stretchOf(source, whole(source));
    expect(stretch.text).toBe(text);
    const spans = spansOf(stretch);
    expect(spans.filter(({ start, end }) => start >= end)).toEqual([]);
    for (let at = 0; at < text.length; at++) {
      const place = sourceOffset(stretch, at);
      if (text[at] !== ' ') expect(source[place!]).toBe(text[at]);
    }
  });

  it('is no line', () => {
    const starts = (source: string) => [...lineStarts(stretchOf(source, whole(source)))];
    expect([starts('Stand  der Dinge'), starts('Stand\u200b der Dinge')]).toEqual([[], []]);
  });
});

describe('parts', () => {
  const source = 'Der Stand\nder Dinge';
  const stretch = stretchOf(source, whole(source));

  it('side by side stand where they are printed', () => {
    const parted = stretchOf('ab', [
      [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
    ]);
    expect([parted.text, sourceOffset(parted, 2)]).toEqual(['a b', 1]);
  });

  it('that are all are the same', () => {
    expect(sliceStretch(stretch, 0)).toBe(stretch);
    expect(sliceStretch(stretch, 0, 30)).toBe(stretch);
  });

  it('of nothing are nothing', () => {
    const open = { ...stretch, goesOn: true as const };
    expect([sliceStretch(open, 19), sliceStretch(open, 3, 4), sliceStretch(open, 9, 3)]).toEqual([
      EMPTY_STRETCH,
      EMPTY_STRETCH,
      EMPTY_STRETCH,
    ]);
  });

  it('of two lines go on with a space', () => {
    const [first, second] = ['Der Stand\nder Dinge', 'ist offen'].map((text) => stretchOf(text, whole(text)));
    expect(joinStretches([first!, second!]).text).toBe('Der Stand der Dinge ist offen');
  });

  it('with nothing between them meet', () => {
    const [first, second] = whole('Willkom-\nmens').map((line) => stretchOf('Willkom-\nmens', [line]));
    expect(joinStretches([first!, EMPTY_STRETCH, second!]).text).toBe('Willkommens');
    const open = { ...sliceStretch(first!, 0, 7), goesOn: true as const };
    expect(joinStretches([open, EMPTY_STRETCH, second!]).text).toBe('Willkommens');
  });

  it('behind a mark without a place begin no line', () => {
    const marked = joinStretches([{ text: '•', pieces: [] }, stretchOf('am See', whole('am See'))]);
    expect([marked.text, [...lineStarts(marked)]]).toEqual(['• am See', []]);
  });
});
