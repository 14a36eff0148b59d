/** What a run over many inputs ends with, on standard error. Not yet escaped. */

import { KEPT_REASONS, type KeptReason } from '../batch/runEntry.ts';
import { EXIT_MEANING, type ExitCode } from './exitCodes.ts';
import { ADVICE, counted } from './messages.ts';
import { errorGroups, type PathGroup, type Tally } from './tally.ts';

export interface RunEnd {
  code: ExitCode;
  /** Things that were met in all; `null` where that is not known. */
  total: number | null;
  /** Was --skip-unchanged given? `null` for a command that has no such option. */
  skipUnchanged: boolean | null;
}

const KEPT: Record<KeptReason, string> = {
  edited:
    'changed since ratslese wrote it; delete it to have it written anew (--force does not), or keep what was changed for all later runs with ratslese correct',
  unlisted:
    'of this paper, but the folder does not tell whether it was edited; delete it to have it written anew (--force does not)',
  foreign: 'not written by ratslese, so that what was read has no place; --force overwrites it',
};

/** Counts by what was done, outcome, kind and code; what was kept and why; equal errors; the slowest; the exit code. */
export function summaryLines(tally: Tally, end: RunEnd): string[] {
  const { ok, findings, error, skipped, kept } = tally.status;
  const inputs = ok + findings + error + kept;
  const read = inputs - tally.unchanged - kept;
  const ended = kept > 0 ? `${kept} kept, ` : '';
  const lines = [
    `ratslese: ${counted(inputs, 'input')}: ${read} read, ${tally.unchanged} unchanged, ${ended}${skipped} skipped`,
    `  outcome: ${ok} ok, ${findings} with findings, ${error} not processed`,
  ];
  if (tally.kinds.size > 0) lines.push(`  kinds: ${listed(tally.kinds)}`);
  if (tally.codes.size > 0) lines.push(`  inputs by diagnostic: ${listed(tally.codes)}`);
  lines.push(...errorLines(tally), ...keptLines(tally));
  for (const { path, milliseconds } of tally.slowest) {
    lines.push(`  slow: ${(milliseconds / 1000).toFixed(1)} s ${path}`);
  }
  const left = end.total === null ? 0 : end.total - inputs - skipped;
  if (left > 0) lines.push(`  left: ${left} of ${end.total}${howToGoOn(end.skipUnchanged)}`);
  return [...lines, `  exit code ${end.code}: ${EXIT_MEANING[end.code]}`];
}

function errorLines(tally: Tally): string[] {
  return errorGroups(tally).map((group) => {
    const text = [group.message, ADVICE[group.code]].filter(Boolean).join(' ');
    return `  error: ${group.count} ${group.code} (${named(group)})${text === '' ? '' : `: ${text}`}`;
  });
}

function keptLines({ kept, overwritten }: Tally): string[] {
  const lines = KEPT_REASONS.flatMap((reason) => {
    const group = kept.get(reason);
    return group === undefined ? [] : [`  kept: ${group.count} ${reason} (${named(group)}): ${KEPT[reason]}`];
  });
  if (overwritten.count > 0)
    lines.push(
      `  overwritten with --force: ${overwritten.count} not written by ratslese (${named(overwritten)})`,
    );
  return lines;
}

function named({ count, paths }: PathGroup): string {
  const more = count - paths.length;
  return [...paths, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function howToGoOn(skipUnchanged: boolean | null): string {
  if (skipUnchanged === null) return '';
  return `; to go on, give the same command again${skipUnchanged ? '' : ' with --skip-unchanged'}`;
}

function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}
