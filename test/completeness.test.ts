/** Nothing is lost in silence: over every fixture, generated paper and case. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../src/model/reading.ts';
import { read } from '../src/parse.ts';
import { losses } from './completeness.ts';
import { extent } from './extent.ts';
import { fixtureBytes, fixtureInputs } from './fixtureFiles.ts';
import { readFixture } from './fixtureReadings.ts';
import { encodeText } from './generator/encode.ts';
import { generatePaper } from './generator/generate.ts';
import { randomTextOptions, TEXT_LAYOUTS } from './generator/render/options.ts';
import { renderText } from './generator/render/text.ts';

const CASES = fileURLToPath(new URL('../../shared/cases/', import.meta.url));
const hasCases = existsSync(CASES);
const COUNT = extent(400, 100);
/** Of another stretch of seeds than other tests take. */
const FIRST_SEED = 40_000;

const PAPER = 'text/sub-items-two-levels.txt';

describe('no line is lost in silence', () => {
  it.each(fixtureInputs())('of %s', async (input) => {
    expect(losses(await readFixture(input))).toEqual([]);
  });

  it.each(TEXT_LAYOUTS)(`of ${COUNT} generated papers as %s`, async (layout) => {
    const lost: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed++) {
      const options = { ...randomTextOptions(seed), lineEnd: '\n' as const };
      const text = renderText(generatePaper(seed), layout, options);
      const reading = await read(encodeText(text, 'utf-8'));
      lost.push(...losses(reading).map((loss) => `seed ${seed}: ${loss}`));
    }
    expect(lost).toEqual([]);
  });
});

describe(hasCases ? 'no line is lost of a case' : 'cases (left out: no ../shared/cases)', () => {
  const inputs = hasCases ? readdirSync(CASES).filter((name) => !name.endsWith('.md')) : ['none'];
  it.skipIf(!hasCases).each(inputs)('%s', async (name) => {
    expect(losses(await read(new Uint8Array(readFileSync(CASES + name))))).toEqual([]);
  });
});

describe('the check itself', () => {
  /** The reading of a fixture that is right, changed. */
  async function changed(change: (reading: Reading) => Partial<Reading>): Promise<string[]> {
    const reading = await read(fixtureBytes(PAPER));
    return losses({ ...reading, ...change(reading) });
  }

  it('finds a block that is in no value', async () => {
    const lost = await changed(({ spans }) => {
      const fewer = new Map(spans);
      expect(fewer.delete('/background/0')).toBe(true);
      return { spans: fewer };
    });
    expect(lost.length).toBeGreaterThan(0);
    expect(lost[0]).toMatch(/^background, in no value: line \d+ of page 1: /);
  });

  it('finds a line in no block, and one in two', async () => {
    const without = await changed(({ roles }) => ({ roles: roles.slice(1) }));
    expect(without[0]).toMatch(/^in 0 blocks: line /);
    const twice = await changed(({ roles }) => ({ roles: [roles[0]!, ...roles] }));
    expect(twice[0]).toMatch(/^in 2 blocks: line /);
  });

  it('takes a diagnostic with the place of the line for enough', async () => {
    const lost = await changed(({ spans, record, roles, layout }) => {
      const fewer = new Map(spans);
      fewer.delete('/background/0');
      const { start } = roles.find(({ role }) => role === 'background')!.lines[0]!;
      const line = layout!.lines.find((one) => one.start === start)!;
      const place = { page: line.page, line: line.number, column: 1 };
      const told = { code: 'text-unassigned', severity: 'warning', message: '', field: null, place } as const;
      return { spans: fewer, record: { ...record, diagnostics: [told] } };
    });
    expect(lost).toEqual([]);
  });
});
