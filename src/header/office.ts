/** What only the forms of the administration hold: offices, the paper that is answered, treatment, checks. */

import { readNumbers } from '../fields/number.ts';
import { isDepartment, isOffice, officesIn } from '../fields/office.ts';
import { type FoundParty, readParty } from '../fields/party.ts';
import { readPublic } from '../fields/title.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout, Span } from '../model/position.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { HeaderDraft, LocatedRow } from '../values/draft.ts';
import { COMPETENCE } from '../words/header.ts';
import {
  joinStretches,
  lineStarts,
  type Stretch,
  sliceStretch,
  sourceOffset,
  stretchOf,
} from '../words/stretch.ts';
import type { HeaderTable } from './reading.ts';
import type { SessionRow } from './rows.ts';
import { headerValue } from './table.ts';

const PRINTED = ['Stadtamt', 'zum/zur', 'Bezeichnung', 'Dezernat', 'Amt', 'Thema', 'Beteiligungen'] as const;

/** Fills the draft with the fields of such a form; leaves it as it is where none is printed. */
export function readOffice(
  layout: Layout,
  table: HeaderTable,
  draft: HeaderDraft,
  problems: Problem[],
): void {
  for (const name of PRINTED) {
    const value = headerValue(layout, table, name);
    if (value !== null) draft.fields[name] = { value: value.text, at: value };
  }
  splitDepartment(draft, problems);
  readAnswered(draft, problems);
  readSender(table, draft);
  readUntold(table, problems, layout);
  draft.checks = table.checks;
  for (const [index, { label, value }] of table.checks.entries()) {
    if (value !== null) continue;
    const field = pointerTo('proposal', 'checks', index, 'value');
    problems.push(problem('reading-unsure', { field, at: sourceOffset(label, 0) }));
  }
}

/** Labels of another form of the administration, and the one of a Stellungnahme that they stand for. */
const STAND_FOR = [
  ['Amt', 'Stadtamt'],
  ['Thema', 'Bezeichnung'],
] as const;

/** `Amt` for `Stadtamt` on a Stellungnahme, whose record has no such key: the value is kept, and that is said. */
export function takeOtherLabels({ kind, fields }: HeaderDraft, problems: Problem[]): void {
  if (kind !== 'stellungnahme') return;
  for (const [other, own] of STAND_FOR) {
    const value = fields[other];
    if (value === undefined || fields[own] !== undefined || (own === 'Stadtamt' && !isOffice(value.value)))
      continue;
    fields[own] = value;
    delete fields[other];
    problems.push(
      problem('reading-unsure', { field: pointerTo('header', own), at: sourceOffset(value.at, 0) }),
    );
  }
}

/** How each sitting treats the paper and what it is to do stand side by side: a column that no row has is one whose label is not known. */
export function doubtTreatment({ consultations }: HeaderDraft, problems: Problem[]): void {
  const [first] = consultations;
  const isPrinted = (key: 'public' | 'role') => consultations.some((row) => row[key] !== undefined);
  if (first === undefined || isPrinted('public') || !isPrinted('role')) return;
  const place = first.body?.at ?? first.date?.at;
  const at = place === undefined ? null : sourceOffset(place, 0);
  problems.push(problem('reading-unsure', { field: '/consultations', at }));
}

/** `Dezernat: VI  Amt 61` in one cell. */
function splitDepartment(draft: HeaderDraft, problems: Problem[]): void {
  const cell = draft.fields.Dezernat?.at;
  if (cell === undefined || isDepartment(cell.text)) return;
  if (draft.fields.Amt !== undefined) {
    for (const key of ['Dezernat', 'Amt'] as const) {
      const at = sourceOffset(draft.fields[key]?.at ?? cell, 0);
      problems.push(problem('reading-unsure', { field: pointerTo('header', key), at }));
    }
    return;
  }
  const space = cell.text.indexOf(' ');
  const [department, office] = [sliceStretch(cell, 0, space), sliceStretch(cell, space + 1)];
  if (space < 0 || !isDepartment(department.text) || !/^[A-ZÄÖÜ]/u.test(office.text)) {
    problems.push(problem('reading-unsure', { field: '/header/Dezernat', at: sourceOffset(cell, 0) }));
    return;
  }
  // `Dezernat: IV  Theater Magdeburg`: no office that is known
  if (!isOffice(office.text))
    for (const key of ['Dezernat', 'Amt'] as const)
      problems.push(
        problem('reading-unsure', { field: pointerTo('header', key), at: sourceOffset(office, 0) }),
      );
  draft.fields.Dezernat = { value: department.text, at: department };
  draft.fields.Amt = { value: office.text, at: office };
}

