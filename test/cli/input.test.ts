import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/names.ts';
import { emptyRecord } from '../../src/record.ts';
import { bash, ORDINARY_USER, PAPER, ratslese, records, run, temporaryFolder } from './run.ts';

const unread: Source = emptyRecord(null).source;

describe('files', () => {
  it('each input is one record, in the order of the arguments; a file named twice is read once', async () => {
    const cwd = temporaryFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(cwd, name), PAPER);
    const { code, stdout } = await ratslese(['-f', 'ndjson', 'b.txt', 'none', 'a.txt', 'b.txt'], { cwd });
    expect(code).toBe(3);
    expect(records(stdout).map(({ source }) => source.path)).toEqual(['b.txt', 'none', 'a.txt']);
  });

  it('the record holds what is on the paper', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), PAPER);
    const { stdout } = await ratslese(['a.txt'], { cwd });
    const record = JSON.parse(stdout);
    expect(record.header).toMatchObject({ Datum: '2021-05-03', Nummer: 'F0123/21' });
    expect(record.questions).toHaveLength(2);
    expect(record.source).toMatchObject({
      path: 'a.txt',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(PAPER),
    });
    expect(Object.keys(record)).toEqual(Object.keys(emptyRecord(null)));
  });

  it.each([
    ['a missing file', 'none.txt', 'There is no such file'],
    ['a file used as a folder', 'a.txt/b.txt', 'There is no such file'],
    ['a named pipe, which is not waited for', 'pipe', 'It is a pipe'],
    ['a device', '/dev/null', 'It is a device'],
    ['a name that no file system takes', 'x'.repeat(5000), 'cannot be read (name too long)'],
  ])('%s gives a record of nulls and one error, exit 3', async (_name, input, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), PAPER);
    mkdirSync(join(cwd, 'folder'));
    await run('mkfifo', [join(cwd, 'pipe')]);
    const { code, stdout, stderr } = await ratslese(['-f', 'ndjson', input], { cwd });
    expect(code).toBe(3);
    const [record] = records(stdout);
    expect(record?.diagnostics).toMatchObject([
      { code: 'unreadable-file', severity: 'error', field: null, place: null },
    ]);
    expect(record?.diagnostics[0]?.message).toContain(message);
    expect(record).toEqual({
      ...emptyRecord(input),
      source: { ...unread, path: input },
      diagnostics: record?.diagnostics,
    });
    expect(stderr).toContain(message);
  });

  it.skipIf(!ORDINARY_USER)('no permission is told as such', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), PAPER, { mode: 0 });
    const { code, stdout } = await ratslese(['-f', 'ndjson', 'a.txt'], { cwd, user: ORDINARY_USER ?? {} });
    expect(code).toBe(3);
    expect(records(stdout)[0]?.diagnostics[0]?.message).toContain('no permission to read it');
  });

  it('an empty file and rubbish: facts of the source, one error, exit 3', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'empty'), '');
    writeFileSync(
      join(cwd, 'rubbish'),
      Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\u0001\0\u0002', 'latin1'),
    );
    const { code, stdout } = await ratslese(['-f', 'ndjson', 'empty', 'rubbish'], { cwd });
    expect(code).toBe(3);
    const [empty, rubbish] = records(stdout);
    expect(empty?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['empty-file']);
    expect(empty?.source).toMatchObject({ bytes: 0, mediaType: null });
    expect(rubbish?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['not-text']);
    expect(rubbish?.source.bytes).toBe(20);
  });

  it('a damaged PDF: one record, nothing else on standard output', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
    const { code, stdout, stderr } = await ratslese(['a.pdf'], { cwd });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: 'pdf-damaged' }]);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

describe('standard input', () => {
  it.each([[[]], [['-']], [['parse']]])('is read for %j', async (args) => {
    const { code, stdout } = await ratslese([...args, '-f', 'ndjson'], { stdin: PAPER });
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([{ source: { path: '-' }, header: { Nummer: 'F0123/21' } }]);
  });

  it('is called what --stdin-filename says, among other inputs too', async () => {
    const args = ['-f', 'ndjson', '--stdin-filename', 'F0123-21.txt', 'none', '-'];
    const { stdout } = await ratslese(args, { stdin: PAPER });
    expect(records(stdout).map(({ source }) => source.path)).toEqual(['none', 'F0123-21.txt']);
  });

  it('gives the same record as the file', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), PAPER);
    const fromFile = await ratslese(['a.txt'], { cwd });
    expect(await ratslese(['--stdin-filename', 'a.txt'], { stdin: PAPER })).toEqual(fromFile);
  });

  it('that is empty is an empty file', async () => {
    const { code, stdout } = await ratslese(['-f', 'ndjson'], { stdin: '' });
    expect(code).toBe(3);
    expect(records(stdout)[0]?.diagnostics[0]?.code).toBe('empty-file');
  });

  it('that is a folder is an unreadable file', async () => {
    const { code, stdout } = await bash('ratslese -f ndjson - < .');
    expect(code).toBe(3);
    expect(records(stdout)[0]?.diagnostics[0]?.message).toContain('folder');
  });

  it('may hold 20 MB', async () => {
    const line = 'Die Bänke am See fehlen seit dem Winter, und niemand hat sie ersetzt.\n';
    const stdin = line.repeat(Math.ceil(20e6 / Buffer.byteLength(line)));
    const { code, stdout } = await ratslese(['-f', 'ndjson'], { stdin });
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([{ kind: null, source: { bytes: Buffer.byteLength(stdin) } }]);
  });
});
