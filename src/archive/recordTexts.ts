/** Records in the formats in which `parse` prints them, read back. */

import { parseAllDocuments } from 'yaml';
import { recordFault } from '../model/conform.ts';
import type { ParsedDocument } from '../model/names.ts';

/** A file of records by its name's ending; `null` where it is none. */
export type RecordFormat = 'json' | 'ndjson' | 'yaml';

const ENDINGS: Readonly<Record<string, RecordFormat>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
};

export function recordFormatOf(file: string): RecordFormat | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending]! : null;
}

/** What stands in a file of records and is none; `place` is a JSON Pointer into it, or where it stops being readable. */
export class NoRecord extends Error {}

/**
 * The records of a text: one, an array of them, or several that follow one another.
 * @throws NoRecord
 */
export function recordsOfText(text: string, format: RecordFormat): ParsedDocument[] {
  return valuesOfText(text, format).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).map(asRecord),
  );
}

/** @throws NoRecord with the place of what is wrong */
export function asRecord(value: unknown): ParsedDocument {
  const fault = recordFault(value);
  if (fault !== null) throw new NoRecord(fault === '' ? 'it is no record' : `${fault} is not as in a record`);
  return value as ParsedDocument;
}

/** One line of NDJSON. @throws NoRecord */
export function recordOfLine(line: string): ParsedDocument {
  return asRecord(parseJson(line));
}

function valuesOfText(text: string, format: RecordFormat): unknown[] {
  const plain = text.replace(/^\uFEFF/, '');
  if (format === 'yaml') return yamlValues(plain);
  if (format === 'ndjson')
    return plain
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseJson);
  // printed over several lines, records follow one another: each ends with a brace alone in its line
  const values = plain.split(/(?<=^\}\r?\n)(?=\{)/m);
  return values.filter((value) => value.trim() !== '').map(parseJson);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NoRecord(`it is no JSON: ${(error as Error).message}`);
  }
}

/** Aliases are not followed: no record has any, and a few lines of them could stand for gigabytes. */
function yamlValues(text: string): unknown[] {
  const documents = parseAllDocuments(text, { version: '1.2' });
  if (!Array.isArray(documents)) return [];
  return documents.map((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw new NoRecord(`it is no YAML: ${fault.message.split('\n')[0]}`);
    try {
      return document.toJS({ maxAliasCount: 0 }) as unknown;
    } catch {
      throw new NoRecord('it is YAML with aliases, which no record has');
    }
  });
}
