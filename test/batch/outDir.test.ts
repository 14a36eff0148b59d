import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openOutDir, STAGING } from '../../src/batch/outDir.ts';
import { OutputError } from '../../src/batch/outputError.ts';
import { bash, temporaryFolder } from '../cli/run.ts';

const NEVER = { mayReplace: () => false };

async function failure(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(OutputError);
  const { target, message } = error as OutputError;
  return `${target}: ${message}`;
}

it('writes a mirrored tree, whole files only, and leaves nothing else', async () => {
  const root = join(temporaryFolder(), 'new/out');
  const out = await openOutDir(root);
  await out.write('a/b/x.pdf.json', ['Grün', 'fläche'], NEVER);
  await out.write('a/y.pdf.json', [], NEVER);
  expect(readFileSync(join(root, 'a/b/x.pdf.json'), 'utf8')).toBe('Grünfläche');
  await out.close();
  expect(readdirSync(root, { recursive: true }).sort()).toEqual([
    'a',
    'a/b',
    'a/b/x.pdf.json',
    'a/y.pdf.json',
  ]);
});

it('what makes the text may fail: the old file stays, nothing half-written is there', async () => {
  const root = temporaryFolder();
  const out = await openOutDir(root);
  await out.write('x', ['old'], NEVER);
  function* texts(): Generator<string> {
    yield 'new';
    throw new Error('stop');
  }
  expect(await failure(out.write('x', texts(), { mayReplace: () => true }))).toBe(`${root}/x: stop`);
  expect(readdirSync(join(root, STAGING))).toEqual([]);
  expect(readFileSync(join(root, 'x'), 'utf8')).toBe('old');
});

it('what is there is replaced if it is the same or may be', async () => {
  const root = temporaryFolder();
  const out = await openOutDir(root);
  writeFileSync(join(root, 'x'), 'mine');
  expect(await out.write('x', ['new'], NEVER)).toBe(false);
  expect(readdirSync(join(root, STAGING))).toEqual([]);
  expect(readFileSync(join(root, 'x'), 'utf8')).toBe('mine');
  expect(await out.write('x', ['mine'], NEVER)).toBe(true);
  const asked: string[] = [];
  const mayReplace = (sha256: string) => asked.push(sha256) > 0;
  await out.write('x', ['new'], { mayReplace });
  expect(asked).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  expect(readFileSync(join(root, 'x'), 'utf8')).toBe('new');
});

it('links in the folder do not lead out of it', async () => {
  const root = temporaryFolder();
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'x'), 'theirs');
  symlinkSync(outside, join(root, 'a'));
  symlinkSync(join(outside, 'x'), join(root, 'b'));
  symlinkSync(outside, join(root, STAGING));
  const out = await openOutDir(root);
  const force = { mayReplace: () => true };
  expect(await failure(out.write('a/x', ['new'], force))).toMatch(/symbolic link/);
  expect(await failure(out.write('b', ['new'], force))).toMatch(/symbolic link/);
  await out.write('c', ['new'], force);
  expect(readdirSync(outside)).toEqual(['x']);
  expect(readFileSync(join(outside, 'x'), 'utf8')).toBe('theirs');
});

it('the folder itself may be a link', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'link'));
  await (await openOutDir(join(root, 'link'))).write('x', ['new'], NEVER);
  expect(readFileSync(join(root, 'real/x'), 'utf8')).toBe('new');
});

it('folders, pipes and files in the way are told', async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'folder'));
  writeFileSync(join(root, 'file'), '');
  await bash('mkfifo pipe', { cwd: root });
  const out = await openOutDir(root);
  const force = { mayReplace: () => true };
  expect(await failure(out.write('folder', [], force))).toMatch(/it is a folder/);
  expect(await failure(out.write('pipe', [], force))).toMatch(/no file/);
  expect(await failure(out.write('file/x', [], force))).toMatch(/no folder/);
  expect(await failure(openOutDir(join(root, 'file')))).toMatch(/file: file already exists|not a directory/);
});
