/** The header's cells to values: dates, numbers, people, and what kind of paper it is. */

import { type Diagnostic, type DiagnosticCode, diagnostic } from '../diagnostic.ts';
import type { HeaderDraft, Located } from '../draft.ts';
import { readDate } from '../fields/date.ts';
import { kindOfNumber, type PaperNumber, readNumber, readNumbers } from '../fields/number.ts';
import { readParty } from '../fields/party.ts';
import { placeOf } from '../layout/place.ts';
import type { HeaderField, Kind } from '../model.ts';
import type { Layout } from '../position.ts';
import { lineStarts, type Stretch, sliceStretch, sourceOffset } from '../text/stretch.ts';
import type { HeaderTable } from './reading.ts';
import { headerValue } from './table.ts';
import { readPublic } from './title.ts';

export interface HeaderReading {
  draft: HeaderDraft;
  diagnostics: Diagnostic[];
}

interface Context {
  layout: Layout;
  table: HeaderTable;
  draft: HeaderDraft;
  diagnostics: Diagnostic[];
}

/** Reads the fields of a header whose cells have been found. */
export function readHeader(layout: Layout, table: HeaderTable): HeaderReading {
  const draft: HeaderDraft = { kind: null, public: null, fields: {}, sender: null, addressee: null };
  const context: Context = { layout, table, draft, diagnostics: [] };
  reportLabels(context);
  for (const field of ['Datum', 'Sitzungstermin'] as const) readDateField(context, field);
  const number = readNumberField(context, 'Nummer') ?? numberInTitle(context);
  readNumberField(context, 'Verhandlungsgegenstand');
  for (const field of ['Absender', 'Adressat', 'Gremium', 'Kurztitel'] as const) {
    const value = headerValue(layout, table, field);
    if (value !== null) draft.fields[field] = { value: value.text, at: value };
  }
  readParties(draft);
  const titleCell = headerValue(layout, table, 'title');
  draft.public = readPublic(`${table.title?.printed ?? ''} ${titleCell?.text ?? ''}`);
  draft.kind = kindOf(context, number);
  checkYear(context, number);
  reportGuesses(context);
  reportDoubts(context);
  return { draft, diagnostics: context.diagnostics };
}

function report(
  context: Context,
  code: DiagnosticCode,
  message: string,
  at: Stretch | null,
  field?: HeaderField,
) {
  const offset = at === null ? null : sourceOffset(at, 0);
  const place = offset === null ? null : placeOf(context.layout, offset);
  context.diagnostics.push(diagnostic(code, message, field === undefined ? null : `/header/${field}`, place));
}

function reportLabels(context: Context): void {
  for (const { match, stretch } of context.table.labels) {
    if (!match.misspelt) continue;
    report(
      context,
      'label-misspelt',
      `The label “${match.printed}” is read as “${match.field}”.`,
      stretch,
      match.field,
    );
  }
  for (const label of context.table.unknownLabels) {
    report(
      context,
      'label-unknown',
      `The form has no label “${label.text}”; what stands there is in no field.`,
      label,
    );
  }
  const title = context.table.title;
  if (title?.misspelt) {
    report(
      context,
      'label-misspelt',
      `The title “${title.stretch.text}” is read as a paper of kind ${title.kind}.`,
      title.stretch,
    );
  }
}

/** Values that another reading of the header gives other cells to, and that reading is close. */
function reportDoubts(context: Context): void {
  for (const name of context.table.doubts.keys()) {
    const told = context.diagnostics.some(
      ({ field, code }) => field === `/header/${name}` && code.endsWith('malformed'),
    );
    if (name === 'unknown' || name === 'title' || told) continue;
    const at = context.draft.fields[name]?.at ?? headerValue(context.layout, context.table, name);
    report(context, 'reading-unsure', 'Two readings of this place are close; look at it.', at, name);
  }
}

/** Values that stand below the last of several labels, and pieces that belong to none. */
function reportGuesses(context: Context): void {
  const { layout, table } = context;
  for (const name of table.guessed) {
    if (name === 'unknown' || name === 'title') continue;
    const message = `The value of ${name} does not stand at its label; it was told by its words.`;
    report(context, 'columns-guessed', message, headerValue(layout, table, name), name);
  }
  for (const { role, stretch } of table.loose) {
    if (role !== 'unnamed') continue;
    const message = `“${stretch.text.slice(0, 60)}” stands in the header and belongs to no label; it is in no field.`;
    report(context, 'text-unassigned', message, stretch);
  }
}

function readDateField(context: Context, field: 'Datum' | 'Sitzungstermin'): void {
  const cell = headerValue(context.layout, context.table, field);
  if (cell === null) return;
  const reading = readDate(unbroken(cell));
  if (reading.state === 'ok') context.draft.fields[field] = { value: reading.iso, at: cell };
  else
    report(
      context,
      'date-malformed',
      `“${cell.text.slice(0, 60)}” is no date of the calendar; ${field} stays empty.`,
      cell,
      field,
    );
}

