/**
 * `npm run bench`: measures how fast the built program is beside other tools on this machine, prints the table and
 * keeps it in RESULTS.md. Needs Debian's poppler-utils.
 *
 *     --rounds N  so many rounds of each measurement (default 3)
 *     --small     a tenth of the papers, to see whether it works; RESULTS.md stays as it is
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { archiveRows, coldRows, type Extent, lengthRows, type Row, textRows } from './rows.ts';
import { installedSize } from './size.ts';
import { cell, goalText, isMet } from './table.ts';

const RESULTS = fileURLToPath(new URL('../RESULTS.md', import.meta.url));
const NOTES = fileURLToPath(new URL('./notes.md', import.meta.url));

const { values: flags } = parseArgs({ options: { rounds: { type: 'string' }, small: { type: 'boolean' } } });

async function measure(extent: Extent): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ratslese-bench-'));
  const rows: Row[] = [];
  const add = (more: Row[]): void => {
    rows.push(...more);
    for (const row of more) console.error(`${row.what} / ${row.against}: ${row.ratio.toFixed(2)}`);
  };
  try {
    add(coldRows(folder, extent));
    add(textRows(folder, extent));
    add(await lengthRows(folder, extent));
    add(await archiveRows(folder, extent));
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, against, ratio, cpuRatio, figures } = row;
    const cells = [what, against, figures, ratio.toFixed(2), cpuRatio?.toFixed(2) ?? '', goalText(row)];
    return cell([...cells, isMet(row) ? 'yes' : 'no']);
  });
  const head = ['what', 'against', 'measured', 'ratio', 'of processor time', 'goal', 'met'];
  return [cell(head), cell(head.map(() => '---')), ...lines].join('\n');
}

function machine(): string {
  const [first] = cpus();
  const load = loadavg()[0]!.toFixed(1);
  const version = spawnSync('pdftotext', ['-v'], { encoding: 'utf8' }).stderr.split('\n')[0];
  return `${cpus().length} cores of ${first?.model.trim()}, load ${load} before the run; Node ${process.version}, ${version}; ${new Date().toISOString().slice(0, 10)}.`;
}

async function main(): Promise<void> {
  if (spawnSync('pdftotext', ['-v']).error) {
    console.error('bench: pdftotext is missing; install it (Debian: apt-get install poppler-utils).');
    process.exitCode = 1;
    return;
  }
  const rounds = Number(flags.rounds ?? 3);
  const where = machine();
  const rows = await measure(
    flags.small ? { rounds, pdfs: 100, texts: 1000 } : { rounds, pdfs: 1000, texts: 10_000 },
  );
  const { program, pdfParse } = installedSize();
  const missed = rows.filter((row) => !isMet(row));
  const text = [
    '# Speed\n',
    'Written by `npm run bench`: ratios of medians of interleaved runs on one machine.',
    `${where}\n`,
    table(rows),
    `\nInstalled with its dependencies: ${program.toFixed(0)} MB, of these pdf-parse with its own ${pdfParse.toFixed(0)} MB.\n`,
    '## What falls short\n',
    ...(missed.length > 0
      ? missed.map(({ what, against, bound }) => `- ${what} / ${against}: ${bound}.`)
      : ['Nothing.']),
    `\n${readFileSync(NOTES, 'utf8').trimEnd()}\n`,
  ].join('\n');
  console.log(text);
  if (!flags.small) writeFileSync(RESULTS, text);
}

await main();
