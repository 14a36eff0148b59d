import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/output/findings/excerpt.ts';
import { finding } from './made.ts';

/** What stands above the mark, told by columns of a terminal. */
function marked(excerpt: string, column: number, length: number): string | null {
  const shown = excerptOf(finding({ excerpt, place: { page: 1, line: 1, column }, length }));
  if (shown === null) return null;
  const from = shown.mark.indexOf('^');
  const to = shown.mark.length;
  let width = 0;
  let above = '';
  for (const { segment } of new Intl.Segmenter().segment(shown.line)) {
    if (width >= from && width < to) above += segment;
    width += stringWidth(segment);
  }
  expect(width).toBeLessThanOrEqual(101);
  return above;
}

describe('the mark under a line', () => {
  it.each([
    ['Datum 31.02.2021', 7, 10, '31.02.2021'],
    ['a\tb\tDatum x', 11, 1, 'x'],
    ['日本語 Datum', 5, 5, 'Datum'],
    ['Datum 日本語', 7, 3, '日本語'],
    ['a\u0301e\u0301 Datum', 6, 5, 'Datum'],
    ['\u001b[31mrot', 6, 3, 'rot'],
    ['\u202eab\u0000c', 5, 1, 'c'],
    ['🙂🙂 x', 6, 1, 'x'],
    ['##[group]x', 10, 1, 'x'],
    ['x', 1, 0, 'x'],
  ])('%j at %i, %i long: %j', (excerpt, column, length, above) => {
    expect(marked(excerpt, column, length)).toBe(above);
  });

  it('stands behind the line where the spot is its end', () => {
    expect(excerptOf(finding({ excerpt: 'abc', place: { page: 1, line: 1, column: 4 }, length: 0 }))).toEqual(
      {
        line: 'abc',
        mark: '   ^',
      },
    );
  });

  it('cuts a long line around the spot', () => {
    const excerpt = `${'a'.repeat(900)} Datum ${'b'.repeat(900)}`;
    expect(marked(excerpt, 902, 5)).toBe('Datum');
    const shown = excerptOf(finding({ excerpt, place: { page: 1, line: 1, column: 902 }, length: 5 }));
    expect(shown?.line).toMatch(/^…a{39} Datum b{53}…$/);
  });

  it('cuts a spot that is longer than what is shown', () => {
    const shown = excerptOf(
      finding({ excerpt: 'q'.repeat(500), place: { page: 1, line: 1, column: 1 }, length: 500 }),
    );
    expect(shown).toEqual({ line: `${'q'.repeat(100)}…`, mark: '^'.repeat(100) });
  });

  it('is left out where no line is known', () => {
    expect(excerptOf(finding({ excerpt: null }))).toBeNull();
    expect(excerptOf(finding({ place: null }))).toBeNull();
  });
});
