import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ColorMode, wantsColor } from '../../src/cli/color.ts';
import { diagnosticLine, summaryLine } from '../../src/cli/messages.ts';
import { emptyTally, type Tally } from '../../src/cli/tally.ts';
import { diagnostic } from '../madeDiagnostic.ts';
import { PAPER, PROGRAM, ratslese, records, run, temporaryFolder } from './run.ts';

const NO_PAPER = 'Einkaufszettel: Milch, Brot, Käse und drei Äpfel.\n';

function folder(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), PAPER);
  writeFileSync(join(cwd, 'list.txt'), NO_PAPER);
  return cwd;
}

describe('how much is said', () => {
  it('nothing where nothing went wrong', async () => {
    expect((await ratslese(['a.txt'], { cwd: folder() })).stderr).toBe('');
  });

  it('by default: one line an error and a summary', async () => {
    const { stderr } = await ratslese(['none', 'a.txt', 'list.txt'], { cwd: folder() });
    expect(stderr).toBe(
      'none: error: There is no such file; check the name. [unreadable-file]\n' +
        'ratslese: 1 of 3 inputs could not be processed, 1 warning (-v shows all diagnostics)\n',
    );
  });

  it('-v: every diagnostic', async () => {
    const { stdout, stderr } = await ratslese(['-v', '-f', 'ndjson', 'list.txt'], { cwd: folder() });
    const codes = records(stdout).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes).toContain('not-recognised');
    const lines = stderr.split('\n').slice(0, -1);
    expect(lines.slice(0, -1).map((line) => /\[(.*)\]$/.exec(line)?.[1])).toEqual(codes);
    expect(lines.at(-1)).toBe('ratslese: 1 warning');
  });

  it('-q: nothing, whatever happens', async () => {
    const cwd = folder();
    expect(await ratslese(['-q', '-o', 'out', 'none', 'list.txt'], { cwd })).toEqual({
      code: 3,
      stdout: '',
      stderr: '',
    });
    expect(await ratslese(['-q', '-o', 'no/out', 'a.txt'], { cwd })).toEqual({
      code: 5,
      stdout: '',
      stderr: '',
    });
  });
});

function tallyOf(inputs: number, failed: number, warnings: number): Tally {
  const tally = emptyTally();
  return { ...tally, status: { ...tally.status, ok: inputs - failed, error: failed }, warnings };
}

describe('lines', () => {
  it('name file, place, what, what to do', () => {
    const place = { page: 2, line: 3, column: 40 };
    expect(diagnosticLine('a.pdf', { ...diagnostic('pdf-damaged', 'It is damaged.'), place })).toBe(
      'a.pdf: page 2, line 3, column 40: error: It is damaged. Fetch the file again or repair it. [pdf-damaged]',
    );
  });

  it('sum up what went wrong', () => {
    expect(summaryLine(tallyOf(5, 0, 0), false)).toBeNull();
    expect(summaryLine(tallyOf(1, 1, 0), false)).toBe('ratslese: 1 of 1 input could not be processed');
    expect(summaryLine(tallyOf(5, 2, 3), true)).toBe(
      'ratslese: 2 of 5 inputs could not be processed, 3 warnings',
    );
  });

  it('hold no control character of a file name', async () => {
    const name = 'a\u001b[31mrot\nb\u202ec';
    const { stdout, stderr } = await ratslese(['-f', 'ndjson', name]);
    expect(stderr.split('\n')[0]).toMatch(/^a\\u001b\[31mrot\\u000ab\\u202ec: error: /);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(records(stdout)[0]?.source.path).toBe(name);
  });
});

describe('colour', () => {
  const cases: [ColorMode, Record<string, string>, boolean, boolean][] = [
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { TERM: 'dumb' }, true, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { NO_COLOR: '' }, true, true],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { FORCE_COLOR: '' }, false, true],
    ['auto', { FORCE_COLOR: '0' }, true, false],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ];
  it.each(cases)('%s, %j, terminal %s: %s', (mode, env, isTerminal, expected) => {
    expect(wantsColor(mode, env, isTerminal)).toBe(expected);
  });

  it('is off in a pipe, on with --color always or FORCE_COLOR', async () => {
    expect((await ratslese(['none'])).stderr).not.toContain('\u001b');
    expect((await ratslese(['none', '--color', 'always'])).stderr).toContain('\u001b[31mnone: error');
    expect((await ratslese(['none'], { env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b[31m');
  });

  it('is on in a terminal, and never on standard output', async () => {
    const command = `"${process.execPath}" "${PROGRAM}" -f ndjson none`;
    const terminal = await run('script', ['-qec', command, '/dev/null'], { env: { TERM: 'xterm' } });
    expect(terminal.stdout).toContain('\u001b[31mnone: error');
    expect((await ratslese(['none', '--color', 'always'])).stdout).not.toContain('\u001b');
  });
});
