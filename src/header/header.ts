/** The header's cells to values: dates, numbers, people, and what kind of paper it is. */

import { headerFieldOf } from '../fields/columns.ts';
import { readDate } from '../fields/date.ts';
import { readParty } from '../fields/party.ts';
import { readPublicChoice } from '../fields/publicChoice.ts';
import { isPublicLine, readPublic } from '../fields/title.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import type { HeaderDraft, LocatedRow } from '../values/draft.ts';
import { lineStarts, stretchOf } from '../words/stretch.ts';
import { type Context, malformed, offsetOf, unbroken } from './context.ts';
import { reportLeftOut } from './leftOut.ts';
import { checkYear, kindOf, numberInCell, numberInTitle, readNumberField } from './numberFields.ts';
import { doubtTreatment, readOffice, readTreatment, takeOtherLabels } from './office.ts';
import type { HeaderTable } from './reading.ts';
import type { SessionRow } from './rows.ts';
import { headerValue } from './table.ts';

export interface HeaderReading {
  draft: HeaderDraft;
  problems: Problem[];
}

/** Reads the fields of a header whose cells have been found. */
export function readHeader(layout: Layout, table: HeaderTable): HeaderReading {
  const draft: HeaderDraft = {
    kind: null,
    public: null,
    fields: {},
    sender: null,
    addressee: null,
    respondsTo: [],
    consultations: [],
    checks: [],
  };
  const context: Context = { layout, table, draft, problems: [] };
  reportLabels(context);
  for (const field of ['Datum', 'Sitzungstermin'] as const) readDateField(context, field);
  const number = readNumberField(context, 'Nummer') ?? numberInTitle(context) ?? numberInCell(context);
  readNumberField(context, 'Verhandlungsgegenstand');
  for (const field of ['Absender', 'Adressat', 'Gremium', 'Kurztitel'] as const) {
    const value = headerValue(layout, table, field);
    if (value !== null) draft.fields[field] = { value: value.text, at: value };
  }
  readParties(draft);
  readOffice(layout, table, draft, context.problems);
  const titleCell = headerValue(layout, table, 'title');
  const choice = readPublicChoice(titleParts(context));
  const status = headerValue(layout, table, 'Öffentlichkeitsstatus');
  const labelled = status === null ? null : readPublic(status.text);
  draft.public =
    labelled ??
    choice.public ??
    publicAtNumber(context) ??
    publicAbove(layout, table.formMissing ? table.end : table.start);
  // a word among the title's lines may be that of a sitting
  const differ = labelled !== null && choice.public !== null && labelled !== choice.public;
  if (choice.unsure || differ) {
    const at = offsetOf(titleCell ?? table.title?.stretch ?? null);
    context.problems.push(problem('reading-unsure', { field: '/public', at }));
  }
  draft.kind = kindOf(context, number);
  takeOtherLabels(draft, context.problems);
  checkYear(context, number);
  readRows(context);
  doubtTreatment(draft, context.problems);
  reportLeftOut(context);
  reportGuesses(context);
  reportDoubts(context);
  return { draft, problems: context.problems };
}

/** `öffentlich` in a line of its own among the values of number and day, where labels and values stand apart. */
function publicAtNumber({ layout, table }: Context): boolean | null {
  const spans = (['Nummer', 'Datum'] as const).flatMap((name) => (table.values.get(name) ?? []).flat());
  const found = spans.map(({ start, end }) => layout.text.slice(start, end)).filter(isPublicLine);
  return found.length === 1 ? readPublic(found[0]!) : null;
}

/** Lines above the first label in which it may stand whether the paper is public. */
export const PUBLIC_ABOVE = 3;

/** `öffentlich` alone in one of them. */
function publicAbove({ text, lines }: Layout, start: number): boolean | null {
  const above = lines.slice(Math.max(0, start - PUBLIC_ABOVE), start);
  const found = above.map((line) => text.slice(line.start, line.end)).filter(isPublicLine);
  return found.length === 1 ? readPublic(found[0]!) : null;
}

/** The title and what stands under it, line by line and cell by cell. */
function titleParts({ layout, table }: Context): string[] {
  const spans = (table.values.get('title') ?? []).flat();
  return [table.title?.printed ?? '', ...spans.map(({ start, end }) => layout.text.slice(start, end))];
}

function reportLabels({ table, problems }: Context): void {
  for (const { match, stretch } of table.labels) {
    if (!match.misspelt) continue;
    const label = headerFieldOf(match.field);
    if (label === null) continue;
    const { printed } = match;
    const field = pointerTo('header', label);
    problems.push(problem('label-misspelt', { field, at: offsetOf(stretch), printed, label }));
  }
  for (const label of table.unknownLabels)
    problems.push(problem('label-unknown', { at: offsetOf(label), printed: label.text }));
  const { title } = table;
  if (title?.misspelt) {
    const { stretch, kind } = title;
    problems.push(problem('label-misspelt', { at: offsetOf(stretch), printed: stretch.text, kind }));
  }
}

