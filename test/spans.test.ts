/**
 * The text at a value's spans, normalised, is that value; no text is in two values; no running head or foot is in any.
 * `fixtures.test.ts` checks it for every fixture, `generated.test.ts` and `hostileFuzz.test.ts` for their papers.
 */

import { describe, expect, it } from 'vitest';
import type { Span } from '../src/model/position.ts';
import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/parse.ts';
import { fixtureBytes } from './fixtureFiles.ts';
import { printedValues, spanFaults } from './spanChecks.ts';

const PAPER = 'text/sub-items-two-levels.txt';

/** A reading whose spans of one value are others. */
async function readingWith(pointer: string, change: (spans: Span[]) => Span[] | null): Promise<Reading> {
  const reading = await read(fixtureBytes(PAPER));
  const spans = new Map(reading.spans);
  const found = spans.get(pointer);
  if (found === undefined) throw new Error(`${pointer} has no spans`);
  const changed = change(found);
  if (changed === null) spans.delete(pointer);
  else spans.set(pointer, changed);
  return { ...reading, spans };
}

/** The first of the spans, made longer by so much at its beginning and end. */
function moved(spans: readonly Span[], atStart: number, atEnd: number): Span[] {
  const [first, ...rest] = spans;
  if (first === undefined) return [];
  return [{ start: first.start + atStart, end: first.end + atEnd }, ...rest];
}

describe('spans', () => {
  it('every printed value has some, the numbers of questions too', async () => {
    const reading = await read(fixtureBytes(PAPER));
    const values = printedValues(reading);
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter(({ spans }) => spans.length === 0)).toEqual([]);
    expect(values.some(({ pointer }) => pointer === '/questions/0/parts/0/number')).toBe(true);
  });

  it.each(['/header/Kurztitel', '/salutation', '/questions/0/text', '/request/text', '/signatures/0/name'])(
    'a fault in those of %s is found',
    async (pointer) => {
      const faults = async (change: (spans: Span[]) => Span[] | null) =>
        spanFaults(await readingWith(pointer, change)).length;
      expect(await faults((spans) => spans)).toBe(0);
      expect(await faults(() => null)).toBe(1);
      expect(await faults((spans) => moved(spans, 1, 0))).toBe(1);
      expect(await faults((spans) => moved(spans, 0, -1))).toBe(1);
      expect(await faults((spans) => moved(spans, -2, 0))).toBeGreaterThan(0);
      expect(await faults((spans) => [...spans, ...spans])).toBeGreaterThan(0);
    },
  );

  it('text in two values is found', async () => {
    const reading = await read(fixtureBytes(PAPER));
    const spans = new Map(reading.spans).set('/salutation', reading.spans.get('/header/Kurztitel') ?? []);
    const record = { ...reading.record, salutation: reading.record.header.Kurztitel };
    expect(spanFaults({ ...reading, record, spans })).toEqual([
      '/header/Kurztitel and /salutation hold the same text',
    ]);
  });
});
