import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { doubtNumberedStatement } from '../../src/paper/numberedStatement.ts';
import { recordWith } from './recordWith.ts';

const POINTS = ['Das Ergebnis lautet:', '1. Es sind drei.', '2. Sie kommen im Mai.'];
const told = (change: Partial<ParsedDocument>) =>
  doubtNumberedStatement(
    recordWith((record) => {
      Object.assign(record, {
        kind: 'stellungnahme',
        respondsTo: ['F0100/21'],
        statement: POINTS,
        ...change,
      });
    }),
    new Map([['/statement/1', [{ start: 40, end: 50 }]]]),
  ).map(({ code, field, at }) => [code, field, at]);

describe('numbered points of a statement', () => {
  it('may be the answers', () => {
    expect(told({})).toEqual([
      ['reading-unsure', '/statement/1', 40],
      ['reading-unsure', '/answers', 40],
    ]);
    expect(told({ statement: ['Es gilt:', '1) Drei.', 'Am See.', '2) Im Mai.'] })).toHaveLength(2);
  });

  it('are none in another paper, or where there are answers', () => {
    expect(told({ kind: 'information' })).toEqual([]);
    expect(told({ respondsTo: ['A0100/21'] })).toEqual([]);
    const answer = { questions: ['1'], heading: null, quoted: [], text: ['Drei.'] };
    expect(told({ answers: [answer] })).toEqual([]);
  });

  it('are led in, at least two, and ask nothing', () => {
    expect(told({ statement: POINTS.slice(1) })).toEqual([]);
    expect(told({ statement: ['Das Ergebnis lautet.', ...POINTS.slice(1)] })).toEqual([]);
    expect(told({ statement: POINTS.slice(0, 2) })).toEqual([]);
    expect(told({ statement: [...POINTS, 'Wer zahlt?'] })).toEqual([]);
    expect(told({ statement: ['Es gilt:', 'Drei.', '2. Im Mai.'] })).toEqual([]);
  });
});
