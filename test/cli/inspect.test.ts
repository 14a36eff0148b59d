import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPER, PROGRAM, ROOT, type Run, ratslese, run, temporaryFolder } from './run.ts';

/** What the program shows of a text, line by line. */
async function shown(
  stdin: string | Uint8Array,
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<string[]> {
  const { code, stdout, stderr } = await ratslese(['inspect', ...args], { stdin, env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout.slice(0, -1).split('\n');
}

/** The same on a terminal that `script` makes. */
function onTerminal(file: string, args: string, env: Record<string, string>): Promise<Run> {
  const command = `'${process.execPath}' '${PROGRAM}' inspect ${args} '${file}'`;
  return run('script', ['-qec', command, '/dev/null'], { env: { TERM: 'xterm-256color', ...env } });
}

function paperFile(text: string = PAPER): string {
  const path = join(temporaryFolder(), 'paper.txt');
  writeFileSync(path, text);
  return path;
}

/** An executable that stands for a pager. */
function program(script: string): string {
  const path = join(temporaryFolder(), 'pager');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('inspect without colour', () => {
  it('shows the paper as it stands, each value in brackets with its name', async () => {
    const lines = await shown(PAPER, [], { COLUMNS: '120' });
    expect(lines.slice(0, 4)).toEqual([
      '-: anfrage, öffentlich, 1 page',
      '[name: value as it is printed]',
      `── page 1 ${'─'.repeat(50)}`,
      '   1  Anfrage öffentlich      Datum [Datum: 03.05.2021]       Nummer [Nummer: F0123/21]',
    ]);
    expect(lines).toContain('  13  [questions/0/number: 1]. [questions/0/text: Wie viele Bänke fehlen?]');
    expect(lines).toContain('  18  [signatures/0/name: Erika Beispiel]');
    expect(lines).toContain('   6');
  });

  it('a value over several lines has one pair of brackets', async () => {
    const lines = await shown(PAPER.replace('mehrere Bänke.', 'mehrere\nBänke.'), [], { COLUMNS: '120' });
    expect(lines).toContain('   9  [background/0: am Neustädter See fehlen seit dem Winter mehrere');
    expect(lines).toContain('  10  Bänke.]');
  });

  it('shows what was noticed under the place that it is about', async () => {
    const lines = await shown(PAPER.replace('Kurztitel', 'Kurztitl'), [], { COLUMNS: '120' });
    const at = lines.findIndex((line) => line.includes('Kurztitl'));
    expect(lines[at + 1]).toMatch(/^ {6}\^ info: .*\[label-misspelt \/header\/Kurztitel\]$/);
  });

  it('keeps within the columns that there are', async () => {
    for (const columns of [40, 60, 200]) {
      const lines = await shown(PAPER, [], { COLUMNS: String(columns) });
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it('shows a PDF with its columns, and marks page furniture', async () => {
    const { stdout } = await ratslese(['inspect', 'fixtures/pdf/docx-g14.pdf'], {
      cwd: ROOT,
      env: { COLUMNS: '140' },
    });
    const lines = stdout.split('\n');
    expect(lines[1]).toContain('~ running head or foot, page number');
    expect(lines).toContainEqual(expect.stringMatching(/^ +\d+~ +1$/));
    const names = lines.find((line) => line.includes('Ömer Eßbach')) ?? '';
    expect(names).toMatch(
      /^ +\d+ {2}\[signatures\/0\/academicTitle: Dr\.\] \[signatures\/0\/name: Ömer Eßbach\] +\[signatures\/1\/name: Norbert Krüger-Lindner\]$/,
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^ +\d+ {2}\[Gremium: Stadtrat\] +\[Sitzungstermin: 21\.10\.2024\]$/),
    );
  });

  it('says on standard error why there is nothing to show', async () => {
    const { code, stdout, stderr } = await ratslese(['inspect', 'gone.txt']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe('gone.txt: error: There is no such file; check the name. [unreadable-file]\n');
    expect((await ratslese(['inspect', 'a', 'b'])).code).toBe(2);
  });
});

describe('inspect with colour', () => {
  it('has each field in its own, named in the legend; the rest is dim', async () => {
    const lines = await shown(PAPER, ['--color', 'always'], { TERM: 'xterm-256color', COLUMNS: '120' });
    const legend = lines.slice(1, 3).join(' ');
    const colors = new Set<string>();
    for (const [, color, name] of legend.matchAll(/\[38;5;(\d+)m(\w+)/g)) {
      colors.add(color!);
      if (name === 'Nummer') expect(lines.join('\n')).toContain(`\u001b[38;5;${color}mF0123/21\u001b[39m`);
    }
    expect(colors.size).toBeGreaterThanOrEqual(12);
    expect(lines.join('\n')).toContain('\u001b[2mDatum \u001b[22m');
    expect(lines.join('\n')).not.toContain('[Nummer:');
  });

  it('has only the usual colours on a poor terminal', async () => {
    const text = (await shown(PAPER, ['--color', 'always'], { TERM: 'xterm' })).join('\n');
    expect(text).not.toContain('\u001b[38;5;');
    expect(text).toMatch(/\[(?:3|9)\dmF0123\/21/);
  });
});

describe('inspect and hostile papers', () => {
  const ESCAPE = '\u001b';
  const NASTY = ['\u001b[2J', '\u001b]0;title\u0007', '\u202e', '\u2066', '\u009b31m', '\r', '\u0008'];

  it('sends nothing to the terminal that it would obey', async () => {
    const paper = PAPER.replace('Bänke am', `Bänke ${NASTY.join('x')} am`).replace(
      'Wann werden',
      `Wann ${NASTY.join('')}werden`,
    );
    for (const args of [[], ['--color', 'always']]) {
      const text = (await shown(paper, args)).join('\n');
      const own = text.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]+m`, 'g'), '');
      expect(own.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(own).toContain('[2Jx]0;title');
    }
  });

  it('the name of a file is made harmless, too', async () => {
    const path = join(temporaryFolder(), 'a\u001b[31m.txt');
    writeFileSync(path, PAPER);
    const { stdout } = await ratslese(['inspect', path]);
    expect(stdout).toContain('a\\u001b[31m.txt: anfrage');
    expect(stdout).not.toContain('\u001b');
  });

  it('10,000 questions are all shown', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `- Wie viele Bänke fehlen in Straße ${i + 1}?`);
    const lines = await shown(PAPER.replace(/1\. Wie.*ersetzt\?/s, many.join('\n')), [], { COLUMNS: '120' });
    expect(lines.filter((line) => /\[questions\/\d+\/text: Wie viele/.test(line)).length).toBe(10_000);
  });

  it('a line of a megabyte is shown', async () => {
    const lines = await shown(PAPER.replace('mehrere Bänke', 'Bank '.repeat(200_000)));
    expect(lines.filter((line) => /^ {6}Bank Bank/.test(line)).length).toBeGreaterThan(10_000);
  });

  it('is held to the limits of a single paper', async () => {
    const { code, stderr } = await ratslese(['inspect', '--max-size', '100', paperFile()]);
    expect(code).toBe(3);
    expect(stderr).toContain('[size-limit]');
  });
});

describe('inspect and the pager', () => {
  it('goes through $RATSLESE_PAGER on a terminal, with colours', async () => {
    const seen = join(temporaryFolder(), 'seen');
    const pager = program(`cat > '${seen}'`);
    const { code } = await onTerminal(paperFile(), '', { RATSLESE_PAGER: pager, PAGER: 'false' });
    expect(code).toBe(0);
    expect(readFileSync(seen, 'utf8')).toMatch(/\[38;5;\d+mF0123\/21/);
  });

  it('goes through $PAGER where that is not set', async () => {
    const seen = join(temporaryFolder(), 'seen');
    await onTerminal(paperFile(), '--color never', { PAGER: program(`cat > '${seen}'`) });
    expect(readFileSync(seen, 'utf8')).toContain('[Datum: 03.05.2021]');
  });

  it('does without where it is not wanted or missing', async () => {
    for (const [args, pager] of [
      ['--no-pager', 'false'],
      ['', ''],
      ['', 'cat'],
      ['', 'no-such-pager'],
    ] as const) {
      const { code, stdout } = await onTerminal(paperFile(), `--color never ${args}`, {
        RATSLESE_PAGER: pager,
      });
      expect(code).toBe(0);
      expect(stdout).toContain('[Datum: 03.05.2021]');
    }
  });

  it('is not used in a pipe', async () => {
    const { stdout } = await ratslese(['inspect', paperFile()], { env: { RATSLESE_PAGER: 'false' } });
    expect(stdout).toContain('[Datum: 03.05.2021]');
  });

  it('may end before it has read everything', async () => {
    const long = PAPER.replace('mehrere Bänke', 'Bank '.repeat(100_000));
    const { code, stdout } = await onTerminal(paperFile(long), '', {
      RATSLESE_PAGER: program('head -1 >/dev/null'),
    });
    expect({ code, stdout: stdout.replaceAll('\r', '') }).toEqual({ code: 0, stdout: '' });
  });
});
