import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameFromBytes } from '../../src/batch/fileName.ts';
import { DEFAULT_LIMITS } from '../../src/batch/limits.ts';
import { type Reading, type Report, runOrder, runTask, type Task } from '../../src/batch/task.ts';
import { unfinishedRecord } from '../../src/batch/unfinished.ts';
import { recordOf } from '../../src/product.ts';
import { PAPER, temporaryFolder } from '../cli/run.ts';
import { recordFaults } from '../recordChecks.ts';

const KNOWN = { bytes: Buffer.byteLength(PAPER), sha256: createHash('sha256').update(PAPER).digest('hex') };

const READING = { limits: DEFAULT_LIMITS, parse: {} };

function paperFile(): string {
  const path = join(temporaryFolder(), 'a.txt');
  writeFileSync(path, PAPER);
  return path;
}

/** A text that takes longer to read than an order may. */
function slowText(): Uint8Array {
  return Buffer.from(`${PAPER}\n${'1. Die Bank fehlt.\n\n'.repeat(10_000)}`);
}

describe('a task', () => {
  it('tells what is known of the bytes before the record is made', async () => {
    const told: Report[] = [];
    const [product] = await runTask({ path: paperFile() }, READING, (report) => told.push(report));
    expect(told).toEqual([{ type: 'facts', facts: { ...KNOWN, mediaType: 'text/plain' } }]);
    expect(product!.summary.source).toMatchObject(KNOWN);
  });

  it('gives a record for a mistake in the program, without the words of the exception', async () => {
    const [product] = await runTask({ path: paperFile() }, READING, () => {
      throw new TypeError('x is not a function');
    });
    const record = recordOf(product!);
    expect(record.diagnostics).toMatchObject([{ code: 'crashed', severity: 'error' }]);
    expect(record.diagnostics[0]?.message).toContain('(TypeError)');
    expect(record.diagnostics[0]?.message).not.toContain('x is');
    expect(recordFaults(record)).toEqual([]);
  });
});

describe('an order', () => {
  async function reportsOf(tasks: Task[], reading: Reading = READING): Promise<Report[]> {
    const told: Report[] = [];
    await runOrder({ tasks, ...reading }, (report) => told.push(report));
    return told;
  }

  it('of several papers tells once, what became of each in their order', async () => {
    const [report, ...more] = await reportsOf([{ path: paperFile() }, { path: '/nonexistent/b.txt' }]);
    expect(more).toEqual([]);
    if (report?.type !== 'done') throw new Error(`unexpected ${report?.type}`);
    expect(report.done.map(({ products }) => products.map(({ summary }) => summary.kind))).toEqual([
      ['anfrage'],
      [null],
    ]);
    expect(report.done.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
  });

  it('of one paper tells what is known of its bytes, too', async () => {
    expect((await reportsOf([{ path: paperFile() }])).map(({ type }) => type)).toEqual(['facts', 'done']);
  });

  it('gives up its later papers where the first takes long', async () => {
    const tasks = [{ path: 'a', bytes: slowText() }, { path: paperFile() }];
    const [report] = await reportsOf(tasks);
    expect(report?.type === 'done' && report.done.length).toBe(1);
  });

  it('gives the text alone where that is wanted', async () => {
    const want = { text: { format: 'ndjson', options: {} } } as const;
    const [report] = await reportsOf([{ path: paperFile() }, { path: paperFile() }], { ...READING, want });
    if (report?.type !== 'done') throw new Error(`unexpected ${report?.type}`);
    const [product] = report.done[0]!.products;
    expect(product!.record).toBeNull();
    expect(JSON.parse(product!.text!).header.Nummer).toBe('F0123/21');
    expect(() => recordOf(product!)).toThrow('only the text');
  });
});

describe('the record of an unfinished task', () => {
  it('has size and hash though the reader told nothing', async () => {
    const path = paperFile();
    for (const task of [{ path }, { path: 'a', bytes: Buffer.from(PAPER) }]) {
      const record = await unfinishedRecord(task, 'crashed', null, DEFAULT_LIMITS);
      expect(record.source).toMatchObject({ path: task.path, ...KNOWN, mediaType: null });
      expect(record.diagnostics).toMatchObject([{ code: 'crashed' }]);
    }
  });

  it.runIf(process.platform === 'linux')('finds a file whose name is no UTF-8', async () => {
    const folder = temporaryFolder();
    const name = Buffer.concat([Buffer.from(`${folder}/`), Buffer.of(0xe4, 0x2e, 0x74, 0x78, 0x74)]);
    writeFileSync(name, PAPER);
    const path = nameFromBytes(name);
    expect((await unfinishedRecord({ path }, 'crashed', null, DEFAULT_LIMITS)).source).toMatchObject(KNOWN);
    const limits = { ...DEFAULT_LIMITS, maxBytes: 10 };
    const [product] = await runTask({ path }, { ...READING, limits }, () => {});
    expect(product!.summary.diagnostics).toMatchObject([{ code: 'size-limit' }]);
  });

  it('does without them where there is no file, or one above the limit', async () => {
    const limits = { ...DEFAULT_LIMITS, maxBytes: 10 };
    for (const path of ['/nonexistent/a.pdf', paperFile()]) {
      const record = await unfinishedRecord({ path }, 'time-limit', null, limits);
      expect(record.source).toMatchObject({ bytes: null, sha256: null });
      expect(recordFaults(record)).toEqual([]);
    }
  });
});
