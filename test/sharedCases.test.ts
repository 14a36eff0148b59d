/** Papers that once were read wrong, with what is right, where they stand beside the project. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/parse.ts';

const CASES = fileURLToPath(new URL('../../shared/cases/', import.meta.url));
const hasCases = existsSync(CASES);

function read(name: string) {
  return parse(new Uint8Array(readFileSync(`${CASES}${name}.pdf`)), { path: name });
}

describe(
  hasCases ? 'tables, marks and ticks' : 'tables, marks and ticks (left out: no ../shared/cases)',
  () => {
    it.skipIf(!hasCases)('a date that runs over the next cell loses no digit', async () => {
      const { header } = await read('cell-overflow-date');
      expect([header.Datum, header.Nummer]).toEqual(['2021-05-12', 'F0123/21']);
    });

    it.skipIf(!hasCases)('a table on page 2 is one paragraph, cells whole', async () => {
      const { background } = await read('table-on-page-2');
      expect(background.slice(2)).toEqual([
        'Ort Zustand Lindwurmplatz, Haltestelle stadteinwärts neben dem Kiosk und der alten Litfaßsäule ' +
          'neun Leuchten, davon drei defekt seit Januar und zwei ohne jede Abschirmung nach oben ' +
          'Gartenanlage Abendruh, Fußweg vom Tor bis zum Vereinsheim am Ende ' +
          'keine Leuchten, nur ein Strahler am Vereinsheim, der oft ausfällt und flackert',
      ]);
    });

    it.skipIf(!hasCases)('questions in smaller type are questions', async () => {
      const { questions } = await read('questions-in-smaller-type-at-the-foot');
      expect(questions.map(({ number }) => number)).toEqual(['1', '2', '3']);
    });

    it.skipIf(!hasCases)('a large watermark is in no value, and said', async () => {
      const record = await read('watermark-big');
      const { diagnostics, source: _, ...values } = record;
      expect(JSON.stringify(values)).not.toContain('ENTWURF');
      expect(record.background[1]).toMatch(/rund 120 Metern vollständig unbeleuchtet\.$/);
      expect(diagnostics.map(({ code }) => code)).toEqual(['hidden-text']);
    });

    it.skipIf(!hasCases)('a ticked box of a form tells that a paper is not public', async () => {
      const record = await read('checkbox-public');
      expect(record.public).toBe(false);
      expect(record.diagnostics).toEqual([]);
    });
  },
);
