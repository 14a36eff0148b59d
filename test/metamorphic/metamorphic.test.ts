/**
 * Words that the reading knows open plain sentences, too: such a sentence, put into a right paper, comes back word for
 * word at its place, or at the very least the record says that something is doubtful there.
 */

import { describe, expect, it } from 'vitest';
import { extent } from '../extent.ts';
import { type Outcome, outcomeOf, PLACES, plainRecord } from './papers.ts';
import { FRAMES, missingFunctionWords, SENTENCES, THINGS } from './phrases.ts';

const LEAST_RIGHT = 0.97;

const frames = FRAMES.slice(0, extent(FRAMES.length, 1));
const sentences = [...frames.flatMap((frame) => THINGS.map(frame)), ...SENTENCES];
const listed = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ sentence, wrong, told }) => `${told ? 'told' : 'SILENT'} ${wrong.join(', ')}: ${sentence}`);

describe('plain sentences that open with known words', () => {
  it('there is one for every function word', () => {
    expect(missingFunctionWords()).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it.each(PLACES)('the paper without one is read without doubt (%s)', async (place) => {
    const { diagnostics, signatures } = await plainRecord(place);
    expect(diagnostics).toEqual([]);
    expect(signatures).toHaveLength(place.startsWith('proposal') ? 0 : 1);
  });

  it.each(PLACES)(`come back from ${sentences.length} papers (%s)`, async (place) => {
    const plain = await plainRecord(place);
    const outcomes: Outcome[] = [];
    for (const sentence of sentences) outcomes.push(await outcomeOf(plain, place, sentence));
    const wrong = outcomes.filter(({ right }) => !right);
    const silent = wrong.filter(({ told }) => !told);
    expect(listed(silent), 'read wrongly, and nothing says so').toEqual([]);
    const share = 1 - wrong.length / outcomes.length;
    expect(share, `read wrongly:\n${listed(wrong).join('\n')}`).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
