/** Rows of a CSV file (RFC 4180), as spreadsheets write it: with commas, semicolons or tabs, with or without BOM. */

export interface CsvRow {
  cells: string[];
  /** Line of the file on which the row begins, from 1. */
  line: number;
}

const SEPARATORS = [';', ',', '\t'] as const;

/** Rows without anything in them are left out. A quote that never ends takes the rest of the file. */
export function csvRows(text: string): CsvRow[] {
  const plain = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(plain);
  const rows: CsvRow[] = [];
  let row: CsvRow = { cells: [], line: 1 };
  let line = 1;
  for (let at = 0; at <= plain.length; ) {
    const { value, end } = cellAt(plain, at, separator);
    row.cells.push(value);
    line += plain.slice(at, end).split('\n').length - 1;
    at = end + 1;
    if (end < plain.length && plain[end] === separator) continue;
    if (plain[end] === '\r' && plain[end + 1] === '\n') at += 1;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
    line += 1;
    row = { cells: [], line };
  }
  return rows;
}

/** The character between cells: the one that stands most often in the first line. */
export function separatorOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const counted = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function cellAt(text: string, at: number, separator: string): { value: string; end: number } {
  let value = '';
  let end = at;
  if (text[at] === '"') {
    for (let from = at + 1; ; ) {
      const quote = text.indexOf('"', from);
      if (quote < 0) return { value: value + text.slice(from), end: text.length };
      value += text.slice(from, quote);
      end = quote + 1;
      if (text[end] !== '"') break;
      value += '"';
      from = end + 1;
    }
  }
  const start = end;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: value + text.slice(start, end), end };
}
