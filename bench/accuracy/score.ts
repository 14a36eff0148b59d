/** Sums up what was right and wrong over many papers. */

import { compare } from '../../test/generator/compare.ts';
import type { Truth } from '../../test/generator/paper.ts';
import { type FieldCount, tally } from '../../test/generator/tally.ts';

export interface Score {
  papers: number;
  /** Papers without a single difference. */
  wholly: number;
  fields: Map<string, FieldCount>;
}

export interface Rates {
  precision: number;
  recall: number;
  /** Of precision and recall; `soft`: slips of less than one character in twenty are forgiven in running text. */
  strictF1: number;
  softF1: number;
  /** Wrong and invented values, as a share of the values given. */
  wrong: number;
  /** Values that the paper has and the record lacks, as a share of the paper's values. */
  missing: number;
}

export function emptyScore(): Score {
  return { papers: 0, wholly: 0, fields: new Map() };
}

/** Counts one paper; gives what differs, in words. */
export function addPaper(score: Score, truth: Truth, parsed: Truth): string[] {
  const differences = compare(truth, parsed);
  score.papers++;
  if (differences.length === 0) score.wholly++;
  for (const [field, count] of tally(truth, parsed)) addCount(score, named(field), count);
  return differences.map(({ problem, pointer }) => `${problem} ${pointer}`);
}

export function addScore(sum: Score, score: Score): void {
  sum.papers += score.papers;
  sum.wholly += score.wholly;
  for (const [field, count] of score.fields) addCount(sum, field, count);
}

const NONE: FieldCount = { expected: 0, right: 0, softlyRight: 0, wrong: 0, missing: 0, invented: 0 };

function addCount(score: Score, field: string, count: FieldCount): void {
  const sum = score.fields.get(field) ?? { ...NONE };
  for (const key of Object.keys(NONE) as (keyof FieldCount)[]) sum[key] += count[key];
  score.fields.set(field, sum);
}

// the texts of questions and of their parts are one field of the table
function named(field: string): string {
  return field
    .replace(/\/parts\/\*/g, '')
    .replace(/\/\*/g, '')
    .slice(1)
    .replaceAll('/', '.');
}

/** All fields together. */
export function total(score: Score): FieldCount {
  const sum = { ...NONE };
  for (const count of score.fields.values()) {
    for (const key of Object.keys(NONE) as (keyof FieldCount)[]) sum[key] += count[key];
  }
  return sum;
}

export function rates({ expected, right, softlyRight, wrong, missing, invented }: FieldCount): Rates {
  const given = expected - missing + invented;
  const share = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  const f1 = (hits: number): number => (expected + given === 0 ? 1 : (2 * hits) / (expected + given));
  return {
    precision: share(right, given),
    recall: share(right, expected),
    strictF1: f1(right),
    softF1: f1(softlyRight),
    wrong: given === 0 ? 0 : (wrong + invented) / given,
    missing: expected === 0 ? 0 : missing / expected,
  };
}
