import { describe, expect, it } from 'vitest';
import { csvRenderer } from '../../src/output/formats/csv.ts';
import { renderDecisionLines } from '../../src/output/formats/ndjson.ts';
import { readFixture } from '../fixtureReadings.ts';

const MINUTES = 'text/minutes-council-short.txt';

describe('rows of decisions', () => {
  it('are a row a decision, with the page where its sentence stands', async () => {
    const { record } = await readFixture(MINUTES);
    const render = csvRenderer('decisions');
    expect(render.prologue).toBe('sitting,date,item,paper,decision,outcome,yes,no,abstain,page\r\n');
    expect(render(record).split('\r\n')).toEqual([
      'SR/031(VIII)/26,2026-05-21,2.1,DS0101/26,741-031(VIII)26,adopted,41,1,0,1',
      'SR/031(VIII)/26,2026-05-21,2.2,DS0107/26,742-031(VIII)26,adopted,,,,1',
      'SR/031(VIII)/26,2026-05-21,3.1,A0055/26,,referred,,,,1',
      '',
    ]);
  });

  it('have the same shape as lines of JSON', async () => {
    const { record } = await readFixture(MINUTES);
    const [first] = renderDecisionLines(record).trimEnd().split('\n');
    expect(JSON.parse(first!)).toEqual({
      sitting: 'SR/031(VIII)/26',
      date: '2026-05-21',
      item: '2.1',
      paper: 'DS0101/26',
      decision: '741-031(VIII)26',
      outcome: 'adopted',
      yes: 41,
      no: 1,
      abstain: 0,
      page: 1,
    });
  });

  it('are none of another paper', async () => {
    const { record } = await readFixture('text/tabs-seed-form.txt');
    expect(csvRenderer('decisions')(record)).toBe('');
    expect(renderDecisionLines(record)).toBe('');
  });
});
