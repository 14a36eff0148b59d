/** Diagnostics as remarks on the lines that they are about. */

import type { Diagnostic } from '../../model/diagnosticNames.ts';
import type { Layout, Line } from '../../model/position.ts';
import { escapeTerminal } from '../formats/escape.ts';
import type { Painter } from './paint.ts';
import type { Row } from './rows.ts';
import type { Remark } from './typeset.ts';

/** On one line, harmless on a terminal: severity, message, code and the value concerned. */
export function remarkText({ severity, message, code, field }: Diagnostic): string {
  return escapeTerminal(`${severity}: ${message} [${code}${field === null ? '' : ` ${field}`}]`);
}

/** Those that have a place in the text; the others are about the paper as such. */
export function placeRemarks(
  { text, lines }: Layout,
  diagnostics: readonly Diagnostic[],
  painter: Painter,
): { placed: Remark[]; others: Diagnostic[] } {
  const byPlace = new Map(lines.map((line): [string, Line] => [`${line.page} ${line.number}`, line]));
  const placed: Remark[] = [];
  const others: Diagnostic[] = [];
  for (const one of diagnostics) {
    const line = one.place === null ? undefined : byPlace.get(`${one.place.page} ${one.place.line}`);
    if (one.place === null || line === undefined) {
      others.push(one);
      continue;
    }
    let start = line.start;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\f') start--;
    const offset = start + one.place.column - 1;
    placed.push({ offset, text: remarkText(one), paint: painter[one.severity] });
  }
  return { placed, others };
}

/** The row in which each remark's offset lies. */
export function byRow(rows: readonly Row[], remarks: readonly Remark[]): Map<Row, Remark[]> {
  const starts = rows
    .flatMap((row) => row.items.map(({ start }) => ({ start, row })))
    .sort((a, b) => a.start - b.start);
  const found = new Map<Row, Remark[]>();
  for (const remark of remarks) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.start <= remark.offset) low = middle + 1;
      else high = middle;
    }
    const row = starts[Math.max(0, low - 1)]?.row;
    if (row !== undefined) found.set(row, [...(found.get(row) ?? []), remark]);
  }
  return found;
}
