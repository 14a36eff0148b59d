import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { PAPER, ratslese, records, temporaryFolder } from './run.ts';

/** A folder in which `a.txt` is a paper, and so are the other names. */
function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of ['a.txt', ...names]) writeFileSync(join(folder, name), PAPER);
  return folder;
}

describe('help and version as commands', () => {
  it.each([[['-V']], [['version']], [['check', '-V']], [['-q', '--version']]])('%j', async (args) => {
    expect(await ratslese(args)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it.each([
    ['help', '--help'],
    ['help parse', 'parse --help'],
    ['help check', 'check --help'],
    ['help rules', 'rules --help'],
    ['-h check', 'check --help'],
  ])('%s is %s', async (one, other) => {
    const { code, stdout, stderr } = await ratslese(one.split(' '));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: ratslese /);
    expect(stdout).toBe((await ratslese(other.split(' '))).stdout);
  });

  it('the help lists every command', async () => {
    const { stdout } = await ratslese(['--help']);
    for (const name of ['check', 'inspect', 'rules', 'explain', 'report', 'schema', 'help', 'version'])
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it('help for what is no command', async () => {
    const { code, stdout, stderr } = await ratslese(['help', 'chekc']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("unknown command 'chekc'; did you mean 'check'?");
  });
});

describe('the command', () => {
  it.each([
    ['-q check a.txt', 'check -q a.txt'],
    ['--report oneline check a.txt', 'check --report oneline a.txt'],
    ['--report=oneline -j 1 check a.txt', 'check --report oneline -j 1 a.txt'],
    ['-qj 1 check a.txt', 'check -qj 1 a.txt'],
    ['-j1 check a.txt', 'check -j1 a.txt'],
    ['-f json rules', 'rules -f json'],
    ['--no-pager inspect a.txt', 'inspect --no-pager a.txt'],
    ['-f ndjson parse a.txt', 'parse -f ndjson a.txt'],
  ])('may stand behind options: %s', async (one, other) => {
    const cwd = folderWith();
    const expected = await ratslese(other.split(' '), { cwd });
    expect(expected.code).toBe(0);
    expect(await ratslese(one.split(' '), { cwd })).toEqual(expected);
  });

  it.each([
    ['-- check', 'check'],
    ['-q -- check', 'check'],
    ['parse check', 'check'],
    ['./check', './check'],
    ['a.txt check', 'a.txt check'],
    ['--stdin-filename check a.txt', 'a.txt'],
    ['- check', '- check'],
    ['-- --help', '--help'],
    ['-- -V', '-V'],
  ])('is not meant by a file’s name: %s', async (args, paths) => {
    const { code, stdout } = await ratslese(['-f', 'ndjson', ...args.split(' ')], {
      cwd: folderWith('check', '--help', '-V'),
      stdin: PAPER,
    });
    expect(code).toBe(0);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(paths.split(' '));
  });
});

describe('what was mistyped', () => {
  it.each([
    ['chekc a.txt', "no command and no file 'chekc'; did you mean 'check'?"],
    ['-q CHECK a.txt', "no command and no file 'CHECK'; did you mean 'check'?"],
    ['shema', "did you mean 'schema'?"],
    ['--formt csv a.txt', "unknown option '--formt'; did you mean '--format'?"],
    ['check --fail-onn error a.txt', "unknown option '--fail-onn'; did you mean '--fail-on'?"],
    ['check --rule titel-in-capitals=off a.txt', "unknown rule 'titel-in-capitals'; did you mean"],
    ['explain titel-in-capitals', "unknown rule 'titel-in-capitals'; did you mean 'title-in-capitals'?"],
    ['check --report onelin a.txt', "unknown report 'onelin'; did you mean 'oneline'?"],
    ['schema recrod', "unknown schema 'recrod'; did you mean 'record'?"],
  ])('%s', async (args, message) => {
    const { code, stdout, stderr } = await ratslese(args.split(' '), { cwd: folderWith() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('several options that are as near are all named', async () => {
    const { stderr } = await ratslese(['--max-s', 'a.txt']);
    expect(stderr).toMatch(/unknown option '--max-s'; did you mean /);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it.each([['rule'], ['reports']])('a file or folder of that name is read: %s', async (name) => {
    const cwd = folderWith('rule');
    mkdirSync(join(cwd, 'reports'));
    writeFileSync(join(cwd, 'reports/b.txt'), PAPER);
    const { code, stdout } = await ratslese(['-f', 'ndjson', name], { cwd });
    expect(code).toBe(0);
    expect(records(stdout)).toHaveLength(1);
  });

  it.each(['none', 'chekc.txt', './chekc', 'archive'])('a missing file has its record: %s', async (name) => {
    const { code, stdout } = await ratslese(['-f', 'ndjson', name], { cwd: folderWith() });
    expect(code).toBe(3);
    expect(records(stdout)[0]?.diagnostics).toMatchObject([{ code: 'unreadable-file' }]);
  });
});

describe('an address', () => {
  const ADDRESSES = ['https://example.org/a.pdf?id=1&x=*', 'HTTP://example.org/'];

  it.each(ADDRESSES)('%s is not loaded, and its record says what to do', async (address) => {
    const cwd = folderWith();
    writeFileSync(join(cwd, 'list'), `${address}\n`);
    for (const args of [[address], ['--files-from', 'list']]) {
      const { code, stdout, stderr } = await ratslese(['-f', 'ndjson', ...args, 'a.txt'], { cwd });
      expect(code).toBe(3);
      expect(records(stdout)).toHaveLength(2);
      const record = records(stdout).find(({ source }) => source.path === address);
      expect(record?.diagnostics).toMatchObject([{ code: 'unreadable-file', severity: 'error' }]);
      expect(stderr).toContain('loads nothing from the net');
      expect(stderr).toContain('curl -s ADDRESS | ratslese');
    }
  });

  it('is told by inspect, too', async () => {
    const { code, stderr } = await ratslese(['inspect', ADDRESSES[0]!]);
    expect(code).toBe(3);
    expect(stderr).toContain('curl -s ADDRESS | ratslese');
  });
});

describe('a saved web page', () => {
  const PAGE = `<!DOCTYPE html>\n<html lang="de"><body><pre>${PAPER}</pre></body></html>\n`;

  it('is one record that says so, named, in a folder or piped in', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'papers'));
    writeFileSync(join(cwd, 'papers/a.html'), PAGE);
    for (const [args, stdin] of [
      [['papers/a.html'], ''],
      [['papers'], ''],
      [['-'], PAGE],
    ] as const) {
      const { code, stdout, stderr } = await ratslese(['-f', 'ndjson', ...args], { cwd, stdin });
      expect(code).toBe(3);
      const [record, ...more] = records(stdout);
      expect(more).toEqual([]);
      expect(record).toMatchObject({
        kind: null,
        questions: [],
        source: { mediaType: null, bytes: Buffer.byteLength(PAGE) },
      });
      expect(record?.diagnostics).toMatchObject([{ code: 'web-page', severity: 'error', place: null }]);
      expect(stderr).toContain('saved web page (HTML)');
      expect(stderr).toContain('as PDF');
    }
  });
});
