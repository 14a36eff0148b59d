/** A Niederschrift: head, agenda, attendance, protocol, closing. The agenda comes twice; each list guides the other's reading. */

import { matchTitle } from '../fields/title.ts';
import type { Layout } from '../model/position.ts';
import { beginning, type Problem, problem } from '../model/problem.ts';
import { sliceStretch, sourceOffset } from '../words/stretch.ts';
import { readAgenda } from './agenda.ts';
import { readAttendance } from './attendance.ts';
import { raiseNumbers } from './centredNumbers.ts';
import { readClosing } from './closing.ts';
import { doubtsOf } from './doubts.ts';
import type { GroupDraft, MinutesDraft, MinutesRole } from './draft.ts';
import { readHead, readWritten } from './head.ts';
import { isAgendaHeading } from './headings.ts';
import { BODY, minutesTitle, SITTING } from './headWords.ts';
import { itemNumberOf } from './itemNumber.ts';
import { readItems } from './items.ts';
import { type MinutesLine, minutesLines } from './lines.ts';
import { orderProblems } from './order.ts';
import { isLoneNumber } from './paperCell.ts';
import { type Sections, sectionsOf } from './sections.ts';
import { sittingOf } from './sitting.ts';
import { unstackNumbers } from './stackedNumbers.ts';

/** Lines in which the title stands. */
const TITLE_LINES = 25;
/** Lines in which minutes show what they are. */
const HEAD_LINES = 60;

export interface MinutesReading {
  draft: MinutesDraft;
  lines: readonly MinutesLine[];
  /** Lines whose words went to another line. */
  absorbed: readonly MinutesLine[];
}

/** Reads the text from line `from` on as minutes; `null` where it is anything else. */
export function readMinutes(layout: Layout, from: number): MinutesReading | null {
  const title = titleLine(layout, from);
  if (title === null) return null;
  const { lines, absorbed } = settled(raiseNumbers(unstackNumbers(minutesLines(layout, from))));
  const at = lines.findIndex(({ line }) => line.start === layout.lines[title]!.start);
  if (at < 0 || !isOfCouncil(lines)) return null;
  return { draft: draftOf(layout, lines, at), lines, absorbed };
}

/** The lines that still hold something, counted anew. */
function settled(all: readonly MinutesLine[]): Pick<MinutesReading, 'lines' | 'absorbed'> {
  const lines = all.filter(({ cells }) => cells.length > 0).map((line, index) => ({ ...line, index }));
  return { lines, absorbed: all.filter(({ cells }) => cells.length === 0) };
}

/** Index in the layout of the line that says what it is; `null` where another paper's title comes first. */
function titleLine(layout: Layout, from: number): number | null {
  const end = Math.min(layout.lines.length, from + TITLE_LINES);
  for (let index = from; index < end; index++) {
    for (const { start, end: stop } of layout.lines[index]!.segments) {
      const text = layout.text.slice(start, stop).replace(/\s+/g, ' ').trim();
      if (text.length > 200) continue;
      if (minutesTitle(text) !== null) {
        layout.lines[index]!.furniture = false;
        return index;
      }
      if (matchTitle(text) !== null) return null;
    }
  }
  return null;
}

/** Minutes of the council or of one of its bodies, with items. */
function isOfCouncil(lines: readonly MinutesLine[]): boolean {
  const head = lines.slice(0, HEAD_LINES);
  if (head.some(({ text }) => SITTING.test(text.text))) return true;
  const body = head.some(({ text }) => text.text.length < 120 && BODY.test(text.text));
  return body && head.some((line) => isAgendaHeading(line.text.text) || itemNumberOf(line) !== null);
}

