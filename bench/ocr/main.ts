/**
 * `npx tsx bench/ocr/main.ts [--prints N] [--turn N] [--seed N] [--each] [--kind DAMAGE] [--sets A,B] [--scans FOLDER] [--list]`: prints
 * that are read right, degraded in the ways of `test/scans/degrade.ts`, read as scans and compared with their truth. Each
 * print gets one kind of damage in turn, another with another `--turn`, with `--each` all of them. With another `--seed` the
 * specks and shades fall elsewhere; with `--sets` the prints are those of these folders of `fixtures/outsiders`. In the folder the scans are kept for the next run.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from '../../src/parse.ts';
import { KINDS } from '../../test/scans/degrade.ts';
import { scanOf } from '../../test/scans/scanOf.ts';
import { addScore, rates, total } from '../accuracy/score.ts';
import { add, emptyTally, judge, type Tally } from './judge.ts';
import { type Print, prints } from './prints.ts';

const { values: flags } = parseArgs({
  options: {
    prints: { type: 'string' },
    skip: { type: 'string' },
    each: { type: 'boolean' },
    kind: { type: 'string' },
    only: { type: 'string' },
    scans: { type: 'string' },
    list: { type: 'boolean' },
    turn: { type: 'string' },
    seed: { type: 'string' },
    sets: { type: 'string' },
  },
});

/** The kinds of damage that are measured unless one is asked for. */
const MEASURED = ['office 300', 'askew', 'faxed', 'pale copy', 'coarse'];

async function scanFor({ name, bytes }: Print, kind: string, seed: number): Promise<Uint8Array> {
  const file = `${name} ${kind}.pdf`.replaceAll(/[ /]/g, '-');
  const kept = flags.scans === undefined ? undefined : `${flags.scans}/${file}`;
  if (kept !== undefined && existsSync(kept)) return new Uint8Array(readFileSync(kept));
  const scan = await scanOf(bytes, { ...KINDS[kind]!, seed });
  if (kept !== undefined) writeFileSync(kept, scan);
  return scan;
}

async function measure(tally: Tally, print: Print, kind: string, seed: number): Promise<void> {
  const scan = await scanFor(print, kind, seed);
  const start = process.cpuUsage();
  const read = await parse(scan, { path: print.name });
  const used = process.cpuUsage(start);
  tally.milliseconds += (used.user + used.system) / 1000;
  tally.pages += read.source.pages ?? 0;
  const told = judge(tally, print.name, print.truth, read);
  if (flags.list) console.error([`${kind}: ${print.name}`, ...told].join('\n  '));
}

function rowOf(kind: string, tally: Tally): string {
  const { strictF1, softF1 } = rates(total(tally.score));
  const { papers } = tally.score;
  const percent = (share: number): string => (100 * share).toFixed(1);
  const wrong = tally.said + tally.unsaid;
  return `| ${[
    kind,
    papers,
    percent(strictF1),
    percent(softF1),
    tally.headers,
    wrong,
    tally.unsaid,
    tally.unsaidNumbers.length,
    tally.missing,
    tally.missing - tally.missingSaid,
    percent(tally.flagged / tally.values),
    percent(tally.flaggedAtAll / tally.values),
    (tally.milliseconds / tally.pages / 1000).toFixed(1),
  ].join(' | ')} |`;
}

const tallies = new Map<string, Tally>();
const kinds = flags.kind === undefined ? MEASURED : [flags.kind];
for (const [index, print] of (await prints(Number(flags.prints ?? 65), flags.sets?.split(','))).entries()) {
  if (index < Number(flags.skip ?? 0)) continue;
  if (flags.only !== undefined && !print.name.includes(flags.only)) continue;
  const own = MEASURED[(index + Number(flags.turn ?? 0)) % MEASURED.length]!;
  for (const kind of kinds) {
    if (flags.each !== true && MEASURED.includes(kind) && kind !== own) continue;
    const tally = tallies.get(kind) ?? emptyTally();
    tallies.set(kind, tally);
    await measure(tally, print, kind, 1000 * index + Number(flags.seed ?? 0));
  }
}
const all = emptyTally();
console.log(
  '| damage | papers | F1 strict | F1 soft | headers right | wrong values | of these unsaid | numbers and dates unsaid | missing values | of these unsaid | values flagged % | or unsure % | seconds a page |',
);
console.log(`|${' --- |'.repeat(1)}${' ---: |'.repeat(12)}`);
for (const [kind, tally] of tallies) {
  console.log(rowOf(kind, tally));
  add(all, tally);
  addScore(all.score, tally.score);
}
console.log(rowOf('all', all));
for (const one of all.unsaidNumbers) console.log(`   ${one}`);
