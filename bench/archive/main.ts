/**
 * `npm run soak [-- PAPERS [KILLS [FOLDER...]]]`: whole archives, end to end, on Linux. Proves, and prints figures:
 *
 * - the same bytes whatever the number of jobs, and the parent's memory for a tenth of the papers and for all;
 * - a run that is killed again and again and resumed ends as one that was not, and shows no half-written file meanwhile;
 * - `| head -1` is quiet, and a slow reader makes no memory grow;
 * - one sound record for every hostile file and every file of the folders given, within time and memory.
 *
 * Takes an hour for 10,000 papers on two cores. Ends with 1 if something is not so.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makePapers } from './papers.ts';
import { closedPipe, hostile, jobs, killed, memory, type Proof, slowReader } from './proofs.ts';

const [papers = '10000', kills = '50', ...folders] = process.argv.slice(2);
const count = Number(papers);
const work = mkdtempSync(join(tmpdir(), 'ratslese-soak-'));
let failed = 0;

async function prove(name: string, proof: () => Promise<Proof> | Proof): Promise<void> {
  const { figures, faults } = await proof();
  console.log(`${name}\n  ${figures.join('\n  ')}`);
  for (const fault of faults) console.log(`  NOT SO: ${fault}`);
  failed += faults.length;
}

try {
  makePapers(join(work, 'all'), count);
  makePapers(join(work, 'tenth'), Math.ceil(count / 10));
  await prove('`| head -1`, 200 times', () => closedPipe(work, 200));
  await prove('a slow reader', () => slowReader(work));
  await prove('hostile files', () =>
    hostile(
      work,
      folders.map((folder) => resolve(folder)),
    ),
  );
  await prove(`memory, ${Math.ceil(count / 10)} and ${count} papers`, () => memory(work));
  await prove(`jobs, ${count} papers`, () => jobs(work));
  await prove(`${kills} kills, ${count} papers`, () => killed(work, count, Number(kills)));
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(failed === 0 ? 'all of it is so' : `${failed} things are not so`);
process.exitCode = failed === 0 ? 0 : 1;
