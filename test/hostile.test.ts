/** Bad input: each kind has a clear outcome, a full record and no exception. */

import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../src/model/names.ts';
import { FORMATS } from '../src/output/formats/index.ts';
import { type ParseOptions, read } from '../src/parse.ts';
import { fixtureBytes } from './fixtureFiles.ts';
import { encodeText } from './generator/encode.ts';
import { generatePaper } from './generator/generate.ts';
import { TEXT_LAYOUTS } from './generator/render/options.ts';
import { renderText } from './generator/render/text.ts';
import { recordFaults } from './recordChecks.ts';
import { spanFaults } from './spanChecks.ts';

const GOOD = 'text/tabs-seed-form.txt';
const good = new TextDecoder().decode(fixtureBytes(GOOD));

/** The record, once it is found to be a full one. */
async function recordOf(input: string | Uint8Array, options: ParseOptions = {}): Promise<ParsedDocument> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const reading = await read(new Uint8Array(bytes), options);
  expect(recordFaults(reading.record)).toEqual([]);
  expect(spanFaults(reading)).toEqual([]);
  return reading.record;
}

function codes(record: ParsedDocument): string[] {
  return record.diagnostics.map(({ code }) => code);
}

/** Deterministic rubbish. */
function rubbish(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
}

/** What is left of a record without what depends on the bytes. */
function values({ source, diagnostics, ...rest }: ParsedDocument) {
  return rest;
}

function expectNothing(record: ParsedDocument, code: string): void {
  expect(record.diagnostics).toMatchObject([{ code, severity: 'error', field: null, place: null }]);
  expect(values(record)).toEqual(EMPTY);
  expect(record.source).toMatchObject({
    path: 'x',
    mediaType: null,
    encoding: null,
    pages: null,
    part: null,
  });
  expect(record.source.sha256).toMatch(/^[0-9a-f]{64}$/);
}

const NO_HEADER = Object.fromEntries(
  ['Datum', 'Nummer', 'Absender', 'Adressat', 'Gremium', 'Sitzungstermin', 'Kurztitel'].map((key) => [
    key,
    null,
  ]),
);
const EMPTY = {
  schemaVersion: 2,
  kind: null,
  public: null,
  title: null,
  header: { ...NO_HEADER, Verhandlungsgegenstand: null },
  sender: { people: [], groups: [] },
  addressee: { people: [], groups: [] },
  respondsTo: [],
  consultations: [],
  salutation: null,
  background: [],
  questionIntro: null,
  questions: [],
  request: null,
  signatures: [],
  statement: [],
  answerIntro: null,
  answers: [],
  recommendation: null,
  coordination: null,
  resolution: [],
  referral: null,
  reasons: [],
  proposal: null,
  minutes: null,
  enclosures: [],
  references: [],
  resolutionReferences: [],
};

describe('files without a text', () => {
  it('an empty file is empty', async () => {
    expectNothing(await recordOf(new Uint8Array(), { path: 'x' }), 'empty-file');
  });

  it.each([
    ['a space', ' '],
    ['line ends', '\r\n\r\n'],
    ['tabs, form feeds and no-break spaces', ' \t\f\u00a0\u2003\u3000\n'],
    ['a byte order mark', '\ufeff'],
    ['a byte order mark and a line end', '\ufeff\n'],
  ])('%s alone is an empty file, too', async (_, text) => {
    const record = await recordOf(text, { path: 'x' });
    expect(codes(record)).toEqual(['empty-file']);
    expect(values(record)).toEqual(EMPTY);
  });

  it.each([
    ['rubbish', rubbish(5000, 1)],
    ['a little rubbish', rubbish(300, 2)],
    ['zeros', new Uint8Array(1000)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...rubbish(500, 3))],
    ['a ZIP with German text in it', Uint8Array.of(0x50, 0x4b, 3, 4, ...Buffer.from(good))],
  ])('%s is no text', async (_, bytes) => {
    expectNothing(await recordOf(bytes, { path: 'x' }), 'not-text');
  });

  it.each([
    ['a PDF with nothing behind its first line', Buffer.from('%PDF-1.7\n')],
    ['half a PDF', fixtureBytes('pdf/lo-01.pdf').subarray(0, 700)],
    ['a PDF of rubbish', Uint8Array.from([...Buffer.from('%PDF-1.4\n'), ...rubbish(4000, 4)])],
  ])('%s is damaged', async (_, bytes) => {
    const record = await recordOf(bytes, { path: 'x' });
    expect(record.diagnostics).toMatchObject([{ code: 'pdf-damaged', severity: 'error', place: null }]);
    expect(values(record)).toEqual(EMPTY);
    expect(record.source).toMatchObject({ mediaType: 'application/pdf', encoding: null });
  });
});

