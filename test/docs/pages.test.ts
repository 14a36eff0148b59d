import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXIT_MEANING } from '../../src/cli/exitCodes.ts';
import { SEVERITY } from '../../src/model/diagnosticNames.ts';
import { ENCODINGS } from '../../src/model/names.ts';
import { STAGES } from '../../src/output/stages/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { anchorsOf, codeBlocks, linksOf, PAGES, pageText, sectionOf, tableRows } from './pages.ts';
import { withRuleTable } from './ruleTable.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = pageText('README.md');
const { files }: { files: string[] } = JSON.parse(pageText('package.json'));

describe('the pages', () => {
  it.each(PAGES)('%s: no link is dead, none leads out of the package', (path) => {
    for (const link of linksOf(pageText(path))) {
      if (/^[a-z]+:/.test(link)) continue;
      const [target, anchor] = link.split('#');
      const page = target === '' ? path : posix.join(posix.dirname(path), target ?? '');
      expect(existsSync(ROOT + page), link).toBe(true);
      expect(files, link).toContain(page.split('/')[0]);
      if (anchor !== undefined) expect(anchorsOf(pageText(page)), link).toContain(anchor);
    }
  });

  it('in docs/ can each be reached from README', () => {
    const reached = new Set(['README.md']);
    for (const path of reached) {
      if (!path.endsWith('.md')) continue;
      for (const link of linksOf(pageText(path)))
        if (!/^[a-z]+:|^#/.test(link)) reached.add(posix.join(posix.dirname(path), link.split('#')[0] ?? ''));
    }
    expect(PAGES.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('README has at most 150 lines', () => expect(README.split('\n').length).toBeLessThanOrEqual(151));

  it('README shows a part of the record that docs/output.md shows whole', () => {
    const [whole] = codeBlocks(pageText('docs/output.md'), 'yaml');
    const [part] = codeBlocks(README, 'yaml');
    let rest = whole!.split('\n');
    for (const line of part!.trimEnd().split('\n')) {
      expect(rest).toContain(line);
      rest = rest.slice(rest.indexOf(line) + 1);
    }
  });
});

describe('the map of rooms in CONTRIBUTING', () => {
  const map = sectionOf(pageText('CONTRIBUTING.md'), 'The map of rooms');
  const named = tableRows(map).flatMap(([cell]) =>
    Array.from(cell!.matchAll(/`(\w+)`/g), ([, name]) => name),
  );

  it('has every folder of src/ once', () => {
    const folders = readdirSync(`${ROOT}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...named].sort()).toEqual(folders.map(({ name }) => name).sort());
  });
});

describe('the tables', () => {
  it('of how to add something name files that are there', () => {
    const rows = tableRows(sectionOf(pageText('CONTRIBUTING.md'), 'How to add …'));
    const paths = rows.flatMap((row) =>
      Array.from(row[2]!.matchAll(/`([a-z][\w/]*\.(?:ts|md))`/gi), ([, path]) => path!),
    );
    expect(paths.length).toBeGreaterThan(20);
    const made = paths.filter((path) => !/[A-Z]{4}|\/de\.ts$/.test(path));
    expect(made.filter((path) => !existsSync(`${ROOT}src/${path}`) && !existsSync(ROOT + path))).toEqual([]);
  });

  it('of exit codes are those of the program', () => {
    const expected = Object.entries(EXIT_MEANING).map(([code, meaning]) => [code, meaning]);
    expect(tableRows(pageText('docs/exit-codes.md'))).toEqual(expected);
  });

  it('of diagnostics has every code with its severity and a meaning', () => {
    const rows = tableRows(pageText('docs/diagnostics.md'));
    const listed = Object.fromEntries(rows.map(([code, severity]) => [code, severity]));
    const codes = Object.entries(SEVERITY).map(([code, severity]) => [`\`${code}\``, severity]);
    expect(listed).toEqual(Object.fromEntries(codes));
    expect(rows).toHaveLength(codes.length);
    for (const row of rows) expect(row[2]).toMatch(/\w/);
  });

  it('of encodings has them all', () => {
    expect(tableRows(pageText('docs/encodings.md')).map(([name]) => name)).toEqual(ENCODINGS);
  });

  it('of stages has them all', () => {
    const rows = tableRows(sectionOf(pageText('docs/reading.md'), 'What a stage saw'));
    expect(rows.map(([name]) => name)).toEqual(Object.keys(STAGES).map((name) => `\`${name}\``));
  });

  it('of rules is as it is generated (npm run docs)', () => {
    const page = pageText('docs/rules.md');
    expect(withRuleTable(page)).toBe(page);
    for (const { id, severity } of RULES) expect(page).toContain(`| \`${id}\` | ${severity} |`);
  });
});
