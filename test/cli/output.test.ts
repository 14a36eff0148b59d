import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import {
  bash,
  finished,
  ORDINARY_USER,
  PAPER,
  PROGRAM,
  ROOT,
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
    expect(await ratslese(['-o', 'out', 'a.txt', 'b.txt'], { cwd })).toEqual({ ...direct, stdout: '' });
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(direct.stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'out']);
    expect(await ratslese(['-o', '-', 'a.txt', 'b.txt'], { cwd })).toEqual(direct);
  });

  it('writes the records of unreadable inputs too', async () => {
    const cwd = folderWithPapers();
    const { code } = await ratslese(['-f', 'ndjson', '-o', 'out', 'none', 'a.txt'], { cwd });
    expect(code).toBe(3);
    expect(records(readFileSync(join(cwd, 'out'), 'utf8'))).toHaveLength(2);
  });

  it.each([
    ['a folder that does not exist', 'none/out.ndjson', 'no such file or directory'],
    ['a place below a file', 'a.txt/out.ndjson', 'not a directory'],
    ['a full device', '/dev/full', 'no space left on device'],
  ])('%s: exit 5, which beats 3, and one line', async (_name, target, reason) => {
    const cwd = folderWithPapers();
    const { code, stdout, stderr } = await ratslese(['-o', target, 'b.txt', 'none'], { cwd });
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    expect(stderr).toContain(`ratslese: cannot write ${target}: ${reason}\n`);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
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

describe('the ending of -o', () => {
  it.each([
    ['out.json', 'json'],
    ['out.ndjson', 'ndjson'],
    ['out.jsonl', 'ndjson'],
    ['out.yaml', 'yaml'],
    ['OUT.YML', 'yaml'],
    ['out.csv', 'csv'],
    ['out.txt', 'json'],
    ['out.csv.bak', 'json'],
    ['csv', 'json'],
    ['.csv', 'json'],
  ])('%s gives %s', async (output, format) => {
    const cwd = folderWithPapers();
    const { stdout } = await ratslese(['-f', format, 'a.txt'], { cwd });
    expect(await ratslese(['-o', output, 'a.txt'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, output), 'utf8')).toBe(stdout);
  });

  it('counts for the options that need a format, and -f may say the same', async () => {
    const cwd = folderWithPapers();
    const args = ['--rows', 'questions', '--csv-dialect', 'excel-de', '-o', 'out.csv', '.'];
    expect((await ratslese(args, { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.csv'), 'utf8').split('\r\n')).toHaveLength(6);
    expect((await ratslese(['-f', 'ndjson', '-o', 'out.jsonl', 'a.txt'], { cwd })).code).toBe(0);
    expect((await ratslese(['-f', 'csv', '-o', 'out.txt', 'a.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toMatch(/^path,part,/);
    expect((await ratslese(['--stage', 'text', '-o', 'out.json', 'a.txt', 'b.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(PAPER.repeat(2));
  });

  it.each([
    ['csv', 'out.json'],
    ['json', 'out.ndjson'],
    ['ndjson', 'out.json'],
    ['json', 'out.csv'],
    ['csv', 'out.xlsx'],
  ])('contradicts -f %s: -o %s is a wrong command line', async (format, output) => {
    const cwd = folderWithPapers();
    const { code, stdout, stderr } = await ratslese(['-f', format, '-o', output, 'a.txt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`-f ${format} and -o ${output} contradict each other`);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('makes a workbook of all papers where the ending asks for one', async () => {
    const cwd = folderWithPapers();
    const { code, stdout } = await ratslese(['-o', 'out.xlsx', 'a.txt', 'b.txt'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const { sheets } = await readXlsx(readFileSync(join(cwd, 'out.xlsx')));
    expect(sheets[0]!.rows.map(([path]) => path)).toEqual(['Datei', 'a.txt', 'b.txt']);
  });

  it.each([
    ['standard output', ['-f', 'xlsx', 'a.txt']],
    ['a folder', ['-f', 'xlsx', '--out-dir', 'out', 'a.txt']],
    ['a list of codes', ['-o', 'out.xlsx', '--list-codes', 'form-missing', 'a.txt']],
  ])('makes no workbook of %s', async (_name, args) => {
    const cwd = folderWithPapers();
    const { code, stdout } = await ratslese(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it.each([
    ['two files', ['a.txt', 'b.txt']],
    ['-f json', ['-f', 'json', 'a.txt', 'b.txt']],
    ['a file and one that is not there', ['a.txt', 'none']],
    ['a folder', ['.']],
    ['a pattern', ['*.txt']],
    ['a list', ['--files-from', 'list']],
    ['a file of two papers', ['--split', 'two']],
  ])('.json is for one record: %s', async (_name, args) => {
    const cwd = folderWithPapers();
    writeFileSync(join(cwd, 'list'), 'a.txt\nb.txt\n');
    writeFileSync(join(cwd, 'two'), PAPER + PAPER.replace('F0123/21', 'F0124/21'));
    writeFileSync(join(cwd, 'out.json'), 'old');
    const { code, stdout, stderr } = await ratslese([...args, '-o', 'out.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')).toHaveLength(2);
    for (const hint of ['out.json', '.ndjson', '--out-dir', 'jq -s']) expect(stderr).toContain(hint);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'list', 'out.json', 'two']);
  });

  it.each([
    ['a file named twice', ['a.txt', 'a.txt']],
    ['a folder with one paper', ['folder']],
    ['a file of two papers of which the first is wanted', ['two']],
    ['a list of one name', ['--files-from', 'list']],
    ['--split of one paper', ['--split', 'a.txt']],
  ])('.json is one value: %s', async (_name, args) => {
    const cwd = folderWithPapers();
    mkdirSync(join(cwd, 'folder'));
    writeFileSync(join(cwd, 'folder/c.txt'), PAPER);
    writeFileSync(join(cwd, 'folder/picture.txt'), Buffer.from([0xff, 0xd8, 0xff, 0, 0, 0]));
    writeFileSync(join(cwd, 'list'), 'a.txt\n');
    writeFileSync(join(cwd, 'two'), PAPER + PAPER.replace('F0123/21', 'F0124/21'));
    expect((await ratslese([...args, '-o', 'out.json'], { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).header.Nummer).toBe('F0123/21');
  });

  it.each(['folder', 'folder/', 'new/', 'folder.json'])(
    '%s is a folder: the hint is --out-dir',
    async (output) => {
      const cwd = folderWithPapers();
      for (const name of ['folder', 'folder.json']) mkdirSync(join(cwd, name));
      const { code, stdout, stderr } = await ratslese(['-o', output, 'a.txt', 'b.txt'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`${output} is a folder; --out-dir ${output} writes`);
      expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'folder', 'folder.json']);
    },
  );
});

describe('CSV', () => {
  it('of questions tells the page of each, in a stream and in a folder', async () => {
    const cwd = temporaryFolder();
    copyFileSync(join(ROOT, 'fixtures/pdf/docx-twopages.pdf'), join(cwd, 'a.pdf'));
    const args = ['-f', 'csv', '--rows', 'questions', '--csv-dialect', 'excel-de', 'a.pdf'];
    const { stdout } = await ratslese(args, { cwd });
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';').at(-5))).toEqual(['page', ...'11111112']);
    await ratslese([...args, '--out-dir', 'out'], { cwd });
    expect(readFileSync(join(cwd, 'out/a.pdf.csv'), 'utf8')).toBe(stdout);
  });

  it('--csv-dialect is an option that --skip-unchanged heeds', async () => {
    const cwd = folderWithPapers();
    const args = ['-f', 'csv', '--out-dir', 'out', '--skip-unchanged', 'a.txt'];
    await ratslese(args, { cwd });
    await ratslese(['--csv-dialect', 'excel-de', ...args], { cwd });
    expect(readFileSync(join(cwd, 'out/a.txt.csv'), 'utf8')).toMatch(/^\ufeffpath;part;/);
  });

  it('--csv-dialect is for tables', async () => {
    const { code, stderr } = await ratslese(['--csv-dialect', 'excel-de', 'a.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('--csv-dialect is for -f csv');
  });
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

describe('--list-codes', () => {
  it('prints the paths of those papers only whose record has a code', async () => {
    const cwd = folderWithPapers();
    writeFileSync(join(cwd, 'c.txt'), PAPER.replace(/^.*F0.*$/m, ''));
    const all = records((await ratslese(['-f', 'ndjson', 'a.txt', 'c.txt'], { cwd })).stdout);
    const codes = (path: string) =>
      all.find(({ source }) => source.path === path)!.diagnostics.map(({ code }) => code);
    const [own] = codes('c.txt').filter((code) => !codes('a.txt').includes(code));
    expect(own).toBeDefined();
    const { code, stdout } = await ratslese(['--list-codes', `pdf-no-text,${own}`, 'a.txt', 'c.txt'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'c.txt\n' });
    expect((await ratslese(['--list-codes', 'pdf-no-text', '.'], { cwd })).stdout).toBe('');
  });

  it('refuses what is no code, and what only records have', async () => {
    for (const args of [
      ['--list-codes', 'no-such'],
      ['--list-codes', 'pdf-no-text', '--positions'],
    ])
      expect((await ratslese([...args, 'a.txt'])).code).toBe(2);
  });
});
