import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER, ROOT, ratslese, records, temporaryFolder } from './run.ts';

const PDF = 'fixtures/pdf/docx-twopages.pdf';

describe('--positions', () => {
  it('is in every record of a run, in those that could not be read, too', async () => {
    const args = ['--positions', '-f', 'ndjson', PDF, 'fixtures/text/tabs-seed-form.txt', 'gone.txt'];
    const { code, stdout } = await ratslese(args, { cwd: ROOT });
    const [pdf, text, gone] = records(stdout);
    expect(code).toBe(3);
    expect(pdf?.positions?.['/questions/7/text']).toMatchObject([
      { page: 2, line: 1, column: 4, boxes: [{ page: 2 }, { page: 2 }] },
    ]);
    expect(text?.positions?.['/header/Nummer']).toMatchObject([{ boxes: null, raw: 'F0123/21' }]);
    expect(gone?.positions).toEqual({});
  });

  it('is the same from a file, from standard input and in a child process', async () => {
    const [file, stdin, child] = await Promise.all([
      ratslese(['--positions', PDF], { cwd: ROOT }),
      ratslese(['--positions', '--stdin-filename', PDF], { cwd: ROOT, stdin: readFileSync(join(ROOT, PDF)) }),
      ratslese(['--positions', PDF, 'fixtures/pdf/lo-01.pdf'], { cwd: ROOT }),
    ]);
    expect(stdin?.stdout).toBe(file.stdout);
    expect(child?.stdout.startsWith(file.stdout)).toBe(true);
  });

  it('offsets count in what --stage text prints', async () => {
    const { stdout: text } = await ratslese(['--stage', 'text'], { stdin: PAPER });
    const { stdout } = await ratslese(['--positions', '-f', 'ndjson'], { stdin: PAPER });
    const found = Object.values(records(stdout)[0]?.positions ?? {}).flat();
    expect(found.length).toBeGreaterThan(15);
    for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  });

  it('a run without them does not stand for one with them', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), PAPER);
    const once = ['--out-dir', 'out', '--skip-unchanged', 'a.txt'];
    const read = () =>
      JSON.parse(readFileSync(join(cwd, 'out/a.txt.json'), 'utf8')) as { positions?: object };
    await ratslese(once, { cwd });
    expect(read().positions).toBeUndefined();
    expect((await ratslese(['--positions', ...once], { cwd })).code).toBe(0);
    expect(Object.keys(read().positions ?? {})).toContain('/header/Nummer');
  });

  it('a table has no room for them, and a stage tells its own', async () => {
    for (const args of [
      ['-f', 'csv'],
      ['--stage', 'fields'],
    ]) {
      const { code, stderr } = await ratslese(['--positions', ...args, 'a.txt']);
      expect(code).toBe(2);
      expect(stderr).toContain('--positions');
    }
  });
});
