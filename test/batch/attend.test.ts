import { describe, expect, it } from 'vitest';
import { attend, type Line } from '../../src/batch/attend.ts';
import { DEFAULT_LIMITS, type Ending } from '../../src/batch/limits.ts';
import type { Report } from '../../src/batch/task.ts';
import type { Product } from '../../src/product.ts';
import { emptyRecord } from '../../src/record.ts';

const product = (path: string): Product => {
  const record = emptyRecord(path);
  return { summary: record, record, text: null, findings: null, view: null, page: null };
};
const METER = { measure: async () => ({ cpuMs: 0, memoryBytes: 0 }), everyMs: 10 };

/** What becomes of a reader that reports this and then ends. */
function outcomeOf(reports: Report[], ending: Ending) {
  const line: Line = {
    listen(onReport, onEnd) {
      queueMicrotask(() => {
        for (const report of reports) onReport(report);
        onEnd(ending);
      });
      return () => {};
    },
    kill: () => {},
  };
  return attend(line, METER, DEFAULT_LIMITS);
}

describe('a reader that ends', () => {
  const facts: Report = { type: 'facts', facts: { bytes: 3 } };
  const provisional: Report = { type: 'provisional', products: [product('a')] };

  it('leaves nothing but facts before its first products', async () => {
    expect(await outcomeOf([facts], 'crashed')).toMatchObject({ ending: 'crashed', facts: { bytes: 3 } });
  });

  it('leaves the products that stand if better ones do not come', async () => {
    for (const ending of ['crashed', 'time-limit', 'memory-limit'] as const) {
      expect(await outcomeOf([facts, provisional], ending)).toEqual({
        done: [{ products: [product('a')], milliseconds: expect.any(Number) }],
        cutOff: true,
      });
    }
  });

  it('leaves the better ones if they came', async () => {
    const better: Report = { type: 'done', done: [{ products: [product('b')], milliseconds: 5 }] };
    expect(await outcomeOf([provisional, better], 'crashed')).toEqual({
      done: [{ products: [product('b')], milliseconds: 5 }],
      cutOff: false,
    });
  });
});
