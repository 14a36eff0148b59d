/** Looks again and again at what the reading of one paper costs. */

import type { Ending, Limits } from './limits.ts';
import type { Meter, Use } from './meter.ts';

/**
 * Times the limit that a paper may take by the clock on the wall. Only processor time decides, so that a record does
 * not depend on what else the machine does; this is for what waits without working, such as a network drive.
 */
const WALL_FACTOR = 10;

/** In milliseconds between two looks while memory is far from its limit. */
const CALM_MS = 50;

/** Share of the memory limit above which the meter is asked as often as it may be: memory can grow by 1 GB a second. */
const CALM_SHARE = 0.4;

export interface Watch {
  stop(): void;
  /** So many milliseconds more than the limit says. */
  allow(more: number): void;
  /** What the limit of time counts, as of the last look, in milliseconds. */
  spentMs(): number;
}

/** Watches from now on; calls `exceeded` at most once. */
export function watch(meter: Meter, limits: Limits, exceeded: (ending: Ending) => void): Watch {
  const start = performance.now();
  let before: Use | null = null;
  let last: Use | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let { timeoutMs } = limits;
  const look = async (): Promise<void> => {
    const use = await meter.measure();
    if (stopped) return;
    before ??= use;
    last = use ?? last;
    const ending = judge(use, before, performance.now() - start, { ...limits, timeoutMs });
    if (ending !== null) {
      stopped = true;
      exceeded(ending);
      return;
    }
    const calm = use === null || use.memoryBytes < CALM_SHARE * limits.maxMemoryBytes;
    timer = setTimeout(look, calm ? Math.max(CALM_MS, meter.everyMs) : meter.everyMs);
  };
  void look();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    allow(more) {
      timeoutMs += more;
    },
    spentMs: () => spent(last, before) ?? performance.now() - start,
  };
}

function judge(use: Use | null, before: Use | null, wallMs: number, limits: Limits): Ending | null {
  if (use !== null && use.memoryBytes > limits.maxMemoryBytes) return 'memory-limit';
  const cpuMs = spent(use, before);
  const outOfTime =
    cpuMs === null
      ? wallMs > limits.timeoutMs
      : cpuMs > limits.timeoutMs || wallMs > WALL_FACTOR * limits.timeoutMs;
  return outOfTime ? 'time-limit' : null;
}

function spent(use: Use | null, before: Use | null): number | null {
  const [now, then] = [use?.cpuMs ?? null, before?.cpuMs ?? null];
  return now === null || then === null ? null : now - then;
}
