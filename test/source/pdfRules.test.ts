import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/model/position.ts';
import { readPdf } from '../../src/source/pdf/index.ts';
import { edgesToRules, pathToEdges } from '../../src/source/pdf/path.ts';
import { line, pdfBytes, stream, text } from '../pdfBytes.ts';
import { processorSeconds } from '../processorTime.ts';

const WORDS = text(71, 771, 11, 'Anfrage');

async function rulesOf(
  content: string,
  entries = '',
  objects: Record<number, string> = {},
): Promise<number[][]> {
  const resources = '/XObject << /X1 20 0 R >>';
  const source = await readPdf(pdfBytes([{ content: WORDS + content, entries, resources }], objects));
  if (source.mediaType !== 'application/pdf' || 'failed' in source) throw new Error('not read');
  return source.pages[0]!.rules.map(rounded).sort((a, b) => a[1]! - b[1]! || a[0]! - b[0]!);
}

/** x0, y0, x1, y1 to a tenth of a point. */
function rounded({ x0, y0, x1, y1 }: Rule): number[] {
  return [x0, y0, x1, y1].map((value) => Math.round(value * 10) / 10);
}

describe('rules', () => {
  it('a stroked line is as thick as its pen', async () => {
    expect(await rulesOf(`1 w ${line(65, 700, 519, 700)}`)).toEqual([[65, 141.5, 519, 142.5]]);
  });

  it('a dashed line is one line', async () => {
    expect(await rulesOf(`[3 2] 0 d 0.5 w ${line(65, 700, 519, 700)}`)).toHaveLength(1);
  });

  it('a stroked rectangle has four sides', async () => {
    expect(await rulesOf('0 w 100 700 200 50 re S')).toEqual([
      [100, 92, 300, 92],
      [100, 92, 100, 142],
      [300, 92, 300, 142],
      [100, 142, 300, 142],
    ]);
  });

  it('a thin filled rectangle is a rule, a large one is none', async () => {
    expect(await rulesOf('65 700 400 0.5 re f 65 500 400 100 re f')).toEqual([[65, 141.5, 465, 142]]);
  });

  it('a whole grid in one path', async () => {
    const grid =
      '65 700 m 465 700 l 65 650 m 465 650 l 65 700 m 65 650 l 265 700 m 265 650 l 465 700 m 465 650 l S';
    expect(await rulesOf(`0 w ${grid}`)).toHaveLength(5);
  });

  it('a frame between two rectangles, filled even-odd, as browsers draw it', async () => {
    expect(await rulesOf('100 600 200 100 re 101 601 198 98 re f*')).toEqual([
      [101, 142, 299, 143],
      [100, 143, 101, 241],
      [299, 143, 300, 241],
      [101, 241, 299, 242],
    ]);
  });

  it('mitred borders (each side a trapezium)', async () => {
    const top = '100 700 m 300 700 l 299 699 l 101 699 l h f';
    expect(await rulesOf(top)).toEqual([[101, 142, 299, 143]]);
  });

  it('follow the matrix, through save and restore and form XObjects', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Matrix [1 0 0 1 0 5]',
      line(0, 0, 50, 0),
    );
    const content = `0 w q 2 0 0 2 100 600 cm ${line(0, 0, 50, 0)} Q /X1 Do ${line(10, 10, 60, 10)}`;
    expect(await rulesOf(content, '', { 20: form })).toEqual([
      [100, 242, 200, 242],
      [10, 832, 60, 832],
      [0, 837, 50, 837],
    ]);
  });

  it('turn with the page', async () => {
    expect(await rulesOf(`0 w ${line(65, 700, 519, 700)}`, '/Rotate 90')).toEqual([[700, 65, 700, 519]]);
  });

  it('white lines, thick bars, slanted lines and curves are none', async () => {
    const white = `1 1 1 RG ${line(65, 700, 519, 700)} 0 0 0 RG `;
    const thick = `8 w ${line(65, 650, 519, 650)} 1 w `;
    const slanted = line(65, 600, 519, 640);
    const curve = '65 500 m 100 600 200 600 300 500 c S ';
    expect(await rulesOf(white + thick + slanted + curve)).toEqual([]);
  });

  it('are read on every page', async () => {
    const page = WORDS + line(65, 700, 519, 700);
    const source = await readPdf(pdfBytes([page, page]));
    if (!('pages' in source)) throw new Error('not read');
    expect(source.pages.map((read) => read.rules.length)).toEqual([1, 1]);
  });
});

describe('a path', () => {
  it('with an unknown step gives what was read before it', () => {
    const path = [0, 0, 0, 1, 10, 0, 99, 1, 1];
    expect(pathToEdges(path, [1, 0, 0, 1, 0, 0], false)).toEqual([
      { horizontal: true, at: 0, from: 0, to: 10 },
    ]);
  });

  it('of many edges is given up, not compared for minutes', () => {
    const edges = Array.from({ length: 50_000 }, (_, i) => ({ horizontal: true, at: 0, from: i, to: i + 5 }));
    expect(processorSeconds(() => edgesToRules(edges, 3))).toBeLessThan(5);
  });
});
