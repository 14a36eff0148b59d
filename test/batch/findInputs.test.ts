import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { fileToOpen } from '../../src/batch/fileName.ts';
import { findInputs, type InputRequest } from '../../src/batch/findInputs.ts';
import type { Found } from '../../src/batch/found.ts';
import { ORDINARY_USER, ROOT, run, temporaryFolder } from '../cli/run.ts';

/** Makes the files, each with a line of text, and the folders that they need. Gives the folder and a `/`. */
function folderWith(...names: string[]): string {
  const root = `${temporaryFolder()}/`;
  for (const name of names) write(root + name);
  return root;
}

function write(path: string, content: string | Uint8Array = 'Anfrage an den Rat\n'): void {
  mkdirSync(fileToOpen(dirname(path)), { recursive: true });
  writeFileSync(fileToOpen(path), content);
}

async function all(request: InputRequest): Promise<Found[]> {
  const items: Found[] = [];
  for await (const item of findInputs(request)) items.push(item);
  return items;
}

/** One line an item: its status or reason and its path without `root`. */
async function found(root: string, request: InputRequest): Promise<string[]> {
  const lines: string[] = [];
  for (const item of await all(request)) {
    const what = item.status === 'skipped' ? item.reason : item.status;
    lines.push(`${what} ${item.path.startsWith(root) ? item.path.slice(root.length) : item.path}`);
  }
  return lines;
}

