import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGuarded } from '../../src/batch/guarded.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/batch/limits.ts';
import { parse } from '../../src/parse.ts';
import { recordOf } from '../../src/product.ts';
import { PAPER, ROOT } from '../cli/run.ts';
import { recordFaults } from '../recordChecks.ts';
import { hostileFile, slowFile } from './hostileFile.ts';

async function guarded(path: string, limits: Partial<Limits> = {}, bytes?: Uint8Array) {
  const task = bytes === undefined ? { path } : { path, bytes };
  const [product, ...more] = await parseGuarded(task, {
    limits: { ...DEFAULT_LIMITS, ...limits },
    parse: {},
  });
  expect(more).toEqual([]);
  return recordOf(product!);
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

describe('a guarded thread', () => {
  it.each(['pdf/lo-01.pdf', 'text/tabs-seed-form.txt'])('reads %s as parse does', async (input) => {
    const path = join(ROOT, 'fixtures', input);
    expect(await guarded(path)).toEqual(await parse(readFileSync(path), { path }));
  });

  it('reads bytes', async () => {
    const record = await guarded('-', {}, Buffer.from(PAPER));
    expect(record.header.Nummer).toBe('F0123/21');
    expect(record.source.path).toBe('-');
  });

  it('is cut off after the time', async () => {
    const path = slowFile();
    const record = await guarded(path, { timeoutMs: 1000 });
    expect(record.diagnostics).toMatchObject([{ code: 'time-limit' }]);
    expect(record.source.sha256).toBe(sha256(path));
    expect(recordFaults(record)).toEqual([]);
  });

  it('refuses what is too large', async () => {
    const limits = { maxBytes: 100 };
    const path = join(ROOT, 'fixtures/pdf/lo-01.pdf');
    for (const bytes of [undefined, readFileSync(path)]) {
      expect((await guarded(path, limits, bytes)).diagnostics).toMatchObject([{ code: 'size-limit' }]);
    }
  });

  // the last one: what it took is given back late, and counts for all of this process
  it('is cut off at the memory', async () => {
    const path = hostileFile('flate-2-gb');
    // the memory is that of this whole process
    const maxMemoryBytes = process.memoryUsage.rss() + 200 * 2 ** 20;
    const record = await guarded(path, { maxMemoryBytes });
    expect(record.diagnostics).toMatchObject([{ code: 'memory-limit' }]);
    expect(record.source.sha256).toBe(sha256(path));
  });
});
