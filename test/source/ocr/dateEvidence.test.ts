/** A doubtful date, and what the calendar and the paper's numbers say of it. */

import { expect, it } from 'vitest';
import type { Run, SourcePage } from '../../../src/model/position.ts';
import { withDateEvidence } from '../../../src/source/ocr/dateEvidence.ts';

function first(...words: [text: string, other?: string | null][]): Run {
  const runs = words.map(([text, other]) => ({
    text: `${text} `,
    ...(other === undefined ? {} : { doubt: { other } }),
  })) as Run[];
  const page = { number: 1, runs } as unknown as SourcePage;
  return withDateEvidence(new Map([[1, page]])).get(1)!.runs[0]!;
}

it('is the reading on a weekday where the other is on a Saturday or Sunday', () => {
  expect(first(['08.09.2016', '03.09.2016'])).toMatchObject({
    text: '08.09.2016 ',
    doubt: { other: '03.09.2016', outweighed: true },
  });
  expect(first(['03.09.2016', '08.09.2016'])).toMatchObject({
    text: '08.09.2016 ',
    doubt: { other: '03.09.2016', outweighed: true },
  });
});

it('is the one near to the year of the paper’s numbers', () => {
  const taken = { text: '28.08.2018 ', doubt: { other: '28.08.2013', outweighed: true } };
  expect(first(['28.08.2013', '28.08.2018'], ['F0188/18'])).toMatchObject(taken);
  expect(first(['28.08.2018', '28.08.2013'], ['F0188/18'])).toMatchObject(taken);
  // neither is doubtful for what a doubtful number says
  expect(first(['28.08.2018', '28.08.2013'], ['F0188/18', 'F0188/13']).doubt).toEqual({
    other: '28.08.2013',
  });
  // before its number no paper is dated
  expect(first(['28.08.2017', '28.08.2018'], ['F0188/18'])).toMatchObject({
    text: '28.08.2018 ',
    doubt: { other: '28.08.2017', outweighed: true },
  });
});

it('is a day that there is', () => {
  expect(first(['31.09.2016', '30.09.2016'])).toMatchObject({
    text: '30.09.2016 ',
    doubt: { outweighed: true },
  });
});

it('stays open where both may be, or none, or one is no date', () => {
  expect(first(['08.09.2016', '06.09.2016']).doubt).toEqual({ other: '06.09.2016' });
  expect(first(['03.09.2016', '04.09.2016']).doubt).toEqual({ other: '04.09.2016' });
  expect(first(['08.09.2016', '8.O9.2016']).doubt).toEqual({ other: '8.O9.2016' });
  expect(first(['08.09.2016', null]).doubt).toEqual({ other: null });
  expect(first(['08.09.2016']).doubt).toBeUndefined();
});
