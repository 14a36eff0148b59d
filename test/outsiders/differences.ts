/** Where a record differs from the truth that somebody else wrote, and whether a diagnostic points there. */

import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { keysOf, pointerTo } from '../../src/model/pointer.ts';

export interface Fault {
  pointer: string;
  got: unknown;
  want: unknown;
  /** Does a diagnostic's field point at the value, above it or below it? */
  said: boolean;
}

/** The smallest pointers below `pointer` at which the two differ; lists of different length differ as a whole. */
export function differences(pointer: string, got: unknown, want: unknown): Omit<Fault, 'said'>[] {
  if (Array.isArray(got) && Array.isArray(want)) {
    if (got.length !== want.length) return [{ pointer, got, want }];
    return want.flatMap((one, index) => differences(`${pointer}/${index}`, got[index], one));
  }
  if (isObject(got) && isObject(want)) {
    const keys = [...new Set([...Object.keys(want), ...Object.keys(got)])];
    return keys.flatMap((key) => differences(pointer + pointerTo(key), got[key], want[key]));
  }
  return got === want ? [] : [{ pointer, got, want }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueAt(record: unknown, pointer: string): unknown {
  let value = record;
  for (const key of keysOf(pointer))
    value = isObject(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value;
}

/** A diagnostic without a field, or for the whole record, points at nothing. */
export function isSaid(diagnostics: readonly Diagnostic[], pointer: string): boolean {
  return diagnostics.some(({ field }) => {
    if (field === null || field === '') return false;
    return field === pointer || pointer.startsWith(`${field}/`) || field.startsWith(`${pointer}/`);
  });
}
