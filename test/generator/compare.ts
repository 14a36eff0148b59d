/** Where a parsed paper differs from the truth, value by value. */

import { pointerTo } from '../../src/model/pointer.ts';
import type { Truth } from './paper.ts';
import { likeness, pairLists } from './similarity.ts';

export type Leaf = string | boolean | number;

export interface Difference {
  /** JSON Pointer of the value: the truth's index in lists, the parsed paper's for what was invented. */
  pointer: string;
  expected: Leaf | null;
  got: Leaf | null;
  /** `wrong`: both say something, and not the same. `missing`: only the truth does. `invented`: only the parsed paper does. */
  problem: 'wrong' | 'missing' | 'invented';
  /** Equal if small slips are forgiven; never for dates, numbers, kinds and truth values. */
  softlyEqual: boolean;
}

/** Keys of a record that are not compared. */
const APART = new Set(['source', 'diagnostics']);

/** Least likeness that counts as softly equal (issue: normalised Levenshtein of 0.95). */
const SOFT = 0.95;

const STRICT =
  /^\/(schemaVersion|kind|public|references\/\d+|resolutionReferences\/\d+|consultations\/\d+\/date|header\/(Datum|Nummer|Sitzungstermin|Verhandlungsgegenstand)|request\/(oral|written))$|\/number$/;

/** All values of plain data with their JSON Pointers; `null` and empty lists hold none. */
export function leaves(value: unknown, pointer = ''): { pointer: string; value: Leaf }[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return isLeaf(value) ? [{ pointer, value }] : [];
  return Object.entries(value)
    .filter(([key]) => pointer !== '' || !APART.has(key))
    .flatMap(([key, inner]) => leaves(inner, pointer + pointerTo(key)));
}

/** The field that a pointer belongs to: list indices become `*`, sub-items count as questions of their own level. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}

/** Every difference; none for a paper that was wholly rightly read. */
export function compare(truth: Truth, parsed: Truth): Difference[] {
  return differences(truth, parsed, '', '');
}

function isLeaf(value: unknown): value is Leaf {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number';
}

function differences(expected: unknown, got: unknown, pointer: string, gotPointer: string): Difference[] {
  if (Array.isArray(expected) && Array.isArray(got))
    return listDifferences(expected, got, pointer, gotPointer);
  if (isRecord(expected) && isRecord(got)) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(got)])];
    return keys
      .filter((key) => pointer !== '' || !APART.has(key))
      .flatMap((key) =>
        differences(expected[key], got[key], pointer + pointerTo(key), gotPointer + pointerTo(key)),
      );
  }
  if (isLeaf(expected) && isLeaf(got)) return expected === got ? [] : [wrong(pointer, expected, got)];
  return [
    ...leaves(expected, pointer).map((l) => alone('missing', l.pointer, l.value, null)),
    ...leaves(got, gotPointer).map((l) => alone('invented', l.pointer, null, l.value)),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(pointer: string, expected: Leaf, got: Leaf): Difference {
  const texts = typeof expected === 'string' && typeof got === 'string' && !STRICT.test(pointer);
  return { pointer, expected, got, problem: 'wrong', softlyEqual: texts && likeness(expected, got) >= SOFT };
}

function alone(
  problem: 'missing' | 'invented',
  pointer: string,
  expected: Leaf | null,
  got: Leaf | null,
): Difference {
  return { pointer, expected, got, problem, softlyEqual: false };
}

/** What a list entry is recognised by: all its values in one text. */
function face(entry: unknown): string {
  return leaves(entry, '/')
    .map((l) => String(l.value))
    .join(' ');
}

function listDifferences(
  expected: unknown[],
  got: unknown[],
  pointer: string,
  gotPointer: string,
): Difference[] {
  return pairLists(expected.map(face), got.map(face)).flatMap(([i, j]) => {
    const at = `${pointer}/${i}`;
    const gotAt = `${gotPointer}/${j}`;
    if (i === null)
      return leaves(j === null ? null : got[j], gotAt).map((l) =>
        alone('invented', l.pointer, null, l.value),
      );
    if (j === null) return leaves(expected[i], at).map((l) => alone('missing', l.pointer, l.value, null));
    return differences(expected[i], got[j], at, gotAt);
  });
}
