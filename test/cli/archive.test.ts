/** Whole folders through the built program: nothing lost, the same bytes whatever the jobs, stop and go on. */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { slowFile } from '../batch/hostileFile.ts';
import { pageText } from '../docs/pages.ts';
import { extent } from '../extent.ts';
import { fixtureInputs } from '../fixtureFiles.ts';
import {
  bash,
  finished,
  PAPER,
  PROGRAM,
  ROOT,
  type Run,
  type RunOptions,
  ratslese,
  records,
  run,
  start,
  temporaryFolder,
} from './run.ts';

/** A folder `in` with `count` fixtures, PDFs among them, in two folders. */
function archive(count: number): string {
  const cwd = temporaryFolder();
  const inputs = fixtureInputs();
  for (let i = 0; i < count; i++) {
    const input = inputs[Math.floor((i * inputs.length) / count)]!;
    cpSync(
      join(ROOT, 'fixtures', input),
      join(cwd, 'in', i % 2 === 0 ? '.' : 'deeper', input.replace('/', '-')),
    );
  }
  return cwd;
}

/** With one child: to start another takes longer than to read what is here. Only where it is said are there more. */
function inOneChild(args: string[], options: RunOptions = {}): Promise<Run> {
  return ratslese([...args, '-j', '1'], options);
}

const TIMES = /"milliseconds":\d+|"(?:started|ended)":"[^"]*"/g;

/** All files below a folder, with their content; the manifest without times. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8').replace(TIMES, '')];
    }),
  );
}

/** How many outputs stand below a folder that is being written to. */
function outputsIn(folder: string): number {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
        .length
    : 0;
}

interface Manifest {
  counts: Record<'inputs' | 'ok' | 'findings' | 'error' | 'skipped' | 'kept', number>;
  inputs: { path: string; status: string; reason: string | null; kinds: string[]; output: string | null }[];
}

function manifest(cwd: string, folder = 'out'): Manifest {
  return JSON.parse(readFileSync(join(cwd, folder, 'ratslese-run.json'), 'utf8')) as Manifest;
}

describe('a folder', () => {
  it('gives the same bytes whatever the number of jobs, sorted by path', async () => {
    const cwd = archive(extent(40, 20));
    const runs = await Promise.all(
      ['1', '2', extent('8', '4')].map((jobs) => ratslese(['in', '-f', 'ndjson', '-j', jobs, '-q'], { cwd })),
    );
    const [first] = runs;
    const paths = records(first!.stdout).map(({ source }) => source.path!);
    expect(paths).toEqual([...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    expect(paths).toHaveLength(extent(40, 20));
    for (const other of runs.slice(1)) expect(other.stdout === first!.stdout).toBe(true);
  });

  it('leaves out what is no paper, and says so with -v', async () => {
    const cwd = archive(4);
    writeFileSync(
      join(cwd, 'in', 'picture.png'),
      Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0', 'latin1'),
    );
    symlinkSync('.', join(cwd, 'in', 'loop'));
    await run('mkfifo', [join(cwd, 'in', 'pipe')]);
    const { stdout, stderr } = await inOneChild(['in', '-f', 'ndjson', '-v'], { cwd });
    expect(records(stdout)).toHaveLength(4);
    expect(stderr).toContain('in/picture.png: skipped: neither a PDF nor text\n');
    expect(stderr).toContain('in/loop: skipped: a symbolic link');
    expect(stderr).toContain('in/pipe: skipped: a pipe');
    expect(stderr).toMatch(/^ratslese: 4 inputs: .* 3 skipped$/m);
  });

  it('without a paper is no input: exit 4, or 0 with --allow-empty', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'in'));
    const { code, stdout, stderr } = await ratslese(['in'], { cwd });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('there is no input');
    expect((await ratslese(['in', '--allow-empty'], { cwd })).code).toBe(0);
  });

  it('can be named by a pattern, a list with NULs, and be thinned out', async () => {
    const cwd = archive(4);
    const all = records((await inOneChild(['in', '-f', 'ndjson', '-q'], { cwd })).stdout);
    const byPattern = await inOneChild(['in/**/*', '-f', 'ndjson', '-q'], { cwd });
    expect(records(byPattern.stdout)).toEqual(all);
    const listed = await bash('find in -type f -print0 | sort -z | ratslese --files-from - -0 -f ndjson -q', {
      cwd,
    });
    expect(records(listed.stdout)).toEqual(all);
    const some = await inOneChild(['in', '--ignore', '*.pdf', '-f', 'ndjson', '-q'], { cwd });
    expect(records(some.stdout)).toEqual(all.filter(({ source }) => !source.path!.endsWith('.pdf')));
  });

  it('as CSV has its header row once', async () => {
    const { stdout } = await inOneChild(['in', '-f', 'csv', '-q'], { cwd: archive(5) });
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines.filter((line) => line.startsWith('path,part,kind'))).toHaveLength(1);
  });
});