describe('damaged texts', () => {
  it('NUL bytes are left out and named', async () => {
    const whole = values(await recordOf(good));
    const inside = await recordOf(good.replace('Adressat', 'Adres\0sat').replaceAll('?', '\0?\0'));
    expect(values(inside)).toEqual(whole);
    expect(codes(inside)).toEqual(['control-characters']);
    const padded = await recordOf(good + '\0'.repeat(300));
    expect(values(padded)).toEqual(whole);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('lone surrogates in %s become U+FFFD', async (encoding) => {
    const bytes = encodeText(good.replace('Nach ', 'Nach\ue000 '), encoding, { bom: true });
    const high = encoding === 'utf-16le' ? 1 : 0;
    const at = bytes.findIndex((byte, i) => i % 2 === high && byte === 0xe0 && bytes[i + 1 - 2 * high] === 0);
    bytes[at] = 0xd8;
    const record = await recordOf(bytes);
    expect(record.questions[0]?.text).toMatch(/^Nach\ufffd /);
    expect(codes(record)).toEqual(['replacement-characters']);
  });

  it('surrogates in UTF-8 harm nothing else', async () => {
    const [before = '', after = ''] = good.split('Sehr');
    const bytes = Buffer.concat([
      Buffer.from(`${before}Se`),
      Buffer.of(0xed, 0xa0, 0x80),
      Buffer.from(`hr${after}`),
    ]);
    const record = await recordOf(bytes);
    expect(record.header).toEqual((await recordOf(good)).header);
    expect(codes(record)).toEqual(['replacement-characters']);
  });

  it.each([
    GOOD,
    'text/labels-then-values.txt',
    'text/layout-columns-staggered.txt',
    'text/pipes-grid-with-rules.txt',
    'text/tabs-amendment-second-level.txt',
  ])('%s cut off at every twentieth: no header value is lost or spoilt in silence', async (input) => {
    const bytes = fixtureBytes(input);
    const whole = (await recordOf(bytes)).header;
    for (let part = 1; part < 20; part++) {
      const record = await recordOf(bytes.subarray(0, Math.floor((bytes.length * part) / 20)));
      const told = codes(record).some((code) => code === 'header-incomplete' || code === 'not-recognised');
      if (!told) expect(record.header, `${part}/20`).toEqual(whole);
    }
  });

  it('a header cut off in its middle is told', async () => {
    const record = await recordOf(good.slice(0, good.indexOf('Gremium') + 10));
    expect(codes(record)).toEqual(['header-incomplete']);
    expect(record.kind).toBe('anfrage');
    expect(record.header).toMatchObject({ Nummer: 'F0123/21', Kurztitel: null, Sitzungstermin: null });
  });

  it.each(['Datum', 'Nummer', 'Nummmer'])('a label %s without a value is told', async (label) => {
    const field = label === 'Datum' ? 'Datum' : 'Nummer';
    const lines = good.split('\n').map((line) => {
      const value = field === 'Datum' ? /Datum:? *\t*[\d.]+/ : /Nummer:? *\t*F ?\d{4}\/\d\d/;
      return line.replace(value, label);
    });
    const record = await recordOf(lines.join('\n'));
    expect(record.header[field]).toBeNull();
    const told = record.diagnostics.filter((one) => one.field === `/header/${field}`);
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^header-incomplete$|-malformed$/)]),
    );
  });
});

describe('odd papers', () => {
  it('the digits of another line are no part of a number', async () => {
    const { header } = await recordOf('Nummer F0147/20\n\n31.02.2021 Anfrage\nAdressat ');
    expect([null, 'F0147/20']).toContain(header.Nummer);
  });

  it('a soft hyphen before a gap in the line is in no value', async () => {
    const record = await recordOf(
      good.replace('Gleichzeitig bleibt', 'Gleich\u00ad   zeitig blei\u00ad\tbt\u00ad  Jedoch'),
    );
    expect(record.background[1]).toMatch(/^Gleichzeitig bleibt Jedoch /);
  });

  it('list items set in ever deeper do not nest deeper than a record can be written', async () => {
    const markers = ['1.', 'a)', '-', 'IV.', '1.1'];
    const items = Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}${markers[i % 5]} Bänke\n`);
    const record = await recordOf(good.slice(0, good.indexOf('1. ')) + items.join(''));
    expect(record.questions.length).toBeGreaterThan(0);
    for (const load of Object.values(FORMATS)) {
      const render = await load({ rows: 'questions' });
      expect(render(record)).toContain('Bänke');
    }
  });
});

describe('two papers in one file', () => {
  const first = generatePaper(3001, { oddities: false });
  const second = generatePaper(3002, { oddities: false });

  it.each(TEXT_LAYOUTS)('in layout %s: the first is read, the place of the second named', async (layout) => {
    for (const between of ['\f', '\n\n\n', '\n\f\n']) {
      const [one, two] = [first, second].map((paper) =>
        renderText(paper, layout, { seed: paper.seed, wrap: 80, blankLines: true }),
      ) as [string, string];
      const record = await recordOf(one + between + two);
      expect(values(record)).toEqual(first.truth);
      const lines = (one + between).replaceAll('\f', '').split('\n').length;
      const place = { page: between.includes('\f') ? 2 : 1, line: lines };
      expect(record.diagnostics).toMatchObject([{ code: 'more-than-one-document', field: null, place }]);
    }
  });
});
