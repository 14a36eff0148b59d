import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, SMALLEST_MEMORY } from '../../src/batch/limits.ts';
import { childFlags, heapSize } from '../../src/batch/program.ts';

const MB = 2 ** 20;

describe('flags of a child', () => {
  it.each([DEFAULT_LIMITS.maxMemoryBytes, SMALLEST_MEMORY, 64 * 2 ** 30])(
    'are such as this Node takes: %i bytes',
    (bytes) => {
      const script = 'console.log(v8.getHeapStatistics().heap_size_limit)';
      const { status, stdout, stderr } = spawnSync(process.execPath, [...childFlags(bytes), '-e', script], {
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(Number(stdout)).toBeGreaterThanOrEqual(heapSize(bytes) * MB);
      expect(Number(stdout)).toBeLessThan(bytes);
    },
  );

  it('are the limit alone where it is not known whether Node takes the others', () => {
    expect(childFlags(2 ** 30, '99.0.0')).toEqual([`--max-old-space-size=${heapSize(2 ** 30)}`]);
    expect(childFlags(2 ** 30, '24.0.0').join()).not.toContain('interrupt-budget');
    expect(childFlags(2 ** 30, '20.16.0').join()).toContain('interrupt-budget');
  });
});
