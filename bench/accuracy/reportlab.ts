/** Generated papers printed by ReportLab, through the factory of fixture PDFs. */

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePaper } from '../../test/generator/generate.ts';
import type { Sample } from './groups.ts';

const SCRIPT = fileURLToPath(new URL('print_papers.py', import.meta.url));
/** Debian's own Python: another one does not see Debian's packages. */
const PYTHON = '/usr/bin/python3';

/** @throws Error with what to install where ReportLab is missing. */
export async function* printWithReportLab(seeds: readonly number[]): AsyncGenerator<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'ratslese-accuracy-'));
  try {
    const papers = seeds.map((seed) => generatePaper(seed));
    await run(folder, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
    for (const { seed, truth } of papers) {
      const bytes = new Uint8Array(await readFile(join(folder, `${seed}.pdf`)));
      yield { name: `seed ${seed}`, truth, bytes };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(folder: string, input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(PYTHON, [SCRIPT, folder], { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const advice = 'It needs Debian with python3-reportlab and fonts-liberation.';
      reject(new Error(`Printing with ReportLab failed. ${advice}\n${said}`));
    });
    child.stdin.end(input);
  });
}
