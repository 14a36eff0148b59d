import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/parse.ts';
import { drawPictures } from '../../src/report/drawPictures.ts';
import { drawPages } from '../../src/source/pdf/drawing.ts';
import { fitPicture, type PageCanvas } from '../../src/source/pdf/picture.ts';
import { run } from '../cli/run.ts';
import { pdfBytes, text } from '../pdfBytes.ts';

/** As base64, in an HTML page. */
const LARGEST = 400_000;
const AMPLE = 600_000;

async function picturesOf(bytes: Uint8Array, budgetMs = AMPLE) {
  const reading = await read(new Uint8Array(bytes), { positions: true });
  return drawPictures(bytes, [reading], undefined, budgetMs);
}

const LINE = text(72, 700, 12, 'Anfrage Datum 03.05.2021 Nummer F0123/21');

describe('pictures of pages', () => {
  it.each([
    'pdf/docx-plain',
    'pdf/latex-twopages',
    'scans/layer-good',
    'pdf/tesseract-docx-groups',
    'pdf/turned-reportlab-twopages-270',
  ])('of %s are as wide as the page and below 400 KB', async (name) => {
    const pictures = await picturesOf(readFileSync(`fixtures/${name}.pdf`));
    expect(pictures.size).toBeGreaterThan(0);
    for (const { base64, mediaType, width, height, pixels } of pictures.values()) {
      expect(mediaType).toBe('image/webp');
      expect(Buffer.from(base64, 'base64').toString('latin1', 8, 12)).toBe('WEBP');
      expect(base64.length).toBeLessThan(LARGEST);
      expect(pixels).toEqual({ width: Math.floor(width * 1.75), height: Math.floor(height * 1.75) });
    }
  });

  it('leaves the bytes as they are', async () => {
    const bytes = pdfBytes([LINE]);
    const before = Buffer.from(bytes);
    await picturesOf(bytes);
    expect(Buffer.from(bytes).equals(before)).toBe(true);
  });

  it.each([
    ['1 × 20,000 points', '/MediaBox [0 0 1 20000]', { width: 1, height: 4000 }],
    ['2 × 14,000 km', '/MediaBox [0 0 6000000 40000000000]', { width: 1, height: 4000 }],
    ['huge and square', '/MediaBox [0 0 1000000 1000000]', { width: 2449, height: 2449 }],
    ['with a large unit', '/UserUnit 75000', { width: 2059, height: 2913 }],
  ])('draws a page that is %s within bounds', async (_name, entries, pixels) => {
    const pictures = await picturesOf(pdfBytes([{ content: LINE, entries }]));
    expect(pictures.get(1)?.pixels ?? null).toEqual(pixels);
  });

  it('draws no more where the time is used up', async () => {
    const bytes = pdfBytes([LINE, LINE]);
    expect((await picturesOf(bytes, 0)).size).toBe(0);
  });

  it('gives up a page that is drawn without end', async () => {
    const endless = LINE + '0 0 595 842 re f '.repeat(40_000);
    const pictures = await picturesOf(pdfBytes([LINE, endless]), 1600);
    expect([...pictures.keys()]).toEqual([1]);
  });

  it('waits for the rest of a drawing that it gives up, which else is cut off with a rejection that nobody hears', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): number => unheard.push(reason);
    process.on('unhandledRejection', hear);
    try {
      // hundreds of thousands of dashes each: while they are drawn, the next ones are not read
      const dashes = `${LINE}[0.02 0.02] 0 d ${'0 0 m 595 842 l 0 842 l 595 0 l S '.repeat(3000)}`;
      for (const looks of [2, 4]) {
        let left = looks;
        const options = { numbers: [1], maxBytes: LARGEST, mayGoOn: () => left-- > 0 };
        for await (const drawn of drawPages(pdfBytes([dashes]), options)) expect(drawn).toBe('given up');
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    } finally {
      process.off('unhandledRejection', hear);
    }
    expect(unheard).toEqual([]);
  });

  it('leaves no trace in how papers are read afterwards', async () => {
    const bytes = readFileSync('fixtures/pdf/chromium-twopages.pdf');
    const { record } = await read(new Uint8Array(bytes), { positions: true });
    await picturesOf(bytes);
    expect((await read(new Uint8Array(bytes), { positions: true })).record).toEqual(record);
  });
});

describe('where the canvas package cannot be loaded', () => {
  it('pages are drawn from their text', async () => {
    const { stdout, stderr, code } = await run(
      process.execPath,
      ['bin/ratslese.js', 'report', 'fixtures/pdf/docx-plain.pdf', '-o', '-'],
      { env: { NAPI_RS_NATIVE_LIBRARY_PATH: '/nonexistent/canvas.node' } },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('>Zukunft des Fähranlegers</text>');
    expect(stdout).not.toContain('data:image');
  });
});

describe('fitPicture', () => {
  const canvas = (width: number, height: number, bytesAPixel: number): PageCanvas => ({
    width,
    height,
    getContext: () => ({ drawImage: () => {} }),
    toBuffer: (_type, quality) => Buffer.alloc(Math.ceil((width * height * bytesAPixel * quality) / 100)),
  });
  const fitted = (bytesAPixel: number) =>
    fitPicture(canvas(1000, 1000, bytesAPixel), 100_000, (w, h) => canvas(w, h, bytesAPixel));

  it.each([
    [0.1, 80_000, 1000],
    [0.15, 75_000, 1000],
    [0.5, 90_000, 600],
    [2, 73_500, 350],
  ])('makes the picture poorer until it fits: %d bytes a pixel', (bytesAPixel, length, width) => {
    expect(fitted(bytesAPixel)).toMatchObject({ bytes: { length }, pixels: { width, height: width } });
  });

  it('gives none where none fits', () => expect(fitted(5)).toBeNull());
});
