/** What is to be proven of whole archives, one function each. */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { recordFaults } from '../../test/recordChecks.ts';
import { type Cost, measured, ROOT, start, watchPeaks } from './measure.ts';
import { contents, makeHostile } from './papers.ts';

export interface Proof {
  figures: string[];
  /** What is not as it should be. */
  faults: string[];
}

/** In MB: what the program's own process may hold, and what a child may by the limit given here. */
const PARENT_MB = 200;
const LIMIT_MB = 512;
const TIMEOUT_S = 5;

function said({ seconds, lines, parentMB, childMB }: Cost): string {
  return `${seconds.toFixed(1)} s, ${lines} records, parent ${parentMB} MB, children ${childMB} MB at most`;
}

/** In `cwd` there is a folder `all`. */
export async function jobs(cwd: string): Promise<Proof> {
  const figures: string[] = [];
  const hashes = new Set<string>();
  for (const count of [1, 2, 8]) {
    const cost = await measured(['all', '-f', 'ndjson', '-q', '-j', String(count)], cwd);
    figures.push(`-j ${count}: ${said(cost)}, sha256 ${cost.sha256.slice(0, 12)}`);
    hashes.add(cost.sha256);
  }
  return { figures, faults: hashes.size === 1 ? [] : ['the same bytes for every number of jobs'] };
}

export async function memory(cwd: string): Promise<Proof> {
  const costs: Cost[] = [];
  for (const folder of ['tenth', 'all'])
    costs.push(await measured([folder, '--out-dir', `out-${folder}`], cwd));
  const [few, many] = costs as [Cost, Cost];
  const counts = (JSON.parse(readFileSync(join(cwd, 'out-all', 'ratslese-run.json'), 'utf8')) as ManifestHead)
    .counts;
  const { inputs, ok, findings, error, skipped } = counts;
  const faults =
    inputs === ok + findings + error + skipped ? [] : [`the counts are ${JSON.stringify(counts)}`];
  // places and names of ten times as many papers may be remembered, their records not
  if (many.parentMB > few.parentMB + 60) faults.push('the memory is flat');
  return { figures: [said(few), said(many), `counts ${JSON.stringify(counts)}`], faults };
}

interface ManifestHead {
  counts: Record<'inputs' | 'ok' | 'findings' | 'error' | 'skipped', number>;
}

/** Against the folder `out-all` that `memory` has left. The moments are spread over the whole run by what it has done. */
export async function killed(cwd: string, papers: number, kills: number): Promise<Proof> {
  const args = ['all', '--out-dir', 'out-killed', '--skip-unchanged', '-q'];
  const folder = join(cwd, 'out-killed');
  const whole = contents(join(cwd, 'out-all'));
  const faults: string[] = [];
  let cut = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = start(args, cwd);
    const ended = new Promise((resolve) => child.on('close', resolve));
    const until = (papers * (kill + Math.random())) / kills;
    while (child.exitCode === null && journalLines(folder) < until) await delay(2);
    await delay(Math.random() * 30);
    cut += child.exitCode === null ? 1 : 0;
    child.kill('SIGKILL');
    await ended;
    for (const [name, text] of contents(folder)) {
      if (/^\/(?:\.ratslese-tmp|ratslese-run)/.test(name)) continue;
      if (whole.get(name) !== text) faults.push(`kill ${kill}: ${name} is not whole`);
    }
  }
  await measured(args, cwd);
  const last = contents(folder);
  const differs = [...whole].filter(([name, text]) => last.get(name) !== text).map(([name]) => name);
  if (differs.length > 0 || last.size !== whole.size)
    faults.push(`the result is the same, but for ${differs.join(', ')}`);
  return { figures: [`${cut} of ${kills} kills met a run at work; ${last.size} files compared`], faults };
}

function journalLines(folder: string): number {
  try {
    return readFileSync(join(folder, 'ratslese-run.journal.ndjson')).filter((byte) => byte === 0x0a).length;
  } catch {
    return 0;
  }
}

