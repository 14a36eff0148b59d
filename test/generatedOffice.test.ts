/** Generated Stellungnahmen, Informationen and Drucksachen: what was printed is what is read, or the record says that it is unsure. */

import { describe, expect, it } from 'vitest';
import { read } from '../src/parse.ts';
import { losses } from './completeness.ts';
import { extent } from './extent.ts';
import { compare } from './generator/compare.ts';
import type { Print } from './generator/office/context.ts';
import { generateOfficePaper } from './generator/office/generate.ts';
import type { OfficePaper } from './generator/paper.ts';
import { renderOfficePdf } from './generator/pdf/pdfkit.ts';
import { randomTextOptions, TEXT_LAYOUTS, type TextLayout } from './generator/render/options.ts';
import { renderOfficeText } from './generator/render/text.ts';
import { isSaid } from './outsiders/differences.ts';
import { spanFaults } from './spanChecks.ts';

const SEEDS = Array.from({ length: extent(120, 30) }, (_, seed) => 40_000 + seed);
const PDF_SEEDS = Array.from({ length: extent(60, 20) }, (_, seed) => 41_000 + seed);

interface Outcome {
  name: string;
  wrong: string[];
  /** Values that the record gives, that the paper does not have so, and that no diagnostic points to. */
  unsaid: string[];
  faults: string[];
  lost: string[];
}

async function outcome(paper: OfficePaper, print: Print, bytes: Uint8Array): Promise<Outcome> {
  const reading = await read(bytes);
  const { record } = reading;
  // the other way round, so that pointers are the record's own, as the diagnostics' are
  const given = compare(record, paper.truth).filter(({ problem }) => problem !== 'invented');
  const unsaid = given.filter(({ pointer }) => !isSaid(record.diagnostics, pointer));
  return {
    name: `seed ${paper.seed} ${print}`,
    wrong: compare(paper.truth, record).map(({ problem, pointer }) => `${problem} ${pointer}`),
    unsaid: unsaid.map(({ pointer }) => pointer),
    faults: spanFaults(reading),
    lost: losses(reading),
  };
}

function inText(seed: number, layout: TextLayout, index: number): Promise<Outcome> {
  const paper = generateOfficePaper(seed, { print: layout });
  const options = randomTextOptions(seed * TEXT_LAYOUTS.length + index);
  return outcome(paper, layout, new TextEncoder().encode(renderOfficeText(paper, layout, options)));
}

async function inPdf(seed: number): Promise<Outcome> {
  const paper = generateOfficePaper(seed, { print: 'pdf' });
  return outcome(paper, 'pdf', await renderOfficePdf(paper, seed));
}

/** Fails with the list of papers that were not wholly read if too few were, or if too many have a wrong value unsaid. */
function expectShares(outcomes: readonly Outcome[], wholly: number, unsaid: number): void {
  const wrong = outcomes.filter((one) => one.wrong.length > 0);
  const list = wrong.map((one) => `${one.name}: ${one.wrong.join(', ')}`).join('\n');
  const silent = outcomes.filter((one) => one.unsaid.length > 0);
  const silently = silent.map((one) => `${one.name}: ${one.unsaid.join(', ')}`).join('\n');
  expect(1 - wrong.length / outcomes.length, `not wholly right:\n${list}\n`).toBeGreaterThanOrEqual(wholly);
  expect(silent.length / outcomes.length, `wrong and unsaid:\n${silently}\n`).toBeLessThanOrEqual(unsaid);
  expect(outcomes.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  expect(outcomes.flatMap(({ name, lost }) => lost.map((loss) => `${name}: ${loss}`))).toEqual([]);
}

describe('generated papers of the administration', () => {
  it.each(TEXT_LAYOUTS.map((layout, index) => [layout, index] as const))(
    'printed as %s are wholly right, at least 85 of 100, and 4 of 100 at most have a wrong value unsaid',
    async (layout, index) => {
      const outcomes: Outcome[] = [];
      for (const seed of SEEDS) outcomes.push(await inText(seed, layout, index));
      expectShares(outcomes, 0.85, 0.04);
    },
  );

  it('printed as PDF are wholly right, at least 85 of 100, and 5 of 100 at most have a wrong value unsaid', async () => {
    const outcomes: Outcome[] = [];
    for (const seed of PDF_SEEDS) outcomes.push(await inPdf(seed));
    expectShares(outcomes, 0.85, 0.05);
  });
});
