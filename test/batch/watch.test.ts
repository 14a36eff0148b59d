import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { DEFAULT_LIMITS, type Ending } from '../../src/batch/limits.ts';
import type { Use } from '../../src/batch/meter.ts';
import { OWN_METER, processMeter } from '../../src/batch/meter.ts';
import { watch } from '../../src/batch/watch.ts';

const LIMITS = { ...DEFAULT_LIMITS, timeoutMs: 60, maxMemoryBytes: 1000 };
const CALM = { cpuMs: 5000, memoryBytes: 10 };

/**
 * What the watch says within that time of a process that uses this, one entry a look, the last one for ever; `null` if
 * nothing. The clock is the test's own.
 */
async function verdict(uses: (Use | null)[], limits = LIMITS, waitMs = 400): Promise<Ending | null> {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let look = 0;
  let said: Ending | null = null;
  const measure = async () => uses[Math.min(look++, uses.length - 1)] ?? null;
  const watching = watch({ measure, everyMs: 1 }, limits, (ending) => {
    said = ending;
  });
  await vi.advanceTimersByTimeAsync(waitMs);
  watching.stop();
  return said;
}

describe('a watch', () => {
  it('counts processor time from its start', async () => {
    expect(await verdict([CALM, { ...CALM, cpuMs: 5059 }], { ...LIMITS, timeoutMs: 60 }, 300)).toBe(null);
    expect(await verdict([CALM, { ...CALM, cpuMs: 5061 }])).toBe('time-limit');
  });

  it('lets the clock decide at last where nothing works', async () => {
    expect(await verdict([CALM], LIMITS, 600)).toBe(null);
    expect(await verdict([CALM], LIMITS, 700)).toBe('time-limit');
  });

  it('lets the clock decide at once where processor time is not told', async () => {
    expect(await verdict([{ ...CALM, cpuMs: null }])).toBe('time-limit');
    expect(await verdict([null])).toBe('time-limit');
  });

  it('sees memory above the limit and not at it', async () => {
    const roomy = { ...LIMITS, timeoutMs: 10_000 };
    expect(await verdict([CALM, { ...CALM, memoryBytes: 1000 }], roomy)).toBe(null);
    expect(await verdict([CALM, { ...CALM, memoryBytes: 1001 }], roomy)).toBe('memory-limit');
  });

  it('says nothing once it is stopped', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let said = false;
    const { stop } = watch(
      { measure: async () => ({ ...CALM, memoryBytes: 9999 }), everyMs: 1 },
      LIMITS,
      () => {
        said = true;
      },
    );
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toBe(false);
  });
});

describe('the meters', () => {
  it('agree about this process', async () => {
    const start = performance.now();
    while (performance.now() - start < 50);
    const [own, seen] = await Promise.all([OWN_METER.measure(), processMeter(process.pid).measure()]);
    expect(Math.abs((seen?.memoryBytes ?? 0) / (own?.memoryBytes ?? 1) - 1)).toBeLessThan(0.1);
    if (process.platform === 'linux') {
      expect(own?.cpuMs).toBeGreaterThan(50);
      expect(Math.abs((seen?.cpuMs ?? 0) / (own?.cpuMs ?? 1) - 1)).toBeLessThan(0.2);
    }
  });

  it.runIf(process.platform === 'linux')('say nothing of a process that is not there', async () => {
    expect(await processMeter(2 ** 22 + 1).measure()).toBe(null);
  });
});
