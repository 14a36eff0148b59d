/** Corrections put into the record of their paper, each told in it. */

import { isDeepStrictEqual } from 'node:util';
import { conforms, shapeAt } from '../../model/conform.ts';
import type { ParsedDocument } from '../../model/names.ts';
import { keysOf } from '../../model/pointer.ts';
import { beginning, type Problem, problem } from '../../model/problem.ts';
import type { Reading } from '../../model/reading.ts';
import { toDiagnostic } from '../../output/messages/toDiagnostic.ts';
import type { Correction } from './correction.ts';

/** What of a record is no value of the paper. */
export const NO_VALUES: readonly string[] = ['schemaVersion', 'source', 'positions', 'diagnostics'];

/** Characters of an old value that its message shows. */
const MOST_SHOWN = 300;

/**
 * Changes the record as those corrections say that are of this paper, and adds a diagnostic for each. Gives their
 * places in the list. Of several for one pointer the last counts. What they do not touch stays as it was read.
 */
export function correct(reading: Reading, corrections: readonly Correction[]): number[] {
  const { record, layout } = reading;
  const { sha256, part } = record.source;
  const number = record.header.Nummer;
  const of = (one: Correction): boolean => {
    if (one.sha256 === null) return number !== null && one.number === number;
    return one.sha256 === sha256 && (part === null || one.number === null || one.number === number);
  };
  const met = corrections.flatMap((one, index) => (of(one) ? [index] : []));
  const last = new Map(met.map((index) => [corrections[index]!.pointer, index]));
  for (const index of met) {
    const correction = corrections[index]!;
    if (last.get(correction.pointer) !== index) continue;
    // of a split file nothing but the number tells which of its papers is meant
    const said =
      part !== null && correction.number === null ? unfit(correction, 'several') : put(reading, correction);
    record.diagnostics.push(toDiagnostic(said, layout));
  }
  return met;
}

type Why = 'already' | 'gone' | 'value' | 'several';

function unfit({ pointer, value }: Correction, why: Why): Problem {
  return problem('correction-unfit', { field: pointer, why, value: beginning(value, MOST_SHOWN) });
}

function put(reading: Reading, correction: Correction): Problem {
  const { pointer, who, when, why } = correction;
  const keys = keysOf(pointer);
  const place = placeIn(reading.record, keys);
  if (place === null) return unfit(correction, 'gone');
  const value = writtenValue(correction.value, keys);
  if (value === undefined) return unfit(correction, 'value');
  const was = place.holder[place.key];
  if (isDeepStrictEqual(was, value)) return unfit(correction, 'already');
  place.holder[place.key] = value;
  const at = reading.spans.get(pointer)?.[0]?.start ?? null;
  forgetPlaces(reading, pointer);
  return problem('corrected', {
    ...{ field: pointer, at, was: beginning(JSON.stringify(was), MOST_SHOWN) },
    ...{ who, when, why },
  });
}

type Holder = Record<string, unknown>;

/** Where the pointer leads to, if a value is there; a part of the record that is no value of the paper is none. */
function placeIn(record: ParsedDocument, keys: readonly string[]): { holder: Holder; key: string } | null {
  if (keys.length === 0 || NO_VALUES.includes(keys[0]!)) return null;
  let holder: unknown = record;
  for (const key of keys.slice(0, -1)) holder = has(holder, key) ? holder[key] : null;
  const key = keys.at(-1)!;
  return has(holder, key) ? { holder, key } : null;
}

function has(holder: unknown, key: string): holder is Holder {
  if (typeof holder !== 'object' || holder === null) return false;
  return Array.isArray(holder) ? /^\d+$/.test(key) && Object.hasOwn(holder, key) : Object.hasOwn(holder, key);
}

/** As JSON if that may stand there, else as text; `undefined` where neither may. */
function writtenValue(written: string, keys: readonly string[]): unknown {
  const shape = shapeAt(keys);
  if (shape === null) return undefined;
  return [jsonOf(written), written].find((value) => value !== undefined && conforms(shape, value));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a person wrote is printed nowhere. */
function forgetPlaces({ record, spans }: Reading, pointer: string): void {
  const isOf = (one: string): boolean => one === pointer || one.startsWith(`${pointer}/`);
  for (const one of [...spans.keys()]) if (isOf(one)) spans.delete(one);
  const { positions } = record;
  if (positions !== undefined) for (const one of Object.keys(positions)) if (isOf(one)) delete positions[one];
}
