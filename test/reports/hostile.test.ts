/** Whatever stands in a paper or is the name of a file, no report carries it to where it does harm. */

import { describe, expect, it } from 'vitest';
import { REPORT_NAMES, REPORTS } from '../../src/output/findings/index.ts';
import { COMMAND, checked, FACTS, finding, HARMFUL, HOSTILE, textOf } from './made.ts';

const place = { page: 1, line: 3, column: 4 };
const papers = (['text/plain', 'application/pdf'] as const).map((type) =>
  checked(
    HOSTILE,
    [
      finding({ message: HOSTILE, excerpt: HOSTILE, place, field: HOSTILE }),
      finding({ message: HOSTILE, severity: 'error', excerpt: null, place: null }),
      finding({ message: '::error::', severity: 'info', excerpt: '::error::', place }),
    ],
    type,
  ),
);

describe('hostile text', () => {
  it.each(REPORT_NAMES)('is harmless in %s', async (name) => {
    for (const failOn of ['error', 'warning', 'never'] as const) {
      const text = textOf(await REPORTS[name]({ ...FACTS, failOn }), papers);
      expect(text).toContain('evil');
      expect(HARMFUL.exec(text)).toBeNull();
      expect(COMMAND.exec(text)).toBeNull();
    }
  });

  it.each(['oneline', 'github'] as const)('makes no lines of its own in %s', async (name) => {
    const text = textOf(await REPORTS[name](FACTS), papers);
    expect(text.split('\n')).toHaveLength(2 * 3 + 1);
  });

  it('comes back whole from json', async () => {
    const lines = textOf(await REPORTS.json(FACTS), papers)
      .trimEnd()
      .split('\n');
    const values = lines.map((line) => JSON.parse(line));
    expect(values.map(({ path }) => path)).toEqual([HOSTILE, HOSTILE]);
    expect(values[0].findings).toEqual(papers[0]?.findings);
  });

  it('comes back whole from sarif', async () => {
    const { runs } = JSON.parse(textOf(await REPORTS.sarif(FACTS), papers));
    expect(runs[0].results[0].message.text).toBe(HOSTILE);
    expect(runs[0].results[0].properties.field).toBe(HOSTILE);
  });

  it('is decoded by GitHub as its name and message are, but for controls', async () => {
    const [line] = textOf(await REPORTS.github(FACTS), papers).split('\n');
    const [, file] =
      /^::warning file=([^,:]*),line=3,col=4,endColumn=14,title=date-malformed::/.exec(line!) ?? [];
    expect(file).toMatch(/^%3A%3Aerror title=x%3A%3Ay\\u001b\[31m%0A%3A%3Aadd-mask/);
    expect(file).toContain('%250A');
  });
});
