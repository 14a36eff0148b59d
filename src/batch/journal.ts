/**
 * The journal of a run: a line as each paper ends, so that a run that was cut off knows what it has done.
 *
 *     {"run":{"toolVersion":"0.1.0","schemaVersion":2,"options":{"format":"json"}}}
 *     {"path":"a/x.pdf","status":"ok",…}
 *
 * A line is one write; what a kill tore off is dropped when the journal is opened again. Only the places of lines
 * are kept in memory.
 */

import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs';
import { isObject } from '../model/plainObject.ts';
import { escapeJson } from '../output/formats/escape.ts';
import { type RunEntry, type RunFacts, readEntry, readFacts, sameFacts } from './runEntry.ts';

export const JOURNAL = 'ratslese-run.journal.ndjson';

/** Where a line stands in the file, in bytes; without its newline. */
export interface LinePlace {
  offset: number;
  length: number;
}

export interface JournalLine {
  entry: RunEntry;
  facts: RunFacts | null;
  place: LinePlace;
}

export interface Journal {
  /** What earlier runs that did not end have left. */
  left: Iterable<JournalLine>;
  append(entry: RunEntry): LinePlace;
  lineAt(place: LinePlace): string;
  close(): void;
}

/** @throws what the file system throws */
export function openJournal(file: string, facts: RunFacts): Journal {
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const fd = openSync(file, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0o666);
  if (!fstatSync(fd).isFile()) throw new Error('it is there and no file');
  const content = readFileSync(fd);
  let end = content.lastIndexOf(0x0a) + 1;
  if (end < content.length) ftruncateSync(fd, end);

  const write = (value: object): LinePlace => {
    const line = Buffer.from(`${escapeJson(JSON.stringify(value))}\n`);
    const written = writeSync(fd, line);
    if (written < line.length) throw new Error('the disk is full');
    const place = { offset: end, length: line.length - 1 };
    end += line.length;
    return place;
  };
  const { lines, last } = readLines(content.subarray(0, end));
  if (last === null || !sameFacts(last, facts)) write({ run: facts });
  return {
    left: lines,
    append: write,
    lineAt({ offset, length }) {
      const line = Buffer.alloc(length);
      readSync(fd, line, 0, length, offset);
      return line.toString('utf8');
    },
    close: () => closeSync(fd),
  };
}

function readLines(content: Buffer): { lines: JournalLine[]; last: RunFacts | null } {
  const lines: JournalLine[] = [];
  let facts: RunFacts | null = null;
  for (let offset = 0; offset < content.length; ) {
    const newline = content.indexOf(0x0a, offset);
    const end = newline < 0 ? content.length : newline;
    const value = readJson(content.toString('utf8', offset, end));
    const entry = readEntry(value);
    if (entry !== null) lines.push({ entry, facts, place: { offset, length: end - offset } });
    else if (isObject(value) && 'run' in value) facts = readFacts(value.run);
    offset = end + 1;
  }
  return { lines, last: facts };
}

export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
