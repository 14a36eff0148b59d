/** Findings on the way to a report: only where they are wanted, as plain data, and for inputs that failed, too. */

import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/batch/limits.ts';
import { failedProducts, tooLarge } from '../../src/batch/task.ts';
import { productOf } from '../../src/product.ts';
import { changed, readText, SEED } from './cases.ts';

it('are made where they are wanted, and travel as JSON', async () => {
  const reading = await readText(changed(SEED, '3. Welche', '4. Welche'));
  expect(await productOf(reading, {})).toEqual({
    summary: {
      kind: reading.record.kind,
      source: reading.record.source,
      diagnostics: reading.record.diagnostics,
    },
    record: reading.record,
    text: null,
    findings: null,
    view: null,
    page: null,
  });
  const { record, findings } = await productOf(reading, {
    check: { severities: { 'numbering-gap': 'error' } },
  });
  expect(record).toBe(reading.record);
  expect(JSON.parse(JSON.stringify(findings))).toEqual([
    {
      rule: 'numbering-gap',
      severity: 'error',
      message: 'The number “4” does not follow “2”.',
      field: '/questions/2/number',
      place: { page: 1, line: 18, column: 1 },
      length: 1,
      excerpt: '4. Welche Kosten entstünden für eine Beleuchtung des Weges zur Gartenanlage „Abendruh“?',
    },
  ]);
});

it('of an input that could not be processed say only that', async () => {
  const [product] = await failedProducts(tooLarge('x.pdf', 2 ** 30, DEFAULT_LIMITS), {
    parse: {},
    want: { check: { severities: {} } },
  });
  expect(product?.findings).toMatchObject([
    { rule: 'size-limit', severity: 'error', field: null, place: null, length: 0, excerpt: null },
  ]);
});

it('do not depend on the paper before', async () => {
  const check = { severities: {} };
  const bad = await readText(changed(SEED, '3. Welche', '4. Welche'));
  const good = await readText(changed(SEED, '3. Welche', '3. Welche'));
  const once = (await productOf(bad, { check })).findings;
  expect((await productOf(good, { check })).findings).toEqual([]);
  expect((await productOf(bad, { check })).findings).toEqual(once);
});
