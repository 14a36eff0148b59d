import { describe, expect, it } from 'vitest';
import { withInkDashes } from '../../../src/source/ocr/inkDash.ts';
import { wordAt as word } from './words.ts';

const WIDTH = 800;

/** Ink of one bar: edges in pixels, half-open. The baseline of line 0 is at 100, a row 40 high. */
function bar(x0: number, x1: number, y0: number, y1: number): Uint8Array {
  const data = new Uint8Array(WIDTH * 200);
  for (let y = y0; y < y1; y++) data.fill(1, y * WIDTH + x0, y * WIDTH + x1);
  return data;
}

const DASH = bar(160, 190, 86, 89);
const read = (ink: Uint8Array, number = 'F0117/22', name = 'Fraktion') =>
  withInkDashes([[word(number, 0, 0), word(name, 210, 0)]], ink, WIDTH).map(({ text, doubt }) => [
    text,
    doubt?.other,
  ]);

describe('between the number of a paper and who wrote it', () => {
  it('a dash of ink stands, and is doubtful', () => {
    expect(read(DASH)).toEqual([
      ['F0117/22', undefined],
      ['–', null],
      ['Fraktion', undefined],
    ]);
  });

  it('nothing does without ink, or with ink of another shape or height', () => {
    expect(read(new Uint8Array(WIDTH * 200))).toHaveLength(2);
    expect(read(bar(160, 168, 86, 89))).toHaveLength(2);
    expect(read(bar(160, 190, 76, 92))).toHaveLength(2);
    expect(read(bar(160, 190, 97, 100))).toHaveLength(2);
    expect(read(bar(160, 190, 71, 74))).toHaveLength(2);
  });

  it('nothing is looked for between other words', () => {
    expect(read(DASH, 'Fraktion.')).toHaveLength(2);
    expect(read(DASH, 'F0117/22', 'und')).toHaveLength(2);
    expect(withInkDashes([[word('F0117/22', 0, 0)]], DASH, WIDTH)).toHaveLength(1);
  });

  it('one stands amid a title, where the gap is wide', () => {
    const title = (x0: number) =>
      withInkDashes([[word('Nord', 0, 0), word('Umbau', x0, 0)]], bar(80, 110, 86, 89), WIDTH);
    expect(title(120).map(({ text }) => text)).toEqual(['Nord', '–', 'Umbau']);
    expect(title(100)).toHaveLength(2);
    expect(title(72 + 90)).toHaveLength(2);
  });
});
