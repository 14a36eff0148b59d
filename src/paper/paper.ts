/** A laid-out text to the paper's values: header, body, references. */

import type { Decided } from '../decode/bestPath.ts';
import { sortOf } from '../fields/columns.ts';
import { partyRest, perhapsGroup } from '../fields/partyRest.ts';
import { FORMS } from '../forms/index.ts';
import { readAbove, textAbove } from '../header/above.ts';
import { foreignCity } from '../header/city.ts';
import { formOf } from '../header/form.ts';
import { readFormless } from '../header/formless.ts';
import { startOfHead } from '../header/head.ts';
import { readHeader } from '../header/header.ts';
import { LinePieces } from '../header/linePieces.ts';
import type { HeaderTable } from '../header/reading.ts';
import { readHeaderTable } from '../header/table.ts';
import { isAgenda } from '../minutes/agendaAlone.ts';
import { type MinutesReading, readMinutes, unassignedLines } from '../minutes/read.ts';
import type { Form } from '../model/form.ts';
import type { ParsedDocument } from '../model/names.ts';
import type { Layout, Line } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import type { BlockRole, HeaderCell, ValueSpans } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type KnownSenders, NO_SENDERS } from '../signatures/knownSenders.ts';
import { bodyProblems } from '../values/completeness.ts';
import { emptyBody, type LocatedParty } from '../values/draft.ts';
import { readBody } from '../values/readBody.ts';
import { sourceOffset, spansOf } from '../words/stretch.ts';
import { assemble } from './assemble.ts';
import { reportBare } from './bare.ts';
import { reportBrokenText } from './brokenText.ts';
import { readCitations } from './citations.ts';
import { doubtDerived } from './derived.ts';
import { readLinkedPapers } from './linkedPapers.ts';
import { assembleMinutes, minutesCitations, minutesRoles } from './minutes.ts';
import { plainerThan, reportForm, reportMissing } from './missing.ts';
import { doubtNumberedStatement } from './numberedStatement.ts';
import { doubtPublicity } from './publicity.ts';
import { reportShapes } from './shapes.ts';

const FEWEST_LABELS_OF_NEXT = 3;

export interface PaperReading {
  /** Where the values stand. */
  spans: ValueSpans;
  /** What is printed of the header; `null` where there is none. */
  form: Form | null;
  /** The header's cells as its values were taken from them. */
  cells: HeaderCell[];
  /** Index of the line at which the next paper of the text begins; `null` if there is none. */
  next: number | null;
  /** The blocks behind the header, in the order of the paper. */
  roles: BlockRole[];
  problems: Problem[];
}

/** Reads the first paper at or after line `from` into the record. What follows the paper is left alone. */
export function readPaper(layout: Layout, record: ParsedDocument, from = 0): PaperReading {
  const minutes = readMinutes(layout, from);
  if (minutes !== null) return paperOfMinutes(layout, record, from, minutes);
  const pieces = new LinePieces(layout);
  const printed = readHeaderTable(layout, from, pieces);
  const above = printed === null ? null : readAbove(layout, from, printed);
  const table = above ?? (printed === null ? readFormless(layout, from) : plainerThan(printed, layout, from));
  const header = table === null ? null : readHeader(layout, table);
  const city = foreignCity(layout, from, printed);
  if (table === null || header === null || header.draft.kind === null || city !== null) {
    const agenda = city === null && isAgenda(layout, from);
    return unrecognised({ ...(city === null ? {} : { city }), ...(agenda ? { agenda } : {}) });
  }
  const next = startOfNext(layout, table, pieces);
  const lines = layout.lines.slice(0, next ?? undefined);
  const bodyLines = lines.slice(table.end, table.bodyEnd ?? undefined);
  const form = FORMS[header.draft.kind];
  const reading =
    form === undefined
      ? null
      : readBody(
          layout,
          bodyLines,
          form,
          knownSenders(header.draft.sender),
          header.draft.fields.Nummer?.value ?? null,
        );
  const spans = assemble(record, header.draft, reading?.draft ?? emptyBody());
  const cited = readCitations(layout, lines, { from, ...table }, record.header.Nummer);
  record.references = cited.papers;
  record.resolutionReferences = cited.resolutions;
  const problems = [...header.problems];
  if (reading === null)
    problems.push(problem('kind-partly-read', { field: '/kind', kind: header.draft.kind }));
  else problems.push(...bodyProblems(layout, reading, spans));
  reportPartyRest('/sender', header.draft.sender, problems);
  reportPartyRest('/addressee', header.draft.addressee, problems);
  reportCut(layout, table, bodyLines, problems);
  reportForm(layout, table, problems);
  problems.push(...textAbove(layout, from, table));
  reportMissing(layout, table, record, problems);
  problems.push(...reportBare(record, spans));
  problems.push(...doubtNumberedStatement(record, spans));
  problems.push(...reportShapes(record, spans, problems));
  problems.push(...reportBrokenText(layout, spans, problems));
  problems.push(...readLinkedPapers(layout, extentOf(lines.slice(from)), record));
  if (problems.every(({ field }) => field !== '/public'))
    problems.push(...doubtPublicity(layout, table, record));
  problems.push(...doubtDerived(record, problems));
  const roles = (reading?.decided ?? []).map(roleOf);
  return { spans, form: formOf(layout, table), cells: cellsOf(table), next, problems, roles };
}

