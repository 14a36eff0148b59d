/** A journalist looks for words in an archive. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER, ROOT, ratslese, temporaryFolder } from './run.ts';

async function archive(): Promise<string> {
  const cwd = temporaryFolder();
  for (const name of ['tabs-seed-form.txt', 'tabs-stellungnahme.txt'])
    cpSync(join(ROOT, 'fixtures/text', name), join(cwd, 'papers', name));
  writeFileSync(join(cwd, 'papers/small.txt'), PAPER);
  await ratslese(['papers', '--positions', '--out-dir', 'records'], { cwd });
  return cwd;
}

describe('search', () => {
  it('shows papers, parts, pages and words; in records as in papers, but for the pages', async () => {
    const cwd = await archive();
    const { code, stdout, stderr } = await ratslese(['search', 'BAENKE', 'records'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'F0123/21  Bänke am Neustädter See  (Anfrage, 03.05.2021, Fraktion Muster)  papers/small.txt',
        '  Titel, Kurztitel (S. 1): [Bänke] am Neustädter See',
        '  Einleitung (S. 1): am Neustädter See fehlen seit dem Winter mehrere [Bänke].',
        '  Frage 1 (S. 1): Wie viele [Bänke] fehlen?\n\n',
      ].join('\n'),
    );
    const read = await ratslese(['search', 'BAENKE', 'papers'], { cwd });
    expect([read.code, read.stderr]).toEqual([0, '']);
    expect(read.stdout).toBe(stdout.replaceAll(' (S. 1)', ''));
    const colored = await ratslese(['search', 'bänke', 'records', '--in', 'title', '--color', 'always'], {
      cwd,
    });
    expect(colored.stdout).toContain('\u001b[31m\u001b[1mBänke\u001b[22m\u001b[39m am Neustädter See\n');
  });

  it('gives lines of JSON, lists and counts, and looks only where it is told to', async () => {
    const cwd = await archive();
    const search = (...args: string[]) => ratslese(['search', ...args, 'records'], { cwd });
    const { stdout } = await search('"neustädter see" fehlen', '-f', 'ndjson');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        ...{ number: 'F0123/21', kind: 'anfrage', title: 'Bänke am Neustädter See', date: '2021-05-03' },
        ...{
          groups: ['Fraktion Muster'],
          path: 'papers/small.txt',
          file: 'records/papers/small.txt.json',
          at: 0,
        },
        ...{ in: 'background', part: 'Einleitung', pointer: '/background/0', pages: [1] },
        text: 'am Neustädter See fehlen seit dem Winter mehrere Bänke.',
        matches: [
          [3, 17],
          [18, 24],
        ],
      },
    ]);
    expect((await search('bank', '--kind', 'stellungnahme')).code).toBe(1);
    expect((await search('bänke', '-l')).stdout).toBe('papers/small.txt\n');
    expect((await search('bänke', '--count', '--in', 'questions', '--in', 'title')).stdout).toBe(
      'papers/small.txt:2\n',
    );
    const group = await search(
      'sehr geehrter',
      '-l',
      '--group',
      'muster',
      '--since',
      '2021',
      '--until',
      '3.5.2021',
    );
    expect(group.stdout).toBe('papers/small.txt\n');
    const none = await search('Xylophon');
    expect([none.code, none.stdout, none.stderr]).toEqual([1, '', '']);
  });

  it('says what it could not look in, and goes on', async () => {
    const cwd = await archive();
    const record = JSON.parse(readFileSync(join(cwd, 'records/papers/small.txt.json'), 'utf8'));
    record.header.Datum = null;
    record.header.Sitzungstermin = null;
    record.title = '\u001b[2JBänke';
    writeFileSync(join(cwd, 'records/a.json'), JSON.stringify(record));
    writeFileSync(join(cwd, 'records/b.ndjson'), `{"kind":1}\n${JSON.stringify(record)}\n`);
    const { code, stdout, stderr } = await ratslese(['search', 'bänke', 'records'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/^ratslese: records\/b\.ndjson: line 1: .*\n$/);
    expect(stdout.match(/^F0123\/21/gm)).toHaveLength(3);
    expect(stdout).toContain('Titel (S. 1): \\u001b[2J[Bänke]\n');
    const dated = await ratslese(['search', 'bänke', 'records/a.json', '--since', '2020'], { cwd });
    expect([dated.code, dated.stdout]).toEqual([1, '']);
    expect(dated.stderr).toContain('1 paper with these words left out: no date is known');
    writeFileSync(join(cwd, 'empty.txt'), '');
    const unread = await ratslese(['search', 'bänke', 'empty.txt', 'papers/small.txt', '-l'], { cwd });
    expect([unread.code, unread.stdout]).toEqual([3, 'papers/small.txt\n']);
    expect(unread.stderr).toContain('empty.txt: ');
  });

  it('refuses what cannot be meant', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'small.txt'), PAPER);
    const refused = async (...args: string[]) => {
      const { code, stdout, stderr } = await ratslese(['search', ...args], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused('lange', 'Wartezeit', 'small.txt')).toContain(
      "no file or folder 'Wartezeit'; several words",
    );
    expect(await refused('"lange', 'small.txt')).toContain('a quote is opened and not closed');
    expect(await refused('bänke', 'small.txt', '--since', '31.02.2020')).toContain(
      '--since 31.02.2020 is no date',
    );
    expect(await refused('bänke', 'small.txt', '--in', 'fragen')).toContain(
      'Allowed choices are title, header',
    );
  });
});
