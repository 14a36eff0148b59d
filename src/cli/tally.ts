/** Counts over a run, for its summary. */

import type { RunEntry, RunStatus } from '../batch/runEntry.ts';
import { statusOf } from '../batch/runEntry.ts';
import type { ParsedDocument } from '../model.ts';

/** How many of the slowest inputs the summary names. */
const SLOWEST = 5;
/** Milliseconds below which nothing is called slow. */
const SLOW = 100;

export interface Tally {
  status: Record<RunStatus, number>;
  kinds: Map<string, number>;
  codes: Map<string, number>;
  warnings: number;
  slowest: { path: string; milliseconds: number }[];
}

export function emptyTally(): Tally {
  return {
    status: { ok: 0, findings: 0, error: 0, skipped: 0 },
    kinds: new Map(),
    codes: new Map(),
    warnings: 0,
    slowest: [],
  };
}

/** Counts an input with its records. */
export function countInput(
  tally: Tally,
  path: string,
  records: readonly ParsedDocument[],
  unprocessed: boolean,
  milliseconds: number,
): void {
  const diagnostics = records.flatMap((record) => record.diagnostics);
  tally.status[statusOf(diagnostics, unprocessed)] += 1;
  for (const { kind } of records) add(tally.kinds, kind ?? 'none');
  for (const { code, severity } of diagnostics) {
    add(tally.codes, code);
    tally.warnings += severity === 'warning' ? 1 : 0;
  }
  if (milliseconds < SLOW) return;
  tally.slowest.push({ path, milliseconds });
  tally.slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(SLOWEST);
}

/** Counts an input that was left as an earlier run had made it. */
export function countKept(tally: Tally, { status, codes }: RunEntry): void {
  tally.status[status] += 1;
  for (const code of codes) add(tally.codes, code);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
