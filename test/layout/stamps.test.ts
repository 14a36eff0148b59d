/** Texts written in one go, stamps of receipt, and the frames round them. */

import { describe, expect, it } from 'vitest';
import type { Rule, Run } from '../../src/model/position.ts';
import { frameAround } from '../../src/sheet/markFrame.ts';
import { markTexts, usualSizeOf } from '../../src/sheet/markTexts.ts';
import { isReceipt, receiptStamps } from '../../src/sheet/receiptStamps.ts';
import { gridRules, run } from './pdfPages.ts';

describe('texts that were written in one go', () => {
  /** Behind `Ein`, which ends at 116.5. */
  const texts = (second: Run) => markTexts([run(100, 100, 'Ein'), second]).map(({ text }) => text);

  it.each([
    ['letters that abut', run(116.5, 100, 'gang'), ['Eingang']],
    ['words', run(119, 100, 'gang'), ['Ein gang']],
    ['words with a space of the second', run(116.5, 100, ' gang'), ['Ein gang']],
    ['a blank run', run(116.5, 100, '  '), ['Ein']],
    ['another font', run(116.5, 100, 'gang', 11, { font: 'F2' }), ['Ein', 'gang']],
    ['another size', run(116.5, 100, 'gang', 12), ['Ein', 'gang']],
    ['another line', run(116.5, 101, 'gang'), ['Ein', 'gang']],
    ['what lies over it', run(110, 100, 'gang'), ['Ein', 'gang']],
    ['what stands apart', run(140, 100, 'gang'), ['Ein', 'gang']],
  ])('%s', (_, second, expected) => {
    expect(texts(second)).toEqual(expected);
  });

  it('words with a space of the first', () => {
    expect(markTexts([run(100, 100, 'Ein '), run(122, 100, 'gang')]).map(({ text }) => text)).toEqual([
      'Ein gang',
    ]);
  });

  it('have the size of most letters', () => {
    expect(usualSizeOf(markTexts([run(71, 100, 'Zeile des Textes'), run(71, 120, 'Anfrage', 20)]))).toBe(11);
    expect(usualSizeOf(markTexts([run(71, 100, 'Anfrage', 20), run(71, 120, 'Zeile des Textes')]))).toBe(11);
  });
});

describe('a stamp of receipt', () => {
  const WORD = run(300, 100, 'EINGEGANGEN');
  const stamp = (...runs: Run[]) =>
    receiptStamps(markTexts(runs)).map((group) => group.map(({ text }) => text));

  it.each([
    ['a date', run(300, 114, '12.03.2020')],
    ['an office', run(300, 114, 'BOB')],
    ['a line that is drawn next', run(310, 114, 'BOB')],
  ])('has %s below its word', (_, line) => {
    expect(stamp(WORD, line)).toEqual([['EINGEGANGEN', line.text]]);
  });

  it('has a line at its edge that is drawn later', () => {
    expect(stamp(WORD, run(71, 400, 'Zeile'), run(300, 114, 'BOB'))).toEqual([['EINGEGANGEN', 'BOB']]);
  });

  it.each([
    ['a line beside the edge that is drawn later', [run(71, 400, 'Zeile'), run(310, 114, 'BOB')]],
    ['another font', [run(300, 114, 'BOB', 11, { font: 'F2' })]],
    ['what stands far below', [run(300, 140, 'BOB')]],
    ['what stands above', [run(300, 90, 'BOB')]],
    ['what begins far left', [run(260, 114, 'BOB')]],
    ['what ends far right', [run(380, 114, 'BOB')]],
    ['a word', [run(300, 114, 'Anfrage')]],
    ['a sentence with a date', [run(290, 114, 'beraten am 12.03.2020 im Amt 40', 6)]],
  ])('has not %s', (_, lines) => {
    expect(stamp(WORD, ...lines)).toEqual([['EINGEGANGEN']]);
  });

  it('may have its date in the line of the word, once', () => {
    expect(stamp(run(300, 100, 'Eingegangen 12.03.2020'))).toEqual([['Eingegangen 12.03.2020']]);
  });

  it('has five lines at most', () => {
    const lines = Array.from({ length: 7 }, (_, i) => run(300, 114 + 14 * i, 'BOB'));
    expect(stamp(WORD, ...lines)[0]).toHaveLength(6);
  });

  it.each([
    ['Eingegangen am 12.03.2020 BOB', true],
    ['EINGEGANGEN', true],
    ['Eingegangen ist die Antwort', false],
  ])('%s: %s', (text, is) => {
    expect(isReceipt(text)).toBe(is);
  });
});

describe('the frame of a stamp', () => {
  /** From 300 to 360.5, from 90.3 to 98. */
  const group = markTexts([run(300, 98, 'EINGEGANGEN')]);
  const [left, right, top, bottom] = gridRules([292, 368], [84, 104]) as [Rule, Rule, Rule, Rule];
  const frame = [top, bottom, left, right];
  const level = (x0: number, x1: number, y: number): Rule => ({ x0, y0: y, x1, y1: y });

  it('is the four rules round it', () => {
    expect(frameAround(group, frame)).toEqual(frame);
  });

  it.each([
    ['a stroke above that is short', level(292, 310, 86)],
    ['one that begins late', level(340, 368, 86)],
    ['a stroke through it', level(292, 368, 95)],
    ['a stroke below that is short', level(292, 310, 102)],
  ])('leaves %s', (_, rule) => {
    expect(frameAround(group, [rule, ...frame])).toEqual(frame);
  });

  it.each([
    ['nothing', []],
    ['a stroke above', [top]],
    ['its sides', [left, right]],
    ['a box open below', [top, left, right]],
    ['a box open above', [bottom, left, right]],
    ['strokes above and below', [top, bottom]],
    ['a box open to the left', [top, bottom, right]],
    ['a box open to the right', [top, bottom, left]],
    ['a left side that begins late', [top, bottom, { ...left, y0: 95 }, right]],
    ['a left side that ends early', [top, bottom, { ...left, y1: 94 }, right]],
    ['a right side that begins late', [top, bottom, left, { ...right, y0: 95 }]],
    ['a right side that ends early', [top, bottom, left, { ...right, y1: 94 }]],
    ['a box far to the left', gridRules([270, 368], [84, 104])],
    ['a box far to the right', gridRules([292, 390], [84, 104])],
    ['a box far above', gridRules([292, 368], [60, 104])],
    ['a box far below', gridRules([292, 368], [84, 130])],
  ])('is not %s', (_, rules) => {
    expect(frameAround(group, rules)).toEqual([]);
  });
});
