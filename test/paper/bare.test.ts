/** Signs and numbers without words. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument, Question } from '../../src/model/names.ts';
import type { ValueSpans } from '../../src/model/reading.ts';
import { reportBare } from '../../src/paper/bare.ts';
import { recordWith } from './recordWith.ts';

function told(change: (record: ParsedDocument) => void, spans: ValueSpans = new Map()) {
  return reportBare(recordWith(change), spans).map(({ code, field, at }) => [code, field, at]);
}

describe('a paragraph', () => {
  it.each(['1.', 'a)', '(b)', 'IV.', '-', '•'])('that is nothing but %s is not whole', (sign) => {
    const reasons = told((record) => {
      record.reasons = ['Die Bank fehlt.', sign];
    });
    expect(reasons).toEqual([['reading-unsure', '/reasons/1', null]]);
  });

  it('with a word behind its sign is whole', () => {
    const reasons = told((record) => {
      record.reasons = ['1. Bänke', 'a', '- eine'];
    });
    expect(reasons).toEqual([]);
  });
});

describe('a question', () => {
  const question = (text: string | null, parts: Question[] = []): Question => ({
    number: '1',
    heading: null,
    text,
    parts,
  });

  const asked = (questions: Question[], spans?: ValueSpans) =>
    told((record) => {
      record.questions = questions;
    }, spans);

  it('without text and parts is not whole, and told at its number', () => {
    const spans: ValueSpans = new Map([['/questions/1/number', [{ start: 40, end: 41 }]]]);
    expect(asked([question('Wann?'), question(null)], spans)).toEqual([
      ['reading-unsure', '/questions/1/text', 40],
    ]);
  });

  it('may be said by its parts, each of which must be whole', () => {
    expect(asked([question(null, [question('Wann?')])])).toEqual([]);
    expect(asked([question('Wann', [question('heute?'), question(null)])])).toEqual([
      ['reading-unsure', '/questions/0/parts/1/text', null],
    ]);
  });
});