function draftOf(layout: Layout, lines: readonly MinutesLine[], title: number): MinutesDraft {
  const roles = lines.map((): MinutesRole | null => null);
  const sections = sectionsOf(lines, title);
  const head = readHead(lines.slice(0, sections.head.end), title);
  for (let index = 0; index < sections.head.end; index++)
    roles[index] = head.read.has(index)
      ? 'head'
      : !isSentence(lines[index]!) && (index <= title || isLetterhead(lines[index]!))
        ? 'letterhead'
        : null;
  const sitting = sittingOf(
    head.fields.Sitzung?.value ?? null,
    head.fields.Gremium?.value ?? null,
    head.counted,
  );
  const agenda = sections.agenda === null ? [] : readAgenda(lines, sections.agenda, roles);
  const attendance = sections.attendance.flatMap((range) => readAttendance(lines, range, roles));
  const present = new Set(attendance.flatMap(({ people }) => people.map(({ name }) => name.text)));
  const least = Math.max(sections.protocol.start, sections.head.end);
  const closing = readClosing(layout, lines, least, roles, present);
  if (closing.written !== null) readWritten(closing.written, head);
  const protocol = { start: sections.protocol.start, end: Math.max(sections.protocol.start, closing.start) };
  const items = readItems(lines, protocol, agenda, sitting, roles);
  const text = lines[title]!.text;
  const draft: MinutesDraft = {
    public: head.public,
    fields: head.fields,
    title: sliceStretch(text, 0, minutesTitle(text.text) ?? text.text.length),
    agenda,
    attendance,
    items,
    signatures: closing.signatures,
    enclosures: closing.enclosures,
    roles,
    problems: [],
  };
  draft.problems = [
    ...headProblems(draft, lines),
    ...leftOver(draft, lines, sections),
    ...orderProblems(agenda, items, sitting),
    ...doubtsOf(agenda, items),
    ...(closing.unsure && closing.start < lines.length
      ? [problem('reading-unsure', { field: '/signatures', at: lines[closing.start]!.line.start })]
      : []),
  ];
  return draft;
}

/** No letterhead has one; above the title it is another paper's, behind which the minutes are bound. */
function isSentence({ text }: MinutesLine): boolean {
  return text.text.length >= SHORTEST_SENTENCE && /[.!?]$/u.test(text.text);
}

const SHORTEST_SENTENCE = 40;

function isLetterhead({ text }: MinutesLine): boolean {
  return /^(?:Landeshauptstadt|Stadt|Die |Der |[-–] ?(?:Der|Die) )/u.test(text.text) && text.text.length < 80;
}

/** Values that every head prints and that were not found. */
function headProblems({ fields }: MinutesDraft, lines: readonly MinutesLine[]): Problem[] {
  const wanted = ['Gremium', 'Sitzungstermin', 'Sitzung'] as const;
  return wanted
    .filter((label) => fields[label] === undefined)
    .map((label) =>
      problem('header-incomplete', {
        field: `/header/${label}`,
        at: lines[0]!.line.start,
        what: 'no-label',
        label,
      }),
    );
}

/** Fields of the head that a line without a role may be a part of. */
const LOOSE = ['Gremium', 'Ort', 'Beginn', 'Ende'] as const;

/** Lines of head and attendance that are in no value: which values may lack them? */
function leftOver(
  { fields, roles, attendance }: MinutesDraft,
  lines: readonly MinutesLine[],
  sections: Sections,
): Problem[] {
  const unsure = (field: string, { text }: MinutesLine) =>
    problem('reading-unsure', { field, at: sourceOffset(text, 0) });
  const inHead = lines.slice(0, sections.head.end).find(({ index }) => roles[index] === null);
  const lost = sections.attendance
    .flatMap(({ start, end }) => lines.slice(start, end))
    .find(({ index }) => roles[index] === null);
  const head =
    inHead === undefined ? [] : LOOSE.filter((label) => label === 'Ort' || fields[label] === undefined);
  // a column of numbers that an extractor tore from the titles
  const number = lines.find((line) => roles[line.index] === null && isLoneNumber(line));
  return [
    ...head.map((label) => unsure(`/header/${label}`, inHead!)),
    ...(number === undefined ? [] : [unsure('/minutes/agenda', number)]),
    ...(lost === undefined ? [] : [unsure('/minutes/attendance', lost)]),
    ...joinedNames(attendance),
  ];
}

/** `Max Ahorn Uta Berg`: two people of two columns, or one with many names? */
const JOINED = /^[A-ZÄÖÜ][a-zäöüß-]+(?: [A-ZÄÖÜ][A-Za-zÀ-ɏẞ-]+){3,}$/u;

function joinedNames(attendance: readonly GroupDraft[]): Problem[] {
  return attendance.flatMap(({ people }, index) => {
    const joined = people.find(({ name }) => JOINED.test(name.text));
    const field = `/minutes/attendance/${index}/people`;
    return joined === undefined
      ? []
      : [problem('reading-unsure', { field, at: sourceOffset(joined.name, 0) })];
  });
}

/** Lines of which nobody knows what they are. */
export function unassignedLines({ draft, lines }: MinutesReading): Problem[] {
  return lines
    .filter(({ index }) => draft.roles[index] === null)
    .map(({ text }) => problem('text-unassigned', { at: sourceOffset(text, 0), text: beginning(text.text) }));
}
