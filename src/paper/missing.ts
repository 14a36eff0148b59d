/** What a header lacks: the printed form, its date and number, and the office where words of it are left over. */

import { readFormless } from '../header/formless.ts';
import type { HeaderTable } from '../header/reading.ts';
import type { Kind, ParsedDocument } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { type Problem, problem } from '../model/problem.ts';
import { sourceOffset, stretchOf } from '../words/stretch.ts';

/** Labels that other cities' papers print, too: with no others a header is not a form of Magdeburg's. */
const COMMON_LABELS: ReadonlySet<string> = new Set(['Datum', 'Nummer', 'Verhandlungsgegenstand']);

/** Has the header a label that only the council's form prints? */
function isPrinted({ labels }: HeaderTable): boolean {
  return labels.some(({ match }) => !match.otherwise && !COMMON_LABELS.has(match.field));
}

/**
 * The header, or its reading as that of a letter, where number and day alone have their labels and only the letter has a
 * title: `Änderungsantrag A0093/21/1`, `Zum Verhandlungsgegenstand: A0093/21`, and the title below; or where the title alone
 * has one: `Titel: Grillplatz`.
 */
export function plainerThan(printed: HeaderTable, layout: Layout, from: number): HeaderTable {
  if (isPrinted(printed) || (printed.values.has('Kurztitel') && printed.labels.length > 1)) return printed;
  const letter = readFormless(layout, from);
  const isTitled = letter !== null && (letter.values.get('Kurztitel')?.length ?? 0) > 0;
  return isTitled && letter.title?.kind === printed.title?.kind ? letter : printed;
}

/** Tells where the printed form is missing, or another one stands in its place. */
export function reportForm(layout: Layout, table: HeaderTable, problems: Problem[]): void {
  if (!table.formMissing && isPrinted(table)) return;
  const at = layout.lines[table.start]!.start;
  problems.push(
    problem('form-missing', { field: '/header', at, instead: table.formMissing ? 'nothing' : 'another' }),
  );
}

type AskedField = 'Absender' | 'Adressat' | 'Gremium' | 'Sitzungstermin' | 'Kurztitel';

/** What the forms of the council ask besides date and number, in their order. */
const ASKED: Readonly<Partial<Record<Kind, readonly AskedField[]>>> = {
  anfrage: ['Absender', 'Adressat', 'Gremium', 'Sitzungstermin', 'Kurztitel'],
  antrag: ['Absender', 'Adressat', 'Gremium', 'Sitzungstermin', 'Kurztitel'],
  aenderungsantrag: ['Absender', 'Gremium', 'Sitzungstermin', 'Kurztitel'],
};

/** Values above one whose label is another word may hold that one, too, where they have several lines. */
function doubtsAbove(layout: Layout, table: HeaderTable, above: readonly AskedField[]): Problem[] {
  return above.flatMap((label) => {
    const [line, ...further] = table.values.get(label) ?? [];
    if (line === undefined || further.length === 0) return [];
    const at = sourceOffset(stretchOf(layout.text, [line]), 0);
    return [problem('reading-unsure', { field: pointerTo('header', label), at })];
  });
}

/** Every form prints date and number, and the council's its other labels: where nothing says of a missing one yet, the reader must be told. */
export function reportMissing(
  layout: Layout,
  table: HeaderTable,
  record: ParsedDocument,
  problems: Problem[],
): void {
  if (problems.some(({ code }) => code === 'header-incomplete')) return;
  const titled = table.formMissing ? (['Kurztitel'] as const) : [];
  for (const label of ['Datum', 'Nummer', ...titled, ...officeLabels(table, record)] as const) {
    const field = pointerTo('header', label);
    // that its label is misspelt tells nothing about its value
    const told = problems.some(({ code, field: at }) => at === field && code.endsWith('-malformed'));
    if (record.header[label] !== null || told) continue;
    const printed = table.labels.find(({ match }) => match.field === label);
    const at = printed === undefined ? layout.lines[table.start]!.start : sourceOffset(printed.stretch, 0);
    const what = printed === undefined ? 'no-label' : 'no-value';
    problems.push(problem('header-incomplete', { field, at, what, label }));
  }
  problems.push(...unlabelled(layout, table, record, problems));
}

/** What the council's form asks, and no label is read for: an empty cell has one. */
function unlabelled(
  layout: Layout,
  table: HeaderTable,
  { kind, header }: ParsedDocument,
  before: readonly Problem[],
): Problem[] {
  if (kind === null || before.some(({ code }) => code === 'form-missing')) return [];
  const asked = ASKED[kind] ?? [];
  return asked.flatMap((label, place) => {
    if (header[label] !== null || table.labels.some(({ match }) => match.field === label)) return [];
    const at = layout.lines[table.start]!.start;
    const field = pointerTo('header', label);
    const missing = problem('header-incomplete', { field, at, what: 'no-label', label });
    return [missing, ...doubtsAbove(layout, table, asked.slice(0, place))];
  });
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
