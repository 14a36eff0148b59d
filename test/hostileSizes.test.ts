/**
 * Long lines and long files are read in time that grows with their size and no faster. CPU time is measured, since
 * other programs may keep the machine busy; the limits are generous: a second is the aim for 1 MB on one line.
 * Without `FULL=1` the files have a quarter of the size. What grows with the square is then found all the same: it
 * would take a sixteenth of the time, and so do the limits, above which it is the growth that counts.
 */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../src/model/names.ts';
import { parse } from '../src/parse.ts';
import { extent } from './extent.ts';
import { recordFaults } from './recordChecks.ts';

const SIZE = extent(1, 0.25);
const LINE_LENGTH = SIZE * 1_000_000;
const LINE_COUNT = SIZE * 10_000;
const COUNT = LINE_COUNT.toLocaleString('en');
const MOST_SECONDS = 30;
const QUICK_SECONDS = 15 * SIZE ** 2;
// what the small one may take on a slow machine, before its growth is looked at
const SMALL_SECONDS = MOST_SECONDS * SIZE;
const GROWTH = 8;

const HEADER = [
  'Anfrage öffentlich\tDatum 20.09.2019\tNummer F0241/19',
  'Absender Stadtrat Max Muster\t\t',
  'Adressat Oberbürgermeister\t\t',
  'Gremium Stadtrat\tSitzungstermin 10.10.2019\t',
  'Kurztitel Sitzbänke am Ufer\t\t',
  '',
  'Sehr geehrter Herr Oberbürgermeister,',
  '',
  '',
].join('\n');
const MOTION = HEADER.replace('Anfrage', 'Antrag').replace('F0241', 'A0241');
const ASK = 'Ich frage Sie:\n\n';
const RESOLVE = 'Der Stadtrat möge beschließen:\n\n';

interface Timed {
  record: ParsedDocument;
  /** CPU time. */
  seconds: number;
}

async function timed(text: string): Promise<Timed> {
  const bytes = Buffer.from(text);
  const start = process.cpuUsage();
  const record = await parse(bytes);
  const { user, system } = process.cpuUsage(start);
  expect(recordFaults(record)).toEqual([]);
  return { record, seconds: (user + system) / 1e6 };
}

/** Reads the text and gives its record; fails if that took too long. */
async function readInTime(text: string): Promise<ParsedDocument> {
  const { record, seconds } = await timed(text);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  return record;
}

/** Reads what is made at a quarter of that size, and at the whole; fails if the time grew faster than the size. */
async function expectLinear(size: number, make: (size: number) => string): Promise<void> {
  const { seconds: small } = await timed(make(size / 4));
  expect(small).toBeLessThan(SMALL_SECONDS);
  const { seconds: whole } = await timed(make(size));
  // four times the size: 4 where time is linear, 16 where it is quadratic; what is quick is not looked at
  expect(whole).toBeLessThan(Math.max(QUICK_SECONDS, GROWTH * small));
}

/** What one line is made of. */
const LINES: readonly string[] = [
  'a',
  'Ü',
  ' ',
  '7',
  '.',
  '-',
  '(',
  '"',
  '„',
  '\t',
  '\tx',
  '|',
  '| x ',
  'x  ',
  '\u00ad',
  '\u00a0',
  '=-',
  '1.',
  '1. ',
  'a) ',
  '- ',
  'IV. ',
  'D a t u m ',
  'Datum ',
  'Datum 01.01.2020 ',
  'Absender Adressat Gremium Kurztitel Nummer Sitzungstermin ',
  'Anfrage ',
  'F0147/20 ',
  'F0147/',
  'www.',
  'https://a/',
  'Wort-',
  'Fraktion A, ',
  'Fraktionen A, B und C ',
  'Stadtrat Max Muster, ',
  'gez. Dr. ',
  'Wie viele Bänke gibt es? ',
  'Ich bitte um schriftliche Antwort. ',
  'Der Stadtrat möge beschließen: ',
  'a\u0308',
  'Ã¼',
];

describe(`a line of ${LINE_LENGTH.toLocaleString('en')} characters`, () => {
  it.each(LINES)('of %j alone', async (piece) => {
    await expectLinear(LINE_LENGTH, (length) => piece.repeat(length / piece.length));
  });

  it.each(LINES)('of %j in a paper', async (piece) => {
    await expectLinear(LINE_LENGTH, (length) => {
      const long = piece.repeat(length / 4 / piece.length);
      const header = HEADER.replace('am Ufer', () => long).replace('Max Muster', () => `Max Muster ${long}`);
      return `${header}${long}\n\n${ASK}1. ${long}\n2. Wann?\n\nMax Muster\n${long}\n`;
    });
  });

  it('is a question, if that is what it is', async () => {
    const sentence = 'Wie viele Bänke gibt es am Ufer? ';
    const record = await readInTime(`${HEADER}${ASK}1. ${sentence.repeat(30_000)}\n2. Wann?\n`);
    expect(record.questions.map(({ number }) => number)).toEqual(['1', '2']);
    expect(record.questions[0]?.text).toBe(sentence.repeat(30_000).trim());
  });
});

