/** Whatever the bytes are: no exception, a full record, values that stand where their spans say. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../src/model/names.ts';
import { read } from '../src/parse.ts';
import { extent } from './extent.ts';
import { fixtureBytes, fixtureInputs } from './fixtureFiles.ts';
import { recordFaults } from './recordChecks.ts';
import { spanFaults } from './spanChecks.ts';

/** Fixed, so that a run says something about the change and not about the draw. */
const SEED = 2026;

async function expectSound(bytes: Uint8Array): Promise<void> {
  const reading = await read(bytes, { path: 'fuzz' });
  expect(recordFaults(reading.record)).toEqual([]);
  expect(spanFaults(reading)).toEqual([]);
}

/** Pieces of papers, sound and unsound, to be put together in any order. */
const PIECES = [
  'Anfrage',
  'Antrag',
  'Änderungsantrag',
  'Stellungnahme der Verwaltung',
  'öffentlich',
  'nicht öffentlich',
  'Datum',
  'Datum:',
  'Nummer',
  'Absender',
  'Adresat',
  'Gremium',
  'Sitzungstermin',
  'Kurztitel',
  'Zum Verhandlungsgegenstand',
  'Bearbeiter:',
  '12.05.2021',
  '31.02.2021',
  '3. März 2021',
  'F0147/20',
  'ÄA0017/25/1/1',
  'DS0288/24/1',
  'A0248/1/1',
  'F147-20',
  'Stadtrat Max Muster',
  'Stadträte A. Muster und Eva Beispiel',
  'Fraktionen A, B und C',
  'Interfraktionell',
  'Oberbürgermeister Herrn Dr. Max Muster',
  'Sehr geehrter Herr Oberbürgermeister,',
  'die Bänke am Ufer sind morsch.',
  'Ich frage Sie:',
  'Wir bitten um schriftliche Beantwortung folgender Fragen:',
  '1.',
  '2.)',
  'a)',
  '1.1',
  'IV.',
  '-',
  '•',
  'Frage 3:',
  'Zu Punkt 1:',
  'Wie viele Bänke gibt es?',
  'Haupt-',
  'und Nebenstraßen',
  'https://www.example.org/stadt/',
  'Ich bitte um eine kurze mündliche Antwort.',
  'Der Stadtrat möge beschließen:',
  'Begründung:',
  'erfolgt mündlich',
  'Wir bitten um Überweisung in den Kulturausschuss.',
  'gez. Dr. Eva Beispiel',
  'Mit freundlichen Grüßen',
  'Magdeburg, den 3. März 2021',
  'Anlagen:',
  'PS: Nachtrag',
  '- 2 -',
  'Seite 2 von 3',
  '_______',
  '1 Fußnote',
  '„Zitat“',
  '\u00ad',
  '\u00a0',
  '\u200b',
  'a\u0308',
  '\ufffd',
  '😀',
  '\u202e',
];
const BREAKS = [
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\t',
  '\t\t',
  '\f',
  '\r\n',
  '    ',
  ' | ',
  '|',
  ': ',
  ', ',
  '-',
  '',
];

const pieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...BREAKS)), { maxLength: 60, size: 'max' })
  .map((all) => all.flat().join(''));

/** One of the fixtures, with some of its lines left out, doubled or moved. */
function shuffledLines(inputs: readonly string[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ way: fc.integer({ min: 0, max: 2 }), from: fc.nat(200), to: fc.nat(200) });
  return fc
    .tuple(fc.constantFrom(...inputs), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([input, changes]) => {
      const lines = Buffer.from(fixtureBytes(input)).toString('latin1').split('\n');
      for (const { way, from, to } of changes) {
        const taken = lines.splice(from % lines.length, way === 1 ? 0 : 1);
        if (way > 0) lines.splice(to % (lines.length + 1), 0, taken[0] ?? lines[from % lines.length] ?? '');
      }
      return Uint8Array.from(Buffer.from(lines.join('\n'), 'latin1'));
    });
}

/** One of the fixtures, with bytes changed, a stretch cut out or the end cut off. */
function damaged(inputs: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      input: fc.constantFrom(...inputs),
      changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }),
      cut: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(2000),
      way: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ input, changes, cut, length, way }) => {
      const bytes = fixtureBytes(input);
      for (const [where, byte] of changes) bytes[Math.floor(where * (bytes.length - 1))] = byte;
      const at = Math.floor(cut * bytes.length);
      if (way === 0) return bytes;
      if (way === 1) return bytes.slice(0, at);
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    });
}

const texts = fixtureInputs().filter((input) => input.startsWith('text/'));
const pdfs = fixtureInputs().filter(
  (input) => input.startsWith('pdf/') && fixtureBytes(input).length < 60_000,
);

describe('parse', () => {
  it('of any bytes', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 3000, size: 'max' }), expectSound);
    await fc.assert(property, { seed: SEED, numRuns: extent(300, 150) });
  });

  it('of any text', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }), (text) =>
      expectSound(Buffer.from(text)),
    );
    await fc.assert(property, { seed: SEED, numRuns: extent(300, 150) });
  });

  it('of pieces of papers in any order', async () => {
    const property = fc.asyncProperty(pieces, (text) => expectSound(Buffer.from(text)));
    await fc.assert(property, { seed: SEED, numRuns: extent(1000, 500) });
  });

  it('of a paper read in a wrong encoding', async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.constantFrom(...ENCODINGS),
      async (input, encoding) => {
        const reading = await read(fixtureBytes(input), { encoding });
        expect(recordFaults(reading.record)).toEqual([]);
        expect(spanFaults(reading)).toEqual([]);
      },
    );
    await fc.assert(property, { seed: SEED, numRuns: extent(300, 150) });
  });

  it('of papers with their lines in disorder', async () => {
    await fc.assert(fc.asyncProperty(shuffledLines(texts), expectSound), {
      seed: SEED,
      numRuns: extent(500, 250),
    });
  });

  it('of damaged text files', async () => {
    await fc.assert(fc.asyncProperty(damaged(texts), expectSound), { seed: SEED, numRuns: extent(500, 250) });
  });

  it('of damaged PDFs', async () => {
    await fc.assert(fc.asyncProperty(damaged(pdfs), expectSound), { seed: SEED, numRuns: extent(150, 75) });
  });
});
