import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT_MEANING } from '../../src/cli/exitCodes.ts';
import { SEVERITY } from '../../src/diagnostic.ts';
import { ENCODINGS } from '../../src/source/encoding.ts';
import { bash, ROOT, ratslese, run } from './run.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The text of a section's first code block. */
function codeBlock(heading: string): string {
  const section = README.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  return /^```\w+\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
}

/** The rows of a section's table, without its heading. */
function table(heading: string): string[][] {
  const section = README.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('README', () => {
  it('has the exit codes of the program', () => {
    const expected = Object.entries(EXIT_MEANING).map(([code, meaning]) => [code, meaning]);
    expect(table('Exit codes')).toEqual(expected);
  });

  it('has every diagnostic with its severity and a meaning', () => {
    const rows = table('Diagnostics');
    expect(rows.map(([code, severity]) => [code, severity])).toEqual(
      Object.entries(SEVERITY).map(([code, severity]) => [`\`${code}\``, severity]),
    );
    for (const row of rows) expect(row[2]).toMatch(/\w/);
  });

  it('has the encodings', () => {
    expect(table('Encodings').map(([name]) => name)).toEqual(ENCODINGS);
  });

  it('shows what the program prints for its example', async () => {
    const { stdout } = await ratslese(['-f', 'yaml', 'fixtures/text/tabs-seed-form.txt'], { cwd: ROOT });
    expect(codeBlock('What comes out')).toBe(stdout);
  });

  it('shows a use of the library that works', async () => {
    const script = codeBlock('As a library');
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
    });
    expect({ stdout, stderr }).toEqual({ stdout: 'Beleuchtung rund um den Lindwurmplatz 3\n', stderr: '' });
  });
});

const lines = codeBlock('jq cookbook')
  .split('\n')
  .filter((line) => line.startsWith('ratslese '));
const hasJq = spawnSync('jq', ['--version']).status === 0;

describe('jq cookbook (left out where jq is not installed)', () => {
  it('has at least eight lines', () => expect(lines.length).toBeGreaterThanOrEqual(8));

  const inputs = lines.map((line) => line.split(' ')[1]);
  const kept = mkdtempSync(join(tmpdir(), 'ratslese-jq-'));
  afterAll(() => rmSync(kept, { recursive: true }));

  /** What the lines begin with is run once, and its output stands for it then: most lines have it in common. */
  beforeAll(async () => {
    if (!hasJq) return;
    copyFixturesTo(kept);
    for (const pattern of new Set(inputs)) {
      const { code, stderr } = await bash(`ratslese -q ${pattern} > '${pattern}.out'`, { cwd: kept });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it.skipIf(!hasJq).each(lines)('%s', async (line) => {
    const [, pattern, ...rest] = line.split(' ');
    expect(['*.txt', '*.pdf']).toContain(pattern);
    const { code, stdout, stderr } = await run(
      'bash',
      ['-c', `set -o pipefail; cat '${pattern}.out' ${rest.join(' ')}`],
      { cwd: kept },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/\w/);
    expect(stdout).not.toMatch(/^null$/m);
  });
});

function copyFixturesTo(folder: string): void {
  for (const part of ['text', 'pdf']) {
    const names = readdirSync(join(ROOT, 'fixtures', part));
    for (const name of names.filter((name) =>
      /^(?:tabs|number|references|lo-01).*\.(?:txt|pdf)$/.test(name),
    )) {
      copyFileSync(join(ROOT, 'fixtures', part, name), join(folder, name));
    }
  }
}
