/** Where agenda, attendance, protocol and closing stand. */

import { type Candidate, candidatesOf, isSentence } from './candidates.ts';
import {
  attendanceHeading,
  isAgendaHeading,
  isDivider,
  isProtocolHeading,
  publicHeading,
} from './headings.ts';
import { compareKeys } from './itemNumber.ts';
import { isAlike, type MinutesLine } from './lines.ts';

/** Half-open ranges of lines. */
export interface Range {
  start: number;
  end: number;
}

export interface Sections {
  head: Range;
  agenda: Range | null;
  attendance: Range[];
  protocol: Range;
}

/** `title`: index of the title's line. */
export function sectionsOf(lines: readonly MinutesLine[], title: number): Sections {
  const found = candidatesOf(lines);
  const columns = columnLines(found);
  const all = found.filter(({ line, number }) => line > title && !columns.has(line) && !isSentence(number));
  const headEnd = endOfHead(lines, title, all);
  const inBody = all.filter(({ line }) => line >= headEnd);
  const start = startOfProtocol(lines, inBody);
  const behindColumns =
    columns.size === 0 ? null : afterColumns(lines, Math.max(...columns), inBody, headEnd);
  if (start === null && behindColumns !== null) return behindColumns;
  if (start === null) return withoutList(lines, headEnd, inBody);
  const protocol = headingsAbove(lines, start, headEnd);
  const listed = inBody.filter(({ line }) => line < start);
  const firstEntry = headingsAbove(lines, listed[0]?.line ?? protocol, headEnd);
  const lastEntry = listed.at(-1)?.line ?? firstEntry;
  const attendance: Range[] = [];
  const early = firstAttendance(lines, headEnd, firstEntry);
  if (early !== null) attendance.push({ start: early, end: firstEntry });
  const late = firstAttendance(lines, lastEntry + 1, protocol);
  if (late !== null) attendance.push({ start: late, end: protocol });
  return {
    head: { start: 0, end: Math.min(headEnd, early ?? firstEntry) },
    agenda: { start: firstEntry, end: late ?? protocol },
    attendance,
    protocol: { start: protocol, end: lines.length },
  };
}

/** So many numbers without a title one below the other are a column of the list, whose titles stand elsewhere. */
const COLUMN = 5;

function columnLines(all: readonly Candidate[]): Set<number> {
  const bare = all.filter(({ number }) => number.rest.text === '').map(({ line }) => line);
  const found = new Set<number>();
  for (let start = 0; start < bare.length; ) {
    let end = start + 1;
    while (end < bare.length && bare[end] === bare[end - 1]! + 1) end++;
    if (end - start >= COLUMN) for (const line of bare.slice(start, end)) found.add(line);
    start = end;
  }
  return found;
}

/** The list came out column by column and cannot be read: the protocol begins behind the attendance. */
function afterColumns(
  lines: readonly MinutesLine[],
  column: number,
  inBody: readonly Candidate[],
  headEnd: number,
): Sections | null {
  const attendance = firstAttendance(lines, column + 1, lines.length);
  const first = attendance === null ? undefined : inBody.find(({ line }) => line > attendance);
  if (attendance === null || first === undefined) return null;
  const start = headingsAbove(lines, first.line, attendance);
  return {
    head: { start: 0, end: headEnd },
    agenda: null,
    attendance: [{ start: attendance, end: start }],
    protocol: { start, end: lines.length },
  };
}

/** There is one list only: the protocol, above which people may be named; or an agenda whose protocol is lost. */
function withoutList(lines: readonly MinutesLine[], headEnd: number, inBody: readonly Candidate[]): Sections {
  const first = headingsAbove(lines, inBody[0]?.line ?? lines.length, headEnd);
  const early = firstAttendance(lines, headEnd, first);
  const head = { start: 0, end: headEnd };
  const before = early === null ? [] : [{ start: early, end: first }];
  if (holdsProtocol(lines, first))
    return {
      head,
      agenda: null,
      attendance: before,
      protocol: { start: early === null ? headEnd : first, end: lines.length },
    };
  const late = firstAttendance(lines, (inBody.at(-1)?.line ?? first) + 1, lines.length);
  const end = late ?? lines.length;
  const behind = late === null ? [] : [{ start: late, end: lines.length }];
  const agenda = { start: early === null ? headEnd : first, end };
  return {
    head,
    agenda,
    attendance: [...before, ...behind],
    protocol: { start: lines.length, end: lines.length },
  };
}

const TOLD =
  /(?:eröffnet|beschließt|beschlossen|bestätigt|abgelehnt|angenommen|zur Kenntnis|überwiesen|einstimmig|begrüßt|Beschlu(?:ss|ß)-Nr|Abstimmung|Ja-)/u;

/** Is something told there that only a protocol tells? */
export function holdsProtocol(lines: readonly MinutesLine[], from: number): boolean {
  let found = 0;
  for (let index = from; index < lines.length; index++) if (TOLD.test(lines[index]!.text.text)) found++;
  return found >= 2 || (found === 1 && lines.length - from < 20);
}

