/** Things printed in columns without borders: signatures and small tables. */

import type { TextStyle } from './options.ts';

interface Signatures {
  arrangement: 'columns' | 'stacked';
  people: string[][];
}

/** Fewest columns of white space between two texts that stand side by side. */
const GUTTER = 4;

/** Rows of cells aligned by spaces; every column as wide as its widest cell and a gutter. */
function aligned(rows: string[][], least: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(least, ...rows.map((row) => (row[column] ?? '').length + GUTTER)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('')
      .trimEnd(),
  );
}

/** The signatories' lines: each in a column of the own, or one below the other. */
export function signatureLines(block: Signatures, style: TextStyle): string[] {
  if (block.arrangement === 'stacked') {
    return block.people.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
  }
  const height = Math.max(...block.people.map((lines) => lines.length));
  const rows = Array.from({ length: height }, (_, row) => block.people.map((lines) => lines[row] ?? ''));
  if (style.columnsBy === 'tabs') return rows.map((row) => row.join('\t').trimEnd());
  return aligned(rows, Math.floor((style.wrap ?? 90) / block.people.length));
}

/** A small table, row by row. */
export function tableLines(rows: string[][], style: TextStyle): string[] {
  if (style.columnsBy === 'tabs') return rows.map((row) => row.join('\t'));
  return aligned(rows, 12);
}