export function closedPipe(cwd: string, times: number): Proof {
  const script = `"$0" ${join(ROOT, 'bin/ratslese.js')} tenth -f ndjson | head -1 | wc -l; echo \${PIPESTATUS[0]}`;
  const seen = new Map<string, number>();
  for (let i = 0; i < times; i++) {
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath], { cwd, encoding: 'utf8' });
    const what = JSON.stringify({ stdout, stderr });
    seen.set(what, (seen.get(what) ?? 0) + 1);
  }
  const good = seen.get(JSON.stringify({ stdout: '1\n0\n', stderr: '' })) ?? 0;
  const faults = good === times ? [] : [...seen].map(([what, count]) => `${count} times ${what}`);
  return { figures: [`${good} of ${times}: one line, exit status 0, nothing on standard error`], faults };
}

/** Reads the pretty output of all papers, 64 KB every few milliseconds, until 100 MB have come or all. */
export async function slowReader(cwd: string): Promise<Proof> {
  const child = start(['all', '-q'], cwd);
  const peaks = watchPeaks(child.pid ?? 0);
  let bytes = 0;
  child.stderr?.resume();
  for await (const chunk of child.stdout ?? []) {
    bytes += (chunk as Buffer).length;
    await delay(5);
    if (bytes > 100 * 2 ** 20) break;
  }
  child.kill();
  const { parentMB } = peaks();
  const faults = parentMB < PARENT_MB ? [] : [`the parent stays below ${PARENT_MB} MB`];
  return { figures: [`${(bytes / 2 ** 20).toFixed(0)} MB read, parent ${parentMB} MB at most`], faults };
}

export async function hostile(cwd: string, folders: readonly string[]): Promise<Proof> {
  const canary = makeHostile(join(cwd, 'hostile'));
  const [figures, faults]: [string[], string[]] = [[], []];
  const limits = ['--timeout', `${TIMEOUT_S}s`, '--max-memory', `${LIMIT_MB}m`];
  for (const folder of ['hostile', ...folders]) {
    const args = [folder, '--out-dir', `out-of-${figures.length}`, ...limits];
    const cost = await measured(args, cwd);
    const records = readRecords(join(cwd, `out-of-${figures.length}`));
    const slowest = Math.max(...records.entries.map(({ milliseconds }) => milliseconds ?? 0));
    figures.push(
      `${folder}: ${records.count} records, slowest ${(slowest / 1000).toFixed(1)} s, ${said(cost)}`,
    );
    faults.push(...records.faults);
    const inputs = records.entries.filter(({ status }) => status !== 'skipped').length;
    if (records.count !== inputs) faults.push(`${folder}: ${records.count} records for ${inputs} inputs`);
    if (slowest > (TIMEOUT_S + 1) * 1000)
      faults.push(`${folder}: the slowest takes ${TIMEOUT_S + 1} s at most`);
    if (cost.parentMB > PARENT_MB) faults.push(`${folder}: the parent stays below ${PARENT_MB} MB`);
    if (cost.childMB > 1.1 * LIMIT_MB)
      faults.push(`${folder}: children stay below ${LIMIT_MB} MB and a tenth`);
    if (/^ +at /m.test(cost.stderr)) faults.push(`${folder}: there is no stack trace`);
  }
  if (existsSync(canary)) faults.push('no code of a file has run');
  return { figures, faults };
}

interface Entry {
  status: string;
  milliseconds: number | null;
}

function readRecords(folder: string): { count: number; faults: string[]; entries: Entry[] } {
  const { inputs } = JSON.parse(readFileSync(join(folder, 'ratslese-run.json'), 'utf8')) as {
    inputs: Entry[];
  };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const outputs = names.filter((name) => name.endsWith('.json') && name !== 'ratslese-run.json');
  const faults = outputs.flatMap((name) => {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    return recordFaults(record).map((fault) => `${name}: ${fault}`);
  });
  return { count: outputs.length, faults, entries: inputs };
}
