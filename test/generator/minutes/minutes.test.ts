/** Sittings that are made on the spot, as text and as PDF: what was printed is what is read. */

import { describe, expect, it } from 'vitest';
import { read } from '../../../src/parse.ts';
import { losses } from '../../completeness.ts';
import { extent } from '../../extent.ts';
import { spanFaults } from '../../spanChecks.ts';
import { differences } from './differences.ts';
import { sittingPdf } from './pdf.ts';
import { sittingText } from './print.ts';
import { makeSitting } from './sitting.ts';

const SEEDS = Array.from({ length: extent(60, 12) }, (_, index) => 400 + index);

describe('made sittings', () => {
  it.each(SEEDS)('%i as text', async (seed) => {
    const sitting = makeSitting(seed, 6 + (seed % 40));
    const reading = await read(new Uint8Array(Buffer.from(sittingText(sitting))));
    expect(differences(sitting, reading.record)).toEqual([]);
    expect(spanFaults(reading)).toEqual([]);
    expect(losses(reading)).toEqual([]);
  });

  it.each(SEEDS.slice(0, 8))('%i as PDF', async (seed) => {
    const sitting = makeSitting(seed, 6 + (seed % 40));
    const reading = await read(await sittingPdf(sitting));
    expect(differences(sitting, reading.record)).toEqual([]);
    expect(spanFaults(reading)).toEqual([]);
    expect(losses(reading)).toEqual([]);
  });
});