type Maker = (line: number) => string;

/** Files of many lines: what stands above them, and the lines. */
const FILES: readonly (readonly [name: string, before: string, line: Maker])[] = [
  ['short lines', '', (i) => `Zeile ${i}\n`],
  ['blank lines', '', () => '\n'],
  ['labels', 'Anfrage\n', (i) => `${['Datum', 'Nummer', 'Absender', 'Kurztitel'][i % 4]}\n`],
  ['titles', '', () => 'Anfrage\n'],
  ['headers', '', (i) => (i % 9 === 0 ? HEADER : '')],
  ['cells', HEADER, () => 'a\tb\tc\n'],
  ['pipes', '| Anfrage | Datum | Nummer |\n', () => '| x | y | z |\n'],
  ['pages', HEADER, (i) => `Der Text geht weiter\n- ${i} -\n\f`],
  ['page numbers', HEADER, (i) => `Der Text geht weiter\n\n- ${i} -\n\n`],
  ['running text', HEADER, () => 'und so weiter und so fort\n'],
  ['hyphens', HEADER, () => 'Wort-\n'],
  ['paragraphs', HEADER, (i) => `Absatz ${i} steht hier.\n\n`],
  ['salutations', HEADER, () => 'Sehr geehrter Herr Muster,\n'],
  ['lead-ins', HEADER, () => 'Ich frage Sie:\n'],
  ['requests', HEADER, () => 'Ich bitte um schriftliche Antwort.\n\n'],
  ['citations', HEADER, (i) => `Siehe F${String(i % 10_000).padStart(4, '0')}/20.\n`],
  ['questions', HEADER + ASK, (i) => `${(i % 99) + 1}. Wie viele Bänke gibt es?\n`],
  ['questions without a lead-in', HEADER, (i) => `${(i % 99) + 1}. Wie viele Bänke gibt es?\n\n`],
  ['questions all numbered 1', HEADER + ASK, () => '1. Wie viele Bänke gibt es?\n'],
  ['bullets', HEADER + ASK, () => '- Wie viele Bänke gibt es?\n'],
  ['unnumbered questions', HEADER + ASK, () => 'Wie viele Bänke gibt es?\n\n'],
  ['further paragraphs', `${HEADER + ASK}1. Wer?\n\n`, () => '   Und wo?\n\n'],
  ['headings', HEADER + ASK, (i) => `Zu Punkt ${i}:\n1. Wer?\n`],
  ['markers of all levels', HEADER + ASK, (i) => `${' '.repeat(i % 60)}${MARKERS[i % 5]} Bänke\n`],
  ['signatures', `${HEADER + ASK}1. Wer?\n\n`, () => 'Max Muster\nStadtrat\n'],
  ['signatures side by side', `${HEADER + ASK}1. Wer?\n\n`, () => 'Max Muster        Eva Muster\n'],
  ['enclosures', `${HEADER + ASK}1. Wer?\n\nAnlagen:\n`, () => '- Karte\n'],
  ['resolutions', MOTION + RESOLVE, (i) => `${(i % 99) + 1}. Die Bank wird gebaut.\n`],
  ['lead-ins of resolutions', MOTION, () => RESOLVE],
  ['titles of reasons', MOTION + RESOLVE, () => 'Begründung:\n'],
];
const MARKERS = ['1.', 'a)', '-', 'IV.', '1.1'];

describe('many lines', () => {
  it.each(FILES)(`${COUNT} %s`, async (_, before, line) => {
    await expectLinear(
      LINE_COUNT,
      (lines) => before + Array.from({ length: lines }, (_, i) => line(i)).join(''),
    );
  });

  it('ten times as many short lines', async () => {
    const record = await readInTime(
      Array.from({ length: 10 * LINE_COUNT }, (_, i) => `Zeile ${i}\n`).join(''),
    );
    expect(record.diagnostics).toMatchObject([{ code: 'not-recognised' }]);
  });

  it('fourteen times as many lines of running text', async () => {
    const line = 'die Bänke am Ufer sind morsch und müssen bald ersetzt werden, weil sonst\n';
    const record = await readInTime(`${HEADER}${line.repeat(14 * LINE_COUNT)}\n${ASK}1. Wann?\n`);
    expect(record.background).toHaveLength(1);
    expect(record.questions).toHaveLength(1);
  });

  it('twice as many questions, and all are there', async () => {
    const text = Array.from(
      { length: 2 * LINE_COUNT },
      (_, i) => `1. Wie viele Bänke hat Platz ${i}?\n`,
    ).join('');
    const record = await readInTime(HEADER + ASK + text);
    expect(record.questions).toHaveLength(2 * LINE_COUNT);
    expect(record.questions.at(-1)?.text).toBe(`Wie viele Bänke hat Platz ${2 * LINE_COUNT - 1}?`);
    expect(record.diagnostics).toMatchObject([{ code: 'numbering-broken' }]);
  });
});
