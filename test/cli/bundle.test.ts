import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse.ts';
import { fixtureBytes } from '../fixtureFiles.ts';
import { bundledCopy, linkPackages, modulesCopy } from './programCopy.ts';
import { ROOT, run, temporaryFolder } from './run.ts';

const INPUTS = ['pdf/docx-plain.pdf', 'text/tabs-seed-form.txt'] as const;

const modules = modulesCopy();

/** From 22 on Node keeps compiled code by itself, in a form of its own. */
const KEEPS_ITSELF = 'enableCompileCache' in nodeModule;

interface Copy {
  program: string;
  bundle: string;
  home: string;
}

/** A copy of the built program that may be damaged, with a home of its own. */
function installed(folder = bundledCopy()): Copy {
  linkPackages(folder, []);
  const home = join(temporaryFolder(), 'home');
  mkdirSync(home);
  return { program: join(folder, 'bin/ratslese.js'), bundle: join(folder, 'dist/bundle'), home };
}

/** Reads a PDF by itself, then all inputs at once in child processes, as the bundled program does it. */
async function expectSameRecords({ program, home }: Copy): Promise<void> {
  const expected: string[] = [];
  for (const path of INPUTS) {
    const record = await parse(fixtureBytes(path), { path });
    expected.push(`${JSON.stringify(record)}\n`);
  }
  const one = await run(process.execPath, [program, '-q', '-f', 'ndjson', INPUTS[0]], options(home));
  expect(one).toEqual({ code: 0, stdout: expected[0], stderr: '' });
  const all = await run(process.execPath, [program, '-q', '-f', 'ndjson', ...INPUTS], options(home));
  expect(all).toEqual({ code: 0, stdout: expected.join(''), stderr: '' });
}

function options(home: string): { cwd: string; env: Record<string, string> } {
  return { cwd: join(ROOT, 'fixtures'), env: { HOME: home, XDG_CACHE_HOME: join(home, 'cache') } };
}

describe('the bundled program', () => {
  it('gives the records that the library gives', async () => {
    const copy = installed();
    expect(existsSync(join(copy.bundle, 'ratslese.cjs'))).toBe(true);
    await expectSameRecords(copy);
  });

  it('is ASCII, as it is read', () => {
    for (const name of ['ratslese.cjs', 'pdf.cjs']) {
      const bytes = readFileSync(join(ROOT, 'dist/bundle', name));
      expect(bytes.length).toBeGreaterThan(2 ** 20);
      expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(-1);
    }
  });

  it('does so compiled from the start, and keeps that for the next time in the user’s cache folder', async () => {
    const copy = installed();
    rmSync(join(copy.bundle, 'cache'), { recursive: true, force: true });
    await expectSameRecords(copy);
    const [version] = readdirSync(join(copy.home, 'cache/ratslese'));
    const folder = join(copy.home, 'cache/ratslese', version!);
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    expect(readdirSync(copy.home)).toEqual(['cache']);
    await expectSameRecords(copy);
  });

  it.skipIf(KEEPS_ITSELF)(
    'keeps the PDF library as it is compiled in the thread and in children',
    async () => {
      const copy = installed();
      rmSync(join(copy.bundle, 'cache'), { recursive: true, force: true });
      await expectSameRecords(copy);
      const [version] = readdirSync(join(copy.home, 'cache/ratslese'));
      const folder = join(copy.home, 'cache/ratslese', version!);
      const kept = () =>
        readdirSync(folder)
          .sort()
          .map((name) => [name, statSync(join(folder, name)).mtimeMs] as const);
      const before = kept();
      const named = (start: string) => before.filter(([name]) => name.startsWith(start)).length;
      expect([named('pdf-'), named('ratslese-'), before.length]).toEqual([2, 2, 4]);
      // taken the next time, and so not kept anew
      await expectSameRecords(copy);
      expect(kept()).toEqual(before);
    },
  );

  it.skipIf(KEEPS_ITSELF).each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 200)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 1000)],
    ['empty', () => Buffer.alloc(0)],
  ])('does not take a compiled form that is %s', async (_what, spoil) => {
    const copy = installed();
    const folder = join(copy.bundle, 'cache');
    const names = readdirSync(folder);
    expect(names.length).toBe(4);
    for (const name of names) writeFileSync(join(folder, name), spoil(readFileSync(join(folder, name))));
    await expectSameRecords(copy);
  });

  it('does not take a compiled form of another source', async () => {
    const copy = installed();
    const file = join(copy.bundle, 'ratslese.cjs');
    const source = readFileSync(file, 'utf8');
    // of the same length; every build has another first line
    const changed = source
      .replaceAll('schemaVersion:', 'schemaVersiom:')
      .replace(/^\/\*\S{64}/, `/*${'0'.repeat(64)}`);
    expect(changed).not.toBe(source);
    writeFileSync(file, changed);
    const [path] = INPUTS;
    const { stdout } = await run(process.execPath, [copy.program, '-q', path], options(copy.home));
    expect(stdout).toContain('schemaVersiom');
  });

  it('starts a thread for what may be a single PDF, and does without it where it is none', async () => {
    const { program, home } = installed();
    const [text, pdf] = INPUTS;
    const ratslese = (...args: string[]) =>
      run(process.execPath, [program, '-q', '-f', 'ndjson', ...args], options(home));
    const plain = await ratslese(pdf!);
    expect(await ratslese('--max-memory=500m', pdf!)).toEqual(plain);
    const misnamed = join(home, 'text.pdf');
    cpSync(join(ROOT, 'fixtures', text!), misnamed);
    const record = await parse(fixtureBytes(text!), { path: misnamed });
    expect(await ratslese(misnamed)).toEqual({ code: 0, stdout: `${JSON.stringify(record)}\n`, stderr: '' });
    expect(await ratslese('--wrong', pdf!)).toMatchObject({ code: 2, stdout: '' });
    expect(await ratslese(join(home, 'none.pdf'))).toMatchObject({ code: 3 });
  });

  it('is not needed: without it the compiled modules run', async () => {
    const copy = installed(modules);
    expect(existsSync(copy.bundle)).toBe(false);
    await expectSameRecords(copy);
  });
});
