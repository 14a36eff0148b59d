/** Whether a value is as a shape describes it: for records that were edited by hand or come from elsewhere. */

import { isObject } from './plainObject.ts';
import { type JsonPointer, pointerTo } from './pointer.ts';
import { NAMED_SHAPES, RECORD } from './record.ts';
import type { Shape, Shapes } from './shape.ts';

/**
 * The first place of a record that is not as its description says; `null` where all is. A record that conforms can be
 * used as a `ParsedDocument`. Values nested deeper than 100 do not conform.
 */
export function recordFault(value: unknown): JsonPointer | null {
  const keys = faultOf(RECORD, value, [], 0);
  return keys === null ? null : pointerTo(...keys);
}

/** The shape of what a pointer leads to, whether it is there in a record or not; `null` where no record could have it. */
export function shapeAt(keys: readonly string[], shape: Shape = RECORD): Shape | null {
  const [key, ...rest] = keys;
  if (key === undefined) return shape;
  const plain = shape.is === 'named' ? namedShape(shape.name) : shape;
  if (plain.is === 'object') {
    const inner = Object.hasOwn(plain.keys, key) ? plain.keys[key] : undefined;
    return inner === undefined ? null : shapeAt(rest, inner);
  }
  if (plain.is === 'list') return /^(?:0|[1-9]\d{0,8}|-)$/.test(key) ? shapeAt(rest, plain.of) : null;
  return plain.is === 'map' ? shapeAt(rest, plain.of) : null;
}

/** Whether the value may stand where the shape is asked for. */
export function conforms(shape: Shape, value: unknown): boolean {
  return faultOf(shape, value, [], 0) === null;
}

type Keys = (string | number)[];

const DEEPEST = 100;

function faultOf(shape: Shape, value: unknown, at: Keys, depth: number): Keys | null {
  if (value === null && shape.orNull) return null;
  if (depth > DEEPEST) return at;
  switch (shape.is) {
    case 'named':
      return faultOf(namedShape(shape.name), value, at, depth);
    case 'list':
      return Array.isArray(value)
        ? firstOf(value, (one, n) => faultOf(shape.of, one, [...at, n], depth + 1))
        : at;
    case 'map':
      if (!isObject(value)) return at;
      return firstOf(Object.entries(value), ([key, one]) => faultOf(shape.of, one, [...at, key], depth + 1));
    case 'object':
      return isObject(value) ? faultOfKeys(shape.keys, value, at, depth) : at;
    default:
      return isSimple(shape, value) ? null : at;
  }
}

function faultOfKeys(keys: Shapes, value: Record<string, unknown>, at: Keys, depth: number): Keys | null {
  const foreign = Object.keys(value).find((key) => !Object.hasOwn(keys, key));
  if (foreign !== undefined) return [...at, foreign];
  return firstOf(Object.entries(keys), ([key, shape]) => {
    if (!Object.hasOwn(value, key)) return shape.optional ? null : [...at, key];
    return faultOf(shape, value[key], [...at, key], depth + 1);
  });
}

function isSimple(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' && isText(shape, value);
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= (shape.least ?? -Infinity);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= (shape.least ?? -Infinity);
    case 'truth':
      return typeof value === 'boolean';
    case 'textOrTruth':
      return typeof value === 'boolean' || typeof value === 'string';
    case 'choice':
      return typeof value === 'string' && shape.of.includes(value);
    case 'constant':
      return value === shape.value;
    default:
      return false;
  }
}

function isText({ pattern, most, mayBeEmpty }: Shape & { is: 'text' }, value: string): boolean {
  if (value === '' && !mayBeEmpty) return false;
  if (most !== undefined && value.length > most) return false;
  return pattern === undefined || PATTERNS.get(pattern)!.test(value);
}

/** The patterns of all texts of a record, made ready once. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  [...patternsIn(RECORD), ...Object.values(NAMED_SHAPES).flatMap(patternsIn)].map((pattern) => [
    pattern,
    new RegExp(pattern, 'u'),
  ]),
);

function patternsIn(shape: Shape): string[] {
  if (shape.is === 'object') return Object.values(shape.keys).flatMap(patternsIn);
  if (shape.is === 'list' || shape.is === 'map') return patternsIn(shape.of);
  return shape.is === 'text' && shape.pattern !== undefined ? [shape.pattern] : [];
}

function namedShape(name: string): Shape {
  return NAMED_SHAPES[name as keyof typeof NAMED_SHAPES];
}

function firstOf<T>(all: readonly T[], faultIn: (one: T, at: number) => Keys | null): Keys | null {
  for (const [at, one] of all.entries()) {
    const fault = faultIn(one, at);
    if (fault !== null) return fault;
  }
  return null;
}
