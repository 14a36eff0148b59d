import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
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

describe('what is no paper at all', () => {
  it('an ArrayBuffer is read like its bytes', async () => {
    const bytes = new TextEncoder().encode(PAPER);
    const whole = bytes.buffer.slice(0, bytes.length);
    expect(await library.parse(whole)).toEqual(await library.parse(bytes));
  });

  it.each([['a.txt'], [null], [undefined], [{ length: 3 }], [new DataView(new ArrayBuffer(2))]])(
    '%j is refused as input',
    async (input) => {
      const refused = expect(library.parse(input as unknown as Uint8Array));
      await refused.rejects.toThrow(TypeError);
      await expect(library.parse(input as unknown as Uint8Array)).rejects.toThrow(
        /^parse\(\) takes the bytes of a paper as Uint8Array, Buffer or ArrayBuffer, not (string|null|undefined|object)$/,
      );
    },
  );

  it.each(['latin1', 'UTF-8', '', null, 7])('%j is refused as encoding', async (encoding) => {
    const options = { encoding } as unknown as library.ParseOptions;
    const parsed = library.parse(Buffer.from(PAPER), options);
    await expect(parsed).rejects.toThrow(RangeError);
    await expect(library.parse(Buffer.from(PAPER), options)).rejects.toThrow(
      'known are auto, utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15, cp850, macintosh',
    );
  });

  it.each(['auto', 'windows-1252', undefined] as const)('%j is taken as encoding', async (encoding) => {
    const options: library.ParseOptions = encoding === undefined ? {} : { encoding };
    const { source } = await library.parse(Buffer.from(PAPER), options);
    expect(source.encoding).toBe(encoding === 'windows-1252' ? 'windows-1252' : 'utf-8');
  });
});
