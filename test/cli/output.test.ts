import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  bash,
  finished,
  ORDINARY_USER,
  PAPER,
  PROGRAM,
  ratslese,
  records,
  start,
  temporaryFolder,
} from './run.ts';

function folderWithPapers(): string {
  const folder = temporaryFolder();
  for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), PAPER);
  return folder;
}

describe('formats', () => {
  it('give the same values, for one input and for several', async () => {
    const cwd = folderWithPapers();
    for (const inputs of [['a.txt'], ['a.txt', 'b.txt']]) {
      const ndjson = records((await ratslese(['-f', 'ndjson', ...inputs], { cwd })).stdout);
      const yaml = parseAllDocuments((await ratslese(['-f', 'yaml', ...inputs], { cwd })).stdout);
      const json = (await ratslese(inputs, { cwd })).stdout;
      expect(ndjson.map(({ source }) => source.path)).toEqual(inputs);
      expect(yaml.map((document) => document.toJS())).toEqual(ndjson);
      expect(json).toBe(ndjson.map((record) => `${JSON.stringify(record, null, 2)}\n`).join(''));
    }
  });
});

describe('standard output', () => {
  it('whose reader goes away ends the run quietly with 0', async () => {
    const script =
      'for i in {1..150}; do cp a.txt c$i.txt; done; ratslese -f ndjson . none | head -1 | wc -l; echo $PIPESTATUS';
    const { stdout, stderr } = await bash(script, { cwd: folderWithPapers() });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^1\n0\n$/);
  });

  it('whose reader was never there: the same, for help too', async () => {
    const cwd = folderWithPapers();
    for (const args of ['none', '--help']) {
      const { stdout, stderr } = await bash(
        `{ sleep 0.2; ratslese -q ${args}; echo "code $?" >&2; } | true`,
        { cwd },
      );
      expect({ stdout, stderr }).toEqual({ stdout: '', stderr: 'code 0\n' });
    }
  });

  it('that is full: exit 5', async () => {
    const { code, stderr } = await bash('ratslese a.txt > /dev/full', { cwd: folderWithPapers() });
    expect(code).toBe(5);
    expect(stderr).toBe('ratslese: cannot write standard output: no space left on device\n');
  });

  it('and standard error may go to the same closed pipe', async () => {
    const { stdout } = await bash('ratslese -v none none 2>&1 | head -0; echo $PIPESTATUS');
    expect(['0\n', '3\n']).toContain(stdout); // who ends first is open; what counts is that nothing breaks
  });
});

describe('-o', () => {
  it('writes what standard output would hold, and nothing else into the folder', async () => {
    const cwd = folderWithPapers();
    const direct = await ratslese(['a.txt', 'b.txt'], { cwd });
    expect(await ratslese(['-o', 'out.json', 'a.txt', 'b.txt'], { cwd })).toEqual({ ...direct, stdout: '' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(direct.stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'out.json']);
    expect(await ratslese(['-o', '-', 'a.txt', 'b.txt'], { cwd })).toEqual(direct);
  });

  it('writes the records of unreadable inputs too', async () => {
    const cwd = folderWithPapers();
    const { code } = await ratslese(['-f', 'ndjson', '-o', 'out', 'none', 'a.txt'], { cwd });
    expect(code).toBe(3);
    expect(records(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveLength(2);
  });

  it.each([
    ['a folder that does not exist', 'none/out.json', 'no such file or directory'],
    ['a folder', 'folder', 'it is a folder'],
    ['a place below a file', 'a.txt/out.json', 'not a directory'],
    ['a full device', '/dev/full', 'no space left on device'],
  ])('%s: exit 5, which beats 3, and one line', async (_name, target, reason) => {
    const cwd = folderWithPapers();
    mkdirSync(join(cwd, 'folder'));
    const { code, stdout, stderr } = await ratslese(['-o', target, 'b.txt', 'none'], { cwd });
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    expect(stderr).toContain(`ratslese: cannot write ${target}: ${reason}\n`);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'folder']);
  });

  it('leaves a device a device', async () => {
    const { code } = await ratslese(['-o', '/dev/null', 'a.txt'], { cwd: folderWithPapers() });
    expect(code).toBe(0);
    expect((await bash('test -c /dev/null')).code).toBe(0);
  });

  it('writes where a link points to', async () => {
    const cwd = folderWithPapers();
    writeFileSync(join(cwd, 'real'), 'old');
    symlinkSync('real', join(cwd, 'link'));
    await ratslese(['-o', 'link', 'a.txt'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'real'), 'utf8')).source.path).toBe('a.txt');
  });

  it('a disk that fills up leaves the old file and nothing else', async () => {
    const cwd = folderWithPapers();
    writeFileSync(join(cwd, 'out'), 'old');
    // a limit on the size of files (KiB) stands for the full disk: the write falls short in the same way
    const env = { NODE_OPTIONS: `--import "data:text/javascript,process.on('SIGXFSZ',()=>{})"` };
    const { code, stderr } = await bash(
      'ulimit -f 4; cp a.txt c.txt; cp a.txt d.txt; ratslese -o out ?.txt',
      { cwd, env },
    );
    expect(stderr).toContain('cannot write out: file too large');
    expect(code).toBe(5);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'out']);
  });

  it.skipIf(!ORDINARY_USER)(
    'a read-only file is not replaced, a read-only folder not written to',
    async () => {
      const cwd = folderWithPapers();
      writeFileSync(join(cwd, 'out'), 'old', { mode: 0o444 });
      mkdirSync(join(cwd, 'folder'), { mode: 0o555 });
      for (const target of ['out', 'folder/out']) {
        const { code, stderr } = await ratslese(['-o', target, 'a.txt'], { cwd, user: ORDINARY_USER ?? {} });
        expect({ code, stderr }).toEqual({
          code: 5,
          stderr: `ratslese: cannot write ${target}: permission denied\n`,
        });
      }
      expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old');
    },
  );
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s: exit %i, the old file stays, no temporary file', async (signal, expected) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'out'), 'old');
    const child = start(process.execPath, [PROGRAM, '-o', 'out', '-'], { cwd });
    const ended = finished(child);
    while (readdirSync(cwd).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    expect(await ended).toEqual({ code: expected, stdout: '', stderr: '' });
    expect(readdirSync(cwd)).toEqual(['out']);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old');
  });
});
