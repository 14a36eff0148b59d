/** Characters that print nothing change no value, wherever they stand. */

import { expect, it } from 'vitest';
import { read } from '../src/parse.ts';
import { PAPER } from './cli/run.ts';
import { spanFaults } from './spanChecks.ts';

async function valuesOf(text: string) {
  const reading = await read(new Uint8Array(Buffer.from(text)));
  const { source, ...record } = reading.record;
  return { record, faults: spanFaults(reading) };
}

it.each([
  ['at a line end in the header', 'Neustädter', 'Neu\u00ad\nstädter'],
  ['two soft hyphens', 'Erika Beispiel F', 'Erika Bei\u00ad\u00adspiel F'],
  ['before a space', 'Neustädter', 'Neu\u00ad städter'],
  ['before a gap', 'Neustädter', 'Neu\u00ad   städter'],
  ['in a label', 'Kurztitel', 'Kurz\u00adtitel'],
  ['in a number', 'F0123/21', 'F0123\u200e/21'],
  ['round a date', '03.05.2021', '\u202a03.05.2021\u202c'],
  ['in the title', 'Anfrage', '\ufeffAn\u200dfrage'],
  ['in a question', 'Bänke fehlen', 'Bän\u00ad\nke fehlen'],
  ['behind the number of a question', '1. Wie', '1\ufe0f. Wie'],
  ['in a signature', '\nErika Beispiel\nStadt', '\nErika Bei\u00adspiel\u200f\nStadt\u00ad'],
  ['before a zero-width space', 'Neustädter', 'Neu\u00ad\u200b\nstädter'],
])('%s', async (_, printed, hidden) => {
  expect(PAPER).toContain(printed);
  expect(await valuesOf(PAPER.replace(printed, hidden))).toEqual({
    record: (await valuesOf(PAPER)).record,
    faults: [],
  });
});
