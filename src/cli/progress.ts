/** How far a run is, on standard error: a line that moves on a terminal, else now and then a plain one. */

import type { StderrFlags } from './options.ts';

/** Milliseconds between two looks of the moving line, and between two plain ones. */
const MOVING_PAUSE = 100;
const PLAIN_PAUSE = 10_000;

export interface Progress {
  /** Another input has ended. */
  step(failed: boolean): void;
  /** How many inputs there are in all, once that is known. */
  total(count: number): void;
  /** Takes the moving line away: something else is about to be printed. */
  clear(): void;
}

export type ProgressStyle = 'moving' | 'plain' | 'none';

/** What the streams are. */
export interface Terminals {
  stderr: boolean;
  /** Records come on a terminal. */
  records: boolean;
  /** The terminal cannot move its cursor. */
  dumb: boolean;
}

export function progressStyle(
  { quiet, verbose, progress }: Pick<StderrFlags, 'quiet' | 'verbose' | 'progress'>,
  { stderr, records, dumb }: Terminals,
): ProgressStyle {
  if (quiet || !progress) return 'none';
  if (stderr) return dumb || records ? 'none' : 'moving';
  return verbose ? 'plain' : 'none';
}

/** @param write writes to standard error as it is; `columns` is the terminal's width */
export function createProgress(
  style: ProgressStyle,
  write: (text: string) => void,
  columns: () => number,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let done = 0;
  let failed = 0;
  let total: number | null = null;
  let last = start;
  let shown = false;
  const pause = style === 'moving' ? MOVING_PAUSE : PLAIN_PAUSE;
  const clear = (): void => {
    if (shown) write('\r\u001b[K');
    shown = false;
  };
  return {
    step(isFailure) {
      done += 1;
      failed += isFailure ? 1 : 0;
      if (style === 'none' || now() - last < pause) return;
      last = now();
      const text = progressText({ done, failed, total, seconds: (last - start) / 1000 });
      if (style === 'plain') return write(`ratslese: ${text}\n`);
      clear();
      // a line as wide as the terminal would move on to the next one
      write(text.slice(0, Math.max(0, columns() - 1)));
      shown = true;
    },
    total(count) {
      total = count;
    },
    clear,
  };
}

export interface ProgressState {
  done: number;
  failed: number;
  total: number | null;
  /** Since the start. */
  seconds: number;
}

/** `120/13740, 45 a second, 5 min left, 2 errors` */
export function progressText({ done, failed, total, seconds }: ProgressState): string {
  const speed = seconds > 0 ? done / seconds : 0;
  const parts = [total === null ? String(done) : `${done}/${total}`];
  parts.push(`${speed < 10 ? speed.toFixed(1) : Math.round(speed)} a second`);
  if (total !== null && speed > 0) parts.push(`${duration((total - done) / speed)} left`);
  if (failed > 0) parts.push(failed === 1 ? '1 error' : `${failed} errors`);
  return parts.join(', ');
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
