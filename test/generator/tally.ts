/** Counts, field by field, of what a parser got right; what an accuracy table is made of. */

import { compare, fieldOf, leaves } from './compare.ts';
import type { Truth } from './paper.ts';

export interface FieldCount {
  /** Values that the truth has. */
  expected: number;
  right: number;
  /** `right`, and those that are equal but for a small slip. */
  softlyRight: number;
  /** Another value than the truth's. */
  wrong: number;
  /** The truth has a value, the parsed paper none. */
  missing: number;
  /** The parsed paper has a value, the truth none. */
  invented: number;
}

/**
 * The counts of one paper by field (a list's indices are `*`). Precision is right / (right + wrong + invented), recall
 * right / expected; the wrong-value rate is (wrong + invented) over all values that the parser gave.
 */
export function tally(truth: Truth, parsed: Truth): Map<string, FieldCount> {
  const counts = new Map<string, FieldCount>();
  const count = (pointer: string): FieldCount => {
    const field = fieldOf(pointer);
    const found = counts.get(field) ?? {
      expected: 0,
      right: 0,
      softlyRight: 0,
      wrong: 0,
      missing: 0,
      invented: 0,
    };
    counts.set(field, found);
    return found;
  };
  for (const { pointer } of leaves(truth)) {
    const field = count(pointer);
    field.expected++;
    field.right++;
    field.softlyRight++;
  }
  for (const { pointer, problem, softlyEqual } of compare(truth, parsed)) {
    const field = count(pointer);
    field[problem]++;
    if (problem === 'invented') continue;
    field.right--;
    if (!softlyEqual) field.softlyRight--;
  }
  return counts;
}
