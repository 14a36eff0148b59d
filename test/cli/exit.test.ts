import { describe, expect, it } from 'vitest';
import { type ExitCode, exitCodeOf, worstExitCode } from '../../src/cli/exitCodes.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic.ts';
import type { ParsedDocument } from '../../src/model/names.ts';
import { emptyRecord } from '../../src/record.ts';
import { diagnostic } from '../madeDiagnostic.ts';
import { finished, PROGRAM, ratslese, start } from './run.ts';

function recordWith(...codes: DiagnosticCode[]): ParsedDocument {
  return { ...emptyRecord('a'), diagnostics: codes.map((code) => diagnostic(code, 'x')) };
}

describe('exit code of a record', () => {
  it.each<[DiagnosticCode[], boolean, ExitCode]>([
    [[], true, 0],
    [['not-recognised', 'date-malformed'], true, 0],
    [['pdf-encrypted'], false, 3],
    [['pdf-encrypted'], true, 3],
    [['empty-file'], false, 3],
  ])('%j, strict %s: %i', (codes, strict, expected) => {
    expect(exitCodeOf(recordWith(...codes), strict)).toBe(expected);
  });

  it('--strict counts errors within a paper that was read', () => {
    const record = recordWith('date-malformed');
    for (const entry of record.diagnostics) entry.severity = 'error';
    expect([exitCodeOf(record, true), exitCodeOf(record, false)]).toEqual([1, 0]);
  });
});

it.each<[ExitCode[], ExitCode]>([
  [[], 0],
  [[0, 1, 0], 1],
  [[1, 3, 1], 3],
  [[3, 5, 1], 5],
  [[5, 70, 3], 70],
])('the worst of %j is %i', (codes, expected) => {
  expect(worstExitCode(codes)).toBe(expected);
});

/** Code that runs before the program and breaks it. */
function breaking(script: string): string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

describe('a bug: exit 70', () => {
  const node = breaking(`
    const stringify = JSON.stringify;
    JSON.stringify = (value, ...rest) => {
      if (value?.schemaVersion) throw new TypeError('broken \\u001b[31mon purpose');
      return stringify(value, ...rest);
    };`);

  it('is told in two lines, escaped, without a stack', async () => {
    const { code, stdout, stderr } = await ratslese(['none'], { node });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toContain(String.raw`TypeError: broken \u001b[31mon purpose`);
    expect(stderr).toContain('Please report it');
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('shows the stack with -v, nothing with -q', async () => {
    expect((await ratslese(['-v', 'none'], { node })).stderr).toMatch(/^ +at renderJson /m);
    expect(await ratslese(['-q', 'none'], { node })).toEqual({ code: 70, stdout: '', stderr: '' });
  });

  it('outside the command too, even while it waits for input', async () => {
    // once the program listens, and some time after
    const script = `const wait = setInterval(() => {
      if (process.listenerCount('uncaughtException') === 0) return;
      clearInterval(wait);
      setTimeout(() => { throw new Error('late') }, 300);
    }, 10)`;
    const child = start(process.execPath, [...breaking(script), PROGRAM, '-']);
    const { code, stderr } = await finished(child);
    expect(code).toBe(70);
    expect(stderr).toMatch(/Error: late\n/);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
