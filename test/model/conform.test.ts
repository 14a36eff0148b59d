import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conforms, recordFault, shapeAt } from '../../src/model/conform.ts';
import { emptyRecord } from '../../src/model/emptyRecord.ts';
import type { Question } from '../../src/model/names.ts';
import { keysOf } from '../../src/model/pointer.ts';
import { parse } from '../../src/parse.ts';

const TEXTS = new URL('../../fixtures/text/', import.meta.url);
const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));

describe('recordFault', () => {
  it('finds none in what the reading gives', async () => {
    for (const name of names.filter((_, index) => index % 10 === 0)) {
      const record = await parse(readFileSync(new URL(name, TEXTS)), { path: name, positions: true });
      expect(recordFault(JSON.parse(JSON.stringify(record))), name).toBeNull();
    }
    expect(recordFault(emptyRecord(null))).toBeNull();
  });

  const { header, ...withoutHeader } = emptyRecord('a.txt');
  const deep = Array.from({ length: 200 }).reduce<Question>(
    (inner) => ({ number: null, heading: null, text: 'x', parts: [inner] }),
    { number: null, heading: null, text: 'x', parts: [] },
  );

  it.each<[string, unknown, string]>([
    ['no object', 'text', ''],
    ['a list', [], ''],
    ['a key that lacks', withoutHeader, '/header'],
    ['a key too many', { ...emptyRecord('a'), extra: 1 }, '/extra'],
    ['a number for a text', { ...emptyRecord('a'), title: 4 }, '/title'],
    ['an empty text', { ...emptyRecord('a'), title: '' }, '/title'],
    ['another word', { ...emptyRecord('a'), kind: 'brief' }, '/kind'],
    ['another version', { ...emptyRecord('a'), schemaVersion: 1 }, '/schemaVersion'],
    ['no date', { ...emptyRecord('a'), header: { ...header, Datum: '12.05.2021' } }, '/header/Datum'],
    ['null in a list', { ...emptyRecord('a'), background: ['x', null] }, '/background/1'],
    ['lists in lists without end', { ...emptyRecord('a'), questions: [deep] }, '/questions/0'],
  ])('tells the place of %s', (_, value, place) => {
    expect(recordFault(value)?.slice(0, place.length || undefined)).toBe(place);
  });
});

describe('shapeAt', () => {
  it.each([
    ['/header/zum~1zur', 'text'],
    ['/questions/0/parts/3/text', 'text'],
    ['/sender/people', 'list'],
    ['/sender/people/-', 'object'],
    ['/answers/2/questions/0', 'text'],
    ['/public', 'truth'],
    ['', 'object'],
  ])('of %j is that of a %s', (pointer, is) => expect(shapeAt(keysOf(pointer))?.is).toBe(is));

  it.each(['/nothing', '/title/0', '/questions/x', '/questions/01', '/header/constructor', '/__proto__'])(
    'of %j is none',
    (pointer) => expect(shapeAt(keysOf(pointer))).toBeNull(),
  );

  it('tells what fits there', () => {
    const date = shapeAt(['header', 'Datum'])!;
    expect(['2021-05-12', '12.05.2021', 4, null].map((value) => conforms(date, value))).toEqual([
      ...[true, false, false, true],
    ]);
  });
});
