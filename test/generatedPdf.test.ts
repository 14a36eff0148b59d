/** Generated papers as PDFs that are made on the spot: what was printed is what is read. */

import { describe, expect, it } from 'vitest';
import { read } from '../src/parse.ts';
import { extent } from './extent.ts';
import { compare } from './generator/compare.ts';
import { generatePaper } from './generator/generate.ts';
import { renderPdf } from './generator/pdf/pdfkit.ts';
import { spanFaults } from './spanChecks.ts';

const SEEDS = Array.from({ length: extent(60, 34) }, (_, i) => 7000 + i);

async function differences(seed: number): Promise<string[]> {
  const paper = generatePaper(seed);
  const reading = await read(await renderPdf(paper, seed));
  expect(spanFaults(reading)).toEqual([]);
  return compare(paper.truth, reading.record).map(({ problem, pointer }) => `${problem} ${pointer}`);
}

describe('generated PDFs', () => {
  it('are the same bytes for the same seed', async () => {
    const paper = generatePaper(7);
    expect(await renderPdf(paper, 7)).toEqual(await renderPdf(paper, 7));
  });

  it('are wholly right, at least 97 of 100', async () => {
    const wrong: string[] = [];
    for (const seed of SEEDS) {
      const found = await differences(seed);
      if (found.length > 0) wrong.push(`seed ${seed}: ${found.join(', ')}`);
    }
    expect(wrong.length / SEEDS.length, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['the item above its parts goes on over the page break', 500_060],
    ['a date is broken by its narrow cell, without borders', 500_051],
    ['a label is broken by its narrow cell, without borders', 158],
  ])('%s', async (_, seed) => {
    expect(await differences(seed)).toEqual([]);
  });
});
