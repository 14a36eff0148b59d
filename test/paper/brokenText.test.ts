/** Addresses of the web that a line breaks behind a hyphen, and words that an export tore. */

import { expect, it } from 'vitest';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { Layout } from '../../src/model/position.ts';
import { problem } from '../../src/model/problem.ts';
import { reportBrokenText } from '../../src/paper/brokenText.ts';

const told = (text: string, said: JsonPointer[] = []) => {
  const layout: Layout = { unit: 'pt', text, pages: [], lines: [], grid: [] };
  const place = [{ start: 0, end: text.length }];
  const spans = new Map([
    ['/answers/0' as JsonPointer, place],
    ['/answers/0/text/0' as JsonPointer, place],
  ]);
  const before = said.map((field) => problem('reading-unsure', { field }));
  return reportBrokenText(layout, spans, before).map(({ field, at }) => [field, at]);
};

it.each([
  ['Siehe https://example.org/buergerser-\nvice.', true],
  ['Siehe www.example.org/a-\n   b.', true],
  ['Siehe https://example.org/buerger-service.\nHier', false],
  ['Siehe https://example.org/2020-\n21', false],
  ['Der Buergerser-\nvice ist da.', false],
  ['Ein Nachlass wird gewähr t.', true],
  ['Um Beantwor tung wird gebeten.', true],
  ['Die Spor tgutscheine fehlen.', true],
  ['Das novellier te Gesetz gilt.', true],
  ['Der Taxifahrer trug dies vor.', false],
  ['Die Menge beträgt nur 3 t.', false],
  ['Die Diesdorfer Straÿe ist lang.', true],
  ['Die Ÿ-Linie', false],
  ['Die AnnaEbert-Brücke ist alt.', true],
  ['Siehe BeschlussNr. 12.', true],
  ['Der Finanzund Grundstücksausschuss tagt.', true],
  ['Die Anna-Ebert-Brücke ist alt.', false],
  ['Das BürgerBüro hat einen Befund und Gründe.', false],
  ['Nur tags und nur teils gilt es.', false],
])('%j: %s', (text, isBroken) => {
  expect(told(text)).toEqual(isBroken ? [['/answers/0/text/0', 0]] : []);
});

it('is said once', () => {
  expect(told('www.a.de/b-\nc', ['/answers/0/text/0', '/answers/0'])).toEqual([]);
});
