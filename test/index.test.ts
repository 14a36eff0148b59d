import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { PAPER, ROOT } from './cli/run.ts';

it('exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual(['SCHEMA_VERSION', 'SEVERITY', 'parse']);
});

it('parse gives a record of the bytes', async () => {
  const record: library.ParsedDocument = await library.parse(new TextEncoder().encode(PAPER));
  expect(record.source.path).toBeNull();
  expect(record.header.Nummer).toBe('F0123/21');
  const options: library.ParseOptions = { path: 'a.txt', encoding: 'utf-8' };
  expect((await library.parse(Buffer.from(PAPER), options)).source.path).toBe('a.txt');
});

it('the import has no side effect', () => {
  const script = `
    const before = [Object.keys(globalThis), Array.prototype.push, process.eventNames()].map(String).join();
    const library = await import('ratslese');
    const after = [Object.keys(globalThis), Array.prototype.push, process.eventNames()].map(String).join();
    console.log(before === after, process.exitCode, Object.keys(library).join());`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({
    stdout: 'true undefined SCHEMA_VERSION,SEVERITY,parse\n',
    stderr: '',
    status: 0,
  });
});
