import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOURNAL } from '../../src/batch/journal.ts';
import { MANIFEST } from '../../src/batch/manifest.ts';
import { STAGING } from '../../src/batch/outDir.ts';
import { type Outcome, openRun, type Run } from '../../src/batch/run.ts';
import { type RunFacts, statusOf } from '../../src/batch/runEntry.ts';
import { temporaryFolder } from '../cli/run.ts';
import { diagnostic } from '../madeDiagnostic.ts';

const facts: RunFacts = { toolVersion: '1.2.3', schemaVersion: 2, options: { format: 'json', split: false } };

function outcome(path: string, changes: Partial<Outcome> = {}): Outcome {
  const nothing = { reason: null, kinds: ['anfrage'], codes: [], milliseconds: 5 };
  return { path, status: 'ok', ...nothing, sha256: `of ${path}`, ...changes };
}

function put(run: Run, index: number, path: string, text = `text of ${path}`) {
  return run.write(index, outcome(path), `${path}.json`, text);
}

function kept(run: Run, index: number, path: string, sha256 = `of ${path}`) {
  return run.keepUnchanged(index, { path, sha256, output: `${path}.json` });
}

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
}

/** As after SIGKILL: nothing is closed or removed. */
async function cutOff(folder: string, ...paths: string[]): Promise<void> {
  const run = await openRun(folder, { facts });
  for (const [index, path] of paths.entries()) await put(run, index, path);
  writeFileSync(join(folder, STAGING, '99'), 'half');
}

it('the manifest lists every input in order, however they ended, with counts', async () => {
  const folder = temporaryFolder();
  const run = await openRun(folder, { facts });
  await put(run, 3, 'd/x.pdf');
  run.note(
    1,
    outcome('b\n\u001b', { status: 'skipped', reason: 'no-paper', sha256: null, milliseconds: null }),
  );
  run.note(2, outcome('\udcff', { status: 'error', codes: ['not-text'] }));
  await run.write(0, outcome('a', { status: 'findings', codes: ['label-unknown'] }), 'a.json', '{}');
  expect(existsSync(join(folder, MANIFEST))).toBe(false);
  expect(await run.finish(4)).toEqual({ inputs: 4, ok: 1, findings: 1, error: 1, skipped: 1, kept: 0 });
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'd', MANIFEST].sort());
  const manifest = manifestOf(folder);
  expect(manifest).toMatchObject({ tool: 'ratslese', ...facts, earlier: [] });
  expect(manifest.counts).toEqual({ inputs: 4, ok: 1, findings: 1, error: 1, skipped: 1, kept: 0 });
  expect(manifest.inputs.map(({ path }: Outcome) => path)).toEqual(['a', 'b\n\u001b', '\udcff', 'd/x.pdf']);
  expect(manifest.inputs[0]).toEqual({
    ...outcome('a', { status: 'findings', codes: ['label-unknown'] }),
    output: 'a.json',
    outputSha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  });
});

it('an input lost or counted twice is a bug', async () => {
  const run = await openRun(temporaryFolder(), { facts });
  await put(run, 0, 'a');
  await expect(put(run, 0, 'a')).rejects.toThrow('ended twice');
  await put(run, 2, 'c');
  await expect(run.finish(3)).rejects.toThrow('3 inputs, but ended');
  await expect(run.finish(2)).rejects.toThrow('2 inputs, but ended');
});

it('a run that was cut off goes on; a torn line, foreign lines and staged files do no harm', async () => {
  const folder = temporaryFolder();
  await cutOff(folder, 'a', 'b', 'c');
  rmSync(join(folder, 'b.json'));
  appendFileSync(join(folder, JOURNAL), 'rubbish\n[1]\n{"path":7}\n{"path":"d","status":"ok","sha2');
  const run = await openRun(folder, { facts });
  expect(await kept(run, 0, 'a')).toMatchObject({ path: 'a', status: 'ok', milliseconds: 5 });
  expect(await kept(run, 1, 'b')).toBe(null);
  await put(run, 1, 'b');
  expect(await kept(run, 2, 'c', 'other bytes')).toBe(null);
  await put(run, 2, 'c', 'other text');
  expect(await kept(run, 3, 'd')).toBe(null);
  await put(run, 3, 'd');
  expect(await run.finish(4)).toMatchObject({ ok: 4 });
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'c.json', 'd.json', MANIFEST].sort());
  expect(manifestOf(folder).inputs.map(({ path }: Outcome) => path)).toEqual(['a', 'b', 'c', 'd']);
});

