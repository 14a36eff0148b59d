import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/stages/index.ts';
import { bash, PAPER, ratslese, run } from './run.ts';

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

  it('escapes what a terminal would obey, on a terminal only', async () => {
    const paper = PAPER.replace('fehlen seit', 'fehlen \u202Eseit');
    expect(await stage('text', paper)).toContain('fehlen \u202Eseit');
    const { stdout } = await bash(
      `printf %s "$PAPER" >p.txt; script -qec "$NODE $BIN --stage text p.txt" /dev/null`,
      {
        cwd: '/tmp',
        env: { PAPER: paper, NODE: process.execPath, BIN: `${process.cwd()}/bin/ratslese.js` },
      },
    );
    expect(stdout).toContain('fehlen \\u202eseit');
    expect(stdout).not.toContain('\u202E');
  });

  it('is no format, and unknown stages are refused', async () => {
    expect((await ratslese(['--stage', 'text', '-f', 'yaml', 'x'])).code).toBe(2);
    expect((await run(process.execPath, ['bin/ratslese.js', '--stage', 'words', 'x'])).code).toBe(2);
  });
});