it('a folder stands for its files, sorted by the bytes of their paths', async () => {
  const names = [
    'b.txt',
    'a/x.txt',
    'a-b.txt',
    'a.txt',
    'a0.txt',
    'Z.txt',
    'ä.txt',
    'a/b/c.txt',
    '\u{1f333}',
    '\uff0d',
  ];
  const root = folderWith(...names);
  const sorted = [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  expect(await found(root, { args: [root] })).toEqual(sorted.map((name) => `input ${name}`));
});

it('arguments keep their order, and each real file is an input once', async () => {
  const root = folderWith('a/1.txt', 'a/2.txt', 'b.txt');
  linkSync(`${root}b.txt`, `${root}a/hard.txt`);
  const args = ['b.txt', 'a/2.txt', 'a/', 'a', 'b.txt'].map((name) => root + name);
  expect(await found(root, { args })).toEqual([
    'input b.txt',
    'input a/2.txt',
    'input a/1.txt',
    'met-before a/2.txt',
    'met-before a/hard.txt',
    'met-before a',
    'met-before b.txt',
  ]);
});

it('standard input is itself, once; a file of that name is ./-', async () => {
  expect(await found('', { args: ['-', '-'] })).toEqual(['input -', 'met-before -']);
});

it('what is neither PDF nor text is left out of a folder, but not if it is named or matches', async () => {
  const root = folderWith('a.txt');
  write(`${root}p.pdf`, '%PDF-1.7\n1 0 obj');
  write(`${root}x.png`, Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'));
  write(`${root}y.zip`, 'PK\u0003\u0004rest');
  write(`${root}empty.txt`, '');
  expect(await found(root, { args: [root, `${root}x.png`, `${root}*.zip`] })).toEqual([
    'input a.txt',
    'input empty.txt',
    'input p.pdf',
    'no-paper x.png',
    'no-paper y.zip',
    'input x.png',
    'input y.zip',
  ]);
});

it('left out: pictures, archives, zeros; kept: a text that looks like one only further on', async () => {
  const root = folderWith('a.txt');
  write(`${root}x.png`, Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'));
  write(`${root}zeros`, '');
  truncateSync(`${root}zeros`, 2 ** 33);
  const controls = '\u0001\u0002'.repeat(40_000);
  write(`${root}late.txt`, controls + 'Der Stadtrat möge beschließen.\n'.repeat(80_000));
  write(`${root}cut.txt`, `${'x'.repeat(2 ** 16 - 1)}äöü`);
  expect(await found(root, { args: [root] })).toEqual([
    'input a.txt',
    'input cut.txt',
    'input late.txt',
    'no-paper x.png',
    'no-paper zeros',
  ]);
});

it('links are followed where they are named, in a walk only with --follow; loops end', async () => {
  const root = folderWith('a/x.txt', 'b/y.txt');
  symlinkSync('..', `${root}a/up`);
  symlinkSync('self', `${root}a/self`);
  symlinkSync('none', `${root}a/broken`);
  symlinkSync('../b/y.txt', `${root}a/y`);
  symlinkSync('a', `${root}link`);
  expect(await found(root, { args: [`${root}link`] })).toEqual([
    'symbolic-link link/broken',
    'symbolic-link link/self',
    'symbolic-link link/up',
    'input link/x.txt',
    'symbolic-link link/y',
  ]);
  expect(await found(root, { args: [`${root}a`], follow: true })).toEqual([
    'failed a/broken',
    'failed a/self',
    'met-before a/up/a',
    'input a/up/b/y.txt',
    'met-before a/up/link',
    'input a/x.txt',
    'met-before a/y',
  ]);
  expect(await found(root, { args: [`${root}**/x.txt`], follow: true })).toEqual(['input a/x.txt']);
});

it('pipes, devices and sockets are not waited for', async () => {
  const root = folderWith('a.txt');
  execFileSync('mkfifo', [`${root}pipe`]);
  expect(await found(root, { args: [root, `${root}pipe`, '/dev/null', `${root}p*`] })).toEqual([
    'input a.txt',
    'special-file pipe',
    'failed pipe',
    'failed /dev/null',
    'special-file pipe',
  ]);
});

it('a missing file, a file used as a folder and an empty folder are told', async () => {
  const root = folderWith('a.txt');
  mkdirSync(`${root}empty`);
  const args = ['none', 'none (1).pdf', 'a.txt/b', 'empty', '*.pdf', 'none/*.pdf'].map((name) => root + name);
  expect(await found(root, { args })).toEqual([
    'failed none',
    'failed none (1).pdf',
    'failed a.txt/b',
    'nothing-found empty',
    'nothing-found *.pdf',
    'nothing-found none/*.pdf',
  ]);
  const [item] = await all({ args: [`${root}none`] });
  expect(item).toMatchObject({
    diagnostic: { code: 'unreadable-file', message: expect.stringMatching('no such file') },
  });
});

it('patterns as a shell would have expanded them; a file of that very name comes first', async () => {
  const root = folderWith(
    'a/1.pdf',
    'a/b/2.pdf',
    'c.pdf',
    '.hidden.pdf',
    'x[1].pdf',
    'x1.pdf',
    'new\nline.pdf',
  );
  const expand = (...patterns: string[]) => found(root, { args: patterns.map((pattern) => root + pattern) });
  expect(await expand('*.pdf')).toEqual(
    ['c.pdf', 'new\nline.pdf', 'x1.pdf', 'x[1].pdf'].map((name) => `input ${name}`),
  );
  expect(await expand('**/*.pdf')).toContain('input a/b/2.pdf');
  expect(await expand('**/*.pdf')).toContain('input new\nline.pdf');
  expect(await expand('{a,none}/?.pdf')).toEqual(['input a/1.pdf']);
  expect(await expand('[ab]')).toEqual(['input a/1.pdf', 'input a/b/2.pdf']);
  expect(await expand('x[1].pdf')).toEqual(['input x[1].pdf']);
});

it('--ignore: names anywhere, paths as given, whole folders', async () => {
  const root = folderWith('a/1.txt', 'a/2.txt', 'drafts/3.txt', 'b/drafts/4.txt');
  const without = (...ignore: string[]) => found(root, { args: [root, `${root}b/drafts/4.txt`], ignore });
  expect(await without('drafts', '2.*')).toEqual([
    'input a/1.txt',
    'ignored a/2.txt',
    'ignored b/drafts',
    'ignored drafts',
    'input b/drafts/4.txt',
  ]);
  expect(await without('**/drafts/**', `${root}a/`)).toEqual([
    'ignored a',
    'ignored b/drafts',
    'ignored drafts',
    'ignored b/drafts/4.txt',
  ]);
});

it('the folder of the output is no input, nor is what lies in it, even if it is made during the search', async () => {
  const root = folderWith('a.txt', 'out/sub/a.txt.json', 'z.txt');
  const outDir = `${root}out`;
  expect(await found(root, { args: [root, outDir, `${outDir}/sub`, `${root}**/*.json`], outDir })).toEqual([
    'input a.txt',
    'output-folder out',
    'input z.txt',
    'output-folder out',
    'output-folder out/sub',
    'nothing-found **/*.json',
  ]);
});

it('names that are no UTF-8, or hold newlines and escape sequences, are found and can be opened', async () => {
  const root = folderWith(
    'a\nb.txt',
    '\u001b[31m.txt',
    '\udcff\udcfe.txt',
    'ü\udcff.txt',
    '\udce4/\udcf6.txt',
  );
  const items = await found(root, { args: [root] });
  expect(items).toEqual([
    'input \u001b[31m.txt',
    'input a\nb.txt',
    'input ü\udcff.txt',
    'input \udce4/\udcf6.txt',
    'input \udcff\udcfe.txt',
  ]);
  expect((await found(root, { args: [`${root}**/*.txt`] })).toSorted()).toEqual(items.toSorted());
});

it('an argument that lost its bytes says so', async () => {
  const [item] = await all({ args: ['\ufffd.txt'] });
  expect(item).toMatchObject({
    status: 'failed',
    diagnostic: { message: expect.stringMatching('--files-from') },
  });
});

it('--files-from: lines or NULs; names are no patterns; a missing list is an error', async () => {
  const root = folderWith('a.txt', 'b\nc.txt', '*.txt', 'd/e.txt');
  const list = `${root}list`;
  write(list, `\ufeff${root}*.txt\r\n\n${root}a.txt\n-\n${root}none\n${root}d`);
  expect(await found(root, { args: [], filesFrom: { from: list, nul: false } })).toEqual([
    'input *.txt',
    'input a.txt',
    'failed ./-',
    'failed none',
    'input d/e.txt',
  ]);
  write(list, `${root}b\nc.txt\0${root}a.txt\0`);
  expect(await found(root, { args: [`${root}a.txt`], filesFrom: { from: list, nul: true } })).toEqual([
    'input a.txt',
    'input b\nc.txt',
    'met-before a.txt',
  ]);
  expect(await found(root, { args: [], filesFrom: { from: `${root}none`, nul: false } })).toEqual([
    'failed none',
  ]);
  expect(await found(root, { args: [], filesFrom: { from: '/dev/zero', nul: false } })).toEqual([
    'failed /dev/zero',
  ]);
});

it.skipIf(!ORDINARY_USER)('a folder without permission is told, also below a pattern', async () => {
  const root = folderWith('a.txt');
  mkdirSync(`${root}closed`, { mode: 0 });
  const script = `
    const { findInputs } = await import(${JSON.stringify(join(ROOT, 'dist/batch/findInputs.js'))});
    for await (const { status, path } of findInputs({ args: ['.', '*/*.txt'] })) console.log(status, path);`;
  const options = { cwd: root, user: ORDINARY_USER ?? {} };
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], options);
  expect({ stdout, stderr }).toEqual({
    stdout: 'input ./a.txt\nfailed ./closed\nfailed closed\n',
    stderr: '',
  });
});

it('the program’s own files are left out, unless they are named', async () => {
  const root = folderWith(
    'a.txt',
    'c.yaml',
    'sub/out.json',
    'sub/out.json.77',
    'out.json.77',
    'sub/out.json.x',
  );
  const own = [`${root}c.yaml`, `${root}sub/out.json`, `${root}none`];
  expect(await found(root, { args: [root], own })).toEqual([
    'input a.txt',
    'own-file c.yaml',
    'input out.json.77',
    'own-file sub/out.json',
    'own-file sub/out.json.77',
    'input sub/out.json.x',
  ]);
  expect(await found(root, { args: [`${root}c.yaml`, `${root}sub/*.json`], own })).toEqual([
    'input c.yaml',
    'own-file sub/out.json',
  ]);
});