/** Values that another reading of the header gives other cells to, and that reading is close. */
function reportDoubts({ layout, table, draft, problems }: Context): void {
  for (const name of table.doubts) {
    const label = headerFieldOf(name);
    if (label === null) continue;
    const field = pointerTo('header', label);
    if (problems.some((one) => one.field === field && one.code.endsWith('malformed'))) continue;
    const at = offsetOf(draft.fields[label]?.at ?? headerValue(layout, table, name));
    problems.push(problem('reading-unsure', { field, at }));
    // the same cells are the rows of the consultations
    if (table.rows.length > 1 && (name === 'Gremium' || name === 'Sitzungstermin'))
      problems.push(problem('reading-unsure', { field: '/consultations', at }));
  }
}

/** Values that stand below the last of several labels, and titles that may hold text. */
function reportGuesses({ layout, table, draft, problems }: Context): void {
  for (const name of table.guessed) {
    const label = headerFieldOf(name);
    if (label === null) continue;
    const at = offsetOf(headerValue(layout, table, name));
    problems.push(
      problem('columns-guessed', { field: pointerTo('header', label), at, what: 'apart', label }),
    );
  }
  for (const label of TITLES) {
    const value = draft.fields[label];
    if (value === undefined) continue;
    const fields = holdsSalutation(value.value) ? [pointerTo('header', label), pointerTo('salutation')] : [];
    if (holdsSentence(value.value)) fields.push(pointerTo('header', label));
    const at = offsetOf(value.at);
    problems.push(...fields.map((field) => problem('reading-unsure', { field, at })));
  }
}

/** The rows of Gremium and Sitzungstermin, the first of which stand in the header's own fields, too. */
function readRows({ layout, table, draft, problems }: Context): void {
  draft.consultations = withMayorsTask(layout, table.rows).map((row, index) => {
    const body = stretchOf(layout.text, row.Gremium);
    const date = stretchOf(layout.text, row.Sitzungstermin);
    const found: LocatedRow = {};
    if (body.text !== '') found.body = { value: body.text, at: body };
    Object.assign(found, readTreatment(layout, row));
    if (date.text === '') return found;
    const reading = readDate(unbroken(date));
    if (reading.state === 'ok') found.date = { value: reading.iso, at: date };
    else if (index > 0 || table.values.has('Beratungsfolge')) {
      const field = pointerTo('consultations', index, 'date');
      const printed = beginning(date.text);
      problems.push(
        problem('date-malformed', { field, at: offsetOf(date), printed, label: 'Sitzungstermin' }),
      );
    }
    return found;
  });
}

const TITLES = ['Kurztitel', 'Bezeichnung', 'Thema'] as const;

/** `… des Theaters Nach § 9 der Satzung unterrichtet die Leitung …`: the title's cell has no end that an export shows. */
function holdsSentence(title: string): boolean {
  return title.length > SHORTEST_WITH_TEXT && /[a-zß-ɏ]{4}\.$/u.test(title);
}

/** `Otto-Lastenrad Sehr geehrte Frau Oberbürgermeisterin,`: what stood below the title's cell is no part of it. */
function holdsSalutation(title: string): boolean {
  return title.endsWith(',') && / (?:Sehr geehrte[rs]?|Liebe[rs]?|Guten Tag) [^.?!:]{3,60},$/u.test(title);
}

/** Titles that end with a full stop are shorter. */
const SHORTEST_WITH_TEXT = 110;

/** `Genehmigung` over `OB`: what the mayor is to do, not a body of its own. */
function withMayorsTask(layout: Layout, rows: readonly SessionRow[]): SessionRow[] {
  const whole: SessionRow[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const office = stretchOf(layout.text, row.Gremium).text === 'OB' && row.Sitzungstermin.length === 0;
    const open = above !== undefined && stretchOf(layout.text, above.Zuständigkeit).text === 'Genehmigung';
    if (office && open) above.Zuständigkeit.push(...row.Gremium);
    else whole.push({ ...row, Zuständigkeit: [...row.Zuständigkeit] });
  }
  return whole;
}

function readDateField(context: Context, field: 'Datum' | 'Sitzungstermin'): void {
  const cell = headerValue(context.layout, context.table, field);
  if (cell === null) return;
  const reading = readDate(unbroken(cell));
  if (reading.state === 'ok') context.draft.fields[field] = { value: reading.iso, at: cell };
  else context.problems.push(problem('date-malformed', malformed(field, cell)));
}

function readParties(draft: HeaderDraft): void {
  const sender = draft.fields.Absender?.at;
  const addressee = draft.fields.Adressat?.at;
  if (sender !== undefined)
    draft.sender = { cell: sender, party: readParty(sender.text, lineStarts(sender)) };
  if (addressee !== undefined)
    draft.addressee = { cell: addressee, party: readParty(addressee.text, lineStarts(addressee)) };
}
