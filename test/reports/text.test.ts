import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../src/output/findings/index.ts';
import { checked, FACTS, finding, textOf } from './made.ts';

const papers = [
  checked('a.txt', [
    finding(),
    finding({ severity: 'error', place: null, excerpt: null, rule: 'title-missing' }),
  ]),
  checked('clean.txt', []),
  checked(
    'b.pdf',
    [finding({ severity: 'info', place: { page: 2, line: 3, column: 1 }, length: 0 })],
    'application/pdf',
  ),
];

describe('pretty', () => {
  it('has paper, findings with line and mark, and counts', async () => {
    expect(textOf(await REPORTS.pretty(FACTS), papers)).toBe(`a.txt
  7:7: warning: The Datum “31.02.2021” is no date. [date-malformed]
    | Datum 31.02.2021
    |       ^^^^^^^^^^
  error: The Datum “31.02.2021” is no date. [title-missing]

b.pdf
  page 2, line 3, column 1: info: The Datum “31.02.2021” is no date. [date-malformed]
    | Datum 31.02.2021
    | ^

3 papers checked: 1 error, 1 warning, 1 info in 2 papers
`);
  });

  it('is coloured where that is wanted, and says the same', async () => {
    const text = textOf(await REPORTS.pretty({ ...FACTS, color: true }), papers);
    expect(text).toContain('\u001b[33mwarning\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours
    expect(text.replace(/\u001b\[\d+m/g, '')).toBe(textOf(await REPORTS.pretty(FACTS), papers));
  });

  it('names the part of a file that was split', async () => {
    const [paper] = papers;
    const record = { ...paper!.record, source: { ...paper!.record.source, part: 2 } };
    expect(textOf(await REPORTS.pretty(FACTS), [{ ...paper!, record }])).toMatch(/^a\.txt \(part 2\)\n/);
  });
});

it('oneline has a line a finding', async () => {
  expect(textOf(await REPORTS.oneline(FACTS), papers)).toBe(
    `a.txt:7:7: warning: The Datum “31.02.2021” is no date. [date-malformed]
a.txt: error: The Datum “31.02.2021” is no date. [title-missing]
b.pdf: page 2, line 3, column 1: info: The Datum “31.02.2021” is no date. [date-malformed]
`,
  );
});

it('github has a command a finding; lines of a PDF’s page are none of the file', async () => {
  expect(textOf(await REPORTS.github(FACTS), papers)).toBe(
    `::warning file=a.txt,line=7,col=7,endColumn=17,title=date-malformed::The Datum “31.02.2021” is no date.
::error file=a.txt,title=title-missing::The Datum “31.02.2021” is no date.
::notice file=b.pdf,title=date-malformed::page 2, line 3, column 1: The Datum “31.02.2021” is no date.
`,
  );
});

it('json has a line a paper, also where nothing is found', async () => {
  const lines = textOf(await REPORTS.json(FACTS), papers)
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line)).map(({ path, counts }) => [path, counts])).toEqual([
    ['a.txt', { error: 1, warning: 1, info: 0 }],
    ['clean.txt', { error: 0, warning: 0, info: 0 }],
    ['b.pdf', { error: 0, warning: 0, info: 1 }],
  ]);
});
