import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../src/model/position.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { pdfBytes, stream, text } from '../pdfBytes.ts';

const SAMPLES = new URL('../../../shared/pdf-samples/', import.meta.url);

function sample(name: string): Promise<Uint8Array> {
  return readFile(new URL(name, SAMPLES));
}

function failureOf(source: SourceText): string {
  if (!('failed' in source)) throw new Error('read without failure');
  expect(source.problems).toHaveLength(1);
  return source.problems[0]!.code;
}

function pagesOf(source: SourceText) {
  if (source.mediaType !== 'application/pdf' || 'failed' in source) throw new Error('not read');
  return source.pages;
}

describe('runs', () => {
  it('stand where the page shows them, from its top left', async () => {
    const source = await readPdf(pdfBytes([text(71, 771, 14, 'Anfrage')]));
    const [page] = pagesOf(source);
    expect(page).toMatchObject({ number: 1, width: 595, height: 842 });
    expect(page!.runs).toHaveLength(1);
    const [run] = page!.runs;
    expect(run).toMatchObject({ text: 'Anfrage', x: 71, y: 71, size: 14, angle: 0 });
    expect(run!.width).toBeCloseTo(49.03, 1);
    expect(source.problems).toEqual([]);
  });

  it.each([
    [90, 771, 71],
    [180, 524, 771],
    [270, 71, 524],
  ])('turn with the page: /Rotate %i', async (rotate, x, y) => {
    const [page] = pagesOf(
      await readPdf(pdfBytes([{ content: text(71, 771, 14, 'Anfrage'), entries: `/Rotate ${rotate}` }])),
    );
    const run = page!.runs[0]!;
    expect([run.x, run.y]).toEqual([expect.closeTo(x), expect.closeTo(y)]);
    expect(run.angle).toBe((360 - rotate) % 360);
    expect(page!.width).toBe(rotate === 180 ? 595 : 842);
  });

  it('count from the crop box, in units of the page', async () => {
    const entries = '/CropBox [50 100 550 800] /UserUnit 2';
    const [page] = pagesOf(await readPdf(pdfBytes([{ content: text(71, 771, 14, 'Anfrage'), entries }])));
    expect(page).toMatchObject({ width: 1000, height: 1400 });
    expect(page!.runs[0]).toMatchObject({ x: 42, y: 58, size: 28 });
  });

  it('outside of the crop box are not read', async () => {
    const content = text(71, 771, 14, 'innen') + text(71, 50, 14, 'Schnittmarke');
    const entries = '/CropBox [0 100 595 842]';
    const [page] = pagesOf(await readPdf(pdfBytes([{ content, entries }])));
    expect(page!.runs.map((run) => run.text)).toEqual(['innen']);
  });

  it('keep the angle of a stamp', async () => {
    const stamp = 'BT /F1 20 Tf 0.7071 0.7071 -0.7071 0.7071 200 300 Tm (EINGANG) Tj ET';
    const [page] = pagesOf(await readPdf(pdfBytes([stamp])));
    expect(page!.runs[0]).toMatchObject({ text: 'EINGANG', angle: 45 });
    expect(page!.runs[0]!.size).toBeCloseTo(20, 1);
  });

  it('are read although they are invisible (text layer of a scan)', async () => {
    const [page] = pagesOf(await readPdf(pdfBytes([`BT 3 Tr /F1 11 Tf 71 700 Td (Stadtrat) Tj ET`])));
    expect(page!.runs.map((run) => run.text)).toEqual(['Stadtrat']);
  });

  it('come from form XObjects too', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 300 50] /Matrix [1 0 0 1 10 20] /Resources << /Font << /F1 10 0 R >> >>',
      text(0, 0, 11, 'Gremium'),
    );
    const page = { content: 'q 1 0 0 1 100 700 cm /X1 Do Q', resources: '/XObject << /X1 20 0 R >>' };
    const [read] = pagesOf(await readPdf(pdfBytes([page], { 20: form })));
    expect(read!.runs[0]).toMatchObject({ text: 'Gremium', x: 110, y: 122 });
  });
});

describe('failures', () => {
  it('rubbish is a damaged PDF', async () => {
    expect(failureOf(await readPdf(new TextEncoder().encode('%PDF-1.7\nrubbish')))).toBe('pdf-damaged');
    expect(failureOf(await readPdf(new Uint8Array(0)))).toBe('pdf-damaged');
  });

  it('pages without text: a scan', async () => {
    const source = await readPdf(pdfBytes(['0 0 100 100 re f', '']));
    expect(failureOf(source)).toBe('pdf-no-text');
    expect(source).toMatchObject({ failed: true, pageCount: 2 });
  });

  it('one page without text among others is a warning with its place', async () => {
    const source = await readPdf(pdfBytes([text(71, 700, 11, 'Anfrage'), '']));
    expect(pagesOf(source)).toHaveLength(2);
    expect(source.problems).toMatchObject([
      { code: 'pdf-page-without-text', severity: 'warning', at: { page: 2, line: 1, column: 1 } },
    ]);
  });

  it('letters 29 places off are no text', async () => {
    const shifted = [
      ...'Welche Planungen bestehen fuer eine Erweiterung der Anlage und wie ist der Sachstand? ',
    ]
      .map((letter) => String.fromCharCode(letter.charCodeAt(0) - 29))
      .join('');
    const lines = [700, 680, 660].map((y) => text(71, y, 11, shifted.replaceAll('\u0003', ' '))).join('');
    expect(failureOf(await readPdf(pdfBytes([lines])))).toBe('pdf-unmapped-text');
  });

  it('leave the bytes alone', async () => {
    const bytes = pdfBytes([text(71, 700, 11, 'Anfrage')]);
    const before = createHash('sha256').update(bytes).digest('hex');
    await readPdf(bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
  });
});

describe.skipIf(!existsSync(SAMPLES))('the samples (where that folder is)', () => {
  it.each([
    ['scan-13.pdf', 'pdf-no-text'],
    ['ps2pdf-14.pdf', 'pdf-unmapped-text'],
    ['qpdf-12-userpw.pdf', 'pdf-encrypted'],
  ])('%s: %s', async (name, code) => {
    const bytes = await sample(name);
    expect(failureOf(await readPdf(bytes))).toBe(code);
  });

  it('qpdf-12 opens with its password, and a wrong one is said to be wrong', async () => {
    const bytes = await sample('qpdf-12-userpw.pdf');
    expect(pagesOf(await readPdf(bytes, { password: 'geheim' }))[0]!.runs.length).toBeGreaterThan(30);
    const wrong = await readPdf(bytes, { password: 'falsch' });
    expect(failureOf(wrong)).toBe('pdf-encrypted');
    expect(wrong.problems[0]!.args).toEqual({ hadPassword: true });
  });

  it('qpdf-11 opens without (its user password is empty), and with any', async () => {
    const bytes = await sample('qpdf-11-emptyuser.pdf');
    expect(pagesOf(await readPdf(bytes))[0]!.runs.length).toBeGreaterThan(30);
    expect(pagesOf(await readPdf(bytes, { password: 'geheim' }))[0]!.runs.length).toBeGreaterThan(30);
  });
});