it('a run cut off again and again does not grow the journal, and ends as one that was not', async () => {
  const [folder, straight] = [temporaryFolder(), temporaryFolder()];
  const paths = ['a', 'b', 'c', 'd', 'e'];
  await cutOff(straight, ...paths);
  for (let done = 1; done <= paths.length; done++) {
    const run = await openRun(folder, { facts });
    for (let index = 0; index < done; index++) {
      const path = paths[index] ?? '';
      if (!(await kept(run, index, path))) await put(run, index, path);
    }
    // a kill may come at any byte of the last line
    const journal = readFileSync(join(folder, JOURNAL));
    if (done < 5) writeFileSync(join(folder, JOURNAL), journal.subarray(0, journal.length - done * 7));
  }
  expect(readFileSync(join(folder, JOURNAL), 'utf8')).toBe(readFileSync(join(straight, JOURNAL), 'utf8'));
});

it('closing finishes what is being written, and lets nothing begin', async () => {
  const folder = temporaryFolder();
  const run = await openRun(folder, { facts });
  const writing = ['a', 'b', 'c'].map((path, index) => put(run, index, path));
  await run.close();
  expect((await Promise.all(writing)).map(({ output }) => output)).toEqual(['a.json', 'b.json', 'c.json']);
  await expect(put(run, 3, 'd')).rejects.toThrow('closed');
  expect(() => run.note(4, outcome('e', { status: 'error' }))).toThrow('closed');
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'c.json', JOURNAL].sort());
});

it('killed before the file appeared: it is read again', async () => {
  const folder = temporaryFolder();
  const old = await openRun(folder, { facts });
  await put(old, 0, 'a', 'old');
  await old.finish(1);
  await cutOff(folder, 'a');
  writeFileSync(join(folder, 'a.json'), 'old'); // as if the rename had not come to pass
  const run = await openRun(folder, { facts });
  expect(await kept(run, 0, 'a')).toBe(null);
  await put(run, 0, 'a');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('text of a');
});

it('unchanged: the same bytes, version, schema and options, and the output as it was written', async () => {
  const folder = temporaryFolder();
  const first = await openRun(folder, { facts });
  for (const [index, path] of ['a', 'b'].entries()) await put(first, index, path);
  first.note(2, outcome('c', { status: 'error', sha256: null }));
  await first.finish(3);
  writeFileSync(join(folder, 'b.json'), 'edited');
  const others: Partial<RunFacts>[] = [
    { toolVersion: '2' },
    { schemaVersion: 3 },
    { options: { format: 'json' } },
  ];
  for (const other of others) {
    const run = await openRun(folder, { facts: { ...facts, ...other } });
    expect(await kept(run, 0, 'a')).toBe(null);
    await run.close();
    rmSync(join(folder, JOURNAL));
  }
  const run = await openRun(folder, { facts: { ...facts, options: { split: false, format: 'json' } } });
  expect(await run.keepUnchanged(0, { path: 'a', sha256: 'of a', output: 'a~1.json' })).toBe(null);
  expect(await kept(run, 0, 'a')).toMatchObject({ path: 'a' });
  expect(await kept(run, 1, 'b')).toMatchObject({ status: 'kept', reason: 'edited' });
  expect(await kept(run, 2, 'c')).toBe(null);
  run.note(2, outcome('c', { status: 'error', sha256: null }));
  expect(await run.finish(3)).toMatchObject({ ok: 1, error: 1, kept: 1 });
});

it('an entry without kinds, as manifests once had them, is read again and stays known as ours', async () => {
  const folder = temporaryFolder();
  const first = await openRun(folder, { facts });
  await put(first, 0, 'a');
  await first.finish(1);
  const text = readFileSync(join(folder, MANIFEST), 'utf8');
  writeFileSync(join(folder, MANIFEST), text.replace('"kinds":["anfrage"],', ''));
  const run = await openRun(folder, { facts });
  expect(await kept(run, 0, 'a')).toBe(null);
  expect(await put(run, 0, 'a', 'new')).toMatchObject({ status: 'ok' });
});

