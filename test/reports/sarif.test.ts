import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fileUri } from '../../src/output/findings/fileUri.ts';
import { sarifReport } from '../../src/output/findings/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { checked, FACTS, finding, HOSTILE, textOf } from './made.ts';

const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv-draft-04');
const { default: addFormats } = require('ajv-formats');

/** The schema of the standard, as Microsoft's package of matchers carries it. One of its patterns is none with flag `u`. */
const SCHEMA = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(SCHEMA);

function sarif(papers: Parameters<typeof textOf>[1]) {
  const log = JSON.parse(textOf(sarifReport(FACTS, '/base'), papers));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

const papers = [
  checked('dir/Bänke #1.txt', [
    finding(),
    finding(),
    finding({ place: null, severity: 'error', field: null }),
  ]),
  checked(
    'b.pdf',
    [finding({ place: { page: 2, line: 3, column: 4 }, length: 0, severity: 'info' })],
    'application/pdf',
  ),
];

describe('sarif', () => {
  it('is valid by the schema of the standard, which refuses what is not', () => {
    sarif(papers);
    sarif([]);
    sarif([checked(HOSTILE, [finding({ message: HOSTILE, excerpt: HOSTILE })])]);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
  });

  it('has every rule with help', () => {
    const { rules } = sarif(papers).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { help, shortDescription } of rules) {
      expect(help.text).toMatch(/Wrong:\n.+\n\nRight:\n./s);
      expect(shortDescription.text).toMatch(/^\S.*\.$/);
    }
  });

  it('has regions, levels and rules', () => {
    const { results, tool } = sarif(papers);
    expect(results.map(({ level }: { level: string }) => level)).toEqual([
      'warning',
      'warning',
      'error',
      'note',
    ]);
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'dir/B%C3%A4nke%20%231.txt' },
      region: { startLine: 7, startColumn: 7, endColumn: 17 },
      contextRegion: { startLine: 7, snippet: { text: 'Datum 31.02.2021' } },
    });
    expect(results[2].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'dir/B%C3%A4nke%20%231.txt' },
    });
    expect(results[3].locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 4,
      properties: { page: 2 },
    });
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('date-malformed');
  });

  it('has fingerprints that stay when a line moves, and tell two findings of one line apart', () => {
    const prints = (line: number) =>
      sarif([checked('a', [finding({ place: { page: 1, line, column: 7 } }), finding()])]).results.map(
        ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
          partialFingerprints['ratsleseFinding/v1'],
      );
    expect(prints(7)).toEqual(prints(99));
    expect(new Set(prints(7)).size).toBe(2);
  });

  describe('more results than GitHub takes', () => {
    const many = (count: number, severity: 'error' | 'warning' | 'info', rule: string) =>
      Array.from({ length: count }, () => finding({ severity, rule }));
    const cut = (most: number | undefined, ...findings: ReturnType<typeof many>[]) => {
      const report = sarifReport(FACTS, '/base', most);
      const log = JSON.parse(
        textOf(
          report,
          findings.map((all, index) => checked(`${index}.txt`, all)),
        ),
      );
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
      return { run: log.runs[0], remark: report.remark?.() };
    };
    const levels = (run: { results: { level: string }[] }) => run.results.map(({ level }) => level).join(' ');

    it('are left out, the least severe first, and it says how many', () => {
      const { run, remark } = cut(
        4,
        many(2, 'info', 'label-misspelt'),
        many(3, 'warning', 'date-malformed'),
        many(2, 'error', 'title-missing'),
      );
      expect(levels(run)).toBe('error error warning warning');
      const [notice, ...others] = run.invocations[0].toolExecutionNotifications;
      expect(others).toEqual([]);
      expect(notice.message.text).toMatch(/^3 findings were left out .* GitHub takes 4 a run at most/);
      expect(remark).toBe(notice.message.text);
    });

    it('are all there, in their order, where they are no more than that', () => {
      const { run, remark } = cut(3, many(2, 'info', 'label-misspelt'), many(1, 'error', 'title-missing'));
      expect(levels(run)).toBe('note note error');
      expect(run.invocations).toEqual([{ executionSuccessful: true }]);
      expect(remark).toBeNull();
    });

    it('are those above 25,000', () => {
      const { run } = cut(
        undefined,
        many(25_001, 'info', 'label-misspelt'),
        many(1, 'error', 'title-missing'),
      );
      expect(run.results.length).toBe(25_000);
      expect(run.results[0].level).toBe('error');
      expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^2 findings/);
    });
  });

  it('says where a run could not read everything', () => {
    expect(sarif(papers).invocations).toEqual([{ executionSuccessful: true }]);
    expect(sarif([{ ...papers[0]!, unprocessed: true }]).invocations).toEqual([
      { executionSuccessful: false },
    ]);
  });
});

describe('the URI of a file', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['./a.txt', 'a.txt'],
    ['x/../a.txt', 'a.txt'],
    ['../a.txt', '../a.txt'],
    ['/base/dir/a.txt', 'dir/a.txt'],
    ['/other/a b.txt', 'file:///other/a%20b.txt'],
    ['a:b%.txt', 'a%3Ab%25.txt'],
    ['n\udce4\udcff.pdf', 'n%E4%FF.pdf'],
    ['-', '-'],
  ])('%j: %s', (path, uri) => {
    expect(fileUri(path, '/base')).toBe(uri);
  });
});