/** The head ends at the agenda's or the attendance's heading, at a heading of publicity, or at the first item. */
function endOfHead(lines: readonly MinutesLine[], title: number, all: readonly Candidate[]): number {
  const first = firstItem(lines, title, all);
  for (let index = title + 1; index < first; index++) {
    const { text, cells } = lines[index]!;
    if (isAgendaHeading(text.text)) return index;
    if (
      cells.length === 1 &&
      publicHeading(text.text) !== null &&
      /Sitzung|Teil/u.test(text.text) &&
      index > title + 2
    )
      return index;
    if (isAttendance(lines[index]!)) return index;
  }
  return first;
}

/** Lines of a head; in its cells a line may hold nothing but a number: `Beratungsraum` + `3`. */
const HEAD_LINES = 30;

function firstItem(lines: readonly MinutesLine[], title: number, all: readonly Candidate[]): number {
  const titled = all.find(({ number }) => number.rest.text !== '')?.line ?? lines.length;
  const end = Math.min(titled, title + HEAD_LINES);
  for (let index = title + 1; index < end; index++)
    if (isAgendaHeading(lines[index]!.text.text)) return all.find(({ line }) => line > index)?.line ?? titled;
  return all[0]?.line ?? lines.length;
}

function isAttendance({ text, cells }: MinutesLine): boolean {
  const first = cells[0]!.text;
  return attendanceHeading(text.text) !== null || (first.endsWith(':') && attendanceHeading(first) !== null);
}

function firstAttendance(lines: readonly MinutesLine[], from: number, to: number): number | null {
  for (let index = from; index < to; index++) if (isAttendance(lines[index]!)) return index;
  return null;
}

/** Places at which a second list is looked for. */
const MOST_TRIES = 40;
/** Points of wordings may come again, too: of a list so much of the lines come again behind it. */
const SHARE = 0.5;

/** The line with which the agenda begins for the second time: an item whose number and title were there before. */
function startOfProtocol(lines: readonly MinutesLine[], all: readonly Candidate[]): number | null {
  const byNumber = new Map<string, { one: Candidate; index: number }[]>();
  for (const [index, one] of all.entries()) {
    const same = byNumber.get(one.number.canonical) ?? [];
    byNumber.set(one.number.canonical, [...same.slice(-MOST_TWINS), { one, index }]);
  }
  const seen = new Map<string, { one: Candidate; index: number }[]>();
  let tries = 0;
  for (const [index, one] of all.entries()) {
    const before = seen.get(one.number.canonical) ?? [];
    const twin = before.find((other) => isAlike(other.one.title, one.title));
    if (twin !== undefined && tries++ < MOST_TRIES) {
      const listed = all.slice(0, index);
      const again = listed.filter((entry) =>
        byNumber
          .get(entry.number.canonical)!
          .some((other) => other.index >= index && isAlike(other.one.title, entry.title)),
      );
      if (again.length >= listed.length * SHARE)
        return startBefore(
          lines,
          all,
          index,
          before.map((other) => other.one),
        );
    }
    seen.set(one.number.canonical, [...before.slice(0, MOST_TWINS), { one, index }]);
  }
  return null;
}

/** So many lines of one number are compared. */
const MOST_TWINS = 6;

/** Items right before it that begin anew, too, with titles that differ a little. */
function startBefore(
  lines: readonly MinutesLine[],
  all: readonly Candidate[],
  index: number,
  twins: readonly Candidate[],
): number {
  const heading = lastHeading(lines, twins[0]!.line + 1, all[index]!.line);
  const headed = heading === null ? undefined : all.find(({ line }) => line > heading);
  if (headed !== undefined && compareKeys(headed.number.key, all[index]!.number.key) <= 0) return headed.line;
  let at = index;
  while (at > 0) {
    const before = all[at - 1]!;
    const rises = compareKeys(before.number.key, all[at]!.number.key) < 0;
    const drops =
      at > 1 &&
      all
        .slice(Math.max(0, at - 4), at - 1)
        .some(({ number }) => compareKeys(number.key, before.number.key) > 0);
    if (!rises || !drops) break;
    at--;
  }
  return all[at]!.line;
}

/** `Öffentliche Sitzung` or `Protokoll` above the second list. */
function lastHeading(lines: readonly MinutesLine[], from: number, to: number): number | null {
  for (let index = to - 1; index >= from; index--) {
    const { text } = lines[index]!.text;
    if (publicHeading(text) === true || isProtocolHeading(text)) return index;
  }
  return null;
}

/** The first line of the headings right above. */
function headingsAbove(lines: readonly MinutesLine[], start: number, least: number): number {
  let first = start;
  for (let index = start - 1; index >= Math.max(least, start - 8); index--) {
    const { text } = lines[index]!.text;
    const heads = isProtocolHeading(text) || isAgendaHeading(text);
    if (!heads && !isDivider(text) && publicHeading(text) === null) break;
    first = index;
  }
  return first;
}
