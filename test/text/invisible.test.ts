/** Characters that print nothing, and what parts two stretches of print. */

import { describe, expect, it } from 'vitest';
import { printsNothing, withoutInvisible } from '../../src/words/invisible.ts';
import { jointOf } from '../../src/words/joint.ts';

const SOFT_HYPHEN = 0xad;

describe('a character prints nothing', () => {
  it('wherever it is taken out of the text', () => {
    const told: number[] = [];
    const gone: number[] = [];
    for (let code = 0; code < 0xd800; code++) {
      const text = `x${String.fromCharCode(code)}y`;
      if (printsNothing(text, 1)) told.push(code);
      if (withoutInvisible(text) === 'xy') gone.push(code);
    }
    for (let code = 0xe000; code < 0x10000; code++) {
      const text = `x${String.fromCharCode(code)}y`;
      if (printsNothing(text, 1)) told.push(code);
      if (withoutInvisible(text) === 'xy') gone.push(code);
    }
    expect(told).toEqual(gone);
    expect(told).toContain(SOFT_HYPHEN);
  });

  it.each([
    ['between two letters that it joins', 'می\u200cی', false],
    ['between two letters as a joiner', 'می\u200dی', false],
    ['behind one', 'ی\u200cx', true],
    ['before one', 'x\u200cی', true],
    ['as a joiner between others', 'x\u200dy', true],
  ])('%s', (_, text, expected) => {
    const at = text.search(/[\u200c\u200d]/);
    expect(printsNothing(text, at)).toBe(expected);
    expect(withoutInvisible(text).length).toBe(expected ? text.length - 1 : text.length);
  });
});

describe('between two stretches stands', () => {
  it.each([
    ['nothing that prints', 'Be\u200bton', 2, 3, true, 'nothing'],
    ['too much that prints nothing', `Be${'\u200b'.repeat(17)}ton`, 2, 19, true, 'gap'],
    ['what prints', 'Be.ton', 2, 3, true, 'gap'],
    ['a gap', 'der Steg', 3, 4, true, 'gap'],
    ['a line', 'der\nSteg', 3, 4, false, 'line'],
    ['a soft hyphen in its line', 'Be\u00ad ton', 2, 4, true, 'nothing'],
    ['a soft hyphen and a capital', 'See\u00ad Steg', 3, 5, true, 'gap'],
    ['a soft hyphen at the end of a line', 'See\u00ad\nSteg', 3, 5, false, 'nothing'],
  ])('%s', (_, source, end, start, sameLine, expected) => {
    expect(jointOf(source, end, start, sameLine)).toBe(expected);
  });
});