function readNumberField(context: Context, field: 'Nummer' | 'Verhandlungsgegenstand'): PaperNumber | null {
  const cell = headerValue(context.layout, context.table, field);
  if (cell === null) return null;
  const text = unbroken(cell);
  const number = readNumber(text);
  if (number === null) {
    report(
      context,
      'number-malformed',
      `“${cell.text.slice(0, 60)}” is no paper number; ${field} stays empty.`,
      cell,
      field,
    );
    return null;
  }
  // where the cell's line break was in the number, the whole cell is its place
  const at = text === cell.text ? sliceStretch(cell, number.start, number.end) : cell;
  setNumber(context, field, number, at);
  return number;
}

/** `14.09.20` + `17` in a narrow cell: digits that a line break parted. */
function unbroken(cell: Stretch): string {
  let text = cell.text;
  for (const start of [...lineStarts(cell)].reverse()) {
    if (/\d $/.test(text.slice(0, start)) && /^\d{1,3}$/.test(text.slice(start)))
      text = text.slice(0, start - 1) + text.slice(start);
  }
  return text;
}

/** The form of an Änderungsantrag prints the own number under the title, without a label. */
function numberInTitle(context: Context): PaperNumber | null {
  const cell = headerValue(context.layout, context.table, 'title');
  const number = cell === null ? null : ownNumber(context, cell);
  if (cell !== null && number !== null) {
    setNumber(context, 'Nummer', number, sliceStretch(cell, number.start, number.end));
  }
  return number;
}

/** Where two cells ran into one, the longer number is the own one, and what it begins with is what it amends. */
function ownNumber(context: Context, cell: Stretch): PaperNumber | null {
  const numbers = readNumbers(cell.text);
  const own = numbers.reduce<PaperNumber | null>(
    (best, one) => (best === null || one.suffixes > best.suffixes ? one : best),
    null,
  );
  const amended = numbers.find((one) => own?.canonical.startsWith(`${one.canonical}/`));
  if (
    amended !== undefined &&
    headerValue(context.layout, context.table, 'Verhandlungsgegenstand') === null
  ) {
    setNumber(context, 'Verhandlungsgegenstand', amended, sliceStretch(cell, amended.start, amended.end));
  }
  return own ?? readNumber(cell.text);
}

function setNumber(
  context: Context,
  field: 'Nummer' | 'Verhandlungsgegenstand',
  number: PaperNumber,
  at: Stretch,
): void {
  const located: Located = { value: number.canonical, at };
  context.draft.fields[field] = located;
  if (number.year === null) {
    report(
      context,
      'number-without-year',
      `The number “${at.text}” has no year; it is given as printed.`,
      at,
      field,
    );
  }
}

function readParties(draft: HeaderDraft): void {
  const sender = draft.fields.Absender?.at;
  const addressee = draft.fields.Adressat?.at;
  if (sender !== undefined)
    draft.sender = { cell: sender, party: readParty(sender.text, lineStarts(sender)) };
  if (addressee !== undefined)
    draft.addressee = { cell: addressee, party: readParty(addressee.text, lineStarts(addressee)) };
}

/** Title and number together tell the kind; where they disagree the title wins. */
function kindOf(context: Context, number: PaperNumber | null): Kind | null {
  const title = context.table.title;
  const told = number === null ? null : kindOfNumber(number);
  const at = context.draft.fields.Nummer?.at ?? null;
  if (title === null) {
    if (told !== null) reportKind(context, told, at);
    return told;
  }
  if (number !== null && told !== title.kind && number.year !== null) {
    const message = `The title says ${title.kind}, the number “${number.canonical}” ${told ?? 'no kind'}; the title is taken.`;
    report(context, 'kind-number-mismatch', message, at, 'Nummer');
  }
  return title.kind;
}

function reportKind(context: Context, kind: Kind, at: Stretch | null): void {
  const offset = at === null ? null : sourceOffset(at, 0);
  const place = offset === null ? null : placeOf(context.layout, offset);
  const message = `No title names the kind; the number tells ${kind}.`;
  context.diagnostics.push(diagnostic('kind-guessed', message, '/kind', place));
}

function checkYear(context: Context, number: PaperNumber | null): void {
  const date = context.draft.fields.Datum;
  if (date === undefined || number === null || number.year === null) return;
  // the number of an Änderungsantrag carries the year of the paper that it amends
  if (number.suffixes > 0 || Number(date.value.slice(0, 4)) === number.year) return;
  const message = `The number says ${number.year}, the date ${date.value.slice(0, 4)}.`;
  report(context, 'number-year-mismatch', message, context.draft.fields.Nummer?.at ?? null, 'Nummer');
}