describe('an output that was edited', () => {
  /** `a` and `b` were written, `a` was edited since. */
  async function edited(): Promise<string> {
    const folder = temporaryFolder();
    const run = await openRun(folder, { facts });
    await run.write(0, outcome('a', { status: 'findings', codes: ['date-malformed'] }), 'a.json', 'old');
    await put(run, 1, 'b');
    await run.finish(2);
    writeFileSync(join(folder, 'a.json'), 'corrected');
    return folder;
  }

  it.each([false, true])('is kept, with force %s, run after run, and the rest is written', async (force) => {
    const folder = await edited();
    for (const text of ['new', 'newer']) {
      const overwritten: string[] = [];
      const overwrites = (output: string) => overwritten.push(output);
      const run = await openRun(folder, { facts: { ...facts, toolVersion: text }, force, overwrites });
      const [a] = [await put(run, 0, 'a', text), await put(run, 1, 'b', text)];
      expect(a).toMatchObject({ status: 'kept', reason: 'edited', codes: [], kinds: ['anfrage'] });
      expect(await run.finish(2)).toMatchObject({ kept: 1, ok: 1 });
      expect(overwritten).toEqual([]);
      expect(manifestOf(folder).inputs[0]).toEqual(a);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('corrected');
      expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(text);
    }
    rmSync(join(folder, 'a.json'));
    const run = await openRun(folder, { facts });
    expect(await put(run, 0, 'a', 'anew')).toMatchObject({ status: 'ok' });
  });

  it('is not read again for the same bytes, and does not grow the journal', async () => {
    const folder = await edited();
    const journals: string[] = [];
    for (let cut = 0; cut < 2; cut++) {
      const run = await openRun(folder, { facts });
      expect(await kept(run, 0, 'a', 'other bytes')).toBe(null);
      expect(await kept(run, 0, 'a')).toMatchObject({ status: 'kept', reason: 'edited', codes: [] });
      await run.close();
      journals.push(readFileSync(join(folder, JOURNAL), 'utf8'));
    }
    expect(journals[1]).toBe(journals[0]);
    writeFileSync(join(folder, 'a.json'), 'old'); // undone: what the reading found is to be noted again
    expect(await kept(await openRun(folder, { facts }), 0, 'a')).toBe(null);
  });

  it('without a manifest is told by the SHA-256 of its paper, and kept even with force', async () => {
    const folder = await edited();
    rmSync(join(folder, MANIFEST));
    const sha256 = 'f'.repeat(64);
    writeFileSync(join(folder, 'a.json'), `${' '.repeat(2 ** 16 - 5)}${sha256}`); // across two pieces
    writeFileSync(join(folder, 'c.json'), 'f'.repeat(63));
    const overwritten: string[] = [];
    const overwrites = (output: string) => overwritten.push(output);
    const run = await openRun(folder, { facts, force: true, overwrites });
    const entry = await run.write(0, outcome('a', { sha256 }), 'a.json', 'new');
    expect(entry).toMatchObject({ status: 'kept', reason: 'unlisted', outputSha256: null });
    expect(await run.write(1, outcome('c', { sha256 }), 'c.json', 'new')).toMatchObject({ status: 'ok' });
    expect(overwritten).toEqual(['c.json']);
    expect(await put(run, 2, 'b')).toMatchObject({ status: 'ok' }); // the same bytes: nothing is lost
  });
});

it('outputs of an earlier run with other inputs stay known as ours', async () => {
  const folder = temporaryFolder();
  for (const path of ['a', 'b']) {
    const run = await openRun(folder, { facts });
    await put(run, 0, path);
    await run.finish(1);
  }
  expect(manifestOf(folder).earlier).toMatchObject([{ output: 'a.json' }]);
  const run = await openRun(folder, { facts });
  await put(run, 0, 'a', 'new text');
  await run.finish(1);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new text');
});

it('what others wrote is overwritten only with force', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.json'), 'mine');
  writeFileSync(join(folder, MANIFEST), '{"mine":true}');
  await expect(openRun(folder, { facts })).rejects.toMatchObject({
    target: join(folder, MANIFEST),
    message: expect.stringMatching('--force'),
  });
  expect(readdirSync(folder).sort()).toEqual(['a.json', MANIFEST].sort());
  rmSync(join(folder, MANIFEST));
  const refusing = await openRun(folder, { facts });
  expect(await put(refusing, 0, 'a')).toMatchObject({ status: 'kept', reason: 'foreign' });
  await expect(refusing.writeBeside('a.json', 'new', async () => false)).rejects.toThrow('--force');
  expect(await refusing.finish(1)).toMatchObject({ kept: 1 });
  writeFileSync(join(folder, MANIFEST), '{"mine":true}');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('mine');
  const run = await openRun(folder, { facts, force: true });
  await put(run, 0, 'a');
  await run.finish(1);
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('text of a');
});

it('links and folders in the place of the run’s files are told before any work, force or not', async () => {
  for (const name of [MANIFEST, JOURNAL]) {
    const folder = temporaryFolder();
    const elsewhere = join(temporaryFolder(), 'x');
    symlinkSync(elsewhere, join(folder, name));
    await expect(openRun(folder, { facts, force: true })).rejects.toMatchObject({
      target: join(folder, name),
    });
    expect(readdirSync(folder)).toEqual([name]);
    expect(existsSync(elsewhere)).toBe(false);
  }
});

it('statuses follow the diagnostics', () => {
  const [info, warning, error] = [
    diagnostic('label-unknown', 'x'),
    diagnostic('date-malformed', 'x'),
    diagnostic('not-text', 'x'),
  ];
  expect(statusOf([], false)).toBe('ok');
  expect(statusOf([info], false)).toBe('ok');
  expect(statusOf([info, warning], false)).toBe('findings');
  expect(statusOf([error], true)).toBe('error');
});
