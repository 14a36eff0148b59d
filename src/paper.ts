/** A laid-out text to the paper's values: header, body, references. */

import { assemble, type ValueSpans } from './assemble.ts';
import { toBlocks } from './body/blocks.ts';
import { type KnownSenders, NO_SENDERS } from './body/knownSenders.ts';
import { joinStackedNumbers } from './body/stackedNumbers.ts';
import { diagnostic } from './diagnostic.ts';
import { emptyBody, type LocatedParty } from './draft.ts';
import { foreignCity } from './header/city.ts';
import { type Form, formOf } from './header/form.ts';
import { readFormless } from './header/formless.ts';
import { startOfHead } from './header/head.ts';
import { readHeader } from './header/header.ts';
import { LinePieces } from './header/linePieces.ts';
import type { HeaderTable } from './header/reading.ts';
import { readHeaderTable } from './header/table.ts';
import { BODY_READERS } from './kinds/index.ts';
import { placeOf } from './layout/place.ts';
import type { HeaderField, ParsedDocument } from './model.ts';
import type { Layout, Line } from './position.ts';
import { readReferences } from './references.ts';
import { sourceOffset } from './text/stretch.ts';

const FEWEST_LABELS_OF_NEXT = 3;

export interface PaperReading {
  /** Where the values stand. */
  spans: ValueSpans;
  /** What is printed of the header; `null` where there is none. */
  form: Form | null;
  /** Index of the line at which the next paper of the text begins; `null` if there is none. */
  next: number | null;
}

/** Reads the first paper at or after line `from` into the record. What follows the paper is left alone. */
export function readPaper(layout: Layout, record: ParsedDocument, from = 0): PaperReading {
  const pieces = new LinePieces(layout);
  const form = readHeaderTable(layout, from, pieces);
  const table = form ?? readFormless(layout, from);
  const header = table === null ? null : readHeader(layout, table);
  const city = foreignCity(layout, from, form);
  if (table === null || header === null || header.draft.kind === null || city !== null) {
    const message =
      city === null
        ? 'No header of a council paper was found; nothing is read.'
        : `The paper’s head names ${city}, not Magdeburg; nothing is read.`;
    record.diagnostics.push(diagnostic('not-recognised', message, '/kind'));
    return { spans: new Map(), form: null, next: null };
  }
  const next = startOfNext(layout, table, pieces);
  const lines = layout.lines.slice(0, next ?? undefined);
  const bodyLines = lines.slice(table.end, table.bodyEnd ?? undefined);
  const reader = BODY_READERS[header.draft.kind];
  const { blocks, first } = joinStackedNumbers(layout, toBlocks(layout, bodyLines));
  const body = reader?.({ layout, blocks, sender: knownSenders(header.draft.sender) }) ?? emptyBody();
  if (first !== null) {
    const message = 'The numbers of a list stand apart from its items, which were given them in order.';
    record.diagnostics.push(diagnostic('columns-guessed', message, null, placeOf(layout, first)));
  }
  if (reader === undefined) {
    const message = `Of a paper of kind ${header.draft.kind} only the header is read.`;
    record.diagnostics.push(diagnostic('kind-partly-read', message, '/kind'));
  }
  const spans = assemble(record, header.draft, body);
  record.references = readReferences(layout, lines, { from, ...table }, record.header.Nummer);
  record.diagnostics.push(...header.diagnostics, ...body.diagnostics);
  reportCut(layout, table, bodyLines, record);
  reportForm(layout, table, record);
  reportMissing(layout, table, record);
  return { spans, form: formOf(layout, table), next };
}

/** Names and groups of the header's Absender, by which signatures are told. */
function knownSenders(sender: LocatedParty | null): KnownSenders {
  if (sender === null) return NO_SENDERS;
  const { cell, party } = sender;
  return {
    people: party.people.map(({ name }) => cell.text.slice(name.start, name.end)),
    groups: party.groups.map(({ text }) => text),
  };
}

/** Without any of these labels a header is not the form of Magdeburg's council. */
const OWN_LABELS: readonly HeaderField[] = ['Absender', 'Adressat', 'Gremium', 'Sitzungstermin', 'Kurztitel'];

/** Tells where the printed form is missing, or another one stands in its place. */
function reportForm(layout: Layout, table: HeaderTable, record: ParsedDocument): void {
  const printed = table.labels.some(({ match }) => OWN_LABELS.includes(match.field));
  if (!table.formMissing && printed) return;
  const message = table.formMissing
    ? 'The paper has no printed form; what is known of its header stands in the title and the closing lines.'
    : 'The paper’s header is not the form of the council: Absender, Gremium and Kurztitel have no labels.';
  const at = layout.lines[table.start]!.start;
  record.diagnostics.push(diagnostic('form-missing', message, '/header', placeOf(layout, at)));
}

/** Every form prints these two: where one is not read and nothing says so yet, the reader must be told. */
function reportMissing(layout: Layout, table: HeaderTable, record: ParsedDocument): void {
  if (record.diagnostics.some(({ code }) => code === 'header-incomplete')) return;
  for (const field of ['Datum', 'Nummer'] as const) {
    const pointer = `/header/${field}`;
    // that its label is misspelt tells nothing about its value
    const told = record.diagnostics.some(
      ({ code, field: at }) => at === pointer && code.endsWith('-malformed'),
    );
    if (record.header[field] !== null || told) continue;
    const label = table.labels.find(({ match }) => match.field === field);
    const offset = label === undefined ? layout.lines[table.start]!.start : sourceOffset(label.stretch, 0);
    const place = offset === null ? null : placeOf(layout, offset);
    const message =
      label === undefined ? `No ${field} was found.` : `Nothing readable stands under ${field}.`;
    record.diagnostics.push(diagnostic('header-incomplete', message, pointer, place));
  }
}

/** Where a second paper begins, with the lines above its form. */
function startOfNext(layout: Layout, table: HeaderTable, pieces: LinePieces): number | null {
  const next = readHeaderTable(layout, table.end, pieces);
  if (next === null || next.title === null || next.labels.length < FEWEST_LABELS_OF_NEXT) return null;
  return startOfHead(layout, table, next.start);
}

/** Tells that further papers follow, which are not read. */
export function reportNext(layout: Layout, record: ParsedDocument, next: number | null): void {
  if (next === null) return;
  const message = 'Another paper begins here; only the first is read.';
  const place = placeOf(layout, layout.lines[next]!.start);
  record.diagnostics.push(diagnostic('more-than-one-document', message, null, place));
}

/** A header without its last row and no more than so many lines behind it: the text was cut off in between. */
const MOST_CUT_LINES = 3;

/** A text that ends in its header was cut off. */
function reportCut(layout: Layout, table: HeaderTable, body: readonly Line[], record: ParsedDocument): void {
  const left = body.filter((line) => !line.furniture).length;
  const whole = table.labels.some(({ match }) => match.field === 'Kurztitel');
  if (left > (whole ? 0 : MOST_CUT_LINES)) return;
  const last = layout.lines[table.end - 1];
  const place = last === undefined ? null : placeOf(layout, last.start);
  const message = 'The text ends with the header: the paper was cut off or holds nothing else.';
  record.diagnostics.push(diagnostic('header-incomplete', message, '/header', place));
}
