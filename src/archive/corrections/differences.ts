/** In which values two records of one paper differ. */

import { isDeepStrictEqual } from 'node:util';
import type { ParsedDocument } from '../../model/names.ts';
import { isObject } from '../../model/plainObject.ts';
import { type JsonPointer, pointerTo } from '../../model/pointer.ts';
import { NO_VALUES } from './apply.ts';

export interface Difference {
  pointer: JsonPointer;
  /** That of the second record. */
  value: unknown;
}

/** The smallest values that differ; of lists of unlike length, and of what only one of them has, the whole. */
export function differences(read: ParsedDocument, edited: ParsedDocument): Difference[] {
  return Object.keys(read)
    .filter((key) => !NO_VALUES.includes(key))
    .flatMap((key) => below(valueAt(read, key), valueAt(edited, key), [key]));
}

/** Do the records say the same of the paper? */
export function sameValues(a: ParsedDocument, b: ParsedDocument): boolean {
  return differences(a, b).length === 0;
}

function valueAt(record: ParsedDocument, key: string): unknown {
  return (record as unknown as Record<string, unknown>)[key];
}

function below(a: unknown, b: unknown, keys: readonly (string | number)[]): Difference[] {
  if (isDeepStrictEqual(a, b)) return [];
  const whole = [{ pointer: pointerTo(...keys), value: b }];
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return whole;
    return a.flatMap((one, index) => below(one, b[index], [...keys, index]));
  }
  if (!isObject(a) || !isObject(b)) return whole;
  const names = Object.keys(a);
  if (!isDeepStrictEqual(new Set(names), new Set(Object.keys(b)))) return whole;
  return names.flatMap((name) => below(a[name], b[name], [...keys, name]));
}
