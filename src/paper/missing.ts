/** What a header lacks: the printed form, its date and number, and the office where words of it are left over. */

import type { HeaderTable } from '../header/reading.ts';
import type { ParsedDocument } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { type Problem, problem } from '../model/problem.ts';
import { sourceOffset } from '../words/stretch.ts';

/** Labels that other cities' papers print, too: with no others a header is not a form of Magdeburg's. */
const COMMON_LABELS: ReadonlySet<string> = new Set(['Datum', 'Nummer', 'Verhandlungsgegenstand']);

/** Tells where the printed form is missing, or another one stands in its place. */
export function reportForm(layout: Layout, table: HeaderTable, problems: Problem[]): void {
  const printed = table.labels.some(({ match }) => !COMMON_LABELS.has(match.field));
  if (!table.formMissing && printed) return;
  const at = layout.lines[table.start]!.start;
  problems.push(
    problem('form-missing', { field: '/header', at, instead: table.formMissing ? 'nothing' : 'another' }),
  );
}

/** Every form prints these two: where one is not read and nothing says so yet, the reader must be told. */
export function reportMissing(
  layout: Layout,
  table: HeaderTable,
  record: ParsedDocument,
  problems: Problem[],
): void {
  if (problems.some(({ code }) => code === 'header-incomplete')) return;
  for (const label of ['Datum', 'Nummer', ...officeLabels(table, record)] as const) {
    const field = pointerTo('header', label);
    // that its label is misspelt tells nothing about its value
    const told = problems.some(({ code, field: at }) => at === field && code.endsWith('-malformed'));
    if (record.header[label] !== null || told) continue;
    const printed = table.labels.find(({ match }) => match.field === label);
    const at = printed === undefined ? layout.lines[table.start]!.start : sourceOffset(printed.stretch, 0);
    const what = printed === undefined ? 'no-label' : 'no-value';
    problems.push(problem('header-incomplete', { field, at, what, label }));
  }
}

/** Which office wrote a paper, where none was read but words of its header belong to no field: they may be the office. */
function officeLabels({ loose }: HeaderTable, { kind, header }: ParsedDocument): ('Stadtamt' | 'Amt')[] {
  if (loose.every(({ role }) => role !== 'unnamed')) return [];
  if (kind === 'stellungnahme') return ['Stadtamt'];
  const isWritten = kind === 'information' || kind === 'drucksache';
  // a key of another form is not there
  const other = header.Dezernat ?? header.Stadtamt ?? null;
  return isWritten && other === null ? ['Amt'] : [];
}
