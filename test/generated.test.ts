/** What was rendered is what is read: generated papers over all text layouts and options. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS, type EncodingName } from '../src/model/names.ts';
import { read } from '../src/parse.ts';
import { extent } from './extent.ts';
import { compare } from './generator/compare.ts';
import { encodeText, paperFor } from './generator/encode.ts';
import { type GenerateOptions, generatePaper } from './generator/generate.ts';
import type { Paper } from './generator/paper.ts';
import {
  randomTextOptions,
  TEXT_LAYOUTS,
  type TextLayout,
  type TextOptions,
} from './generator/render/options.ts';
import { renderText } from './generator/render/text.ts';
import { spanFaults } from './spanChecks.ts';

const COUNT = extent(150, 60);
const SEEDS = Array.from({ length: COUNT }, (_, seed) => seed);

interface Outcome {
  name: string;
  /** Pointers of the values that were read wrongly. */
  wrong: string[];
  /** What is wrong with the values' spans. */
  faults: string[];
}

async function readBack(
  paper: Paper,
  layout: TextLayout,
  options: TextOptions,
  encoding: EncodingName = 'utf-8',
): Promise<Outcome> {
  const reading = await read(encodeText(renderText(paper, layout, options), encoding));
  const wrong = compare(paper.truth, reading.record).map(({ pointer, problem }) => `${problem} ${pointer}`);
  return { name: `seed ${paper.seed} ${layout} options ${options.seed}`, wrong, faults: spanFaults(reading) };
}

/** MacRoman has no soft hyphen. */
function optionsFor(seed: number, encoding: EncodingName): TextOptions {
  const options = randomTextOptions(seed);
  const soft = encoding === 'macintosh' && options.hyphenation === 'soft';
  return soft ? { ...options, hyphenation: 'hyphen' } : options;
}

async function readAll(seeds: readonly number[], options: GenerateOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const seed of seeds) {
    const paper = generatePaper(seed, options);
    for (const [index, layout] of TEXT_LAYOUTS.entries()) {
      outcomes.push(await readBack(paper, layout, randomTextOptions(seed * TEXT_LAYOUTS.length + index)));
    }
  }
  return outcomes;
}

/** Fails with the list of papers that were not wholly read if too few were. */
function expectShare(outcomes: readonly Outcome[], least: number): void {
  const wrong = outcomes.filter((outcome) => outcome.wrong.length > 0);
  const share = 1 - wrong.length / outcomes.length;
  const list = wrong.map((outcome) => `${outcome.name}: ${outcome.wrong.join(', ')}`).join('\n');
  expect(
    share,
    `${wrong.length} of ${outcomes.length} papers are not wholly right:\n${list}\n`,
  ).toBeGreaterThanOrEqual(least);
}

const drawn = fc.record({
  seed: fc.integer({ min: 10_000, max: 2 ** 31 - 1 }),
  oddities: fc.boolean(),
  layout: fc.constantFrom(...TEXT_LAYOUTS),
  options: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  encoding: fc.constantFrom(...ENCODINGS),
});

describe('generated papers', () => {
  it(`of ${COUNT} seeds in every layout are wholly right, at least 98 of 100`, async () => {
    expectShare(await readAll(SEEDS, {}), 0.98);
  });

  it('without oddities are wholly right, at least 99 of 100', async () => {
    expectShare(await readAll(SEEDS, { oddities: false }), 0.99);
  });

  it('drawn at random, with other options and encodings, too; every value stands where its spans say', async () => {
    const outcomes: Outcome[] = [];
    const property = fc.asyncProperty(drawn, async ({ seed, oddities, layout, options, encoding }) => {
      const paper = paperFor(generatePaper(seed, { oddities }), encoding);
      const outcome = await readBack(paper, layout, optionsFor(options, encoding), encoding);
      outcomes.push(outcome);
      expect(outcome.faults).toEqual([]);
    });
    await fc.assert(property, { seed: 20, numRuns: extent(300, 150) });
    expectShare(outcomes, 0.98);
  });
});
