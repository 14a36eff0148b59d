/** Runs the built program and says what it cost. */

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../bin/ratslese.js', import.meta.url));

export interface Cost {
  code: number | null;
  stderr: string;
  /** SHA-256 of standard output. */
  sha256: string;
  lines: number;
  /** Time on the wall. */
  seconds: number;
  /** Most resident memory of the program's own process, and of the largest of its children, in MB. */
  parentMB: number;
  childMB: number;
}

export function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @param onLine sees every line of standard output and when it came, in milliseconds from the start */
export async function measured(
  args: readonly string[],
  cwd: string,
  onLine: (line: string, ms: number) => void = () => {},
): Promise<Cost> {
  const begin = performance.now();
  const child = start(args, cwd);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const peaks = watchPeaks(child.pid ?? 0);
  const hash = createHash('sha256');
  let [stderr, rest, lines] = ['', '', 0];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    hash.update(text);
    const whole = (rest + text).split('\n');
    rest = whole.pop() ?? '';
    lines += whole.length;
    for (const line of whole) onLine(line, performance.now() - begin);
  });
  const code = await ended;
  const seconds = (performance.now() - begin) / 1000;
  return { code, stderr, sha256: hash.digest('hex'), lines, seconds, ...peaks() };
}

/** Looks at what the system remembers as the most that a process and its children have held. */
export function watchPeaks(pid: number): () => { parentMB: number; childMB: number } {
  let [parentMB, childMB] = [0, 0];
  const timer = setInterval(() => {
    parentMB = Math.max(parentMB, peakOf(pid));
    for (const child of childrenOf(pid)) childMB = Math.max(childMB, peakOf(child));
  }, 10);
  return () => {
    clearInterval(timer);
    return { parentMB, childMB };
  };
}

function childrenOf(pid: number): number[] {
  return (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number);
}

function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // it has just ended
  }
}
