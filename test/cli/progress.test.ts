/** Where the moving line is shown, and that it is gone where something else is printed. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { progressStyle } from '../../src/cli/progress.ts';
import { slowFile } from '../batch/hostileFile.ts';
import { PAPER, PROGRAM, run, temporaryFolder } from './run.ts';

const CLEARED = '\r\u001b[K';
const MOVING = /\d+(?:\/\d+)?, \d+(?:\.\d)? a second/;

describe('the style', () => {
  const asked = { quiet: false, verbose: false, progress: true };
  const both = { stderr: true, records: false, dumb: false };

  it('is a moving line on a terminal that holds no records', () => {
    expect(progressStyle(asked, both)).toBe('moving');
    expect(progressStyle(asked, { ...both, records: true })).toBe('none');
    expect(progressStyle(asked, { ...both, dumb: true })).toBe('none');
    expect(progressStyle({ ...asked, quiet: true }, both)).toBe('none');
    expect(progressStyle({ ...asked, progress: false }, both)).toBe('none');
  });

  it('is plain lines in a file, and only with -v', () => {
    const file = { ...both, stderr: false };
    expect(progressStyle(asked, file)).toBe('none');
    expect(progressStyle({ ...asked, verbose: true }, file)).toBe('plain');
  });
});

describe('on a terminal for both streams', () => {
  /** A paper, and one that keeps the run going until its limit. */
  async function onTerminal(args: string): Promise<{ text: string; cwd: string }> {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'z.txt'), PAPER);
    cpSync(slowFile(), join(cwd, 'a.pdf'));
    const command = `"${process.execPath}" "${PROGRAM}" ${args} a.pdf z.txt --timeout 1s -j 1`;
    const { stdout } = await run('script', ['-qec', command, '/dev/null'], { cwd, env: { TERM: 'xterm' } });
    return { text: stdout, cwd };
  }

  it.each(['--out-dir out', '-o out.ndjson', 'report -o out', 'check --no-config --report json=out.json'])(
    '%s shows the line and takes it away',
    async (args) => {
      const { text } = await onTerminal(args);
      expect(text).toMatch(MOVING);
      expect(text).toContain(CLEARED);
    },
  );

  it('check takes it away before each of its findings', async () => {
    const { text } = await onTerminal('check --no-config --color never');
    expect(text).toMatch(MOVING);
    for (const line of text.split(/\r?\n/)) {
      const seen = line.slice(line.lastIndexOf(CLEARED) + (line.includes(CLEARED) ? CLEARED.length : 0));
      expect(seen).not.toMatch(MOVING);
    }
  });

  it('records on the terminal are not disturbed', async () => {
    const { text } = await onTerminal('-f ndjson');
    expect(text).not.toMatch(MOVING);
    expect(text).not.toContain(CLEARED);
  });

  it('records in a file hold nothing of it', async () => {
    const { cwd } = await onTerminal('-o out.ndjson');
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).not.toMatch(MOVING);
  });
});
