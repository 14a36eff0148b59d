import { parse } from 'junit2json';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../src/output/findings/junit.ts';
import { checked, FACTS, finding, HOSTILE, textOf } from './made.ts';

/** Well-formed by a parser that takes the standard at its word, then as a reader of JUnit sees it. */
async function readBack(xml: string) {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  expect(faults).toEqual([]);
  const read = await parse(xml);
  return (read && 'testsuite' in read ? (read.testsuite ?? []) : []).map((suite) => suite!);
}

const papers = [
  checked('a.txt', [
    finding({ severity: 'error' }),
    finding(),
    finding({ severity: 'info', place: null, excerpt: null }),
  ]),
  checked('clean.txt', []),
  {
    ...checked('scan.pdf', [finding({ severity: 'error', rule: 'pdf-no-text', place: null })]),
    unprocessed: true,
  },
  { ...checked('turned-down.pdf', []), unprocessed: true },
];

describe('junit', () => {
  it('has a suite a paper and a case a finding, as a reader sees it', async () => {
    const suites = await readBack(textOf(junitReport(FACTS), papers));
    expect(suites.map(({ name, tests, failures, errors }) => ({ name, tests, failures, errors }))).toEqual([
      { name: 'a.txt', tests: 3, failures: 1, errors: 0 },
      { name: 'clean.txt', tests: 1, failures: 0, errors: 0 },
      { name: 'scan.pdf', tests: 1, failures: 0, errors: 1 },
      { name: 'turned-down.pdf', tests: 1, failures: 0, errors: 1 },
    ]);
    expect(suites[0]?.testcase?.map((one) => one?.name)).toEqual([
      'date-malformed (7:7)',
      'date-malformed (7:7)',
      'date-malformed',
    ]);
    const [failure] = suites[0]?.testcase?.[0]?.failure ?? [];
    expect(failure).toMatchObject({ type: 'error', message: 'The Datum “31.02.2021” is no date.' });
    expect(failure?.inner).toContain('Datum 31.02.2021\n      ^^^^^^^^^^');
  });

  it.each([
    ['error', 1],
    ['warning', 2],
    ['never', 0],
  ] as const)('with --fail-on %s has %i failures', async (failOn, failures) => {
    const suites = await readBack(textOf(junitReport({ ...FACTS, failOn }), papers));
    expect(suites[0]?.failures).toBe(failures);
  });

  it('fails where there are more warnings than may be', async () => {
    const suites = await readBack(textOf(junitReport({ ...FACTS, maxWarnings: 0 }), papers));
    expect(suites.at(-1)).toMatchObject({ name: '--max-warnings', failures: 1 });
    expect(await readBack(textOf(junitReport({ ...FACTS, maxWarnings: 1 }), papers))).toHaveLength(4);
  });

  it('stays well-formed whatever a paper holds', async () => {
    const hostile = finding({ message: HOSTILE, excerpt: HOSTILE, severity: 'error' });
    const suites = await readBack(textOf(junitReport(FACTS), [checked(HOSTILE, [hostile])]));
    expect(suites).toHaveLength(1);
    expect(suites[0]?.name).toContain('\\u001b[31m');
    expect(suites[0]?.name).toContain(`<b a="1">&'%0A]]>`);
  });

  it('without papers is well-formed, too', async () => {
    expect(await readBack(textOf(junitReport(FACTS), []))).toEqual([]);
  });
});
