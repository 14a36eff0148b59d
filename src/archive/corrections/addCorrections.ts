/** Corrections added to the text of their file, which stays as it is otherwise. */

import { stringify } from 'csv-stringify/sync';
import { stringify as yamlText } from 'yaml';
import { type Correction, CorrectionsError } from './correction.ts';
import { csvRows, separatorOf } from './csvRows.ts';
import { readCorrections, textOf } from './readCorrections.ts';

export type NewCorrection = Omit<Correction, 'line'>;

const HEAD = ['sha256', 'Nummer', 'pointer', 'value', 'who', 'when', 'why'] as const;

/** Opens by a double click in a German Excel. */
const NEW_CSV = { bom: '\uFEFF', separator: ';' } as const;

/**
 * The whole text of the file with the corrections at its end.
 * @param present its bytes; `null` for a new one
 * @throws CorrectionsError where it has no room for them, such as a table without a column for the hash
 */
export function withCorrections(
  present: Uint8Array | null,
  format: 'csv' | 'yaml',
  added: readonly NewCorrection[],
): string {
  const before = present === null ? '' : textOf(present);
  const head = before === '' || /\n$/.test(before) ? before : `${before}\n`;
  const text =
    format === 'yaml' ? head + yamlText(added.map(cellsOf), { lineWidth: 0 }) : csvWith(head, added);
  const known = present === null ? 0 : readCorrections(present, format).length;
  const whole = readCorrections(new TextEncoder().encode(text), format);
  if (whole.length !== known + added.length) throw new CorrectionsError('nothing can be added to it');
  return text;
}

function csvWith(before: string, added: readonly NewCorrection[]): string {
  const [head] = csvRows(before);
  const columns = head?.cells ?? [...HEAD];
  const delimiter = head === undefined ? NEW_CSV.separator : separatorOf(before);
  const names = columns.map((column) =>
    HEAD.find((name) => name.toLowerCase() === column.trim().toLowerCase()),
  );
  if (!names.includes('sha256')) throw new CorrectionsError("it has no column 'sha256'");
  const rows = added.map((one) => names.map((name) => (name === undefined ? '' : cellsOf(one)[name])));
  const isNew = head === undefined;
  return (isNew ? NEW_CSV.bom : before) + stringify(isNew ? [columns, ...rows] : rows, { delimiter });
}

function cellsOf(one: NewCorrection): Record<(typeof HEAD)[number], string> {
  const { sha256, number, pointer, value, who, when, why } = one;
  return {
    ...{ sha256: sha256 ?? '', Nummer: number ?? '', pointer, value },
    ...{ who: who ?? '', when: when ?? '', why: why ?? '' },
  };
}

/**
 * The value as a cell: a text as it is, unless it could be taken for JSON, for a formula, or for a date or number that a
 * spreadsheet would write in its own way.
 */
export function writtenAs(value: unknown): string {
  const plain = typeof value === 'string' && value.trim() === value && /^[\p{L}„(»§]/u.test(value);
  return plain && !/^(?:true|false|null)$/.test(value) ? value : JSON.stringify(value);
}
