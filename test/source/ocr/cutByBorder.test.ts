/** Words that run over the border of their cell. */

import { describe, expect, it } from 'vitest';
import { withoutCuts } from '../../../src/source/ocr/cutByBorder.ts';
import { wholeWord } from '../../../src/source/ocr/knownWords.ts';
import { wordAt } from './words.ts';

/** The word, ending so many pixels before the cell's edge, at 200 dots an inch. */
function atBorder(room: number, text: string): [string, string | null | undefined] {
  const word = wordAt(text, 100, 0);
  const [read] = withoutCuts([word], word.x1 + room, 200);
  return [read!.text, read!.doubt?.other];
}

describe('a word that ends at its cell’s border', () => {
  it('is the known one that begins so, and what was read is said', () => {
    expect(atBorder(0, 'Beschlussfassun')).toEqual(['Beschlussfassung', 'Beschlussfassun']);
    // the last letter read is half of the one that the border cut
    expect(atBorder(2, 'Beschlussfassur')).toEqual(['Beschlussfassung', 'Beschlussfassur']);
  });

  it('is doubtful where none begins so', () => {
    expect(atBorder(0, 'Puppenspielbüh')).toEqual(['Puppenspielbüh', 'Puppenspielbüh…']);
    expect(atBorder(0, 'Stadt')).toEqual(['Stadt', 'Stadt…']);
  });

  it('is left alone where it has room, or is a number', () => {
    expect(atBorder(4, 'Beschlussfassun')).toEqual(['Beschlussfassun', undefined]);
    expect(atBorder(0, '12.05.2021')).toEqual(['12.05.2021', undefined]);
  });
});

describe('a known word of which the end is missing', () => {
  it('is the shortest that all others begin with, and none where several differ', () => {
    expect(wholeWord('Stellungnah')).toBe('Stellungnahme');
    expect(wholeWord('Öffentlichkeits')).toBeNull();
    expect(wholeWord('Beschlu')).toBeNull();
    expect(wholeWord('Beschlussfassung')).toBeNull();
  });
});
