/** Pictures of a scan's doubtful words: cut out of the page as it is shown, beside the values that they stand in. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonPointer } from '../../src/model/pointer.ts';
import type { DoubtfulWord } from '../../src/model/position.ts';
import { problem } from '../../src/model/problem.ts';
import type { Reading } from '../../src/model/reading.ts';
import { toDiagnostic } from '../../src/output/messages/toDiagnostic.ts';
import { read } from '../../src/parse.ts';
import { drawPictures } from '../../src/report/drawPictures.ts';
import { paperPage } from '../../src/report/paperPage.ts';
import { cutPicture, type PageCanvas } from '../../src/source/pdf/picture.ts';
import { pdfBytes, text } from '../pdfBytes.ts';

const LINE = text(72, 700, 12, 'Der Rat berichtet von den Baustellen');
const AMPLE = 600_000;

/** A print whose words are taken for doubtful ones of a scan. */
async function doubting(
  bytes: Uint8Array,
  doubts: readonly [word: string, other: string | null][],
): Promise<Reading> {
  const reading = await read(bytes, { positions: true });
  const { layout, spans, record } = reading;
  const words = doubts.map(([word, other]): DoubtfulWord => {
    const start = layout!.text.indexOf(word);
    return { start, end: start + word.length, other };
  });
  layout!.doubts = words;
  record.title = layout!.text.trim();
  const field: JsonPointer = '/header/Datum';
  spans.set(field, [{ start: 0, end: layout!.text.length }]);
  const args = { read: 'x', other: 'y', noWord: false, more: 0, left: true };
  record.diagnostics = [toDiagnostic(problem('ocr-doubtful', { field, ...args }))];
  return reading;
}

describe('the picture of a doubtful word', () => {
  it('is as large as the word and a little around it', async () => {
    const reading = await doubting(pdfBytes([LINE]), [['Rat', 'Rad']]);
    const words = (await drawPictures(pdfBytes([LINE]), [reading], undefined, AMPLE)).get(1)!.words;
    expect([...words.keys()]).toEqual([4]);
    const { mediaType, base64, pixels } = words.get(4)!;
    expect(mediaType).toBe('image/webp');
    expect(Buffer.from(base64, 'base64').toString('latin1', 8, 12)).toBe('WEBP');
    // Helvetica of 12 points: 19 wide and 14 high, 1.75 pixels a point
    expect(pixels.width).toBeGreaterThan(1.75 * (19 + 2 * 0.7 * 13));
    expect(pixels.width).toBeLessThan(1.75 * (19 + 2 * 0.7 * 15));
    expect(pixels.height).toBeGreaterThan(1.75 * 14);
    expect(pixels.height).toBeLessThan(1.75 * 20);
  });

  it('shows nothing that the page does not show', async () => {
    const covered = `${LINE}1 1 1 rg 60 680 400 40 re f `;
    const blank = '1 1 1 rg 60 680 400 40 re f ';
    const reading = await doubting(pdfBytes([LINE]), [['Rat', 'Rad']]);
    const seen = async (content: string): Promise<string> =>
      (await drawPictures(pdfBytes([content]), [reading], undefined, AMPLE)).get(1)!.words.get(4)!.base64;
    expect(await seen(covered)).toBe(await seen(blank));
    expect(await seen(LINE)).not.toBe(await seen(blank));
  });

  it('stands beside its value, and in the list of doubts where that is left out', async () => {
    const reading = await doubting(pdfBytes([LINE]), [
      ['Rat', 'Rad "<b>'],
      ['Baustellen', null],
    ]);
    const pictures = await drawPictures(pdfBytes([LINE]), [reading], undefined, AMPLE);
    const { content } = paperPage(reading, pictures);
    const printed = [...content.matchAll(/<span class="printed">(.*?)<\/span>/gs)].map(([, inner]) => inner!);
    expect(printed).toHaveLength(1);
    expect(printed[0]!.match(/src="data:image\/webp;base64,/g)).toHaveLength(2);
    expect(printed[0]).toContain('alt="as it is printed: Rat" title="Rat, or Rad &quot;&lt;b&gt;"');
    expect(printed[0]).toContain('alt="as it is printed: Baustellen" title="Baustellen, not seen again"');
    expect(content.indexOf('class="printed"')).toBeGreaterThan(content.indexOf('/header/Datum'));
    expect(paperPage(reading, new Map()).content).not.toContain('class="printed"');
  });

  it('stands beside a long value and a short one', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/pdf/docx-plain.pdf'));
    const reading = await read(bytes, { positions: true });
    const { layout, spans } = reading;
    const doubtIn = (field: JsonPointer): DoubtfulWord => {
      const { start } = spans.get(field)![0]!;
      return { start, end: start + 4, other: null };
    };
    layout!.doubts = [doubtIn('/salutation'), doubtIn('/signatures/0/name')];
    const { content } = paperPage(reading, await drawPictures(bytes, [reading], undefined, AMPLE));
    const values = content.slice(content.indexOf('<section class="values"'));
    expect(values.match(/<\/a><span class="printed"><img class="printed-word"/g)).toHaveLength(2);
    expect(values).toMatch(/<p class="value [^>]*>(?:(?!<\/p>).)*class="printed"/s);
    expect(values).toMatch(/class="value short [^>]*>(?:(?!<\/a>).)*<\/a><span class="printed">/s);
  });

  it('is one of twelve at most beside one value', async () => {
    const many = text(20, 700, 9, Array.from({ length: 15 }, (_, index) => `Wort${index + 10}`).join(' '));
    const doubts = Array.from({ length: 15 }, (_, index): [string, null] => [`Wort${index + 10}`, null]);
    const reading = await doubting(pdfBytes([many]), doubts);
    const pictures = await drawPictures(pdfBytes([many]), [reading], undefined, AMPLE);
    expect(pictures.get(1)!.words.size).toBe(15);
    const { content } = paperPage(reading, pictures);
    expect(content.match(/class="printed-word"/g)).toHaveLength(12);
    expect(content).toContain('and 3 more');
  });

  it('is none on a page without doubts', async () => {
    const reading = await read(pdfBytes([LINE]), { positions: true });
    const pictures = await drawPictures(pdfBytes([LINE]), [reading], undefined, AMPLE);
    expect(pictures.get(1)!.words.size).toBe(0);
  });
});

describe('a part of a page', () => {
  const drawn: number[][] = [];
  const canvas = (width: number, height: number): PageCanvas => ({
    width,
    height,
    getContext: () => ({ drawImage: (_image: PageCanvas, ...place: number[]) => drawn.push(place) }) as never,
    toBuffer: () => Buffer.alloc(1),
  });
  const cut = (x: number, y: number, width: number, height: number) =>
    cutPicture(canvas(100, 200), { x, y, width, height }, 2, canvas)?.pixels ?? null;

  it('ends at the edges of the page', () => {
    expect(cut(10, 20, 5, 6)).toEqual({ width: 10, height: 12 });
    expect(drawn.at(-1)).toEqual([20, 40, 10, 12, 0, 0, 10, 12]);
    expect(cut(-5, -5, 10, 10)).toEqual({ width: 10, height: 10 });
    expect(cut(45, 95, 100, 100)).toEqual({ width: 10, height: 10 });
  });

  it('is none beyond them', () => {
    expect([cut(60, 10, 5, 5), cut(10, 101, 5, 5), cut(-10, 10, 9, 5)]).toEqual([null, null, null]);
  });
});
