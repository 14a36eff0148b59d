/** A search by a scan that knows nothing of folding by places, shapes or parts, and records for it. */

import fc from 'fast-check';
import type { Query } from '../../../src/archive/search/query.ts';
import { emptyRecord } from '../../../src/model/emptyRecord.ts';
import type { ParsedDocument } from '../../../src/model/names.ts';

/** Pointers of the strings that are to be found, in order. */
export function naiveHits(record: ParsedDocument, query: Query): string[] {
  const strings = allStrings(record);
  const inParts = (word: string) =>
    new Set(strings.filter(([, text]) => holds(text, word)).map(([pointer]) => partOf(pointer)));
  const parts = query.map(inParts);
  return strings
    .filter(([pointer, text]) => {
      return query.some((word) => holds(text, word)) && parts.every((of) => of.has(partOf(pointer)));
    })
    .map(([pointer]) => pointer);
}

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
export function holds(text: string, word: string): boolean {
  const spelt = [...word.matchAll(/ae|oe|ue|ss|./gsu)].map(([letters]) => WRITTEN[letters] ?? letters);
  return new RegExp(spelt.join(''), 'iu').test(text);
}
const WRITTEN: Record<string, string> = { ae: '(?:ä|ae)', oe: '(?:ö|oe)', ue: '(?:ü|ue)', ss: '(?:ß|ẞ|ss)' };

export const WORD = fc.constantFrom(
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
export const TEXT = fc
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
export const RECORD: fc.Arbitrary<ParsedDocument> = fc
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
