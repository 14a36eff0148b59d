import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/batch/limits.ts';
import { processMeter } from '../../src/batch/meter.ts';
import { createPool, type Pool, type PoolOptions } from '../../src/batch/pool.ts';
import type { Task } from '../../src/batch/task.ts';
import type { ParsedDocument } from '../../src/model/names.ts';
import { parse } from '../../src/parse.ts';
import { recordOf } from '../../src/product.ts';
import { PAPER, ROOT, temporaryFolder } from '../cli/run.ts';
import { extent } from '../extent.ts';
import { fixtureInputs } from '../fixtureFiles.ts';
import { pdfBytes, text } from '../pdfBytes.ts';
import { recordFaults } from '../recordChecks.ts';
import { hostileFile, slowFile } from './hostileFile.ts';

function poolOf(limits: Partial<Limits> = {}, options: Partial<PoolOptions> = {}): Pool {
  const pool = createPool({ jobs: 1, limits: { ...DEFAULT_LIMITS, ...limits }, parse: {}, ...options });
  onTestFinished(() => pool.kill());
  return pool;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

const hasProc = process.platform === 'linux';

/** Processes whose parent is that one. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : Number(parent);
  } catch {
    return null;
  }
}

/** The pool's children among them, by their program. */
function poolChildren(parent: number): number[] {
  return childrenOf(parent).filter((pid) => {
    try {
      return /\/child\.c?js\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
    } catch {
      return false;
    }
  });
}

/** Processor time that a process has used so far, in seconds; 0 if it is gone. */
async function processorSeconds(pid: number): Promise<number> {
  return ((await processMeter(pid).measure())?.cpuMs ?? 0) / 1000;
}

/** Several times what a child needs until it reads its first paper, and less than the limit. In seconds of processor time. */
const AT_WORK = 1.2;

type Looked<T> = T | false | undefined | null;

async function until<T>(look: () => Looked<T> | Promise<Looked<T>>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The record of an input that holds one paper. */
async function readOne(pool: Pool, task: Task): Promise<ParsedDocument> {
  const [product, ...more] = await pool.read(task);
  expect(more).toEqual([]);
  return recordOf(product!);
}

describe('a pool', () => {
  const paths = fixtureInputs()
    .filter((_, index) => index % extent(8, 24) === 0)
    .map((input) => join(ROOT, 'fixtures', input));
  const expected: ParsedDocument[] = [];
  beforeAll(async () => {
    for (const path of paths) expected.push(await parse(readFileSync(path), { path }));
  });

  it.each([1, 3])('of %i gives the records that parse gives', async (jobs) => {
    const pool = poolOf({}, { jobs, recycleAfter: 5 });
    expect(await Promise.all(paths.map((path) => readOne(pool, { path })))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
    await pool.close();
  });

  it('reads bytes that have no file, with the options of the run', async () => {
    const pool = poolOf({}, { parse: { encoding: 'macintosh' } });
    const bytes = new Uint8Array(Buffer.from(PAPER));
    const record = await readOne(pool, { path: 'standard input', bytes });
    expect(record).toEqual(await parse(bytes, { path: 'standard input', encoding: 'macintosh' }));
    expect(record.source.encoding).toBe('macintosh');
    await pool.close();
  });

  it('says of a file that cannot be read why, and goes on', async () => {
    const pool = poolOf();
    const path = '/nonexistent/a.pdf';
    const record = await readOne(pool, { path });
    expect(record.diagnostics).toMatchObject([{ code: 'unreadable-file' }]);
    expect(record.source).toMatchObject({ path, bytes: null, sha256: null });
    expect((await readOne(pool, { path: file('a.txt', PAPER) })).header.Nummer).toBe('F0123/21');
    await pool.close();
  });

  it('does not open what is too large', async () => {
    const pool = poolOf({ maxBytes: 2 ** 20 });
    const path = file('a.txt', 'x'.repeat(2 ** 20 + 1));
    for (const task of [{ path }, { path, bytes: readFileSync(path) }]) {
      const record = await readOne(pool, task);
      expect(record.diagnostics).toMatchObject([{ code: 'size-limit', severity: 'error' }]);
      expect(record.diagnostics[0]?.message).toContain('1 MB (--max-size)');
      expect(record.source).toMatchObject({ bytes: 2 ** 20 + 1, sha256: null });
      expect(recordFaults(record)).toEqual([]);
    }
    await pool.close();
  });

  it('does not read what has too many pages', async () => {
    const pool = poolOf({ maxPages: 2 });
    const page = text(71, 771, 14, 'Anfrage');
    const [fits, tooMany] = [2, 3].map((count) => file('a.pdf', pdfBytes(Array(count).fill(page))));
    expect((await readOne(pool, { path: fits ?? '' })).diagnostics).toMatchObject([
      { code: 'not-recognised' },
    ]);
    const record = await readOne(pool, { path: tooMany ?? '' });
    expect(record.diagnostics).toMatchObject([{ code: 'page-limit', severity: 'error' }]);
    expect(record.diagnostics[0]?.message).toContain('limit of 2 (--max-pages)');
    expect(record.source).toMatchObject({ pages: 3, mediaType: 'application/pdf' });
    await pool.close();
  });

  it('cuts off what takes too long, tells what is known, and goes on', async () => {
    const pool = poolOf({ timeoutMs: 1000 });
    const path = slowFile();
    const [record, next] = await Promise.all([
      readOne(pool, { path }),
      readOne(pool, { path: file('a.txt', PAPER) }),
    ]);
    expect(record.diagnostics).toMatchObject([{ code: 'time-limit', severity: 'error', field: null }]);
    expect(record.diagnostics[0]?.message).toContain('limit of 1 s (--timeout)');
    const bytes = readFileSync(path);
    const known = { bytes: bytes.length, sha256: sha256(bytes), mediaType: 'application/pdf', pages: null };
    expect(record.source).toMatchObject({ path, ...known });
    expect(recordFaults(record)).toEqual([]);
    expect(next.header.Nummer).toBe('F0123/21');
    await pool.close();
  });

  it('cuts off what needs too much memory, in a used child as in a fresh one', async () => {
    const pool = poolOf({ maxMemoryBytes: 256 * 2 ** 20 });
    const path = hostileFile('run-length-in-flate');
    const fresh = await readOne(pool, { path });
    await readOne(pool, { path: file('a.txt', PAPER) });
    const used = await readOne(pool, { path });
    expect(fresh.diagnostics).toMatchObject([{ code: 'memory-limit', severity: 'error' }]);
    expect(fresh.diagnostics[0]?.message).toContain('limit of 256 MB (--max-memory)');
    expect(fresh.source.sha256).toBe(sha256(readFileSync(path)));
    expect(used).toEqual(fresh);
    await pool.close();
  });

  it.each([
    ['takes too long', slowFile, { timeoutMs: 1000 }, 'time-limit'],
    [
      'needs too much memory',
      () => hostileFile('run-length-in-flate'),
      { maxMemoryBytes: 256 * 2 ** 20 },
      'memory-limit',
    ],
  ] as const)('reads what shared an order with a paper that %s', async (_, bad, limits, code) => {
    const pool = poolOf(limits);
    const path = file('a.txt', PAPER);
    const paths = [path, path, path, bad(), path, path];
    const records = await Promise.all(paths.map((one) => readOne(pool, { path: one })));
    expect(records.map(({ header }) => header.Nummer)).toEqual(
      paths.map((one) => (one === path ? 'F0123/21' : null)),
    );
    expect(records[3]!.diagnostics).toMatchObject([{ code }]);
    expect(records[3]!.source.sha256).toBe(sha256(readFileSync(paths[3]!)));
    await pool.close();
  });

  it('tells of each paper of an order when it was begun', async () => {
    const pool = poolOf();
    const path = file('a.txt', PAPER);
    const begun: number[][] = [];
    const start = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => {
        begun.push([]);
        return pool.read({ path }, (at = performance.now()) => begun[index]!.push(at - start));
      }),
    );
    const last = begun.map((times) => times.at(-1)!);
    expect(last.every((at, index) => at > (last[index - 1] ?? 0))).toBe(true);
    await pool.close();
  });

  it('says when the turn of an input comes', async () => {
    const pool = poolOf();
    const path = file('a.txt', PAPER);
    const order: string[] = [];
    const read = async (name: string) => {
      await pool.read({ path }, () => order.push(`${name} begun`));
      order.push(`${name} done`);
    };
    await Promise.all([read('first'), read('second')]);
    expect(order).toEqual(['first begun', 'first done', 'second begun', 'second done']);
    await pool.close();
  });

  it('rejects what is not done when it is killed', async () => {
    const pool = poolOf();
    const all = [readOne(pool, { path: slowFile() }), readOne(pool, { path: slowFile() })];
    setTimeout(() => pool.kill(), 500);
    const results = await Promise.allSettled(all);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(readOne(pool, { path: 'x' })).rejects.toThrow();
  });

  it('can be closed before it has read anything', () => poolOf().close());
});

describe.runIf(hasProc)('children of a pool', () => {
  it('that die leave a record that says so', async () => {
    const pool = poolOf();
    const path = slowFile();
    const reading = readOne(pool, { path });
    const child = await until(() => poolChildren(process.pid)[0]);
    await until(async () => (await processorSeconds(child)) > AT_WORK);
    process.kill(child, 'SIGSEGV');
    const record = await reading;
    expect(record.diagnostics).toMatchObject([{ code: 'crashed', severity: 'error' }]);
    expect(record.source.sha256).toBe(sha256(readFileSync(path)));
    expect((await readOne(pool, { path: file('a.txt', PAPER) })).header.Nummer).toBe('F0123/21');
    await pool.close();
    expect(poolChildren(process.pid)).toEqual([]);
  });

  it('that die between two papers cost none of them', async () => {
    const pool = poolOf();
    const path = file('a.txt', PAPER);
    await readOne(pool, { path });
    for (const child of poolChildren(process.pid)) process.kill(child, 'SIGKILL');
    expect((await readOne(pool, { path })).header.Nummer).toBe('F0123/21');
    await pool.close();
  });

  it('do not heed Ctrl-C', async () => {
    const pool = poolOf({ timeoutMs: 1000 });
    await readOne(pool, { path: file('a.txt', PAPER) });
    const reading = readOne(pool, { path: slowFile() });
    for (const child of poolChildren(process.pid)) process.kill(child, 'SIGINT');
    expect((await reading).diagnostics).toMatchObject([{ code: 'time-limit' }]);
    await pool.close();
  });

  it('are replaced after some papers', async () => {
    const pool = poolOf({}, { recycleAfter: 2 });
    const path = file('a.txt', PAPER);
    const seen: number[][] = [];
    for (let i = 0; i < 4; i++) {
      const [, pids] = await Promise.all([readOne(pool, { path }), until(() => poolChildren(process.pid))]);
      seen.push(pids);
    }
    expect(new Set(seen.flat()).size).toBeGreaterThan(1);
    await pool.close();
  });

  it.each([
    ['idle', () => file('a.txt', PAPER), 0],
    ['busy', slowFile, AT_WORK],
  ])('that are %s end when the parent is killed', async (_, make, work) => {
    const limits = { ...DEFAULT_LIMITS, timeoutMs: 100_000 };
    const stdin = JSON.stringify({ paths: [make(), slowFile()], options: { jobs: 2, limits, parse: {} } });
    const parent = spawn(process.execPath, ['test/batch/runPool.js'], { cwd: ROOT, stdio: 'pipe' });
    parent.stdin.end(stdin);
    const children = await until(() => {
      const found = poolChildren(parent.pid ?? 0);
      return found.length === 2 && found;
    });
    await until(async () => (await Promise.all(children.map(processorSeconds))).every((used) => used > work));
    parent.kill('SIGKILL');
    await until(() => children.every((pid) => parentOf(pid) === null));
  });
});
