/** What a scan's record says wrongly, and of which of it the record says so itself. */

import type { ParsedDocument } from '../../src/model/names.ts';
import { compare } from '../../test/generator/compare.ts';
import type { Truth } from '../../test/generator/paper.ts';
import { isSaid } from '../../test/outsiders/differences.ts';
import { addPaper, emptyScore, type Score } from '../accuracy/score.ts';

export interface Tally {
  score: Score;
  /** Papers of which no value of the header is wrong, missing or invented. */
  headers: number;
  /** Wrong and invented values: those that a diagnostic points to, and those that none does. */
  said: number;
  unsaid: number;
  /** Values that the print has and the scan's record lacks; of these those that a diagnostic points to. */
  missing: number;
  missingSaid: number;
  /** Wrong numbers and dates that no diagnostic points to. */
  unsaidNumbers: string[];
  values: number;
  /** Values with `ocr-doubtful`; with that or `reading-unsure`, which some prints have, too. */
  flagged: number;
  flaggedAtAll: number;
  milliseconds: number;
  pages: number;
}

export function emptyTally(): Tally {
  const counts = {
    headers: 0,
    said: 0,
    unsaid: 0,
    missing: 0,
    missingSaid: 0,
    values: 0,
    flagged: 0,
    flaggedAtAll: 0,
  };
  return { ...counts, score: emptyScore(), unsaidNumbers: [], milliseconds: 0, pages: 0 };
}

const NUMBER = /\/header\/(?:Datum|Nummer|Sitzungstermin|Verhandlungsgegenstand)$|\/date$|^\/respondsTo/;

/** Counts one paper; gives what differs, in words. */
export function judge(tally: Tally, name: string, truth: Truth, read: ParsedDocument): string[] {
  const { diagnostics } = read;
  addPaper(tally.score, truth, read as unknown as Truth);
  // the other way round, so that pointers are the record's own, as the diagnostics' are
  const differences = compare(read as unknown as Truth, truth);
  if (!differences.some(({ pointer }) => pointer.startsWith('/header/'))) tally.headers++;
  const told = differences.map(({ problem, pointer, expected, got }) => {
    const said = isSaid(diagnostics, pointer);
    if (problem === 'invented') {
      tally.missing++;
      if (said) tally.missingSaid++;
      return `${said ? 'missing, said' : 'missing'} ${pointer}\n     ${got}`;
    }
    if (said) tally.said++;
    else tally.unsaid++;
    if (!said && NUMBER.test(pointer)) tally.unsaidNumbers.push(`${name} ${pointer}: ${got} / ${expected}`);
    return `${said ? 'said' : 'UNSAID'} ${pointer}\n     ${got}\n     ${expected}`;
  });
  tally.flagged += fieldsOf(diagnostics, /^ocr-doubtful$/);
  tally.flaggedAtAll += fieldsOf(diagnostics, /^(?:ocr-doubtful|reading-unsure)$/);
  tally.values += countValues(read);
  return told;
}

function fieldsOf(diagnostics: ParsedDocument['diagnostics'], codes: RegExp): number {
  const told = diagnostics.filter(({ code, field }) => codes.test(code) && field !== null);
  return new Set(told.map(({ field }) => field)).size;
}

function countValues(value: unknown): number {
  if (value === null || typeof value === 'boolean') return 0;
  if (typeof value !== 'object') return 1;
  return Object.entries(value)
    .filter(([key]) => !['source', 'diagnostics', 'schemaVersion', 'positions'].includes(key))
    .reduce((sum, [, one]) => sum + countValues(one), 0);
}

export function add(sum: Tally, one: Tally): void {
  for (const key of [
    'headers',
    'said',
    'unsaid',
    'missing',
    'missingSaid',
    'values',
    'flagged',
    'flaggedAtAll',
  ] as const)
    sum[key] += one[key];
  sum.milliseconds += one.milliseconds;
  sum.pages += one.pages;
  sum.unsaidNumbers.push(...one.unsaidNumbers);
}