describe('--out-dir', () => {
  it('has one file an input with the record of a single run, and a manifest that leaves nothing out', async () => {
    const cwd = archive(6);
    writeFileSync(join(cwd, 'in', 'x.bin'), Buffer.alloc(100));
    const { stdout, stderr } = await inOneChild(['in', '--out-dir', 'out'], { cwd });
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^ratslese: 6 inputs: /m);
    const { counts, inputs } = manifest(cwd);
    expect(counts.inputs).toBe(counts.ok + counts.findings + counts.error + counts.skipped + counts.kept);
    expect(inputs).toHaveLength(7);
    expect(inputs.filter(({ status }) => status === 'skipped')).toMatchObject([
      { path: 'in/x.bin', output: null },
    ]);
    for (const { path, output } of inputs.filter((input) => input.output !== null)) {
      expect(output).toBe(`${path}.json`);
      const alone = await ratslese([path, '-q'], { cwd });
      expect(readFileSync(join(cwd, 'out', output!), 'utf8')).toBe(alone.stdout);
    }
  });

  it('killed again and again and resumed, ends as one run that was not', async () => {
    const kills = extent(6, 2);
    const cwd = archive(5 * kills);
    cpSync(slowFile(), join(cwd, 'in', 'zz.pdf')); // keeps a run from its end until it is killed
    const common = ['in', '-q', '--timeout', extent('2s', '1s')];
    await ratslese([...common, '--out-dir', 'straight'], { cwd });
    const args = [PROGRAM, ...common, '--out-dir', 'out', '--skip-unchanged', '-j', '2'];
    for (let kill = 0; kill < kills; kill++) {
      const child = start(process.execPath, args, { cwd });
      const ended = finished(child);
      while (child.exitCode === null && outputsIn(join(cwd, 'out', 'in')) <= 4 * kill) await delay(1);
      child.kill('SIGKILL');
      await ended;
      expect(readdirSync(join(cwd, 'out')), `kill ${kill}`).toContain('ratslese-run.journal.ndjson');
      for (const [name, text] of Object.entries(
        existsSync(join(cwd, 'out')) ? contents(join(cwd, 'out')) : {},
      )) {
        if (name.endsWith('.json') && !name.startsWith('.ratslese-tmp')) JSON.parse(text.replace(/,,/g, ','));
      }
    }
    await run(process.execPath, args, { cwd });
    expect(contents(join(cwd, 'out'))).toEqual(contents(join(cwd, 'straight')));
  });

  it('--skip-unchanged reads only what is new, and keeps the exit code of what it leaves alone', async () => {
    const cwd = archive(4);
    writeFileSync(join(cwd, 'in', 'bad.pdf'), '%PDF-1.4\nrubbish');
    const args = ['in', '--out-dir', 'out', '--skip-unchanged'];
    expect((await inOneChild(args, { cwd })).code).toBe(3);
    writeFileSync(join(cwd, 'in', 'new.txt'), PAPER);
    const { code, stderr } = await inOneChild(args, { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^ratslese: 6 inputs: 1 read, 5 unchanged, 0 skipped$/m);
    const kinds = manifest(cwd).inputs.flatMap((input) => input.kinds);
    const anfragen = kinds.filter((kind) => kind === 'anfrage').length;
    expect(stderr).toMatch(new RegExp(`^  kinds: .*\\b${anfragen} anfrage\\b`, 'm'));
    expect(kinds).toHaveLength(6);
    expect(stderr).toContain('error: 1 pdf-damaged (in/bad.pdf): Fetch the file again');
    expect(manifest(cwd).counts.inputs).toBe(6);
  });

  it('overwrites nothing that it did not write, unless forced', async () => {
    const cwd = archive(2);
    mkdirSync(join(cwd, 'out', 'in'), { recursive: true });
    const [name] = readdirSync(join(cwd, 'in')).filter((entry) => entry !== 'deeper');
    writeFileSync(join(cwd, 'out', 'in', `${name}.json`), 'mine');
    const refused = await inOneChild(['in', '--out-dir', 'out'], { cwd });
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain(`kept: 1 foreign (out/in/${name}.json): not written by ratslese`);
    expect(manifest(cwd).counts).toMatchObject({ inputs: 2, kept: 1 });
    expect(readFileSync(join(cwd, 'out', 'in', `${name}.json`), 'utf8')).toBe('mine');
    const forced = await inOneChild(['in', '--out-dir', 'out', '--force'], { cwd });
    expect(forced.code).toBe(0);
    expect(forced.stderr).toContain(
      `overwritten with --force: 1 not written by ratslese (out/in/${name}.json)\n`,
    );
    expect(readFileSync(join(cwd, 'out', 'in', `${name}.json`), 'utf8')).toContain('schemaVersion');
  });

  it.each([[[]], [['--force']], [['--skip-unchanged']]])(
    'one record corrected by hand is kept, told and stops nothing: %j',
    async (more) => {
      const cwd = archive(4);
      const args = ['in', '--out-dir', 'out'];
      await inOneChild(args, { cwd });
      const { path, output } = manifest(cwd).inputs[0]!;
      writeFileSync(join(cwd, 'out', output!), 'corrected');
      writeFileSync(join(cwd, 'in', 'new.txt'), PAPER);
      const { code, stderr } = await inOneChild([...args, ...more], { cwd });
      expect(code).toBe(1);
      expect(readFileSync(join(cwd, 'out', output!), 'utf8')).toBe('corrected');
      expect(stderr).toContain(
        `  kept: 1 edited (out/${output}): changed since ratslese wrote it; delete it to have it written anew`,
      );
      const [read, unchanged] = more.includes('--skip-unchanged') ? [1, 3] : [4, 0];
      expect(stderr).toContain(
        `ratslese: 5 inputs: ${read} read, ${unchanged} unchanged, 1 kept, 0 skipped\n`,
      );
      const { counts, inputs } = manifest(cwd);
      expect(counts).toMatchObject({ inputs: 5, kept: 1 });
      expect(inputs.find((input) => input.path === path)).toMatchObject({ status: 'kept', reason: 'edited' });
      expect(existsSync(join(cwd, 'out/in/new.txt.json'))).toBe(true);
    },
  );

  it('an edited record stops no run with --fail-fast, and is worth no error, whatever its paper is', async () => {
    const cwd = temporaryFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(cwd, name), name === 'a.txt' ? '' : PAPER);
    const args = ['a.txt', 'b.txt', '--out-dir', 'out'];
    expect((await inOneChild(args, { cwd })).code).toBe(3);
    writeFileSync(join(cwd, 'out/a.txt.json'), 'typed by hand');
    const { code, stderr } = await inOneChild([...args, '--fail-fast'], { cwd });
    expect(code).toBe(1);
    expect(stderr).not.toContain('empty-file');
    expect(manifest(cwd).counts).toMatchObject({ inputs: 2, kept: 1, error: 0 });
  });

  it('without its manifest keeps what may have been edited, even with --force', async () => {
    const cwd = archive(3);
    const args = ['in', '--out-dir', 'out'];
    await inOneChild(args, { cwd });
    const { output } = manifest(cwd).inputs[0]!;
    const file = join(cwd, 'out', output!);
    const corrected = readFileSync(file, 'utf8').replace('"kind"', '"kind" ');
    writeFileSync(file, corrected);
    rmSync(join(cwd, 'out/ratslese-run.json'));
    const { code, stderr } = await inOneChild([...args, '--force'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`kept: 1 unlisted (out/${output}): of this paper`);
    expect(readFileSync(file, 'utf8')).toBe(corrected);
    expect(manifest(cwd).counts).toMatchObject({ inputs: 3, kept: 1 });
  });

  it('equal errors are one line, with the first three and one piece of advice', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'in'));
    for (const name of 'abcde') writeFileSync(join(cwd, 'in', `${name}.pdf`), '%PDF-1.4\nrubbish');
    const args = ['in', '--out-dir', 'out', '--skip-unchanged'];
    const line = (count: number, more: number, message: string) =>
      `  error: ${count} pdf-damaged (in/a.pdf, in/b.pdf, in/c.pdf, ${more} more): ${message}Fetch the file again or repair it.\n`;
    const message = 'The PDF is damaged and cannot be opened. Nothing was read from it. ';
    const first = await inOneChild(args, { cwd });
    expect(first.stderr).toContain(line(5, 2, message));
    expect(first.stderr.split('Fetch the file again')).toHaveLength(2);
    expect((await inOneChild(args, { cwd })).stderr).toContain(line(5, 2, ''));
    writeFileSync(join(cwd, 'in', 'f.pdf'), '%PDF-1.4\nrubbish');
    expect((await inOneChild(args, { cwd })).stderr).toContain(line(6, 3, message));
  });

  it('Ctrl-C: what is begun is finished, a summary, exit 130, and the journal stays', async () => {
    const cwd = archive(10);
    cpSync(slowFile(), join(cwd, 'in', 'zz.pdf')); // the last one, still being read when the signal comes
    const child = start(process.execPath, [PROGRAM, 'in', '--out-dir', 'out', '-j', '1'], { cwd });
    const ended = finished(child);
    while (!existsSync(join(cwd, 'out', 'in'))) await delay(10);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('exit code 130');
    expect(stderr).toMatch(
      /^ {2}left: \d+ of 11; to go on, give the same command again with --skip-unchanged$/m,
    );
    expect(readdirSync(join(cwd, 'out'))).toContain('ratslese-run.journal.ndjson');
  });
});

