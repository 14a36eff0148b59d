import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EXIT_MEANING } from '../../src/cli/exitCodes.ts';
import { PAPER, PROGRAM, ratslese, records, run, temporaryFolder } from './run.ts';

/** A folder in which `a.txt` is a paper. */
function folderWithPaper(name = 'a.txt'): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), PAPER);
  return folder;
}

describe('help and version', () => {
  it.each([[['--help']], [['parse', '--help']], [['-h']]])('%j goes to standard output', async (args) => {
    const { code, stdout, stderr } = await ratslese(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: ratslese \[parse\] \[options\] INPUT\.\.\.\n/);
    for (const [exitCode, meaning] of Object.entries(EXIT_MEANING)) {
      expect(stdout).toMatch(new RegExp(`^ {2}${exitCode} +${meaning.replace(/[().]/g, '\\$&')}$`, 'm'));
    }
  });

  it('--version is the version of package.json', async () => {
    expect(await ratslese(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('no input on a terminal: help, exit 2', async () => {
    const { stdout } = await run('script', [
      '-qec',
      `"${process.execPath}" "${PROGRAM}"; echo "code $?"`,
      '/dev/null',
    ]);
    expect(stdout).toContain('Usage: ratslese');
    expect(stdout).toMatch(/code 2\r?\n$/);
  });
});

describe('wrong command line: exit 2, one plain line on standard error, nothing on standard output', () => {
  it.each([
    [['--bogus'], "unknown option '--bogus'"],
    [['-f', 'xml', 'a.txt'], 'Allowed choices are json, ndjson, yaml'],
    [['--color', 'sometimes', 'a.txt'], 'Allowed choices are auto, always, never'],
    [['--encoding', 'klingon', 'a.txt'], "unknown encoding 'klingon'; known are auto, utf-8, utf-16le"],
    [['-o'], 'argument missing'],
    [['-q', '-v', 'a.txt'], 'cannot be used with'],
    [['-', '-'], 'standard input (-) can be read only once'],
    [[''], 'an input has an empty name'],
    [['-o', '', 'a.txt'], 'the name of the output is empty'],
    [['--stdin-filename', '', '-'], 'the name for standard input is empty'],
    [['-o', 'a.txt', 'a.txt'], "the output would replace the input 'a.txt'"],
    [['-o', './a.txt', 'a.txt'], "the output would replace the input 'a.txt'"],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await ratslese(args, { cwd: folderWithPaper() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('what was typed is escaped', async () => {
    const { stderr } = await ratslese(['--a\u001b[31m\nerror: b']);
    expect(stderr).toContain(String.raw`'--a\u001b[31m\u000aerror: b'`);
  });
});

describe('inputs and options', () => {
  it('parse is the default command', async () => {
    const cwd = folderWithPaper();
    const [short, long] = await Promise.all([
      ratslese(['a.txt'], { cwd }),
      ratslese(['parse', 'a.txt'], { cwd }),
    ]);
    expect(short.code).toBe(0);
    expect(short).toEqual(long);
  });

  it('options may stand before and after the inputs', async () => {
    const cwd = folderWithPaper();
    const before = await ratslese(['-f', 'ndjson', 'a.txt'], { cwd });
    const after = await ratslese(['a.txt', '--format=ndjson'], { cwd });
    expect(records(before.stdout)).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it('after -- a name may begin with -', async () => {
    const { code, stdout } = await ratslese(['-f', 'ndjson', '--', '-f'], { cwd: folderWithPaper('-f') });
    expect(code).toBe(0);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(['-f']);
  });

  it('--encoding takes aliases in any case', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), Buffer.from([0x81, 0x94, 0x84]));
    const { stdout } = await ratslese(['-f', 'ndjson', '--encoding', 'IBM850', 'a.txt'], { cwd });
    expect(records(stdout).map(({ source }) => source.encoding)).toEqual(['cp850']);
  });
});
