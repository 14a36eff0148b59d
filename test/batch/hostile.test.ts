/** Files that mean harm, read in a pool with tight limits: one sound record each, in bounded time and memory. */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { ROOT, run, temporaryFolder } from '../cli/run.ts';
import { extent } from '../extent.ts';
import { hostileFiles } from '../hostile/index.ts';
import { recordFaults } from '../recordChecks.ts';

const MEMORY = 300 * 2 ** 20;
const TIMEOUT_MS = extent(2500, 1000);

/** Which of the two is met first is open: how fast memory grows depends on when V8 tidies up. */
const A_LIMIT = ['time-limit', 'memory-limit'];

/** Named after what has no text, whatever else it has. */
const TEXTLESS =
  /^(?:flate|run-length|operators|q-|form-of|patterns|count-0|no-tree|arrays-nested-in|references|length-|filters|object-stream|unicode-line|empty|rubbish|\w+-without-end)/;

interface Read {
  record: ParsedDocument;
  wallMs: number;
}
interface Peaks {
  parentPeak: number;
  childPeak: number;
}

async function readAll(paths: string[]): Promise<{ reads: Read[]; peaks: Peaks }> {
  const limits = { timeoutMs: TIMEOUT_MS, maxMemoryBytes: MEMORY, maxBytes: 2 ** 28, maxPages: 2000 };
  const stdin = JSON.stringify({ paths, options: { jobs: 2, limits, parse: {} } });
  const { code, stdout, stderr } = await run(process.execPath, ['test/batch/runPool.js'], {
    cwd: ROOT,
    stdin,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  return {
    peaks: JSON.parse(lines.pop() ?? ''),
    reads: lines.map((line) => JSON.parse(line) as Read),
  };
}

describe('the pool', () => {
  it('gives every hostile file one sound record within the limits', { timeout: 900_000 }, async () => {
    const folder = temporaryFolder();
    const canary = join(folder, 'canary');
    const names = new Map<string, string>();
    const files = Object.entries(hostileFiles(canary));
    // half of them, and those of which it is known what may come of them
    const tried = files.filter(([name], index) => extent(true, index % 2 === 0 || name in OUTCOMES));
    for (const [name, make] of tried) {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, make());
      names.set(path, name);
    }
    const { reads, peaks } = await readAll([...names.keys()]);

    expect(reads.map(({ record }) => record.source.path).sort()).toEqual([...names.keys()].sort());
    for (const { record } of reads) {
      const name = names.get(record.source.path ?? '') ?? '';
      const codes = record.diagnostics.map(({ code }) => code);
      expect(recordFaults(record), name).toEqual([]);
      expect(record.source.sha256, name).toMatch(/^[0-9a-f]{64}$/);
      expect(record.source.pages ?? 1, name).toBeGreaterThan(0);
      expect(codes, name).not.toContain('crashed');
      const failed = record.diagnostics.some(({ severity }) => severity === 'error');
      if (TEXTLESS.test(name)) expect(failed, `${name} failed`).toBe(true);
      const outcomes = OUTCOMES[name];
      if (outcomes !== undefined) expect(outcomes, name).toContain(codes.join());
    }
    expect(existsSync(canary)).toBe(false);
    expect(peaks.parentPeak).toBeLessThan(200 * 2 ** 20);
    // a busy machine lets the parent look late; without a limit it would be ten times as much
    expect(peaks.childPeak).toBeLessThan(2 * MEMORY);
  });
});

/** What may come of some of them: one of these. */
const OUTCOMES: Record<string, string[]> = {
  empty: ['empty-file'],
  'count-minus-1': ['pdf-damaged'],
  'count-0': ['pdf-damaged'],
  'tree-with-10^8-leaves': ['page-limit'],
  'tree-with-100000-kids': ['page-limit'],
  'forms-nested-to-10^9': A_LIMIT,
  'objects-without-end': A_LIMIT,
  'rubbish-20-mb': ['pdf-damaged', ...A_LIMIT],
  'run-length-in-flate': A_LIMIT,
};
