/** An archivist makes a database, a journalist searches in it and opens it with other tools. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks, pageText } from '../docs/pages.ts';
import { PAPER, ROOT, ratslese, temporaryFolder } from './run.ts';

function papers(): string {
  const cwd = temporaryFolder();
  for (const name of ['tabs-seed-form.txt', 'tabs-stellungnahme.txt'])
    cpSync(join(ROOT, 'fixtures/text', name), join(cwd, 'papers', name));
  writeFileSync(join(cwd, 'papers/small.txt'), PAPER);
  return cwd;
}

describe('index', () => {
  it('makes search find the same, as long as it is of the records that are there', async () => {
    const cwd = papers();
    await ratslese(['papers', '--positions', '--out-dir', 'records'], { cwd });
    const search = () => ratslese(['search', 'stadt', 'records', '-f', 'ndjson'], { cwd });
    const scanned = await search();
    expect(scanned.stdout.split('\n').length).toBeGreaterThan(2);
    const made = await ratslese(['index', 'records'], { cwd });
    expect([made.code, made.stderr]).toEqual([0, 'ratslese: 3 records written to records/ratslese.sqlite\n']);
    expect(await search()).toEqual(scanned);
    const record = join(cwd, 'records/papers/small.txt.json');
    writeFileSync(record, readFileSync(record, 'utf8').replaceAll('Bänke', 'Stadtbänke'));
    const stale = await search();
    expect(stale.stdout).toContain('Stadtbänke');
    expect(stale.stderr).toContain('ratslese index records renews it');
    const again = await ratslese(['index', 'records'], { cwd });
    expect(again.stderr).toBe('ratslese: 1 record written to records/ratslese.sqlite, 2 files unchanged\n');
    expect(await search()).toEqual({ ...stale, stderr: '' });
  });

  it('tells of files that are no records, and writes over no other database', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.json'), '{"kind":1}');
    const made = await ratslese(['index', 'a.json', '-o', 'all.sqlite'], { cwd });
    expect([made.code, made.stderr]).toEqual([
      3,
      expect.stringContaining('a.json: /schemaVersion is not as in a record'),
    ]);
    const asked = await ratslese(['search', 'x', 'all.sqlite'], { cwd });
    expect([asked.code, asked.stderr]).toEqual([
      3,
      expect.stringContaining('a.json: /schemaVersion is not as in a record'),
    ]);
    writeFileSync(join(cwd, 'all.sqlite'), 'mine');
    const refused = await ratslese(['index', 'a.json', '-o', 'all.sqlite'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([5, expect.stringContaining('no database of ratslese')]);
    expect(readFileSync(join(cwd, 'all.sqlite'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd).sort()).toEqual(['a.json', 'all.sqlite']);
  });
});

describe('-f sqlite', () => {
  it('adds papers to what is there, and leaves alone what is unchanged', async () => {
    const cwd = papers();
    const parse = (...args: string[]) => ratslese([...args, '-o', 'all.sqlite'], { cwd });
    expect((await parse('papers/small.txt')).code).toBe(0);
    expect((await parse('papers/tabs-seed-form.txt', '-f', 'sqlite')).code).toBe(0);
    const list = async () => (await ratslese(['search', 'e', 'all.sqlite', '-l'], { cwd })).stdout;
    expect(await list()).toBe('papers/small.txt\npapers/tabs-seed-form.txt\n');
    const { stderr } = await parse('papers', '--skip-unchanged', '-v');
    expect(stderr).toContain('3 inputs: 1 read, 2 unchanged');
    expect((await list()).split('\n')).toHaveLength(4);
    const [hit] = (await ratslese(['search', 'Bänke fehlen', 'all.sqlite'], { cwd })).stdout.split('\n');
    expect(hit).toBe(
      'F0123/21  Bänke am Neustädter See  (Anfrage, 03.05.2021, Fraktion Muster)  papers/small.txt',
    );
    truncateSync(join(cwd, 'all.sqlite'), 20_000);
    const torn = await ratslese(['search', 'Bänke', 'all.sqlite'], { cwd });
    expect([torn.code, torn.stderr]).toEqual([3, expect.stringContaining('malformed')]);
    const nameless = await ratslese(['papers', '-f', 'sqlite'], { cwd });
    expect([nameless.code, nameless.stderr]).toEqual([2, expect.stringContaining('-o FILE.sqlite')]);
  });

  const python = spawnSync('python3', ['-c', 'import sqlite3']).status === 0;

  it.skipIf(!python)(
    'opens in Python (skipped without python3): tables, views and the recipes of the docs',
    async () => {
      const cwd = papers();
      await ratslese(['papers', '-o', 'archiv.sqlite'], { cwd });
      const recipes = codeBlocks(pageText('docs/database.md'), 'sql');
      expect(recipes.length).toBeGreaterThan(4);
      const script = `
import json, sqlite3, sys
db = sqlite3.connect('archiv.sqlite')
names = [name for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'view'")]
print(json.dumps({
  'check': db.execute('PRAGMA integrity_check').fetchall(),
  'papers': db.execute('SELECT count(*) FROM papers').fetchone(),
  'views': {name: len(db.execute('SELECT * FROM ' + name).fetchall()) for name in names},
  'recipes': [len(db.execute(sql).fetchall()) for sql in json.load(sys.stdin)],
  'benches': db.execute("SELECT pointer FROM texts WHERE id IN (SELECT rowid FROM texts_fts('bänke')) ORDER BY id").fetchall(),
}))`;
      const { stdout, stderr } = spawnSync('python3', ['-c', script], {
        cwd,
        input: JSON.stringify(recipes),
      });
      expect(stderr.toString()).toBe('');
      const told = JSON.parse(stdout.toString());
      expect(told).toMatchObject({ check: [['ok']], papers: [3] });
      expect(told.views.questions_with_answers).toBeGreaterThan(1);
      expect(told.benches).toContainEqual(['/title']);
      for (const rows of told.recipes.slice(0, 4)) expect(rows).toBeGreaterThan(0);
      rmSync(join(cwd, 'archiv.sqlite'));
      expect(existsSync(join(cwd, 'archiv.sqlite-journal'))).toBe(false);
    },
  );
});
