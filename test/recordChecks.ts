/** What must hold for every record, whatever the input was. */

import { SEVERITY } from '../src/diagnostic.ts';
import type { ParsedDocument } from '../src/model.ts';
import { emptyRecord } from '../src/record.ts';
import { leaves } from './generator/compare.ts';

/** Keys of the lists' entries, in the contract's order. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  people: ['name', 'academicTitle', 'role'],
  questions: ['number', 'heading', 'text', 'parts'],
  parts: ['number', 'heading', 'text', 'parts'],
  signatures: ['name', 'academicTitle', 'lines'],
  diagnostics: ['code', 'severity', 'message', 'field', 'place'],
};
const REQUEST = ['text', 'oral', 'written'];
const PLACE = ['page', 'line', 'column'];

/** Everything that is wrong with the record's shape and texts, one entry a fault. */
export function recordFaults(record: ParsedDocument): string[] {
  const faults = [...shapeFaults(record, emptyRecord(null), '')];
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

function shapeFaults(value: unknown, pattern: unknown, pointer: string): string[] {
  if (value === undefined) return [`${pointer} is undefined`];
  if (Array.isArray(pattern))
    return Array.isArray(value) ? entryFaults(value, pointer) : [`${pointer} is no list`];
  if (pattern === null || typeof pattern !== 'object') return partFaults(value, pointer);
  return objectFaults(value, Object.keys(pattern), pointer, pattern as Record<string, unknown>);
}

/** What may be an object or null. */
function partFaults(value: unknown, pointer: string): string[] {
  if (pointer === '/request' && value !== null) return objectFaults(value, REQUEST, pointer);
  if (pointer.endsWith('/place') && value !== null) return objectFaults(value, PLACE, pointer);
  return value !== null && typeof value === 'object' ? [`${pointer} is an object`] : [];
}

function objectFaults(
  value: unknown,
  keys: readonly string[],
  pointer: string,
  pattern: Record<string, unknown> = {},
): string[] {
  if (value === null || typeof value !== 'object') return [`${pointer} is no object`];
  const found = Object.keys(value);
  if (found.join() !== keys.join()) return [`${pointer} has the keys ${found.join()}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    shapeFaults(inner, LISTS.has(key) ? [] : (pattern[key] ?? null), `${pointer}/${key}`),
  );
}

const LISTS = new Set(['people', 'groups', 'parts', 'lines']);

function entryFaults(list: readonly unknown[], pointer: string): string[] {
  const keys = ENTRIES[pointer.slice(pointer.lastIndexOf('/') + 1)];
  return list.flatMap((entry, index) => {
    const at = `${pointer}/${index}`;
    if (keys !== undefined) return objectFaults(entry, keys, at);
    return typeof entry === 'string' ? [] : [`${at} is no text`];
  });
}
