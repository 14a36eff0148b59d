import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listedNames, type NameList } from '../../src/batch/nameList.ts';
import { ROOT, run, temporaryFolder } from '../cli/run.ts';

async function namesIn(content: string | Uint8Array, nul = false): Promise<string[]> {
  const from = join(temporaryFolder(), 'list');
  writeFileSync(from, content);
  return collect({ from, nul });
}

async function collect(list: NameList): Promise<string[]> {
  const names: string[] = [];
  for await (const name of listedNames(list)) names.push(name);
  return names;
}

it.each([
  ['', false, []],
  ['a\nb', false, ['a', 'b']],
  ['a\r\n\r\n\nb \n', false, ['a', 'b ']],
  ['\ufeffa\n\ufeffb\n', false, ['a', '\ufeffb']],
  ['a\nb\0\0 c\r\0', true, ['a\nb', ' c\r']],
])('%j, ends with NUL: %j', async (content, nul, names) => {
  expect(await namesIn(content, nul)).toEqual(names);
});

it('a long list comes whole, also where a name lies across two pieces of the file', async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `Straße/${index}`);
  expect(await namesIn(names.join('\n'))).toEqual(names);
});

it('bytes that are no UTF-8 come back', async () => {
  expect(await namesIn(Buffer.of(0x61, 0xff, 0x0a, 0xc3, 0xbc, 0xc3))).toEqual(['a\udcff', 'ü\udcc3']);
});

it('standard input may be the list', async () => {
  const script = `
    const { findInputs } = await import(${JSON.stringify(join(ROOT, 'dist/batch/findInputs.js'))});
    const request = { args: [], filesFrom: { from: '-', nul: true } };
    for await (const { status, path } of findInputs(request)) console.log(status, path);`;
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a b'), 'x');
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd,
    stdin: 'a b\0none\0',
  });
  expect({ stdout, stderr }).toEqual({ stdout: 'input a b\nfailed none\n', stderr: '' });
});
