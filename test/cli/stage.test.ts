import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/model/names.ts';
import { STAGES } from '../../src/output/stages/index.ts';
import { PAPER, ratslese, run } from './run.ts';

function objects(stdout: string): Record<string, unknown>[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

async function stage(name: string, stdin: string | Uint8Array = PAPER): Promise<string> {
  const { code, stdout, stderr } = await ratslese(['parse', '--stage', name], { stdin });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('--stage', () => {
  it('text is the normalised text, in which the offsets of the other stages count', async () => {
    const text = await stage('text');
    expect(text).toContain('\nGremium Stadtrat\tSitzungstermin 06.05.2021');
    const values = objects(await stage('fields')).filter((object) => 'pointer' in object);
    expect(values.map(({ pointer }) => pointer)).toContain('/header/Kurztitel');
    for (const { at } of values) {
      for (const { start, end, raw } of at as { start: number; end: number; raw: string }[]) {
        expect(text.slice(start, end)).toBe(raw);
      }
    }
  });

  it('lines tells place, position and segments', async () => {
    expect(objects(await stage('lines'))[3]).toEqual({
      page: 1,
      line: 4,
      start: 155,
      end: 197,
      left: 0,
      right: 49,
      y: 4,
      size: 1,
      gap: 0,
      furniture: false,
      segments: [
        { text: 'Gremium Stadtrat', left: 0, right: 16, cell: 0 },
        { text: 'Sitzungstermin 06.05.2021', left: 24, right: 49, cell: 1 },
      ],
    });
  });

  it('cells tells what stands in which field', async () => {
    expect(objects(await stage('cells'))).toContainEqual({ field: 'Gremium', lines: ['Stadtrat'] });
  });

  it('cells has the drawn cells of a PDF', async () => {
    const { stdout } = await ratslese(['--stage', 'cells', 'fixtures/pdf/lo-01.pdf']);
    const drawn = objects(stdout).filter((object) => 'drawn' in object);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn[0]!.drawn).toMatchObject({ page: 1, left: expect.any(Number), bottom: expect.any(Number) });
  });

  it('fields tells a value, its place and the diagnostics', async () => {
    const found = objects(await stage('fields', PAPER.replace('Kurztitel', 'Kurztitl')));
    expect(found).toContainEqual({
      pointer: '/header/Datum',
      value: '2021-05-03',
      at: [{ page: 1, line: 1, column: 26, start: 25, end: 35, raw: '03.05.2021' }],
    });
    expect(found.at(-1)).toMatchObject({ diagnostic: { code: 'label-misspelt' } });
  });

  it('gives nothing for an input that cannot be read, and says why', async () => {
    for (const name of Object.keys(STAGES)) {
      const { code, stdout, stderr } = await ratslese(['--stage', name, 'gone.txt']);
      expect({ code, stdout: stdout.replace(/^\{"diagnostic".*\n/, '') }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toContain('unreadable-file');
    }
  });

  it('cells are those that the record was made of: of the first paper, with what stands below given to its label', async () => {
    const second = PAPER.replace('Gremium Stadtrat', 'Gremium Ortschaftsrat');
    const cells = objects(await stage('cells', `${PAPER}\n\f${second}`));
    expect(cells.filter(({ field }) => field === 'Gremium')).toEqual([
      { field: 'Gremium', lines: ['Stadtrat'] },
    ]);
    const stacked = 'text/column-order-values-below-title-label.txt';
    const { stdout } = await ratslese(['--stage', 'cells', `fixtures/${stacked}`]);
    const record = JSON.parse(
      readFileSync(`fixtures/${stacked.replace('.txt', '.expected.json')}`, 'utf8'),
    ) as ParsedDocument;
    for (const field of ['Absender', 'Gremium', 'Kurztitel'] as const) {
      const cell = objects(stdout).find((object) => object.field === field);
      expect([cell?.lines].flat().join(' ')).toBe(record.header[field]);
    }
  });

  it('roles tells each line behind the header, with margin and clues where a block begins', async () => {
    const roles = objects(await stage('roles'));
    expect(roles[0]).toEqual({
      page: 1,
      line: 7,
      role: 'salutation',
      begins: true,
      text: 'Sehr geehrter Herr Oberbürgermeister,',
      margin: expect.any(Number),
      cut: null,
      clues: expect.any(Object),
    });
    const printed = PAPER.split('\n')
      .slice(6)
      .filter((line) => line !== '');
    expect(roles.map(({ text }) => text)).toEqual(printed);
    const wrapped = PAPER.replace('viele Bänke', 'viele Bänke am\nSee');
    const inside = objects(await stage('roles', wrapped)).find(({ begins }) => begins === false);
    expect(Object.keys(inside ?? {})).toEqual(['page', 'line', 'role', 'begins', 'text']);
  });

  it.each([
    ['--positions'],
    ['--out-dir', 'x'],
    ['--force'],
    ['--skip-unchanged'],
    ['--strict'],
    ['--split'],
    ['-j', '2'],
    ['--fail-fast'],
    ['--timeout', '5s'],
    ['--max-memory', '512m'],
    ['--max-size', '5m'],
    ['--rows', 'papers'],
  ])('refuses %s, which it would ignore', async (...option) => {
    const { code, stdout, stderr } = await ratslese(['--stage', 'text', ...option, 'x'], { cwd: tmpdir() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const name = option[0] === '-j' ? '--jobs' : option[0];
    expect(stderr).toContain(`${name} does not go with --stage`);
  });

  it('takes the options that say what is read and where it goes', async () => {
    const options = [
      '--encoding',
      'utf-8',
      '--max-pages',
      '9',
      '--ignore',
      'x',
      '--stdin-filename',
      'p.txt',
      '-q',
    ];
    const { code, stdout } = await ratslese(['--stage', 'text', ...options, '-'], { stdin: PAPER });
    expect({ code, stdout }).toEqual({ code: 0, stdout: await stage('text') });
  });

  it('holds nothing of a text that a terminal would obey', async () => {
    const paper = PAPER.replace('fehlen seit', 'fehlen \u202Eseit\u001b[2J');
    expect(await stage('text', paper)).toContain('fehlen seit[2J');
  });

  it('is no format, and unknown stages are refused', async () => {
    expect((await ratslese(['--stage', 'text', '-f', 'yaml', 'x'])).code).toBe(2);
    expect((await run(process.execPath, ['bin/ratslese.js', '--stage', 'words', 'x'])).code).toBe(2);
  });
});
