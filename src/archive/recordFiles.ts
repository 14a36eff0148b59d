/** The records that a folder or a file holds, one after another. */

import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ParsedDocument } from '../model/names.ts';
import { NoRecord, type RecordFormat, recordFormatOf, recordOfLine, recordsOfText } from './recordTexts.ts';

/** A record and where it was found. */
export interface HeldRecord {
  record: ParsedDocument;
  /** The file that holds it; for a paper that was read on the way, the paper. */
  file: string;
  /** Its place among those of the file, from 0. */
  at: number;
}

/** A file that should hold records and cannot be taken as such. */
export interface Unusable {
  file: string;
  /** In plain words, without the file's name. */
  why: string;
}

/** Files of a run's own in a folder of records. */
const OWN = /^(?:ratslese-(?:run|corrections)\..*|\..*)$/;

/** The files of records in a folder, at any depth, sorted by name; links are not followed. @throws what the file system throws */
export async function recordFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && recordFormatOf(entry.name) !== null && !OWN.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/** The records of one file. NDJSON is read line by line, so that it may be larger than memory. */
export async function* recordsInFile(file: string): AsyncGenerator<HeldRecord | Unusable> {
  try {
    const format = recordFormatOf(file) ?? 'json';
    yield* format === 'ndjson' ? recordsOfLines(file) : recordsOfWhole(file, format);
  } catch (error) {
    yield { file, why: error instanceof NoRecord ? error.message : whyUnreadable(error) };
  }
}

async function* recordsOfWhole(file: string, format: RecordFormat): AsyncGenerator<HeldRecord> {
  const records = recordsOfText(await readFile(file, 'utf8'), format);
  for (const [at, record] of records.entries()) yield { record, file, at };
}

/** A line that holds no record is told, and the next one read. */
async function* recordsOfLines(file: string): AsyncGenerator<HeldRecord | Unusable> {
  const input = createReadStream(file, 'utf8');
  let number = 0;
  let at = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (text.trim() === '') continue;
    const record = recordOrWhy(text);
    if (typeof record === 'string') yield { file, why: `line ${number}: ${record}` };
    else yield { record, file, at: at++ };
  }
}

function recordOrWhy(line: string): ParsedDocument | string {
  try {
    return recordOfLine(line);
  } catch (error) {
    if (error instanceof NoRecord) return error.message;
    throw error;
  }
}

function whyUnreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? String(error) : `it cannot be read (${code})`;
}