/** `F0240/24 – Fraktion CDU/FDP, SR Stern`: the papers, and who wrote them. */
function readAnswered(draft: HeaderDraft, problems: Problem[]): void {
  const cell = draft.fields['zum/zur']?.at;
  if (cell === undefined) return;
  const numbers = readNumbers(cell.text);
  draft.respondsTo = numbers.map(({ canonical, start, end }) => ({
    value: canonical,
    at: sliceStretch(cell, start, end),
  }));
  if (numbers.length === 0) {
    const field = pointerTo('respondsTo');
    problems.push(problem('reading-unsure', { field, at: sourceOffset(cell, 0) }));
  }
  const rest = restOf(cell, numbers);
  if (rest !== null) draft.addressee = { cell: rest, party: readParty(rest.text, lineStarts(rest)) };
}

/** What stands behind the numbers, of each without what parts it. */
function restOf(cell: Stretch, numbers: readonly { start: number; end: number }[]): Stretch | null {
  const froms = numbers.length === 0 ? [0] : numbers.map(({ end }) => end);
  const rests = froms.flatMap((from, index) => {
    const between = sliceStretch(cell, from, numbers[index + 1]?.start ?? cell.text.length);
    const parting = PARTING.exec(between.text)?.[0].length ?? 0;
    const rest = sliceStretch(between, parting, between.text.length - endOf(between.text));
    return JOINT.test(rest.text) ? [] : [rest];
  });
  return rests.length === 0 ? null : joinStretches(rests);
}

const PARTING = /^[\s,;:–—-]{0,5}/;
/** Nothing, or what stands between two numbers. */
const JOINT = /^(?:und|sowie|u\.|i\. ?V\. ?m\.|[+&/])?$/;

/** Length of what parts a text from the number behind it. */
function endOf(text: string): number {
  return /[\s,;:–—-]{0,5}$/.exec(text)?.[0].length ?? 0;
}

/** The offices of Stadtamt or Amt, else the department. */
function readSender(table: HeaderTable, draft: HeaderDraft): void {
  const office = draft.fields.Stadtamt?.at ?? draft.fields.Amt?.at;
  if (office !== undefined) {
    draft.sender = { cell: office, party: officesOf(office) };
    return;
  }
  const department = draft.fields.Dezernat?.at;
  if (department === undefined || draft.sender !== null) return;
  const named = /^Dez/.test(department.text);
  const text = named ? department.text : `Dezernat ${department.text}`;
  const groups = [{ text, at: { start: 0, end: department.text.length } }];
  draft.sender = { cell: department, party: { people: [], groups, roles: [], rest: [] } };
  if (table.title?.kind === 'stellungnahme') draft.sender = null;
}

function officesOf({ text }: Stretch): FoundParty {
  const ranges = officesIn(text) ?? [{ start: 0, end: text.length }];
  const groups = ranges.map((at) => ({ text: text.slice(at.start, at.end), at }));
  return { people: [], groups, roles: [], rest: [] };
}

const KEYS = { Sitzungstermin: 'date', Behandlung: 'public', Zuständigkeit: 'role' } as const;

/** Columns that were torn off the bodies: their values are left out, and each row says so. */
function readUntold({ rows, untold, start }: HeaderTable, problems: Problem[], layout: Layout): void {
  for (const column of untold) {
    rows.forEach(({ Gremium }, index) => {
      const at = Gremium[0]?.[0]?.start ?? layout.lines[start]!.start;
      problems.push(
        problem('reading-unsure', { field: pointerTo('consultations', index, KEYS[column]), at }),
      );
    });
  }
}

/** Whether the body's sitting is public, and what it is to do. */
export function readTreatment(
  layout: Layout,
  { Behandlung, Zuständigkeit, Sitzungstermin }: SessionRow,
): Pick<LocatedRow, 'public' | 'role'> {
  const found: Pick<LocatedRow, 'public' | 'role'> = {};
  // where the label of the last column is missing, its values stand among those of the column before it
  const isTask = (spans: Span[]) => COMPETENCE.test(stretchOf(layout.text, [spans]).text);
  const tasks = Zuständigkeit.length > 0 ? [] : Behandlung.filter(isTask);
  const treatment = stretchOf(
    layout.text,
    Behandlung.filter((spans) => !tasks.includes(spans)),
  );
  const printed = readPublic(treatment.text);
  // `02.06.2020 nicht` over `öffentlich`: a narrow cell broke it, and one space parts it from the date
  const negated = /(?:^| )nicht$/i.test(stretchOf(layout.text, Sitzungstermin).text);
  if (printed !== null) found.public = { value: printed && !negated, at: treatment };
  const role = stretchOf(layout.text, tasks.length > 0 ? tasks : Zuständigkeit);
  if (role.text !== '') found.role = { value: role.text, at: role };
  return found;
}
