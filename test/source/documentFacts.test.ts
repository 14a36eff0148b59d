/** What a PDF says of itself: for the manifest of a run, never for the record. */

import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/batch/limits.ts';
import { runTask } from '../../src/batch/task.ts';
import { claimedPdfA, isoTime } from '../../src/source/pdf/documentFacts.ts';
import { fixtureBytes } from '../fixtureFiles.ts';

describe('a time', () => {
  test.each([
    ["D:20210512103000+02'00'", '2021-05-12T10:30:00+02:00'],
    ["D:20210512103000+02'00", '2021-05-12T10:30:00+02:00'],
    ['D:20210512103000Z', '2021-05-12T10:30:00Z'],
    ['20210512', '2021-05-12'],
    ['gestern', 'gestern'],
    [null, null],
  ])('%j is %j', (text, time) => {
    expect(isoTime(text)).toBe(time);
  });
});

describe('a claim of PDF/A', () => {
  test.each([
    ['<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>', '2b'],
    ['<rdf:Description pdfaid:part="1" pdfaid:conformance="A"/>', '1a'],
    ['<pdfaid:part>4</pdfaid:part>', '4'],
    ['<dc:title>pdfa</dc:title>', null],
  ])('in %s is %j', (xmp, claim) => {
    expect(claimedPdfA(xmp)).toBe(claim);
  });
});

describe('a paper', () => {
  const products = (file: string) =>
    runTask(
      { path: file, bytes: fixtureBytes(file) },
      { limits: DEFAULT_LIMITS, parse: {}, want: { pdf: true } },
      () => {},
    );

  test('that is a PDF has its facts beside the record', async () => {
    const [product] = await products('pdf/docx-plain.pdf');
    expect(product!.pdf).toMatchObject({ tagged: false, pdfa: null });
    expect(product!.pdf!.version).toMatch(/^1\.\d$/);
    expect(product!.pdf!.producer).not.toBe('');
    expect(product!.record!.source).not.toHaveProperty('pdf');
  });

  test('that is a text has none', async () => {
    const [product] = await products('text/tabs-seed-form.txt');
    expect(product).not.toHaveProperty('pdf');
  });
});