describe('Ctrl-C without an output folder', () => {
  it('ends with a summary of what was read', async () => {
    const cwd = archive(4);
    cpSync(slowFile(), join(cwd, 'in', 'zz.pdf'));
    const child = start(process.execPath, [PROGRAM, 'in', '-f', 'ndjson'], { cwd });
    const ended = finished(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(records(stdout).length).toBeGreaterThan(0);
    expect(stderr).toMatch(/^ratslese: \d+ inputs?: .* skipped$/m);
    expect(stderr).toContain('exit code 130');
  });

  it('twice ends at once, whatever is being read', async () => {
    const cwd = archive(2);
    const child = start(process.execPath, [PROGRAM, 'in', '-', '-f', 'ndjson'], { cwd });
    const ended = finished(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });
});

describe('limits', () => {
  it('a file that takes too long is named, and the others are read', async () => {
    const cwd = archive(3);
    cpSync(slowFile(), join(cwd, 'in', 'slow.pdf'));
    const { code, stdout, stderr } = await ratslese(['in', '-f', 'ndjson', '--timeout', '1s'], { cwd });
    expect(code).toBe(3);
    const slow = records(stdout).find(({ source }) => source.path === 'in/slow.pdf');
    expect(slow?.diagnostics).toMatchObject([{ code: 'time-limit', severity: 'error' }]);
    expect(slow?.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(records(stdout)).toHaveLength(4);
    expect(stderr).toContain('in/slow.pdf: error: Reading it takes longer than the limit of 1 s');
  });

  it('hold for a single file, and for standard input', async () => {
    const slow = slowFile();
    const single = await ratslese([slow, '--timeout', '1s', '-f', 'ndjson']);
    expect(single.code).toBe(3);
    expect(records(single.stdout)[0]?.diagnostics).toMatchObject([{ code: 'time-limit' }]);
    const piped = await ratslese(['--timeout', '1s', '-f', 'ndjson'], { stdin: readFileSync(slow) });
    expect(records(piped.stdout)[0]?.diagnostics).toMatchObject([{ code: 'time-limit' }]);
  });

  it('of size and pages are told, too', async () => {
    const large = await ratslese(['fixtures/pdf/lo-01.pdf', '--max-size', '1k', '-f', 'ndjson'], {
      cwd: ROOT,
    });
    const [refused] = records(large.stdout);
    expect(refused?.diagnostics).toMatchObject([{ code: 'size-limit' }]);
    expect(refused?.diagnostics[0]?.message).toContain('limit of 1 KB (--max-size)');
    const two = fixtureInputs().find((input) => input.includes('twopages'))!;
    const long = await ratslese([`fixtures/${two}`, '--max-pages', '1', '-f', 'ndjson'], { cwd: ROOT });
    expect(records(long.stdout)[0]?.diagnostics).toMatchObject([{ code: 'page-limit' }]);
  });

  it.each([
    ['--timeout', 'soon'],
    ['--max-memory', '10m'],
    ['--jobs', '0'],
    ['--max-size', '-1'],
  ])('%s %s is refused', async (option, value) => {
    const { code, stderr } = await ratslese([option, value, 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain(option);
  });
});

describe('--split and --fail-fast', () => {
  it('a record for each paper of a file', async () => {
    const two = `${PAPER}\n\n${PAPER.replace('F0123/21', 'F0456/21')}`;
    const { stdout } = await ratslese(['--split', '-f', 'ndjson'], { stdin: two });
    expect(records(stdout).map(({ header, source }) => [header.Nummer, source.part])).toEqual([
      ['F0123/21', 1],
      ['F0456/21', 2],
    ]);
  });

  it('stops at the first input that could not be processed', async () => {
    const cwd = temporaryFolder();
    for (const name of ['a.txt', 'c.txt']) writeFileSync(join(cwd, name), PAPER);
    const { code, stdout } = await inOneChild(['a.txt', 'b.txt', 'c.txt', '--fail-fast', '-f', 'ndjson'], {
      cwd,
    });
    expect(code).toBe(3);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('several processes', () => {
  const lines = pageText('docs/archives.md').split('\n');
  const pageLine = (start: string): string =>
    lines.find((line) => line.startsWith(start)) ?? `no line ${start}`;
  const hasParallel = spawnSync('parallel', ['--version']).status === 0;

  it.skipIf(!hasParallel)(
    'under GNU parallel, as docs/archives.md has it, give the bytes of a single run',
    async () => {
      const cwd = archive(extent(30, 14));
      await run('mv', ['in', 'archive'], { cwd });
      const script = [pageLine('find archive '), pageLine('parallel ').replace('-N 50', '-N 5')].join('\n');
      const bin = join(cwd, 'bin');
      mkdirSync(bin);
      writeFileSync(join(bin, 'ratslese'), `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`, {
        mode: 0o755,
      });
      const { code } = await run('bash', ['-c', script], {
        cwd,
        env: { PATH: `${bin}:${process.env.PATH}` },
      });
      expect(code).toBe(0);
      const single = await inOneChild(['archive', '-f', 'ndjson', '-q'], { cwd });
      expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8') === single.stdout).toBe(true);
    },
  );

  it('in the shards of a Slurm array, as docs/archives.md has it, do the same', async () => {
    const cwd = archive(extent(20, 10));
    // the page has 16 of them
    const count = extent(16, 4);
    const shards = [
      'find in -type f | LC_ALL=C sort > list.txt',
      `split -n l/${count} --numeric-suffixes=1 list.txt part.`,
    ];
    const each = `for SLURM_ARRAY_TASK_ID in {1..${count}}; do ${pageLine('ratslese --files-from "$(printf')} -q --allow-empty; done`;
    await bash([...shards, each, 'cat part.*.ndjson > all.ndjson'].join('\n'), { cwd });
    const single = await inOneChild(['in', '-f', 'ndjson', '-q'], { cwd });
    expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8') === single.stdout).toBe(true);
  });
});
