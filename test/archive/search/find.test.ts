/** A search against a scan that knows nothing of folding by places, shapes or parts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../../src/archive/search/find.ts';
import { QueryError, queryOf } from '../../../src/archive/search/query.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';
import { holds, naiveHits, RECORD, WORD } from './naive.ts';

describe('a search', () => {
  it('finds exactly what a scan of all strings finds', () => {
    let found = 0;
    fc.assert(
      fc.property(RECORD, fc.array(WORD, { minLength: 1, maxLength: 2 }), (record, words) => {
        const query = queryOf(words.join(' '));
        const expected = naiveHits(record, query);
        found += expected.length;
        const hits = hitsIn(record, query);
        expect(hits.map(({ pointer }) => pointer)).toEqual(expected);
        for (const { text, matches } of hits)
          for (const { start, end } of matches)
            expect(query.some((word) => holds(text.slice(start, end), word))).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('names parts as the papers do, and the pages where positions are known', () => {
    const record: ParsedDocument = {
      ...emptyRecord('a.pdf'),
      kind: 'stellungnahme',
      answers: [
        {
          questions: ['3'],
          heading: null,
          quoted: ['Wie lang ist die Wartezeit?'],
          text: ['Die Wartezeit.'],
        },
      ],
      questions: [
        {
          ...{ number: '2', heading: null, text: 'Wartezeit?' },
          parts: [{ number: 'a', heading: null, text: 'Welche Wartezeit?', parts: [] }],
        },
      ],
    };
    const place = { line: 1, column: 1, start: 0, end: 1, boxes: null, raw: '' };
    record.positions = { '/answers/0/text/0': [3, 2].map((page) => ({ ...place, page })) };
    expect(hitsIn(record, queryOf('wartezeit')).map(({ part, pages }) => [part, pages])).toEqual([
      ['Frage 2', []],
      ['Frage 2.a', []],
      ['Antwort zu 3, zitierte Frage', []],
      ['Antwort zu 3', [2, 3]],
    ]);
    expect(
      hitsIn(record, queryOf('wartezeit'), new Set(['questions'])).map(({ pointer }) => pointer),
    ).toEqual(['/questions/0/text', '/questions/0/parts/0/text']);
    expect(hitsIn(record, queryOf('"die wartezeit"'))).toHaveLength(2);
  });
});

describe('text in no field', () => {
  it('is found as far as its diagnostic quotes it, and no word of the message is', () => {
    const record = emptyRecord('a.pdf');
    const message = '“Wartezeit nach dem Ende” belongs to no field and is left out.';
    const place = { page: 2, line: 1, column: 1 };
    record.diagnostics = [{ code: 'text-unassigned', severity: 'warning', message, field: null, place }];
    expect(hitsIn(record, queryOf('wartezeit ende'))).toEqual([
      {
        ...{ section: 'unassigned', part: 'In keinem Feld', pointer: '/diagnostics/0/message', pages: [2] },
        text: 'Wartezeit nach dem Ende',
        matches: [
          { start: 0, end: 9 },
          { start: 19, end: 23 },
        ],
      },
    ]);
    expect(hitsIn(record, queryOf('belongs'))).toEqual([]);
  });
});

describe('a query', () => {
  it.each([
    ['zwei  Wörter', ['zwei', 'woerter']],
    ['„lange  Wartezeit“ Amt', ['lange wartezeit', 'amt']],
    ['"a b" »c d« “e f” a', ['a b', 'c d', 'e f', 'a']],
    ['Amt AMT', ['amt']],
    ["Müller's", ["mueller's"]],
  ])('%s', (words, expected) => expect(queryOf(words)).toEqual(expected));

  it.each(['', ' ', '""', '"offen', 'Amt „offen'])('%j is none', (words) =>
    expect(() => queryOf(words)).toThrow(QueryError),
  );
});
