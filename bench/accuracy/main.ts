/**
 * `npm run accuracy`: measures on generated papers and fixtures and writes the tables into README.
 *
 *     --check     only the subset that needs nothing but npm; fails where README's row for it differs
 *     --papers N  so many generated papers a group (default 1000); README stays as it is
 *     --list      tells every paper that is not wholly right
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse } from '../../src/parse.ts';
import { type Extent, type Group, groups } from './groups.ts';
import { addPaper, addScore, emptyScore, rates, type Score, total } from './score.ts';
import { fieldTable, groupRow, groupTable, line, type Row } from './table.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const FULL: Extent = { papers: 1000, debian: true };
const SUBSET: Extent = { papers: 100, debian: false };
const SUBSET_NAME = 'what CI measures';

/** Every group must reach these (strict F1, share of wrong values, share of papers that are wholly right). */
const GOAL = { f1: 0.995, wrong: 0.001, wholly: 0.97 };

const { values: flags } = parseArgs({
  options: { check: { type: 'boolean' }, papers: { type: 'string' }, list: { type: 'boolean' } },
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

async function measureAll(extent: Extent): Promise<Row[]> {
  const rows: Row[] = [];
  for (const group of groups(extent)) {
    const row = { name: group.name, score: await measure(group) };
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
function shortfalls(rows: readonly Row[]): string[] {
  return rows.flatMap(({ name, score }) => {
    const { strictF1, wrong } = rates(total(score));
    const wholly = score.wholly / score.papers;
    const good = strictF1 >= GOAL.f1 && wrong <= GOAL.wrong && wholly >= GOAL.wholly;
    return good
      ? []
      : [`${name}: F1 ${strictF1.toFixed(4)}, wrong ${wrong.toFixed(5)}, wholly right ${wholly.toFixed(3)}`];
  });
}

async function main(): Promise<void> {
  const papers = flags.papers === undefined ? FULL.papers : Number(flags.papers);
  const rows = flags.check ? [] : await measureAll({ ...FULL, papers });
  const subset = sumOf(await measureAll(SUBSET));
  const subsetLine = line(groupRow(SUBSET_NAME, subset));
  const readme = readFileSync(README, 'utf8');
  if (flags.check) {
    console.log(subsetLine);
    if (readme.includes(subsetLine)) return;
    console.error(
      'README has another row. Run `npm run accuracy` and read the difference before you commit it.',
    );
    process.exitCode = 1;
    return;
  }
  const all = [...rows, { name: 'all', score: sumOf(rows) }, { name: SUBSET_NAME, score: subset }];
  const tables = `${groupTable(all)}\n\n${fieldTable(sumOf(rows))}`;
  console.log(tables);
  if (papers === FULL.papers) writeFileSync(README, withTables(readme, tables));
  for (const shortfall of shortfalls(rows)) {
    console.error(`short of the goal: ${shortfall}`);
    process.exitCode = 1;
  }
}

const BEGIN = '<!-- accuracy: written by npm run accuracy -->';
const END = '<!-- /accuracy -->';

function withTables(readme: string, tables: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`README has no place for the tables: ${BEGIN}`);
  return `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`;
}

await main();
