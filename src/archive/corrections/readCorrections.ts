/** A file of corrections, CSV or YAML, to the corrections in it. */

import { parseDocument } from 'yaml';
import { readNumber } from '../../fields/number.ts';
import { type Correction, CorrectionsError } from './correction.ts';
import { csvRows } from './csvRows.ts';

const COLUMNS = ['sha256', 'nummer', 'pointer', 'value', 'who', 'when', 'why'] as const;

type Column = (typeof COLUMNS)[number];
type Row = Partial<Record<Column, string>>;

/** The corrections in the order of the file. @throws CorrectionsError where any of it cannot be used */
export function readCorrections(bytes: Uint8Array, format: 'csv' | 'yaml'): Correction[] {
  const text = textOf(bytes);
  const rows = format === 'csv' ? rowsOfCsv(text) : rowsOfYaml(text);
  const faults: string[] = [];
  const corrections = rows.flatMap(({ row, line }) => {
    const correction = correctionOf(row, line);
    if (typeof correction !== 'string') return [correction];
    faults.push(`line ${line}: ${correction}`);
    return [];
  });
  if (faults.length > 0) throw new CorrectionsError(faults.join('\n'));
  return corrections;
}

/** The text of a file of corrections. What is no UTF-8 was saved by a German Excel. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

interface NumberedRow {
  row: Row;
  line: number;
}

function rowsOfCsv(text: string): NumberedRow[] {
  const [head, ...rest] = csvRows(text);
  if (head === undefined) return [];
  const columns = head.cells.map((cell) => columnOf(cell, head.line));
  for (const needed of ['pointer', 'value'] as const)
    if (!columns.includes(needed)) throw new CorrectionsError(`line ${head.line}: no column '${needed}'`);
  return rest.map(({ cells, line }) => {
    const row: Row = {};
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column !== undefined && column !== null) row[column] = cell;
      else if (cell.trim() !== '') throw new CorrectionsError(`line ${line}: more cells than columns`);
    }
    return { row, line };
  });
}

/** `null` for a column without a name. */
function columnOf(name: string, line: number): Column | null {
  const plain = name.trim().toLowerCase();
  if (plain === '') return null;
  const column = COLUMNS.find((known) => known === plain);
  if (column === undefined)
    throw new CorrectionsError(
      `line ${line}: unknown column '${name.trim()}'; known are ${COLUMNS.join(', ')}`,
    );
  return column;
}

/** A list of maps; the place of each in the list stands for its line. */
function rowsOfYaml(text: string): NumberedRow[] {
  const document = parseDocument(text, { version: '1.2' });
  const [error] = document.errors;
  if (error !== undefined) throw new CorrectionsError(`it is no YAML: ${error.message.split('\n')[0]}`);
  const value = yamlValue(document);
  if (value === null) return [];
  if (!Array.isArray(value)) throw new CorrectionsError('it is no list of corrections');
  return value.map((entry: unknown, index) => {
    const line = index + 1;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
      throw new CorrectionsError(`entry ${line} has no keys`);
    const row: Row = {};
    for (const [key, one] of Object.entries(entry)) {
      const column = columnOf(key, line);
      if (column !== null) row[column] = typeof one === 'string' ? one : jsonUnless(column, one);
    }
    return { row, line };
  });
}

function yamlValue(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new CorrectionsError('it is YAML with aliases');
  }
}

/** An empty key is no value, but that of `value`, where it is `null`. */
function jsonUnless(column: Column, value: unknown): string {
  return value === null && column !== 'value' ? '' : JSON.stringify(value);
}

function correctionOf(row: Row, line: number): Correction | string {
  const sha256 = row.sha256?.trim().toLowerCase() || null;
  const printed = row.nummer?.trim() || null;
  const pointer = row.pointer?.trim() ?? '';
  if (sha256 === null && printed === null) return 'neither sha256 nor Nummer says which paper is meant';
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) return 'its sha256 is none';
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) return 'its pointer is none, such as /header/Datum';
  if (row.value === undefined) return 'it has no value';
  const number = printed === null ? null : (readNumber(printed)?.canonical ?? printed);
  const said = (text: string | undefined): string | null => text?.trim() || null;
  return {
    ...{ sha256, number, pointer, value: row.value },
    ...{ who: said(row.who), when: said(row.when), why: said(row.why), line },
  };
}
