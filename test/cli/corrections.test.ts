/** An archivist corrects records by hand: what was corrected stays so, whatever runs come after. */

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { ROOT, ratslese, records, temporaryFolder } from './run.ts';

const RECORD = 'out/papers/tabs-seed-form.txt.json';
const CORRECTIONS = 'out/ratslese-corrections.csv';
const MANIFEST = 'out/ratslese-run.json';

function archive(): { cwd: string; text(file: string): string; record(file?: string): ParsedDocument } {
  const cwd = temporaryFolder();
  for (const name of ['tabs-seed-form.txt', 'tabs-stellungnahme.txt'])
    cpSync(join(ROOT, 'fixtures/text', name), join(cwd, 'papers', name));
  const text = (file: string) => readFileSync(join(cwd, file), 'utf8');
  return { cwd, text, record: (file = RECORD) => JSON.parse(text(file)) as ParsedDocument };
}

function edit(cwd: string, changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(cwd, RECORD);
  const edited = changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, 'utf8'));
  writeFileSync(file, edited);
}

describe('corrections', () => {
  it('live: convert, edit, correct, a killed run, convert again with another version of the tool', async () => {
    const { cwd, text, record } = archive();
    const convert = (...more: string[]) => ratslese(['papers', '--out-dir', 'out', ...more], { cwd });
    expect((await convert()).code).toBe(0);
    edit(cwd, [
      ['"Datum": "2021-05-12"', '"Datum": "2021-05-13"'],
      ['rund um den Lindwurmplatz"', 'am Lindwurmplatz"'],
    ]);
    const edited = text(RECORD);

    const kept = await convert();
    expect(kept.code).toBe(1);
    expect(kept.stderr).toContain('kept: 1 edited');
    expect(kept.stderr).toContain('ratslese correct');
    expect(text(RECORD)).toBe(edited);

    const corrected = await ratslese(['correct', 'out', '--who', 'A. Muster'], { cwd });
    expect(corrected.code).toBe(0);
    expect(corrected.stderr).toBe('');
    expect(corrected.stdout).toContain('F0123/21 /header/Datum: "2021-05-12" -> "2021-05-13"\n');
    const written = text(CORRECTIONS);
    expect((await ratslese(['correct', RECORD], { cwd })).stdout).toContain('nothing to add');
    expect(text(CORRECTIONS)).toBe(written);

    // a run by another version was cut off: its journal is there, no manifest of it, and half a line
    const old = text(MANIFEST).replace(/"toolVersion":"[^"]*"/, '"toolVersion":"0.0.1"');
    writeFileSync(join(cwd, MANIFEST), old);
    const cut = '{"run":{"toolVersion":"0.0.2","schemaVersion":2,"options":{}}}\n{"path":"papers/tabs-se';
    writeFileSync(join(cwd, 'out/ratslese-run.journal.ndjson'), cut);
    expect((await convert('--skip-unchanged')).code).toBe(0);
    const { header, title, diagnostics } = record();
    expect([header.Datum, title]).toEqual(['2021-05-13', 'Beleuchtung am Lindwurmplatz']);
    const fields = diagnostics.filter(({ code }) => code === 'corrected').map(({ field }) => field);
    expect(fields).toEqual(['/title', '/header/Datum']);
    const again = text(RECORD);
    expect((await convert('--skip-unchanged')).stderr).toContain('2 unchanged');
    expect(text(RECORD)).toBe(again);
  });

  it('are of no use to an edit that they do not hold: it is kept', async () => {
    const { cwd, text } = archive();
    await ratslese(['papers', '--out-dir', 'out'], { cwd });
    edit(cwd, [['"Datum": "2021-05-12"', '"Datum": "2021-05-13"']]);
    await ratslese(['correct', 'out'], { cwd });
    edit(cwd, [['"Gremium": "Stadtrat"', '"Gremium": "Kulturausschuss"']]);
    const edited = text(RECORD);
    expect((await ratslese(['papers', '--out-dir', 'out'], { cwd })).stderr).toContain('kept: 1 edited');
    expect(text(RECORD)).toBe(edited);
  });

  it('are no leave to replace a remark in YAML, or an edit of what is no value', async () => {
    const { cwd, text } = archive();
    const convert = () => ratslese(['papers', '-f', 'yaml', '--out-dir', 'out'], { cwd });
    await convert();
    const [first, second] = ['tabs-seed-form.txt', 'tabs-stellungnahme.txt'].map(
      (name) => `out/papers/${name}.yaml`,
    );
    const remarked = `# im Original geprüft\n${text(first!).replace('2021-05-12', '2021-05-13')}`;
    writeFileSync(join(cwd, first!), remarked);
    const moved = text(second!).replace('path: papers/', 'path: regal/');
    writeFileSync(join(cwd, second!), moved);
    const { stdout } = await ratslese(['correct', first!], { cwd });
    expect(stdout).toContain('1 correction added');
    expect((await convert()).stderr).toContain('kept: 2 edited');
    expect([text(first!), text(second!)]).toEqual([remarked, moved]);
  });

  it('give the same bytes for any number of jobs, and those of no paper are said', async () => {
    const { cwd } = archive();
    const list = [
      'Nummer,pointer,value',
      'F0123/21,/title,Kürzer',
      'F0123/21,/questions/77/text,Wie?',
      'F0999/21,/title,Niemand',
    ];
    writeFileSync(join(cwd, 'ratslese-corrections.csv'), `${list.join('\n')}\n`);
    const runs = await Promise.all(
      ['1', '3'].map((jobs) => ratslese(['papers', '-f', 'ndjson', '-j', jobs], { cwd })),
    );
    expect(runs[1]!.stdout).toBe(runs[0]!.stdout);
    const [seed] = records(runs[0]!.stdout) as ParsedDocument[];
    expect(seed!.title).toBe('Kürzer');
    expect(seed!.diagnostics.map(({ code }) => code)).toEqual(['corrected', 'correction-unfit']);
    expect(runs[0]!.stderr).toContain('1 correction of no paper that was read: line 4 (F0999/21 /title)');
    const without = await ratslese(['papers', '-f', 'ndjson', '--no-corrections'], { cwd });
    expect(without.stdout).not.toContain('Kürzer');
    const checked = await ratslese(['check', 'papers', '--report', 'oneline'], { cwd });
    expect(checked.stdout).toContain('correction-unfit');
  });

  it('that cannot be used end the program at once; a record that cannot is told', async () => {
    const { cwd } = archive();
    writeFileSync(join(cwd, 'mine.csv'), 'Nummer,pointer,value\nF0123/21,title,x\n');
    const wrong = await ratslese(['papers', '--corrections', 'mine.csv'], { cwd });
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('mine.csv: line 2: its pointer is none');
    await ratslese(['papers', '--out-dir', 'out'], { cwd });
    edit(cwd, [['"Datum": "2021-05-12"', '"Datum": "2021-05-13"']]);
    mkdirSync(join(cwd, 'gone'));
    rmSync(join(cwd, 'papers/tabs-seed-form.txt'));
    writeFileSync(join(cwd, 'gone/x.json'), '{}');
    const told = await ratslese(['correct', RECORD, 'gone/x.json', '-o', 'new.csv'], { cwd });
    expect(told.code).toBe(3);
    expect(told.stderr).toContain('its paper papers/tabs-seed-form.txt is not there');
    expect(told.stderr).toContain('gone/x.json: ');
    expect(told.stdout).toBe('');
    expect(existsSync(join(cwd, 'new.csv'))).toBe(false);
  });
});
