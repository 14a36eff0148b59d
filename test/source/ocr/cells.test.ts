/** What specks and rests of borders leave in the cells of a form. */

import { describe, expect, it } from 'vitest';
import { withoutCellSpecks } from '../../../src/source/ocr/cellSpecks.ts';
import { withoutRests } from '../../../src/source/ocr/cells.ts';
import { BORDER, type Grey } from '../../../src/source/ocr/grey.ts';
import { withFormValue } from '../../../src/source/ocr/labels.ts';
import type { ReadWord } from '../../../src/source/ocr/twoReadings.ts';
import { wordAt as word } from './words.ts';

const line = (...texts: string[]): ReadWord[] => texts.map((text, index) => word(text, 200 * index, 0));
const cell = (...texts: string[]) =>
  withoutCellSpecks(line(...texts)).map(({ text, doubt }) => [text, doubt?.other]);

describe('specks of a cell', () => {
  it('are no signs before its first word or behind its last one, and are said', () => {
    expect(cell('.Stadtrat')).toEqual([['Stadtrat', '.Stadtrat']]);
    expect(cell('“4000')).toEqual([['4000', '“4000']]);
    expect(cell('‚Der', 'Oberbürgermeister,')).toEqual([
      ['Der', '‚Der'],
      ['Oberbürgermeister', 'Oberbürgermeister,'],
    ]);
    expect(cell('Umwelt', 'und', 'Energie', 'a').at(-1)).toEqual(['Energie', 'Energie a']);
    expect(cell('Vergabeausschuss', ',')).toEqual([['Vergabeausschuss', 'Vergabeausschuss ,']]);
  });

  it('are no full stop behind the only word, unless it may be cut short', () => {
    expect(cell('Beschlussfassung.')).toEqual([['Beschlussfassung', 'Beschlussfassung.']]);
    expect(cell('Amt.')).toEqual([['Amt.', undefined]]);
    expect(cell('zur', 'Beschlussfassung.')[1]).toEqual(['Beschlussfassung.', undefined]);
    expect(cell("'RPA")).toEqual([['RPA', "'RPA"]]);
  });

  it('are none in a quotation, before small letters, at numbers, and where a letter is named', () => {
    expect(cell('“Bänke', 'am', 'See“')).toEqual([
      ['“Bänke', undefined],
      ['am', undefined],
      ['See“', undefined],
    ]);
    expect(cell('-ausschuss')).toEqual([['-ausschuss', undefined]]);
    expect(cell('.400')).toEqual([['.400', undefined]]);
    expect(cell('Punkt', 'a').at(-1)).toEqual(['a', undefined]);
    expect(cell('a')).toEqual([['a', undefined]]);
    expect(withoutCellSpecks([])).toEqual([]);
  });
});

describe('a worn date of a form', () => {
  const date = (label: string, ...texts: string[]) =>
    withFormValue(line(label, ...texts)).map(({ text, doubt }) => [text, doubt?.other]);

  it('is the one that its digits are, and doubtful', () => {
    expect(date('Datum', '?1', '112016')[1]).toEqual(['21.11.2016', '?1 112016']);
    expect(date('Sitzungstermin', '08', '1?', '?016')[1]).toEqual(['08.12.2016', '08 1? ?016']);
    expect(date('Datum', '1', '1.09.2023')[1]).toEqual(['11.09.2023', '1 1.09.2023']);
    expect(date('Datum', '?1.09.2023')[1]).toEqual(['21.09.2023', '?1.09.2023']);
  });

  it('is none where the calendar has none, where it is whole, and behind another label', () => {
    expect(date('Datum', '?1', '142016')).toHaveLength(3);
    expect(date('Datum', '21.11.2016')[1]).toEqual(['21.11.2016', undefined]);
    expect(date('Datum', '?1', '11')).toHaveLength(3);
    expect(date('Datum', 'Dienstag,', '21')).toHaveLength(3);
    expect(date('Nummer', '?1', '112016')).toHaveLength(3);
  });
});

describe('what is left of a border in the picture of a cell', () => {
  const DPI = 300;
  const size = { width: 200 + 2 * BORDER, height: 100 + 2 * BORDER };
  /** Filled from (x0, y0) to (x1, y1), both within the border. */
  const withInk = (x0: number, y0: number, x1: number, y1: number): Grey => {
    const picture = { ...size, data: new Uint8Array(size.width * size.height).fill(255) };
    for (let y = y0; y < y1; y++)
      picture.data.fill(0, (y + BORDER) * size.width + BORDER + x0, (y + BORDER) * size.width + BORDER + x1);
    return picture;
  };
  const isLeft = (picture: Grey): boolean => {
    withoutRests(picture, DPI);
    return picture.data.includes(0);
  };

  it.each([
    ['above', [50, 0, 90, 3]],
    ['below', [50, 97, 90, 100]],
    ['left', [0, 20, 4, 60]],
    ['right', [196, 20, 200, 60]],
  ] as const)('goes: %s', (_, [x0, y0, x1, y1]) => {
    expect(isLeft(withInk(x0, y0, x1, y1))).toBe(false);
  });

  it('is no letter that hangs on the edge, and none within', () => {
    expect(isLeft(withInk(50, 0, 56, 20))).toBe(true);
    expect(isLeft(withInk(50, 50, 90, 53))).toBe(true);
  });
});
