import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameFromBytes } from '../../src/batch/fileName.ts';
import { DEFAULT_LIMITS } from '../../src/batch/limits.ts';
import { type Report, runTask } from '../../src/batch/task.ts';
import { unfinishedRecord } from '../../src/batch/unfinished.ts';
import { PAPER, temporaryFolder } from '../cli/run.ts';
import { recordFaults } from '../recordChecks.ts';

const KNOWN = { bytes: Buffer.byteLength(PAPER), sha256: createHash('sha256').update(PAPER).digest('hex') };

function paperFile(): string {
  const path = join(temporaryFolder(), 'a.txt');
  writeFileSync(path, PAPER);
  return path;
}

describe('a task', () => {
  it('tells what is known of the bytes before the record is made', async () => {
    const told: Report[] = [];
    const order = { path: paperFile(), limits: DEFAULT_LIMITS, parse: {} };
    const [product] = await runTask(order, (report) => told.push(report));
    expect(told).toEqual([{ type: 'facts', facts: { ...KNOWN, mediaType: 'text/plain' } }]);
    expect(product!.record.source).toMatchObject(KNOWN);
  });

  it('gives a record for a mistake in the program, without the words of the exception', async () => {
    const order = { path: paperFile(), limits: DEFAULT_LIMITS, parse: {} };
    const [product] = await runTask(order, () => {
      throw new TypeError('x is not a function');
    });
    const { record } = product!;
    expect(record.diagnostics).toMatchObject([{ code: 'crashed', severity: 'error' }]);
    expect(record.diagnostics[0]?.message).toContain('(TypeError)');
    expect(record!.diagnostics[0]?.message).not.toContain('x is');
    expect(recordFaults(record!)).toEqual([]);
  });
});

describe('the record of an unfinished task', () => {
  it('has size and hash though the reader told nothing', async () => {
    const path = paperFile();
    for (const task of [{ path }, { path: 'a', bytes: Buffer.from(PAPER) }]) {
      const record = await unfinishedRecord(task, 'crashed', null, DEFAULT_LIMITS);
      expect(record!.source).toMatchObject({ path: task.path, ...KNOWN, mediaType: null });
      expect(record!.diagnostics).toMatchObject([{ code: 'crashed' }]);
    }
  });

  it.runIf(process.platform === 'linux')('finds a file whose name is no UTF-8', async () => {
    const folder = temporaryFolder();
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xe4, 0x2e, 0x74, 0x78, 0x74)]);
    writeFileSync(name, PAPER);
    const path = nameFromBytes(name);
    expect((await unfinishedRecord({ path }, 'crashed', null, DEFAULT_LIMITS)).source).toMatchObject(KNOWN);
    const [product] = await runTask(
      { path, limits: { ...DEFAULT_LIMITS, maxBytes: 10 }, parse: {} },
      () => {},
    );
    expect(product!.record.diagnostics).toMatchObject([{ code: 'size-limit' }]);
  });

  it('does without them where there is no file, or one above the limit', async () => {
    const limits = { ...DEFAULT_LIMITS, maxBytes: 10 };
    for (const path of ['/nonexistent/a.pdf', paperFile()]) {
      const record = await unfinishedRecord({ path }, 'time-limit', null, limits);
      expect(record!.source).toMatchObject({ bytes: null, sha256: null });
      expect(recordFaults(record!)).toEqual([]);
    }
  });
});
