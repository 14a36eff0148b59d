/** What must hold for every record, whatever the input was. */

import { SEVERITY } from '../src/model/diagnosticNames.ts';
import { headerFieldsOf } from '../src/model/header.ts';
import { pointerTo } from '../src/model/pointer.ts';
import { NAMED_SHAPES, type ParsedDocument, RECORD } from '../src/model/record.ts';
import type { Shape, Shapes } from '../src/model/shape.ts';
import { leaves } from './generator/compare.ts';

/** Everything that is wrong with the record's shape and texts, one entry a fault. */
export function recordFaults(record: ParsedDocument): string[] {
  const faults = shapeFaults(record, RECORD, '');
  const labels = headerFieldsOf(record.kind).join();
  if (Object.keys(record.header).join() !== labels) faults.push(`the header has not the keys ${labels}`);
  if (JSON.stringify(JSON.parse(JSON.stringify(record))) !== JSON.stringify(record))
    faults.push('is no JSON');
  for (const { pointer, value } of leaves(record)) {
    if (typeof value === 'string' && !isCleanText(value))
      faults.push(`${pointer} is ${JSON.stringify(value)}`);
  }
  for (const { code, severity, message, place } of record.diagnostics) {
    if (SEVERITY[code] !== severity) faults.push(`${code} is ${severity}`);
    if (message.trim() === '') faults.push(`${code} has no message`);
    if (place !== null && Object.values(place).some((n) => !Number.isInteger(n) || n < 1))
      faults.push(`${code} at ${JSON.stringify(place)}`);
  }
  return faults;
}

const LONE_SURROGATE = /\p{Cs}/u;

/** Unicode NFC, every run of white space one space, no soft hyphens, never empty. */
function isCleanText(text: string): boolean {
  const folded = text.normalize('NFC').replace(/[\s\u00ad]+/g, ' ');
  return text !== '' && text === folded.trim() && !LONE_SURROGATE.test(text);
}

function shapeFaults(value: unknown, shape: Shape, pointer: string): string[] {
  if (value === undefined) return [`${pointer} is undefined`];
  if (value === null) return shape.orNull ? [] : [`${pointer} is null`];
  switch (shape.is) {
    case 'list':
      if (!Array.isArray(value)) return [`${pointer} is no list`];
      return value.flatMap((entry, index) => shapeFaults(entry, shape.of, `${pointer}/${index}`));
    case 'named':
      return shapeFaults(value, NAMED_SHAPES[shape.name as keyof typeof NAMED_SHAPES], pointer);
    case 'object':
      return objectFaults(value, shape.keys, pointer);
    default:
      return typeof value === 'object' ? [`${pointer} is an object`] : [];
  }
}

/** Keys in the contract's order, none too many, none of those too few that are always there. */
function objectFaults(value: unknown, keys: Shapes, pointer: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${pointer} is no object`];
  const found = Object.keys(value);
  const expected = Object.keys(keys).filter((key) => !keys[key]!.optional || found.includes(key));
  if (found.join() !== expected.join()) return [`${pointer} has the keys ${found.join()}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    shapeFaults(inner, keys[key]!, pointer + pointerTo(key)),
  );
}
