/**
 * `npx tsx bench/ocr/main.ts [--papers N] [--list]`: prints of fixtures with right records, degraded in the ways of
 * `test/scans/degrade.ts`, read as scans and compared with the record of the print.
 */

import { parseArgs } from 'node:util';
import type { ParsedDocument } from '../../src/model/names.ts';
import { parse } from '../../src/parse.ts';
import { fixtureBytes, fixtureInputs } from '../../test/fixtureFiles.ts';
import { compare } from '../../test/generator/compare.ts';
import type { Truth } from '../../test/generator/paper.ts';
import { KINDS } from '../../test/scans/degrade.ts';
import { scanOf } from '../../test/scans/scanOf.ts';
import { addPaper, emptyScore, rates, type Score, total } from '../accuracy/score.ts';

const { values: flags } = parseArgs({
  options: {
    papers: { type: 'string' },
    list: { type: 'boolean' },
    kind: { type: 'string' },
    skip: { type: 'string' },
  },
});

interface Tally {
  score: Score;
  headers: number;
  /** Wrong and invented values: those that a diagnostic points to, and those that none does. */
  said: number;
  unsaid: number;
  /** Wrong numbers and dates that no diagnostic points to. */
  unsaidNumbers: string[];
  values: number;
  flagged: number;
  milliseconds: number;
  pages: number;
}

const papers = Number(flags.papers ?? 12);
/** Prints of every producer, none that is encrypted, turned, or a scan already. */
const suitable = fixtureInputs().filter(
  (name) => name.startsWith('pdf/') && !/qpdf|raster|tesseract|unmapped|layer/.test(name),
);
const step = Math.max(1, Math.floor(suitable.length / (papers * 2)));
const inputs = suitable.filter((_, index) => index % step === Number(flags.skip ?? 0)).slice(0, papers);

const NUMBER = /\/header\/(Datum|Nummer|Sitzungstermin)$|\/date$/;

function judge(tally: Tally, name: string, truth: ParsedDocument, read: ParsedDocument): void {
  const wrong = addPaper(tally.score, truth as unknown as Truth, read as unknown as Truth);
  const fields = read.diagnostics.flatMap(({ field }) => field ?? []);
  const isSaid = (pointer: string): boolean =>
    fields.some(
      (field) =>
        field !== '' &&
        (pointer === field || pointer.startsWith(`${field}/`) || field.startsWith(`${pointer}/`)),
    );
  const differences = compare(truth as unknown as Truth, read as unknown as Truth);
  if (!differences.some(({ pointer }) => pointer.startsWith('/header/'))) tally.headers++;
  for (const { problem, pointer, expected, got } of differences) {
    if (problem === 'missing') continue;
    if (isSaid(pointer)) tally.said++;
    else {
      tally.unsaid++;
      if (NUMBER.test(pointer)) tally.unsaidNumbers.push(`${name} ${pointer}: ${expected} / ${got}`);
    }
    if (flags.list)
      console.error(`  ${isSaid(pointer) ? 'said' : 'UNSAID'} ${pointer}\n     ${expected}\n     ${got}`);
  }
  if (flags.list)
    for (const { problem, pointer, expected } of differences)
      if (problem === 'missing') console.error(`  missing ${pointer} ${expected}`);
  tally.flagged += new Set(
    read.diagnostics.filter(({ code }) => code === 'ocr-doubtful').map(({ field }) => field),
  ).size;
  tally.values += countValues(read);
  void wrong;
}

function countValues(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 0;
  if (typeof value !== 'object') return 1;
  return Object.entries(value)
    .filter(([key]) => !['source', 'diagnostics', 'schemaVersion'].includes(key))
    .reduce((sum, [, one]) => sum + countValues(one), 0);
}

const rows: string[] = [];
for (const [kind, damage] of Object.entries(KINDS)) {
  if (flags.kind !== undefined && flags.kind !== kind) continue;
  const tally: Tally = {
    score: emptyScore(),
    headers: 0,
    said: 0,
    unsaid: 0,
    unsaidNumbers: [],
    values: 0,
    flagged: 0,
    milliseconds: 0,
    pages: 0,
  };
  for (const [index, name] of inputs.entries()) {
    const print = fixtureBytes(name);
    const truth = await parse(print, { path: name });
    const scan = await scanOf(print, { ...damage, seed: 1000 * index });
    const start = process.cpuUsage();
    const read = await parse(scan, { path: name });
    const used = process.cpuUsage(start);
    tally.milliseconds += (used.user + used.system) / 1000;
    tally.pages += read.source.pages ?? 0;
    if (flags.list) console.error(`${kind}: ${name}`);
    judge(tally, name, truth, read);
  }
  const sum = rates(total(tally.score));
  const wrong = tally.said + tally.unsaid;
  rows.push(
    `| ${kind} | ${tally.score.papers} | ${(100 * sum.strictF1).toFixed(1)} | ${(100 * sum.softF1).toFixed(1)} | ${tally.headers} | ${wrong} | ${tally.unsaid} | ${tally.unsaidNumbers.length} | ${((100 * tally.flagged) / tally.values).toFixed(1)} | ${(tally.milliseconds / tally.pages / 1000).toFixed(1)} |`,
  );
  console.error(rows.at(-1));
  for (const one of tally.unsaidNumbers) console.error(`   ${one}`);
}
console.log(
  '| damage | papers | F1 strict | F1 soft | headers right | wrong values | of these unsaid | numbers and dates unsaid | values flagged % | seconds a page |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
console.log(rows.join('\n'));
