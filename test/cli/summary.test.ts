import { expect, it } from 'vitest';
import type { RunEntry } from '../../src/batch/runEntry.ts';
import { summaryLines } from '../../src/cli/summary.ts';
import { countInput, countKept, countUnchanged, emptyTally, groupErrors } from '../../src/cli/tally.ts';
import { emptyRecord, failedRecord } from '../../src/record.ts';
import { diagnostic } from '../madeDiagnostic.ts';

const END = { code: 0, total: null, skipUnchanged: false } as const;

function entry(changes: Partial<RunEntry>): RunEntry {
  const nothing = { reason: null, milliseconds: null, sha256: null, output: null, outputSha256: null };
  return { path: 'x', status: 'ok', kinds: ['anfrage'], codes: [], ...nothing, ...changes };
}

it('adds up what was read, left and kept; kinds and codes are over all, codes once an input', () => {
  const tally = emptyTally();
  const twice = [diagnostic('label-unknown', 'a'), diagnostic('label-unknown', 'b')];
  countInput(tally, 'a', [{ ...emptyRecord('a'), kind: 'antrag', diagnostics: twice }], false, 1);
  countUnchanged(tally, entry({ codes: ['label-unknown'] }));
  countUnchanged(tally, entry({ status: 'findings', codes: ['date-malformed'] }));
  countKept(tally, entry({ status: 'kept', reason: 'edited' }), 'out/x.json');
  tally.status.skipped = 2;
  expect(summaryLines(tally, END).slice(0, 4)).toEqual([
    'ratslese: 4 inputs: 1 read, 2 unchanged, 1 kept, 2 skipped',
    '  outcome: 2 ok, 1 with findings, 0 not processed',
    '  kinds: 3 anfrage, 1 antrag',
    '  inputs by diagnostic: 2 label-unknown, 1 date-malformed',
  ]);
});

it('calls slow only what took more than 5 s', () => {
  const tally = emptyTally();
  countInput(tally, 'a', [emptyRecord('a')], false, 5000);
  countInput(tally, 'b', [emptyRecord('b')], false, 5060);
  expect(summaryLines(tally, END).filter((line) => line.includes('slow'))).toEqual(['  slow: 5.1 s b']);
});

it('errors that differ stay apart, and an unchanged one is not taken for either', () => {
  const tally = emptyTally();
  const messages = { a: 'Damaged here.', b: 'Damaged there.' };
  for (const [path, message] of Object.entries(messages))
    groupErrors(tally, path, [failedRecord(path, diagnostic('pdf-damaged', message))]);
  countUnchanged(tally, entry({ path: 'c', status: 'error', codes: ['pdf-damaged', 'encoding-guessed'] }));
  const advice = 'Fetch the file again or repair it.';
  expect(summaryLines(tally, END).filter((line) => line.includes('error:'))).toEqual([
    `  error: 1 pdf-damaged (a): Damaged here. ${advice}`,
    `  error: 1 pdf-damaged (b): Damaged there. ${advice}`,
    `  error: 1 pdf-damaged (c): ${advice}`,
  ]);
});

it.each([
  [false, '  left: 7 of 8; to go on, give the same command again with --skip-unchanged'],
  [true, '  left: 7 of 8; to go on, give the same command again'],
  [null, '  left: 7 of 8'],
])('tells how to go on; --skip-unchanged given: %s', (skipUnchanged, line) => {
  const tally = emptyTally();
  countInput(tally, 'a', [emptyRecord('a')], false, 1);
  expect(summaryLines(tally, { code: 130, total: 8, skipUnchanged })).toContain(line);
  expect(summaryLines(tally, { code: 0, total: 1, skipUnchanged }).join()).not.toContain('left');
});
