/** Who stands right above Adressat, where no label says so. */

import { expect, it } from 'vitest';
import { matchLabel } from '../../src/fields/labels.ts';
import type { HeaderTable } from '../../src/header/reading.ts';
import { readHeaderTable } from '../../src/header/table.ts';
import { withSender } from '../../src/header/unlabelled.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { stretchOf } from '../../src/words/stretch.ts';

/** The text of Absender in a form with these loose lines above Adressat, and how many of them are left. */
function taken(above: string[], labels: string[] = ['Adressat'], below: string[] = []) {
  const text = [...above, 'Adressat', ...below, 'Gremium', 'Stadtrat'].join('\n');
  const table = readHeaderTable(
    textLayout('Antrag\nDatum\n12.05.2021\nAdressat\nStadtrat\nKurztitel\nBänke\n'),
  )!;
  const stretch = (line: string) => {
    const start = text.indexOf(line);
    return stretchOf(text, [[{ start, end: start + line.length }]]);
  };
  const bare: HeaderTable = {
    ...table,
    values: new Map(),
    doubts: new Set(),
    labels: labels.map((name) => ({ match: matchLabel(name)!, stretch: stretch(name) })),
    loose: [...above, ...below].map((line) => ({ role: 'unnamed', stretch: stretch(line) })),
  };
  const { values, loose, doubts } = withSender(bare);
  const lines = values.get('Absender')?.map(([span]) => text.slice(span!.start, span!.end)) ?? null;
  return { lines, left: loose.length, doubted: doubts.has('Absender') };
}

it('is the sender, with what stands between, and that is said', () => {
  expect(taken(['Stadträtin Eva Muster'])).toEqual({
    lines: ['Stadträtin Eva Muster'],
    left: 0,
    doubted: true,
  });
  expect(taken(['Zuschrift', 'Fraktion A', 'Stadtrat Jens Probe'])).toEqual({
    lines: ['Fraktion A', 'Stadtrat Jens Probe'],
    left: 1,
    doubted: true,
  });
});

it.each([
  ['nobody is named', ['Bänke'], undefined],
  ['they are too many', ['Fraktion A', 'Fraktion B', 'Fraktion C', 'Fraktion D', 'Fraktion E'], undefined],
  ['Absender has its label', ['Fraktion A', 'Absender'], ['Adressat', 'Absender']],
  ['Adressat has none', ['Fraktion A'], []],
])('is none where %s', (_, above, labels) => {
  expect(taken(above, labels)).toMatchObject({ lines: null, doubted: false });
});

it('does not stand below', () => {
  expect(taken([], undefined, ['Fraktion A'])).toMatchObject({ lines: null });
});
