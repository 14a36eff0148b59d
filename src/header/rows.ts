/** Rows of Gremium and Sitzungstermin: budget papers print two, a committee's and the council's. */

import type { Span } from '../model/position.ts';
import type { Step } from './hypothesis.ts';

export interface SessionRow {
  /** Printed lines; empty where the row has none. */
  Gremium: Span[][];
  Sitzungstermin: Span[][];
}

type ValueStep = Extract<Step, { does: 'value' }>;

/** The rows in order, and whether a date could be of another row. */
export function sessionRows(steps: readonly Step[]): { rows: SessionRow[]; unsure: boolean } {
  const values = steps.filter((step): step is ValueStep => step.does === 'value');
  const committees = grouped(values.filter(({ name }) => name === 'Gremium'));
  const dates = grouped(values.filter(({ name }) => name === 'Sitzungstermin'));
  const rows = committees.map((row): SessionRow => ({ Gremium: row.map(spansIn), Sitzungstermin: [] }));
  if (rows.length === 0 && dates.length > 0) rows.push({ Gremium: [], Sitzungstermin: [] });
  if (dates.length >= rows.length) {
    dates.forEach((date, index) => {
      rows[Math.min(index, rows.length - 1)]?.Sitzungstermin.push(...date.map(spansIn));
    });
    return { rows, unsure: dates.length > rows.length };
  }
  let unsure = false;
  for (const date of dates) {
    const line = date[0]!.piece.line;
    const sameLine = committees.findIndex((row) => row.some(({ piece }) => piece.line === line));
    const before = committees.filter((row) => values.indexOf(row[0]!) < values.indexOf(date[0]!)).length;
    const at = sameLine >= 0 ? sameLine : Math.max(0, before - 1);
    if (sameLine < 0 && before > 1 && rows[before - 2]?.Sitzungstermin.length === 0) unsure = true;
    rows[at]?.Sitzungstermin.push(...date.map(spansIn));
  }
  return { rows, unsure };
}

function grouped(values: readonly ValueStep[]): ValueStep[][] {
  const rows: ValueStep[][] = [];
  for (const value of values) {
    const row = rows[value.row];
    if (row === undefined) rows[value.row] = [value];
    else row.push(value);
  }
  return rows;
}

function spansIn({ piece }: ValueStep): Span[] {
  return piece.spans;
}
