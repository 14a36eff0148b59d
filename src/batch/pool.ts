/**
 * Papers read in child processes, so that none of them can block, crash or fill up the program. No well-kept pool
 * library ends a child by its processor time and by its resident memory (tinypool, workerpool: by the clock at most).
 */

import type { Product } from '../product.ts';
import type { Outcome, Unfinished } from './attend.ts';
import { type Child, startChild } from './childProcess.ts';
import { type Done, failedProducts, type Reading, type Task, tooLarge } from './task.ts';
import { unfinishedRecord } from './unfinished.ts';

export interface PoolOptions extends Reading {
  /** Papers read at the same time. */
  jobs: number;
  /** Papers after which a child is replaced. */
  recycleAfter?: number;
}

/** Hears that the turn of an input has come; `at`: when it came, on the clock of `performance.now()`, now by default. */
export type Begun = (at?: number) => void;

export interface Pool {
  /**
   * The products of one input: at least one, more only where files are split, whatever happens to the child that reads
   * it. Rejects only if no child can be started, with `BrokenInstallation`, or after `kill`. `bytes` of a task must not
   * change before it is done.
   */
  read(task: Task, begun?: Begun): Promise<Product[]>;
  /** Starts all children now: a process that finds or reads something meanwhile need not wait for them. */
  warmUp(): void;
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
  /** A child that was started before there was an order for it. */
  warming: Promise<Child> | null;
}

/**
 * Papers that one order holds at most: to send each by itself takes the parent longer than all else that it does for it.
 * They share one limit of time and memory; if that is not enough for them all, each is read by itself.
 */
const LARGEST_ORDER = 32;

interface Job {
  task: Task;
  /** It is read by itself: an order that held others, too, came to nothing. */
  alone: boolean;
  begun: Begun;
  resolve(products: Product[]): void;
  reject(error: unknown): void;
}

export function createPool(options: PoolOptions): Pool {
  const { limits, parse, want, corrections, recycleAfter = RECYCLE_AFTER } = options;
  const how: Reading = {
    ...{ limits, parse },
    ...(want === undefined ? {} : { want }),
    ...(corrections === undefined ? {} : { corrections }),
  };
  const lanes: Lane[] = Array.from({ length: Math.max(1, options.jobs) }, () => ({
    busy: false,
    child: null,
    warming: null,
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

  async function childOf(lane: Lane): Promise<Child> {
    const { warming } = lane;
    lane.warming = null;
    lane.child ??= await (warming ?? start());
    return lane.child;
  }

  async function runOnce(
    lane: Lane,
    tasks: Task[],
    timeoutMs: number,
  ): Promise<Outcome & { fresh: boolean }> {
    const child = await childOf(lane);
    const outcome = await child.run({ tasks, ...how, limits: { ...limits, timeoutMs } });
    const isWorn =
      child.papers >= recycleAfter || (await child.memory()) > HIGH_MEMORY * limits.maxMemoryBytes;
    if ('ending' in outcome || outcome.cutOff || isWorn) {
      child.kill();
      lane.child = null;
    }
    return { ...outcome, fresh: child.papers === 1 };
  }

  /**
   * What earlier papers left in a child's memory must not decide what becomes of this one: it gets a fresh child,
   * but no more time in all. If that is not enough, it stays with what was found.
   */
  async function runAlone(lane: Lane, task: Task): Promise<Outcome> {
    const first = await runOnce(lane, [task], limits.timeoutMs);
    if ('done' in first || first.fresh || first.ending === 'time-limit' || killed) return first;
    const second = await runOnce(lane, [task], Math.max(0, limits.timeoutMs - first.spentMs));
    return 'ending' in second && second.ending === 'time-limit' ? first : second;
  }

  async function serve(lane: Lane, jobs: readonly Job[]): Promise<void> {
    for (const { begun } of jobs) begun();
    try {
      const outcome =
        jobs.length === 1
          ? await runAlone(lane, jobs[0]!.task)
          : await runOnce(
              lane,
              jobs.map(({ task }) => task),
              limits.timeoutMs,
            );
      if (killed) throw new Error('the pool was ended');
      if ('done' in outcome) settle(jobs, outcome.done);
      else if (jobs.length > 1) queue.unshift(...jobs.map((job) => ({ ...job, alone: true })));
      else await giveUp(jobs[0]!, outcome);
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  }

  /** What the order did not come to waits for the next one. */
  function settle(jobs: readonly Job[], done: readonly Done[]): void {
    queue.unshift(...jobs.slice(done.length));
    let at = performance.now() - done.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    for (const [index, { products, milliseconds }] of done.entries()) {
      if (jobs.length > 1) jobs[index]!.begun(at);
      at += milliseconds;
      jobs[index]!.resolve(products);
    }
  }

  async function giveUp({ task, resolve }: Job, { ending, facts }: Unfinished): Promise<void> {
    resolve(await failedProducts(await unfinishedRecord(task, ending, facts, limits), how));
  }

  /** As many as each place in the pool gets if all that wait are shared out. */
  function nextOrder(): Job[] {
    const first = queue.shift()!;
    const share = want?.page === undefined ? Math.ceil((queue.length + 1) / lanes.length) : 1;
    const most = first.alone ? 1 : Math.min(LARGEST_ORDER, share);
    const end = queue.findIndex(({ alone }) => alone);
    return [first, ...queue.splice(0, Math.min(most - 1, end < 0 ? queue.length : end))];
  }

  function dispatch(): void {
    while (queue.length > 0) {
      const free = lanes.filter(({ busy }) => !busy);
      const lane =
        free.find(({ child }) => child !== null) ?? free.find(({ warming }) => warming !== null) ?? free[0];
      if (lane === undefined) return;
      lane.busy = true;
      void serve(lane, nextOrder()).then(() => {
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
        queue.push({ task, alone: false, begun, resolve, reject });
        dispatch();
      });
    },
    warmUp() {
      for (const lane of lanes) {
        if (killed || lane.busy || lane.child !== null || lane.warming !== null) continue;
        lane.warming = start();
        // told to whoever has the first order for it
        lane.warming.catch(() => {});
      }
    },
    async close() {
      await new Promise<void>((resolve) => {
        onIdle = resolve;
        dispatch();
      });
      const children = lanes.flatMap(({ child, warming }) => child ?? warming ?? []);
      kill();
      // one that had not yet begun when it was ended is none
      await Promise.allSettled(children.map(async (child) => (await child).ended));
    },
    kill,
  };
}
