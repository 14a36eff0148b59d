/**
 * Papers read in child processes, so that none of them can block, crash or fill up the program. No well-kept pool
 * library ends a child by its processor time and by its resident memory (tinypool, workerpool: by the clock at most).
 */

import type { Product } from '../product.ts';
import type { Outcome } from './attend.ts';
import { type Child, startChild } from './childProcess.ts';
import { failedProducts, type Reading, type Task, tooLarge } from './task.ts';
import { unfinishedRecord } from './unfinished.ts';

export interface PoolOptions extends Reading {
  /** Papers read at the same time. */
  jobs: number;
  /** Papers after which a child is replaced. */
  recycleAfter?: number;
}

export interface Pool {
  /**
   * The products of one input: at least one, more only where files are split, whatever happens to the child that reads
   * it. Rejects only if no child can be started, with `BrokenInstallation`, or after `kill`. `begun` is called when the input's turn comes. `bytes` of a task must not change before it is done.
   */
  read(task: Task, begun?: () => void): Promise<Product[]>;
  /** Resolves when all papers are done and all children gone. */
  close(): Promise<void>;
  /** Ends all children now; papers that are not done are rejected. */
  kill(): void;
}

/**
 * A child takes some hundred papers to reach its full speed: V8 compiles what runs often. Its memory is looked at after
 * every paper; this is for what else may pile up.
 */
const RECYCLE_AFTER = 5000;

/** Share of the memory limit that a child may hold between two papers. */
const HIGH_MEMORY = 0.5;

/** Children in a row that may fail to start before it is given up. */
const START_ATTEMPTS = 3;

/** A place in the pool: at most one child at a time. */
interface Lane {
  busy: boolean;
  child: Child | null;
}

interface Job {
  task: Task;
  begun(): void;
  resolve(products: Product[]): void;
  reject(error: unknown): void;
}

export function createPool(options: PoolOptions): Pool {
  const { limits, parse, want, recycleAfter = RECYCLE_AFTER } = options;
  const how: Reading = { limits, parse, ...(want === undefined ? {} : { want }) };
  const lanes: Lane[] = Array.from({ length: Math.max(1, options.jobs) }, () => ({
    busy: false,
    child: null,
  }));
  const queue: Job[] = [];
  const ends = new Set<() => void>();
  let killed = false;
  let onIdle = (): void => {};

  async function start(): Promise<Child> {
    for (let attempt = 0; attempt < START_ATTEMPTS && !killed; attempt++) {
      let end = (): void => {};
      const child = await startChild(limits, (kill) => {
        end = kill;
        ends.add(kill);
      });
      void (child?.ended ?? Promise.resolve()).then(() => ends.delete(end));
      if (child !== null) return child;
    }
    throw new Error('no process can be started to read papers in');
  }

  async function runOnce(lane: Lane, task: Task, timeoutMs: number): Promise<Outcome & { fresh: boolean }> {
    lane.child ??= await start();
    const child = lane.child;
    const outcome = await child.run({ ...task, ...how, limits: { ...limits, timeoutMs } });
    const isWorn =
      child.orders >= recycleAfter || (await child.memory()) > HIGH_MEMORY * limits.maxMemoryBytes;
    if ('ending' in outcome || outcome.cutOff || isWorn) {
      child.kill();
      lane.child = null;
    }
    return { ...outcome, fresh: child.orders === 1 };
  }

  /**
   * What earlier papers left in a child's memory must not decide what becomes of this one: it gets a fresh child,
   * but no more time in all. If that is not enough, it stays with what was found.
   */
  async function runIn(lane: Lane, task: Task): Promise<Outcome> {
    const first = await runOnce(lane, task, limits.timeoutMs);
    if ('products' in first || first.fresh || first.ending === 'time-limit' || killed) return first;
    const second = await runOnce(lane, task, Math.max(0, limits.timeoutMs - first.spentMs));
    return 'ending' in second && second.ending === 'time-limit' ? first : second;
  }

  async function serve(lane: Lane, { task, begun, resolve, reject }: Job): Promise<void> {
    begun();
    try {
      const outcome = await runIn(lane, task);
      if (killed) throw new Error('the pool was ended');
      resolve(
        'products' in outcome
          ? outcome.products
          : await failedProducts(await unfinishedRecord(task, outcome.ending, outcome.facts, limits), how),
      );
    } catch (error) {
      reject(error);
    }
  }

  function dispatch(): void {
    while (queue.length > 0) {
      const lane =
        lanes.find(({ busy, child }) => !busy && child !== null) ?? lanes.find(({ busy }) => !busy);
      const job = lane === undefined ? undefined : queue.shift();
      if (lane === undefined || job === undefined) return;
      lane.busy = true;
      void serve(lane, job).then(() => {
        lane.busy = false;
        dispatch();
      });
    }
    if (lanes.every(({ busy }) => !busy)) onIdle();
  }

  function kill(): void {
    killed = true;
    process.off('exit', kill);
    for (const { reject } of queue.splice(0)) reject(new Error('the pool was ended'));
    for (const end of ends) end();
  }

  process.on('exit', kill);
  return {
    read(task, begun = () => {}) {
      const size = task.bytes?.length ?? 0;
      if (size > limits.maxBytes) return failedProducts(tooLarge(task.path, size, limits), how);
      if (killed) return Promise.reject(new Error('the pool was ended'));
      return new Promise((resolve, reject) => {
        queue.push({ task, begun, resolve, reject });
        dispatch();
      });
    },
    async close() {
      await new Promise<void>((resolve) => {
        onIdle = resolve;
        dispatch();
      });
      const children = lanes.flatMap(({ child }) => child ?? []);
      kill();
      await Promise.all(children.map(({ ended }) => ended));
    },
    kill,
  };
}
