/** Who was there: headings, and people one a line, in columns or in a row with commas. */

import { readerOf, readPerson, readRole } from '../fields/person.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import type { GroupDraft, MinutesRole, PersonDraft } from './draft.ts';
import { attendanceHeading, isOverGroups } from './headings.ts';
import { folded, type MinutesLine } from './lines.ts';
import type { Range } from './sections.ts';

interface Placed extends PersonDraft {
  /** Index of its cell in the line. */
  column: number;
}

interface Open {
  group: Stretch | null;
  people: Placed[];
}

/** `roles` of the range's lines are filled in; lines of which nothing can be told stay `null`. */
export function readAttendance(
  lines: readonly MinutesLine[],
  { start, end }: Range,
  roles: (MinutesRole | null)[],
): GroupDraft[] {
  const groups: Open[] = [];
  for (let index = start; index < end; index++) {
    if (roles[index] !== null) continue;
    const { cells, text, apart } = lines[index]!;
    const heading = attendanceHeading(text.text) ?? headingBefore(cells);
    if (heading !== null) {
      roles[index] = 'attendance';
      openGroup(groups, sliceStretch(text, 0, heading.words.length), heading.words);
      if (isOverGroups(heading.words) && text.text.length <= heading.end) roles[index] = 'heading';
      const rest = sliceStretch(text, heading.end);
      if (rest.text !== '') takeCells(groups, [rest]);
    } else if (isNewGroup(lines, index, end)) {
      roles[index] = 'attendance';
      openGroup(groups, text, text.text);
    } else if (takeCells(groups, cells)) roles[index] = 'attendance';
    else if (!apart && /^(?:ab|bis|von|entschuldigt|vertreten|i\. ?V)/u.test(text.text)) {
      const last = groups.at(-1)?.people.at(-1);
      if (last === undefined || last.note !== null) continue;
      last.note = text;
      roles[index] = 'attendance';
    }
  }
  return groups
    .filter(({ group, people }) => group !== null || people.length > 0)
    .map(({ group, people }) => ({ group, people: inOrder(people) }));
}

/** `Mitglieder:` and the names in the next cell. */
function headingBefore(cells: readonly Stretch[]): ReturnType<typeof attendanceHeading> {
  const first = cells[0]!.text;
  return cells.length > 1 && first.endsWith(':') ? attendanceHeading(first) : null;
}

function openGroup(groups: Open[], group: Stretch, words: string): void {
  groups.push({ group: isOverGroups(words) ? null : group, people: [] });
}

/** A heading that no list has: it ends in a colon, or one that is no name stands above names. */
function isNewGroup(lines: readonly MinutesLine[], index: number, end: number): boolean {
  const { cells, text, apart } = lines[index]!;
  const next = lines[index + 1];
  if (
    cells.length > 1 ||
    next === undefined ||
    index + 1 >= end ||
    text.text.length > 60 ||
    /[,;\d]/.test(text.text)
  )
    return false;
  if (personIn(text, 0) !== null) return false;
  return (
    (apart || text.text.endsWith(':')) && next.cells.every((cell, column) => personIn(cell, column) !== null)
  );
}

function takeCells(groups: Open[], cells: readonly Stretch[]): boolean {
  const found = cells.flatMap((cell, column) => peopleIn(cell, column));
  // the note may stand in a column of its own
  const notes = cells.filter((cell) => NOTE_ONLY.test(cell.text));
  const people = found.filter((one) => one !== null);
  if (people.length === 0 || found.length - people.length > notes.length) return false;
  if (groups.length === 0) groups.push({ group: null, people: [] });
  for (const note of notes) {
    const before = people.filter(({ name }) => startOf(name) < startOf(note)).at(-1);
    if (before !== undefined) before.note ??= note;
  }
  groups.at(-1)!.people.push(...people);
  return true;
}

function startOf(stretch: Stretch): number {
  return stretch.pieces[0]?.start ?? 0;
}

const NOTE_ONLY =
  /^\(?(?:ab|bis|von|anwesend|entschuldigt|unentschuldigt|zeitweise|online|per Video|verspätet|TOP|vertreten|in Vertretung|i\. ?V\.|Vertretung|für|ohne Stimmrecht|nicht|außer)(?![A-Za-zÀ-ɏẞ])/u;

/** The cell's person, or several with commas between them. `null` for what is nobody. */
function peopleIn(cell: Stretch, column: number): (Placed | null)[] {
  if (NOTE_ONLY.test(cell.text)) return [null];
  const one = personIn(cell, column);
  if (one?.name.text.includes(',')) return [one];
  const parts = partsOf(cell);
  if (parts.length < 2) return [one];
  const all = parts.map((part) => personIn(part, column));
  return all.every((person) => person !== null) ? all : [one];
}

function partsOf(cell: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= cell.text.length; at++) {
    const char = cell.text[at];
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (at < cell.text.length && !((char === ',' || char === ';') && depth === 0)) continue;
    const part = sliceStretch(cell, start, at);
    if (part.text !== '') parts.push(part);
    start = at + 1;
  }
  return parts;
}

