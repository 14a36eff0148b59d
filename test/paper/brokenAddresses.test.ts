/** Addresses of the web that a line breaks behind a hyphen. */

import { expect, it } from 'vitest';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { Layout } from '../../src/model/position.ts';
import { problem } from '../../src/model/problem.ts';
import { reportBrokenAddresses } from '../../src/paper/brokenAddresses.ts';

const told = (text: string, said: JsonPointer[] = []) => {
  const layout: Layout = { unit: 'pt', text, pages: [], lines: [], grid: [] };
  const place = [{ start: 0, end: text.length }];
  const spans = new Map([
    ['/answers/0' as JsonPointer, place],
    ['/answers/0/text/0' as JsonPointer, place],
  ]);
  const before = said.map((field) => problem('reading-unsure', { field }));
  return reportBrokenAddresses(layout, spans, before).map(({ field, at }) => [field, at]);
};

it.each([
  ['Siehe https://example.org/buergerser-\nvice.', true],
  ['Siehe www.example.org/a-\n   b.', true],
  ['Siehe https://example.org/buerger-service.\nHier', false],
  ['Siehe https://example.org/2020-\n21', false],
  ['Der Buergerser-\nvice ist da.', false],
])('%j: %s', (text, isBroken) => {
  expect(told(text)).toEqual(isBroken ? [['/answers/0/text/0', 0]] : []);
});

it('is said once', () => {
  expect(told('www.a.de/b-\nc', ['/answers/0/text/0', '/answers/0'])).toEqual([]);
});
