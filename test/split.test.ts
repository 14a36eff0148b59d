/** A file that holds several papers: one record for each. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, readAll } from '../src/parse.ts';
import { fixtureBytes } from './fixtureFiles.ts';
import { PAPER } from './smallPaper.ts';
import { spanFaults } from './spanChecks.ts';

const SECOND = PAPER.replace('F0123/21', 'F0456/21').replace('Bänke am Neustädter See', 'Wege an der Elbe');

async function parts(text: string) {
  return readAll(new TextEncoder().encode(text), { path: 'two.txt', split: true });
}

describe('a file with two papers', () => {
  it.each([
    ['parted by a form feed', `${PAPER}\f${SECOND}`],
    ['one below the other', `${PAPER}\n\n${SECOND}`],
  ])('%s gives both, as each alone would be', async (_, text) => {
    const readings = await parts(text);
    expect(readings.map(({ record }) => [record.header.Nummer, record.source.part])).toEqual([
      ['F0123/21', 1],
      ['F0456/21', 2],
    ]);
    for (const [index, paper] of [PAPER, SECOND].entries()) {
      const alone = await parse(new TextEncoder().encode(paper), { path: 'two.txt' });
      expect({ ...readings[index]!.record, source: null }).toEqual({ ...alone, source: null });
      expect(spanFaults(readings[index]!)).toEqual([]);
    }
  });

  it('tells where it goes on if only the first is asked for', async () => {
    const record = await parse(new TextEncoder().encode(`${PAPER}\n\n${SECOND}`));
    expect(record.source.part).toBeNull();
    expect(record.diagnostics).toMatchObject([{ code: 'more-than-one-document', place: { line: 22 } }]);
  });
});

describe('a file with one paper', () => {
  it('has no parts', async () => {
    const readings = await parts(PAPER);
    expect(readings.map(({ record }) => record.source.part)).toEqual([null]);
  });

  it('is the same with and without split, be it PDF, text or nothing of the kind', async () => {
    for (const input of ['pdf/lo-01.pdf', 'text/tabs-seed-form.txt']) {
      const [whole] = await readAll(fixtureBytes(input), { split: true });
      expect(whole!.record).toEqual(await parse(fixtureBytes(input)));
    }
    const image = new Uint8Array(readFileSync(new URL('../package.json', import.meta.url))).fill(0);
    expect(await readAll(image, { split: true })).toMatchObject([
      { record: { diagnostics: [{ code: 'not-text' }] } },
    ]);
  });
});
