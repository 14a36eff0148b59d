/** A doubtful number, and what the rest of the paper says of it. */

import { expect, it } from 'vitest';
import type { Run, SourcePage } from '../../../src/model/position.ts';
import { withNumberEvidence } from '../../../src/source/ocr/numberEvidence.ts';

function read(...words: [text: string, other?: string][]): Run[] {
  const runs = words.map(([text, other]) => ({
    text: `${text} `,
    ...(other === undefined ? {} : { doubt: { other } }),
  })) as Run[];
  const page = { number: 1, runs } as unknown as SourcePage;
  return withNumberEvidence(new Map([[1, page]])).get(1)!.runs;
}

it('is the reading that another place has', () => {
  const [number] = read(['DS0383/24', 'DS0388/24'], ['DS0388/24']);
  expect(number).toMatchObject({ text: 'DS0388/24 ', doubt: { other: 'DS0383/24', outweighed: true } });
  const [amending] = read(['DS0226/14/1', 'DS0220/14/1'], ['DS0220/14']);
  expect(amending).toMatchObject({ text: 'DS0220/14/1 ', doubt: { other: 'DS0226/14/1' } });
  expect(read(['A0004/12', 'A0001/12'], ['A0004/12'])[0]).toMatchObject({ doubt: { outweighed: true } });
});

it('stays open where none has one, or both', () => {
  expect(read(['A0004/12', 'A0001/12'])[0]!.doubt).toEqual({ other: 'A0001/12' });
  expect(read(['A0004/12', 'A0001/12'], ['A0004/12'], ['A0001/12'])[0]!.doubt).toEqual({ other: 'A0001/12' });
});
