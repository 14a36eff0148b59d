/** A search against a scan that knows nothing of folding by places, shapes or parts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitsIn } from '../../../src/archive/search/find.ts';
import { QueryError, queryOf } from '../../../src/archive/search/query.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';

/** The strings of a record by pointer; words of closed lists left out by the names of their keys. */
function allStrings(value: unknown, pointer = ''): [pointer: string, text: string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^\/(?:source|positions|diagnostics|kind)$/.test(`${pointer}/${key}`) ||
    /^(?:outcome|subject|stance|manner)$/.test(key)
      ? []
      : allStrings(inner, `${pointer}/${key.replaceAll('/', '~1')}`),
  );
}

/** What of a pointer is the same for the strings of one part. */
function partOf(pointer: string): string {
  const one = /^\/(?:header\/[^/]+|answers\/\d+|minutes\/\w+\/\d+)/.exec(pointer);
  return (one ?? /^\/questions(?:\/\d+(?:\/parts)?)*|^\/[^/]+/.exec(pointer)!)[0];
}

/** By expressions: each letter of the word as any of the ways in which it may be written. */
function holds(text: string, word: string): boolean {
  const spelt = [...word.matchAll(/ae|oe|ue|ss|./gsu)].map(([letters]) => WRITTEN[letters] ?? letters);
  return new RegExp(spelt.join(''), 'iu').test(text);
}
const WRITTEN: Record<string, string> = { ae: '(?:ä|ae)', oe: '(?:ö|oe)', ue: '(?:ü|ue)', ss: '(?:ß|ẞ|ss)' };

const WORD = fc.constantFrom(
  'Wartezeit',
  'zeit',
  'Straße',
  'STRASSE',
  'Bürger',
  'Buerger',
  'Amt',
  'schön',
  'anfrage',
);
const TEXT = fc
  .array(fc.oneof(WORD, fc.constantFrom('Bürgeramt', 'Ämter', 'schon', 'und')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const TEXTS = fc.array(TEXT, { maxLength: 2 });
const QUESTION = fc.record({
  ...{ number: fc.constantFrom('1', null), heading: fc.option(TEXT), text: fc.option(TEXT) },
  parts: fc.array(
    fc.record({
      number: fc.constant('a'),
      heading: fc.constant(null),
      text: TEXT,
      parts: fc.constant<never[]>([]),
    }),
    {
      maxLength: 2,
    },
  ),
});
const ITEM = fc.record({
  ...{
    number: fc.constant('6.2'),
    title: fc.option(TEXT),
    paper: fc.constant(null),
    reporter: fc.constant(null),
  },
  ...{ movers: fc.constant<string[]>([]), text: TEXTS },
  decisions: fc.array(
    fc.record({
      ...{ number: fc.constant(null), sentence: TEXT, subject: fc.constant(null), paper: fc.constant(null) },
      ...{
        outcome: fc.constant('adopted' as const),
        vote: fc.constant(null),
        referredTo: TEXTS,
        text: TEXTS,
      },
    }),
    { maxLength: 1 },
  ),
});
const RECORD: fc.Arbitrary<ParsedDocument> = fc
  .record({
    ...{ title: fc.option(TEXT), background: TEXTS, resolution: TEXTS, statement: TEXTS, references: TEXTS },
    questions: fc.array(QUESTION, { maxLength: 2 }),
    answers: fc.array(
      fc.record({
        questions: fc.constant<string[]>(['1']),
        heading: fc.option(TEXT),
        quoted: TEXTS,
        text: TEXTS,
      }),
      { maxLength: 2 },
    ),
    minutes: fc.option(
      fc.record({
        agenda: fc.constant<never[]>([]),
        attendance: fc.constant<never[]>([]),
        items: fc.array(ITEM, { maxLength: 2 }),
      }),
    ),
  })
  .map((values) => ({ ...emptyRecord('Wartezeit.txt'), kind: 'anfrage' as const, ...values }));

describe('a search', () => {
  it('finds exactly what a scan of all strings finds', () => {
    let found = 0;
    fc.assert(
      fc.property(RECORD, fc.array(WORD, { minLength: 1, maxLength: 2 }), (record, words) => {
        const query = queryOf(words.join(' '));
        const strings = allStrings(record);
        const inParts = (word: string) =>
          new Set(strings.filter(([, text]) => holds(text, word)).map(([pointer]) => partOf(pointer)));
        const parts = query.map(inParts);
        const expected = strings
          .filter(([pointer, text]) => {
            return query.some((word) => holds(text, word)) && parts.every((of) => of.has(partOf(pointer)));
          })
          .map(([pointer]) => pointer);
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
