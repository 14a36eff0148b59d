import { describe, expect, it } from 'vitest';
import {
  withDepartment,
  withNumeral,
  withNumeralBelow,
  withStrokesBelow,
} from '../../../src/source/ocr/department.ts';
import { numeralIn } from '../../../src/source/ocr/numeralInk.ts';
import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';
import { wordAt as word } from './words.ts';

const WIDTH = 600;
const EMPTY = { data: new Uint8Array(WIDTH * 200), width: WIDTH };

/** Ink with upright bars: left edge, width and, where it is not a capital letter's, height. The baseline is at 100. */
function bars(...places: [x: number, wide: number, high?: number][]): { data: Uint8Array; width: number } {
  const data = new Uint8Array(WIDTH * 200);
  for (const [x, wide, high = 30] of places) {
    for (let y = 100 - high; y < 100; y++) data.fill(1, y * WIDTH + x, y * WIDTH + x + wide);
  }
  return { data, width: WIDTH };
}

describe('the numeral of a department', () => {
  const numeral = (label: string, ...first: ReadWord[]) =>
    withNumeral([word(label, 0, 0)], first, EMPTY).map(({ text, doubt }) => [text, doubt?.other]);

  it('is the stroke that only one reading saw, and doubtful', () => {
    expect(numeral('Dezernat:', word('Dezernat', 0, 0), word('l', 0, 1))).toEqual([
      ['Dezernat:', undefined],
      ['I', 'l'],
    ]);
    expect(numeral('Dezernat', word('i', 200, 0))[1]).toEqual(['I', 'i']);
  });

  it('is no speck, no other word, and of no other label', () => {
    const speck = { ...word('l', 0, 1), y0: 150, y1: 160 };
    expect(numeral('Dezernat', speck)).toHaveLength(1);
    expect(numeral('Dezernat', word('ja', 0, 1))).toHaveLength(1);
    expect(numeral('Dezernat', word('l', 0, 0))).toHaveLength(1);
    expect(numeral('Datum', word('l', 0, 1))).toHaveLength(1);
    expect(withNumeral([word('Dezernat', 0, 0), word('V', 200, 0)], [word('l', 0, 1)], EMPTY)).toHaveLength(
      2,
    );
    expect(
      withNumeral([word('Dezernat', 0, 0), word('Amt', 200, 0)], [word('l', 400, 0)], EMPTY),
    ).toHaveLength(2);
    expect(
      withNumeral([word('Dezernat', 0, 0), word('Amt', 250, 0)], [word('l', 200, 0)], EMPTY),
    ).toMatchObject([{ text: 'Dezernat' }, { text: 'I' }, { text: 'Amt' }]);
    expect(withNumeral([], [], EMPTY)).toEqual([]);
  });
});

describe('a department beside its label', () => {
  const read = (...value: string[]) =>
    withDepartment(
      word('Dezernat', 0, 0),
      value.map((text, index) => word(text, 200 + 100 * index, 0)),
    ).map(({ text, doubt }) => [text, doubt?.other]);

  it('is a numeral whose strokes hang together like a letter, and doubtful', () => {
    for (const [letters, numeral] of [
      ['N', 'II'],
      ['n', 'II'],
      ['in', 'III'],
      ['IH', 'III'],
      ['NI', 'III'],
      ['lV', 'IV'],
    ])
      expect(read(letters!)).toEqual([
        ['Dezernat:', undefined],
        [numeral, letters],
      ]);
  });

  it('is any other word as it was read, without specks behind it', () => {
    expect(read('BOB')).toEqual([
      ['Dezernat:', undefined],
      ['BOB', undefined],
    ]);
    expect(read('VI', '.', 'Amt').map(([text]) => text)).toEqual(['Dezernat:', 'VI', 'Amt']);
  });
});

describe('a numeral of strokes that no reading saw', () => {
  const label = word('Dezernat:', 0, 0);
  const texts = (words: readonly ReadWord[]) => words.map(({ text }) => text);

  it('stands between the label and the office, or behind the label', () => {
    const office = word('Amt', 300, 0);
    expect(texts(withNumeral([label, office], [], bars([220, 5])))).toEqual(['Dezernat:', 'I', 'Amt']);
    expect(texts(withNumeral([label], [], bars([220, 5], [234, 5])))).toEqual(['Dezernat:', 'II']);
    expect(texts(withNumeral([label, office], [], bars([350, 5])))).toEqual(['Dezernat:', 'Amt']);
  });

  it('has up to three thin strokes of a letter’s height and nothing else', () => {
    const read = (...places: [number, number, number?][]) =>
      numeralIn(bars(...places).data, WIDTH, { x0: 170, x1: 300, baseline: 100, rowHeight: 40 })?.text ??
      null;
    expect(read([220, 5], [234, 5], [248, 5])).toBe('III');
    expect(read([220, 5], [234, 5], [248, 5], [262, 5])).toBeNull();
    expect(read([220, 9])).toBeNull();
    expect(read([220, 5], [240, 5, 15])).toBeNull();
    expect(read([220, 5], [240, 5, 5])).toBe('I');
    expect(read()).toBeNull();
    expect(
      numeralIn(bars([220, 5]).data, WIDTH, { x0: 220, x1: 220, baseline: 100, rowHeight: 40 }),
    ).toBeNull();
  });
});

describe('the numeral below a label without borders', () => {
  const row = [word('Dezernat', 20, 0), word('Amt', 300, 0), word('FB', 300, 1), word('53', 350, 1)];
  /** Ink where the line below has its numeral. */
  const page = (...xs: number[]) => {
    const ink = new Uint8Array(WIDTH * 200);
    for (const x of xs) for (let y = 130; y < 160; y++) ink.fill(1, y * WIDTH + x, y * WIDTH + x + 5);
    const picture = { width: WIDTH, height: 200, data: ink.map((one) => (one === 1 ? 0 : 255)) };
    return { picture, ink, dpi: 300 };
  };

  it('is told by its strokes in the line of the other values, and doubtful', async () => {
    const words = await withNumeralBelow(row, page(22, 34));
    const { text, baseline, doubt } = words.at(-1)!;
    expect([words.length, text, baseline, doubt]).toEqual([5, 'II', 160, { other: null }]);
  });

  it('is none where a value stands there, nothing stands beside, or no label is', async () => {
    const taken = [...row, word('V', 20, 1)];
    expect(await withNumeralBelow(taken, page(22))).toEqual(taken);
    expect(await withNumeralBelow(row.slice(0, 1), page(22))).toHaveLength(1);
    expect(await withNumeralBelow(row.slice(1), page(22))).toHaveLength(3);
  });
});

describe('a numeral in a cell of its own', () => {
  const read = (x0: number, line: number, text = 'l', label = 'Dezernat') =>
    withStrokesBelow([word(label, 100, 0), word(text, x0, line)]).map(({ text: one, doubt }) => [
      one,
      doubt?.other,
    ])[1];

  it('is in strokes below its label, and doubtful', () => {
    expect(read(110, 1)).toEqual(['I', 'l']);
    expect(read(110, 1, 'N', 'Dezernat:')).toEqual(['II', 'N']);
  });

  it('is none beside the label, far below it, below another label, or where it is a word', () => {
    expect(read(110, 0)).toEqual(['l', undefined]);
    expect(read(110, 3)).toEqual(['l', undefined]);
    expect(read(300, 1)).toEqual(['l', undefined]);
    expect(read(20, 1)).toEqual(['l', undefined]);
    expect(read(110, 1, 'l', 'Anlage')).toEqual(['l', undefined]);
    expect(read(110, 1, 'BOB')).toEqual(['BOB', undefined]);
  });
});
