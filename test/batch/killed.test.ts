import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFEST } from '../../src/batch/manifest.ts';
import { STAGING } from '../../src/batch/outDir.ts';
import { finished, ROOT, start, temporaryFolder } from '../cli/run.ts';

const FILES = 300;
/** Writes the outputs 0 to 299 into a folder and goes on where an earlier one stopped. */
const WRITER = `
const { openRun } = await import(${JSON.stringify(join(ROOT, 'dist/batch/run.js'))});
const run = await openRun(process.argv[1], { facts: { toolVersion: '1', schemaVersion: 1, options: {} } });
console.log('open');
let kept = 0;
for (let i = 0; i < ${FILES}; i++) {
  const path = 'a' + (i % 7) + '/' + i, sha256 = String(i), output = path + '.json';
  if (await run.keepUnchanged(i, { path, sha256, output })) { kept++; continue; }
  const outcome = { path, status: 'ok', reason: null, codes: [], kinds: ['anfrage'], milliseconds: 0, sha256 };
  await run.write(i, outcome, output, (path + '\\n').repeat(3000));
}
await run.finish(${FILES});
console.log(kept);
`;

function write(folder: string) {
  return start(process.execPath, ['--input-type=module', '-e', WRITER, folder]);
}

function outputs(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith('.json') && name !== MANIFEST && !name.startsWith(STAGING));
}

function isWhole(folder: string, name: string): boolean {
  return readFileSync(join(folder, name), 'utf8') === `${name.slice(0, -'.json'.length)}\n`.repeat(3000);
}

it('a run killed at any moment leaves whole files only, and the next goes on and ends', async () => {
  const folder = temporaryFolder();
  let seen = 0;
  for (let round = 0; round < 8; round++) {
    const child = write(folder);
    const ended = finished(child);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 3 + round * 4));
    child.kill('SIGKILL');
    await ended;
    const names = outputs(folder);
    expect(names.filter((name) => !isWhole(folder, name))).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(seen);
    seen = names.length;
  }
  const { code, stdout, stderr } = await finished(write(folder));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Number(stdout.split('\n')[1])).toBeGreaterThanOrEqual(seen - 1); // one may lack its journal line's end
  expect(outputs(folder)).toHaveLength(FILES);
  expect(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')).counts).toMatchObject({
    inputs: FILES,
    ok: FILES,
  });
  expect(existsSync(join(folder, STAGING))).toBe(false);
});
