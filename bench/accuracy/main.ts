/**
 * `npm run accuracy`: measures on generated papers and fixtures and writes `docs/accuracy-table.md`.
 *
 *     --check     only the subset that needs nothing but npm; fails where the file's row for it differs
 *     --papers N  so many generated papers a group (default 1000)
 *     --npm       without producers that need Debian packages
 *     --out FILE  writes there instead; needed with these two, so that a small table never stands in for the full one
 *     --list      tells every paper that is not wholly right
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from '../../src/parse.ts';
import { type Extent, type Goal, type Group, groups } from './groups.ts';
import { addPaper, addScore, emptyScore, rates, type Score, total } from './score.ts';
import { groupRow, line, type Row, tablePage } from './table.ts';

const TABLE = fileURLToPath(new URL('../../docs/accuracy-table.md', import.meta.url));
const FULL: Extent = { papers: 1000, office: 300, debian: true, fixtures: true };
/** Without fixtures: their test knows every value of theirs, and a new one must not change what CI compares. */
const SUBSET: Extent = { papers: 100, office: 40, debian: false, fixtures: false };
const SUBSET_NAME = 'what CI measures';

const { values: flags } = parseArgs({
  options: {
    check: { type: 'boolean' },
    papers: { type: 'string' },
    npm: { type: 'boolean' },
    out: { type: 'string' },
    list: { type: 'boolean' },
  },
});

async function measure({ name, samples }: Group): Promise<Score> {
  const score = emptyScore();
  for await (const sample of samples) {
    // a fixture that needs a password is expected to be refused without it
    const record = await parse(sample.bytes, { path: sample.name });
    const wrong = addPaper(score, sample.truth, record);
    if (flags.list && wrong.length > 0) console.error(`${name}: ${sample.name}: ${wrong.join(', ')}`);
  }
  return score;
}

interface MeasuredRow extends Row {
  goal: Goal;
}

async function measureAll(extent: Extent): Promise<MeasuredRow[]> {
  const rows: MeasuredRow[] = [];
  for (const group of groups(extent)) {
    const row = { name: group.name, goal: group.goal, score: await measure(group) };
    if (row.score.papers > 0) rows.push(row);
  }
  return rows;
}

function sumOf(rows: readonly Row[]): Score {
  const sum = emptyScore();
  for (const { score } of rows) addScore(sum, score);
  return sum;
}

/** The groups that miss a goal, in words. */
function shortfalls(rows: readonly MeasuredRow[]): string[] {
  return rows.flatMap(({ name, goal, score }) => {
    const { strictF1, wrong } = rates(total(score));
    const wholly = score.wholly / score.papers;
    const good = strictF1 >= goal.f1 && wrong <= goal.wrong && wholly >= goal.wholly;
    return good
      ? []
      : [`${name}: F1 ${strictF1.toFixed(4)}, wrong ${wrong.toFixed(5)}, wholly right ${wholly.toFixed(3)}`];
  });
}

/** What is to be measured. @throws where no number of papers is given, or no file is named for a smaller table */
function extentAsked(): Extent {
  const { papers, npm, out } = flags;
  if (papers === undefined && npm === undefined) return FULL;
  if (papers !== undefined && !/^[1-9]\d{0,5}$/.test(papers))
    throw new Error(`--papers ${papers} is no number of papers`);
  if (out === undefined)
    throw new Error('--papers and --npm need --out FILE: docs/ holds the full table only');
  const count = Number(papers ?? FULL.papers);
  return { ...FULL, papers: count, office: Math.min(count, FULL.office), debian: npm !== true };
}

/** Measures what CI can, and compares it with its row in the table. */
async function check(): Promise<void> {
  const row = line(groupRow(SUBSET_NAME, sumOf(await measureAll(SUBSET))));
  console.log(row);
  if (
    readFileSync(flags.out ?? TABLE, 'utf8')
      .split('\n')
      .includes(row)
  )
    return;
  console.error(
    'docs/accuracy-table.md has another row. Run `npm run accuracy` and read the difference before you commit it.',
  );
  process.exitCode = 1;
}

async function write(): Promise<void> {
  const rows = await measureAll(extentAsked());
  const all = sumOf(rows);
  const subset = sumOf(await measureAll(SUBSET));
  const sums = [
    { name: 'all', score: all },
    { name: SUBSET_NAME, score: subset },
  ];
  const page = tablePage([...rows, ...sums], all);
  console.log(page);
  writeFileSync(flags.out ?? TABLE, page);
  for (const shortfall of shortfalls(rows)) {
    console.error(`short of the goal: ${shortfall}`);
    process.exitCode = 1;
  }
}

await (flags.check ? check() : write());
