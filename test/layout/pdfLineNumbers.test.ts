import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/position.ts';
import { pdfLayout } from '../../src/sheet/pdfLayout.ts';
import { linesOf, page, run } from './pdfPages.ts';

/** Lines of text, with a figure in the margin where `figure` gives one. */
function numbered(figure: (line: number) => string | null, count = 20): string[] {
  const runs: Run[] = [];
  for (let line = 1; line <= count; line++) {
    runs.push(run(71, 100 + 14 * line, 'eine Zeile'));
    const shown = figure(line);
    if (shown !== null) runs.push(run(55 - shown.length * 5.5, 100 + 14 * line, shown));
  }
  return linesOf(pdfLayout([page(runs)])).map((line) => line.replace('\t', ' '));
}

const PLAIN = Array.from({ length: 20 }, () => 'eine Zeile');

describe('line numbers in the margin', () => {
  it('of every fifth line and of every line are left out', () => {
    expect(numbered((line) => (line % 5 === 0 ? `${line}` : null))).toEqual(PLAIN);
    expect(numbered((line) => `${line}`)).toEqual(PLAIN);
    expect(numbered((line) => `${line + 37}`)).toEqual(PLAIN);
  });

  it('but the bare figures of a list stay', () => {
    const list = numbered((line) => (line % 3 === 1 ? `${(line + 2) / 3}` : null));
    expect(list.filter((line) => /^\d /.test(line))).toHaveLength(7);
    const years = numbered((line) => (line % 5 === 0 ? `${line * 2}` : null));
    expect(years.filter((line) => /^\d+ /.test(line))).toHaveLength(4);
  });

  it('so do few of them, such as begin with another figure, and such as do not count', () => {
    const kept = (...lines: string[]) => lines.filter((line) => /^\d+ /.test(line)).length;
    expect(kept(...numbered((line) => (line === 5 || line === 10 ? `${line}` : null)))).toBe(2);
    expect(kept(...numbered((line) => (line % 5 === 0 ? `${line - 2}` : null)))).toBe(4);
    expect(kept(...numbered((line) => `${line}`, 8))).toBe(8);
    expect(kept(...numbered(() => '7'))).toBe(20);
  });
});
