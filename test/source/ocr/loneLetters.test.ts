import { describe, expect, it } from 'vitest';
import { withoutLoneStrokes } from '../../../src/source/ocr/loneLetters.ts';
import { wordAt as word } from './words.ts';

/** Row height of 40: far is 100. */
function left(words: ReturnType<typeof word>[], inCell = false): string[] {
  return withoutLoneStrokes([words], inCell).map(({ text }) => text);
}

describe('an upright stroke', () => {
  const stroke = (x0: number) => word('j', x0, 0, '|');

  it('that stands far from any word is what is left of a border', () => {
    expect(left([stroke(0)])).toEqual([]);
    expect(left([word('Die', 0, 0), stroke(200), word('Halle', 400, 0)])).toEqual(['Die', 'Halle']);
  });

  it('near a word before or behind stays', () => {
    expect(left([word('Die', 0, 0), stroke(100)])).toEqual(['Die', 'j']);
    expect(left([stroke(0), word('Die', 100, 0)])).toEqual(['j', 'Die']);
  });

  it('as far as a word may stand is judged by the row’s height', () => {
    expect(left([word('Die', 0, 0), stroke(54 + 99)])).toEqual(['Die', 'j']);
    expect(left([word('Die', 0, 0), stroke(54 + 100)])).toEqual(['Die']);
    expect(left([stroke(0), word('Die', 18 + 99, 0)])).toEqual(['j', 'Die']);
    expect(left([stroke(0), word('Die', 18 + 100, 0)])).toEqual(['Die']);
  });

  it('of which both readings are sure stays, as does another letter, or a word that begins with one', () => {
    expect(left([word('I', 0, 0)])).toEqual(['I']);
    expect(left([word('x', 0, 0, 'X')])).toEqual(['x']);
    expect(left([word('u', 0, 0, 'v')])).toEqual([]);
    expect(left([word('u', 0, 0)])).toEqual(['u']);
    expect(left([word('ja', 0, 0, 'jä')])).toEqual(['ja']);
  });
});

describe('a digit', () => {
  const narrow = (text: string, width: number) => ({ ...word(text, 0, 0), x1: width });

  it('that is narrower than any is what is left of a border', () => {
    expect(left([narrow('3', 7)])).toEqual([]);
    expect(left([narrow('3', 8)])).toEqual(['3']);
    expect(left([narrow('1', 7), narrow('30', 7)])).toEqual(['1', '30']);
  });
});

describe('a speck', () => {
  it('beside the text of a cell goes, though both readings saw it', () => {
    expect(left([word('Stadtrat', 0, 0), word('-', 300, 0)], true)).toEqual(['Stadtrat']);
  });

  it('stays alone in a cell, near a word, or outside of a cell', () => {
    expect(left([word('-', 300, 0)], true)).toEqual(['-']);
    expect(left([word('Stadtrat', 0, 0), word('-', 160, 0)], true)).toEqual(['Stadtrat', '-']);
    expect(left([word('Stadtrat', 0, 0), word('-', 300, 0)])).toEqual(['Stadtrat', '-']);
  });

  it('is no word', () => {
    expect(left([word('Stadtrat', 0, 0), word('-5', 300, 0)], true)).toEqual(['Stadtrat', '-5']);
  });
});

describe('dashes', () => {
  it('alone on a line are what is left of a border, and are none beside words or alone', () => {
    const dashes = [word('–', 0, 0), word('–', 200, 0), word('-', 500, 0)];
    expect(left(dashes)).toEqual([]);
    expect(left([word('–', 0, 0)])).toEqual(['–']);
    expect(left([word('–', 0, 0), word('Bänke', 60, 0)])).toEqual(['–', 'Bänke']);
  });
});