/** `Schumann, Andreas` */
const LAST_FIRST =
  /^[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+, (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+(?: [A-ZÄÖÜ][A-Za-zÀ-ɏ-]+)?$/u;

function noteOf(whole: Stretch, cut: number): Stretch | null {
  const rest = sliceStretch(whole, cut);
  const joint = JOINT.exec(rest.text)?.[0].length ?? 0;
  const note = sliceStretch(rest, joint);
  return note.text === '' ? null : unbracketed(note);
}

/** Where a note begins behind a name. */
const NOTE_AT =
  /(?:,? \(|,? (?:ab|bis) (?:ca\. )?(?:\d|TOP)|,? von \d|,? (?:un)?entschuldigt|,? anwesend |,? zeitweise|,? i\. ?V\.|,? in Vertretung|,? Vertretung )/u;
const BULLET = /^(?:[-–•·*] ?|\d{1,2}\. ?)/u;
/** Behind a name: a note, in brackets or behind a comma, or the group. */
const JOINT = /^(?: ?[,;–-] ?| )/u;

function personIn(cell: Stretch, column: number): Placed | null {
  if (cell.text.length > 120) return null;
  const start = BULLET.exec(cell.text)?.[0].length ?? 0;
  const whole = sliceStretch(cell, start);
  const cut = NOTE_AT.exec(whole.text)?.index ?? whole.text.length;
  const text = sliceStretch(whole, 0, cut);
  if (LAST_FIRST.test(text.text))
    return { name: text, academicTitle: null, role: null, note: noteOf(whole, cut), column };
  const reader = readerOf(text.text);
  const role = readRole(reader) ?? otherRole(reader);
  const person = readPerson(reader, role !== null || /^(?:Herrn?|Frau) /u.test(text.text));
  if (person === null) return null;
  let rest = sliceStretch(whole, reader.at);
  const joint = JOINT.exec(rest.text)?.[0].length ?? 0;
  rest = sliceStretch(rest, joint);
  if (rest.text !== '' && !mayFollow(rest.text)) return null;
  return {
    name: sliceStretch(text, person.name.start, person.name.end),
    academicTitle:
      person.academicTitle === null
        ? null
        : sliceStretch(text, person.academicTitle.start, person.academicTitle.end),
    role: role === null ? null : sliceStretch(text, role.start, role.end),
    note: rest.text === '' ? null : unbracketed(rest),
    column,
  };
}

/** Roles that only lists of attendance have. */
const ROLES = /^(?:Sachkundiger? Einwohner(?:in)?|Schriftführer(?:in)?|Protokollführer(?:in)?)(?= )/u;

function otherRole(reader: { text: string; at: number }): { start: number; end: number } | null {
  const found = ROLES.exec(reader.text.slice(reader.at));
  if (found === null) return null;
  const start = reader.at;
  reader.at += found[0].length;
  return { start, end: reader.at };
}

function mayFollow(text: string): boolean {
  return !/[.?!]$/.test(text) || /^\(?(?:ab|bis|von|entsch)/u.test(text);
}

function unbracketed(text: Stretch): Stretch {
  const whole = /^\((?:[^()]*)\)$/.test(text.text);
  return whole ? sliceStretch(text, 1, text.text.length - 1) : text;
}

/** Column by column where the names of each column are in order, and row by row they are not. */
function inOrder(people: readonly Placed[]): PersonDraft[] {
  const columns = Math.max(0, ...people.map(({ column }) => column));
  const plain = (one: Placed): PersonDraft => ({
    name: one.name,
    academicTitle: one.academicTitle,
    role: one.role,
    note: one.note,
  });
  if (columns === 0 || people.length < 4) return people.map(plain);
  const byColumn = Array.from({ length: columns + 1 }, (_, column) =>
    people.filter((one) => one.column === column),
  ).flat();
  return (disorder(byColumn) < disorder(people) ? byColumn : people).map(plain);
}

/** How many names stand behind one that the alphabet has later. */
function disorder(people: readonly Placed[]): number {
  const keys = people.map(({ name }) => folded(name.text.split(' ').at(-1) ?? ''));
  return keys.slice(1).filter((key, index) => key < keys[index]!).length;
}
