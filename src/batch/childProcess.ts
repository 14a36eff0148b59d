/** One child process of the pool, as its parent sees it. */

import { type ChildProcess, fork } from 'node:child_process';
import { attend, type Line, type Outcome } from './attend.ts';
import type { Ending, Limits } from './limits.ts';
import { processMeter } from './meter.ts';
import { childFlags, compiledProgram } from './program.ts';
import type { Order, Report } from './task.ts';

export interface Child {
  /** Papers in the orders given so far. */
  readonly papers: number;
  /** One order at a time. Rejects with `BrokenInstallation` only. */
  run(order: Order): Promise<Outcome>;
  /** Resident memory in bytes; 0 where it cannot be told. */
  memory(): Promise<number>;
  kill(): void;
  /** Resolves when the process is gone. */
  readonly ended: Promise<unknown>;
}

/** How V8 says on standard error that the heap is full, before it aborts. */
const HEAP_FULL = /heap out of memory|Reached heap limit|OOM/;

/** In characters: what is kept of the end of standard error. */
const ERROR_TAIL = 20_000;

/** Starts a child; gives it when it is ready for orders, `null` if it ended before. */
export async function startChild(limits: Limits, started: (kill: () => void) => void): Promise<Child | null> {
  const child = fork(compiledProgram('child'), [], {
    execArgv: childFlags(limits.maxMemoryBytes),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  started(kill);
  const ended = endingOf(child);
  const ready = new Promise<true>((resolve) => child.once('message', () => resolve(true)));
  const isReady = (await Promise.race([ready, ended])) === true;
  if (!isReady || child.pid === undefined) return null;
  return attended(child, child.pid, kill, ended);
}

function attended(child: ChildProcess, pid: number, kill: () => void, ended: Promise<Ending>): Child {
  const meter = processMeter(pid);
  const line = lineTo(child, kill, ended);
  let papers = 0;
  return {
    get papers() {
      return papers;
    },
    run(order) {
      papers += order.tasks.length;
      const outcome = attend(line, meter, order.limits);
      // where it cannot be sent, the child is about to end, and that is listened to
      child.send(order, () => {});
      return outcome;
    },
    memory: async () => (await meter.measure())?.memoryBytes ?? 0,
    kill,
    ended,
  };
}

/** For one listener at a time; nothing is kept of those that have stopped, since a child reads many papers. */
function lineTo(child: ChildProcess, kill: () => void, ended: Promise<Ending>): Line {
  let over: Ending | null = null;
  let hear = (_report: Report): void => {};
  let hearEnd = (_ending: Ending): void => {};
  child.on('message', (message) => hear(message as Report));
  void ended.then((ending) => {
    over = ending;
    hearEnd(ending);
  });
  return {
    listen(onReport, onEnd) {
      hear = onReport;
      hearEnd = onEnd;
      // a child that ended between two papers
      if (over !== null) queueMicrotask(onEnd.bind(null, over));
      return () => {
        hear = () => {};
        hearEnd = () => {};
      };
    },
    kill,
  };
}

/** Resolves at the end of the process with the reason, if nobody has killed it. */
function endingOf(child: ChildProcess): Promise<Ending> {
  let tail = '';
  child.stderr?.setEncoding('latin1').on('data', (text: string) => {
    tail = (tail + text).slice(-ERROR_TAIL);
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve('crashed'));
    // after 'exit': by then all of standard error has come
    child.once('close', () => resolve(HEAP_FULL.test(tail) ? 'memory-limit' : 'crashed'));
  });
}
