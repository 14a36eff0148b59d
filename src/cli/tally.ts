/** Counts over a run, for its summary. */

import type { KeptReason, RunEntry, RunStatus } from '../batch/runEntry.ts';
import { KEPT_REASONS, statusOf } from '../batch/runEntry.ts';
import { type DiagnosticCode, SEVERITY } from '../model/diagnosticNames.ts';
import type { RecordSummary } from '../product.ts';

/** How many of the slowest inputs the summary names. */
const SLOWEST = 5;
/** Milliseconds up to which nothing is called slow. */
const SLOW = 5000;
/** How many paths stand for all of a group. */
const NAMED = 3;

/** How many, and the first of them. */
export interface PathGroup {
  count: number;
  paths: string[];
}

export interface ErrorGroup extends PathGroup {
  code: DiagnosticCode;
  /** `null` where only the code is known, from an earlier run. */
  message: string | null;
}

export interface Tally {
  status: Record<RunStatus, number>;
  /** Inputs that were left as an earlier run had made them; they count in `status`, too. */
  unchanged: number;
  /** Papers of each kind. */
  kinds: Map<string, number>;
  /** Inputs with each code. */
  codes: Map<string, number>;
  warnings: number;
  /** Outputs that were kept. */
  kept: Map<KeptReason, PathGroup>;
  /** Outputs in whose place something foreign stood. */
  overwritten: PathGroup;
  /** Inputs with the same error. */
  errors: Map<string, ErrorGroup>;
  slowest: { path: string; milliseconds: number }[];
}

export function emptyTally(): Tally {
  return {
    status: { ok: 0, findings: 0, error: 0, skipped: 0, kept: 0 },
    unchanged: 0,
    kinds: new Map(),
    codes: new Map(),
    warnings: 0,
    kept: new Map(),
    overwritten: { count: 0, paths: [] },
    errors: new Map(),
    slowest: [],
  };
}

/** Counts an input with its records. */
export function countInput(
  tally: Tally,
  path: string,
  records: readonly RecordSummary[],
  unprocessed: boolean,
  milliseconds: number,
): void {
  const diagnostics = records.flatMap((record) => record.diagnostics);
  tally.status[statusOf(diagnostics, unprocessed)] += 1;
  for (const { kind } of records) add(tally.kinds, kind ?? 'none');
  for (const code of new Set(diagnostics.map(({ code }) => code))) add(tally.codes, code);
  tally.warnings += diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (milliseconds <= SLOW) return;
  tally.slowest.push({ path, milliseconds });
  tally.slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(SLOWEST);
}

/** Takes an input's errors to the others that are the same. */
export function groupErrors(tally: Tally, path: string, records: readonly RecordSummary[]): void {
  const errors = records
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error');
  const distinct = new Map(errors.map(({ code, message }) => [`${code} ${message}`, { code, message }]));
  for (const [key, { code, message }] of distinct) addError(tally, key, code, message, path);
}

/** Counts an input that was left as an earlier run had made it. */
export function countUnchanged(tally: Tally, { path, status, kinds, codes }: RunEntry): void {
  tally.status[status] += 1;
  tally.unchanged += 1;
  for (const kind of kinds) add(tally.kinds, kind);
  for (const code of codes) {
    add(tally.codes, code);
    if (isErrorCode(code)) addError(tally, code, code, null, path);
  }
}

/** Counts an input whose output was kept. @param file where that lies */
export function countKept(tally: Tally, { reason, kinds }: RunEntry, file: string): void {
  tally.status.kept += 1;
  for (const kind of kinds) add(tally.kinds, kind);
  const known = KEPT_REASONS.find((name) => name === reason) ?? 'edited';
  const group = tally.kept.get(known) ?? { count: 0, paths: [] };
  tally.kept.set(known, group);
  addPath(group, file);
}

export function addPath(group: PathGroup, path: string): void {
  group.count += 1;
  if (group.paths.length < NAMED) group.paths.push(path);
}

/** Groups of errors of which only the code is known go into those of the same code that are alone in having a message. */
export function errorGroups({ errors }: Tally): ErrorGroup[] {
  const told = [...errors.values()].filter(({ message }) => message !== null);
  const untold = [...errors.values()].filter(({ message }) => message === null);
  const joined = told.map((group) => {
    const alone = told.filter(({ code }) => code === group.code).length === 1;
    const others = untold.find(({ code }) => alone && code === group.code);
    if (others === undefined) return group;
    const paths = [...group.paths, ...others.paths].sort().slice(0, NAMED);
    return { ...group, count: group.count + others.count, paths };
  });
  const left = untold.filter(({ code }) => told.filter((group) => group.code === code).length !== 1);
  return [...joined, ...left].sort((a, b) => b.count - a.count);
}

function addError(
  { errors }: Tally,
  key: string,
  code: DiagnosticCode,
  message: string | null,
  path: string,
): void {
  const group = errors.get(key) ?? { code, message, count: 0, paths: [] };
  errors.set(key, group);
  addPath(group, path);
}

function isErrorCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(SEVERITY, code) && SEVERITY[code as DiagnosticCode] === 'error';
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