function unrecognised(why: { city?: string; agenda?: true }): PaperReading {
  return {
    spans: new Map(),
    form: null,
    cells: [],
    next: null,
    roles: [],
    problems: [problem('not-recognised', { field: '/kind', ...why })],
  };
}

/** Minutes have a form of their own, and no second paper behind them: what is bound in belongs to them. */
function paperOfMinutes(
  layout: Layout,
  record: ParsedDocument,
  from: number,
  reading: MinutesReading,
): PaperReading {
  const city = foreignCity(layout, from, null);
  if (city !== null) return unrecognised({ city });
  const { draft, lines } = reading;
  const spans = assembleMinutes(record, draft);
  const cited = minutesCitations(layout, reading);
  record.references = cited.papers;
  record.resolutionReferences = cited.resolutions;
  const [title] = spansOf(draft.title);
  const head = lines.filter(
    ({ index }) => draft.roles[index] === 'head' || draft.roles[index] === 'letterhead',
  );
  const at = { start: lines[0]!.line.start, end: head.at(-1)?.line.end ?? lines[0]!.line.end };
  return {
    spans,
    form: { title: title ?? null, labels: [], unknownLabels: [], at },
    cells: [],
    next: null,
    roles: minutesRoles(layout, reading),
    problems: [
      ...draft.problems,
      ...unassignedLines(reading),
      ...readLinkedPapers(layout, extentOf(lines.map(({ line }) => line)), record),
    ],
  };
}

/** From the first of the lines to the last, which are not empty. */
function extentOf(lines: readonly Line[]): Span {
  return { start: lines[0]!.start, end: lines.at(-1)!.end };
}

function cellsOf({ values }: HeaderTable): HeaderCell[] {
  return [...values].map(([field, lines]) => ({ field, lines }));
}

function roleOf({ role, margin, cutMargin, clues, block }: Decided): BlockRole {
  const lines = block.lines.map(({ line, text }) => ({ start: line.start, text: text.text }));
  return { role, margin, cutMargin, clues, lines };
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

/** Tells of the words in Absender or Adressat that are in nobody's name, role or group, and of a name that may be a group's. */
function reportPartyRest(
  field: '/sender' | '/addressee',
  located: LocatedParty | null,
  problems: Problem[],
): void {
  if (located === null) return;
  const { cell, party } = located;
  const doubtful = perhapsGroup(party);
  if (doubtful >= 0) {
    const at = sourceOffset(cell, party.people[doubtful]!.name.start);
    problems.push(problem('reading-unsure', { field: `${field}/people/${doubtful}`, at }));
  }
  const rest = partyRest(party, cell.text);
  if (rest.length === 0) return;
  const words = beginning(rest.map(({ start, end }) => cell.text.slice(start, end)).join(' … '));
  const label = field === '/sender' ? 'Absender' : 'Adressat';
  problems.push(problem('party-rest', { field, at: sourceOffset(cell, rest[0]!.start), words, label }));
}

/** Where a second paper begins, with the lines above its form. */
function startOfNext(layout: Layout, table: HeaderTable, pieces: LinePieces): number | null {
  const next = readHeaderTable(layout, table.end, pieces);
  if (next === null || next.title === null || next.labels.length < FEWEST_LABELS_OF_NEXT) return null;
  // a proposal's enclosures may be whole minutes: one paper
  if (table.title?.kind === 'drucksache' && next.title.kind === 'niederschrift') return null;
  return startOfHead(layout, table, next.start);
}

/** Tells that further papers follow, which are not read. */
export function nextPaper(layout: Layout, next: number | null): Problem[] {
  return next === null ? [] : [problem('more-than-one-document', { at: layout.lines[next]!.start })];
}

/** A header without its last row and no more than so many lines behind it: the text was cut off in between. */
const MOST_CUT_LINES = 3;

/** A text that ends in its header was cut off. */
function reportCut(layout: Layout, table: HeaderTable, body: readonly Line[], problems: Problem[]): void {
  const left = body.filter((line) => !line.furniture).length;
  const whole = table.labels.some(({ match }) => sortOf(match.field) === 'heading');
  if (left > (whole ? 0 : MOST_CUT_LINES)) return;
  const at = layout.lines[table.end - 1]?.start ?? null;
  problems.push(problem('header-incomplete', { field: '/header', at, what: 'ends-with-header' }));
}
