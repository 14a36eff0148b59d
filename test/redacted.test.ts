/** What an office blackened, or nobody sees for another reason, is in no output: looked for in the bytes. */

import { describe, expect, it } from 'vitest';
import { STAGES, type StageName } from '../src/output/stages/index.ts';
import { read } from '../src/parse.ts';
import { paperPage } from '../src/report/paperPage.ts';
import { fixtureBytes, fixtureInputs } from './fixtureFiles.ts';

const HIDDEN_NAME = /quendel|knöterich|petra|horst/i;

const inputs = fixtureInputs().filter((path) => /^pdf\/hidden-/.test(path));

describe('a name that nobody sees', () => {
  it.each(inputs)('%s', async (path) => {
    const reading = await read(fixtureBytes(path), { path, positions: true });
    const { layout, record } = reading;
    const outputs: Record<string, string> = {
      record: JSON.stringify(record),
      layout: JSON.stringify(layout),
      page: paperPage(reading, new Map()).content,
    };
    for (const stage of Object.keys(STAGES) as StageName[]) outputs[stage] = STAGES[stage](reading);
    for (const [name, output] of Object.entries(outputs)) {
      expect(output, name).toMatch(/Wiebke Harms|Laderampe|Fichtestraße/);
      expect(output, name).not.toMatch(HIDDEN_NAME);
    }
    expect(record.diagnostics.map(({ code, place }) => [code, place?.page])).toEqual([
      ['hidden-text', 1],
      ['hidden-text', 2],
    ]);
  });

  it('is looked for in papers of several producers', () => {
    expect(inputs.length).toBeGreaterThan(7);
  });
});
