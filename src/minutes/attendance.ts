/** Who was there: headings, and people one a line, in columns or in a row with commas. */

import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import {
  type Column,
  columnsIn,
  goesOnBelow,
  MOST_WRAPPED,
  NEAR,
  partedCells,
  personUnderHeads,
} from './attendanceColumns.ts';
import { isNoteOnly, isOrganisation, isRoleOnly, peopleIn, personIn, unbracketed } from './attendee.ts';
import { inOrder, type Placed } from './attendeeOrder.ts';
import type { GroupDraft, MinutesRole } from './draft.ts';
import { attendanceHeading, isOverGroups } from './headings.ts';
import { headEdge, headingBefore } from './headsBeside.ts';
import type { MinutesLine } from './lines.ts';
import type { Range } from './sections.ts';

interface Open {
  group: Stretch | null;
  people: Placed[];
  /** May it head groups instead of people? */
  over: boolean;
}

interface State {
  groups: Open[];
  lines: readonly MinutesLine[];
  /** Index behind the last line. */
  end: number;
  /** Lines whose words belong to the list that began above. */
  taken: Set<number>;
  /** Left edge from which on a line stands in a column of its own. */
  aside: number;
  /** What stands in the column of roles above the line of its name. */
  pending: { role: Stretch; left: number } | null;
  /** Where the groups' names begin, where they stand beside people. */
  edge: number | null;
  /** What the columns hold, where a row of heads says so. */
  columns: readonly Column[];
  /** Who stands in the line above. */
  above: Placed[];
  /** The role whose next line may stand below. */
  open: { person: Placed; left: number } | null;
}

/** `roles` of the range's lines are filled in; lines of which nothing can be told stay `null`. */
export function readAttendance(
  lines: readonly MinutesLine[],
  { start, end }: Range,
  roles: (MinutesRole | null)[],
): GroupDraft[] {
  const aside = asideOf(lines.slice(start, end));
  const state: State = {
    groups: [],
    lines,
    end,
    taken: new Set(),
    aside,
    edge: headEdge(lines.slice(start, end)),
    above: [],
    columns: [],
    pending: null,
    open: null,
  };
  for (let index = start; index < end; index++) {
    if (state.taken.has(index)) roles[index] ??= roles[index - 1] ?? null;
    else if (roles[index] === null) roles[index] = takeLine(state, index);
  }
  // `Anwesend` above groups is none of them; right above people it is
  return inOrder(state.groups.filter(({ over, people }) => !over || people.length > 0));
}

/** A line in a column of its own begins behind so much of the list's width. */
const ASIDE = 0.25;

function asideOf(lines: readonly MinutesLine[]): number {
  const left = Math.min(...lines.map(({ line }) => line.left));
  const right = Math.max(...lines.map(({ line }) => line.right));
  return left + (right - left) * ASIDE;
}

/** `null` where nothing can be told of it. */
function takeLine(state: State, index: number): MinutesRole | null {
  const line = state.lines[index]!;
  const { cells, text } = line;
  if (takeAside(state, index)) return 'attendance';
  state.open = null;
  const columns = columnsIn(line);
  if (columns !== null) {
    state.columns = columns;
    return 'heading';
  }
  const heading = attendanceHeading(text.text) ?? headingBefore(line, state.edge);
  if (heading !== null) {
    const rest = wrapped(state, index, sliceStretch(text, heading.end));
    openGroup(state.groups, sliceStretch(text, 0, heading.words.length), heading.words);
    if (rest.text !== '') takeCells(state, line, [rest]);
    return isOverGroups(heading.words) && rest.text === '' ? 'heading' : 'attendance';
  }
  if (isNewGroup(state, index)) {
    openGroup(state.groups, sliceStretch(text, 0, text.text.replace(/ ?:$/, '').length), text.text);
    return 'attendance';
  }
  const headed = personUnderHeads(state.columns, line);
  if (headed !== null) {
    addPeople(state, [headed]);
    return 'attendance';
  }
  const row = cells.length === 1 ? [wrapped(state, index, cells[0]!)] : cells;
  if (takeCells(state, line, row)) return 'attendance';
  return takeNoteBelow(state, line) ? 'attendance' : null;
}

/** People in a row go on in the next line: `…; Dr.` + `Rolf Nordmann`. The lines that are taken so are remembered. */
function wrapped(state: State, index: number, first: Stretch): Stretch {
  let text = first;
  for (let next = index + 1; next < Math.min(state.end, index + MOST_WRAPPED); next++) {
    const line = state.lines[next]!;
    if (!goesOnBelow(text.text)) break;
    if (attendanceHeading(line.text.text) !== null || headingBefore(line, state.edge) !== null) break;
    text = joinStretches([text, line.text]);
    state.taken.add(next);
  }
  return text;
}

function openGroup(groups: Open[], group: Stretch, words: string): void {
  groups.push({ group, people: [], over: isOverGroups(words) });
}

/** A role over two lines of its column, between which the name stands, or below the name's line. */
function takeAside(state: State, index: number): boolean {
  const { cells, line } = state.lines[index]!;
  if (cells.length > 1 || line.left < state.aside) return false;
  const { text } = cells[0]!;
  const { open } = state;
  if (open !== null && Math.abs(open.left - line.left) < NEAR && personIn(cells[0]!) === null) {
    open.person.role = joinStretches([open.person.role!, cells[0]!]);
    return true;
  }
  const next = state.lines[index + 1];
  const below = next !== undefined && index + 1 < state.end && next.line.left < state.aside;
  if (!below || personIn(next.cells[0]!) === null || next.cells.length > 1) return false;
  const begun = isRoleOnly(text) || isRoleOnly(text.replace(/ (?:und|für|des|der)$|-$/u, ''));
  if (!begun || /(?:e|innen)$/u.test(text) || attendanceHeading(text) !== null) return false;
  state.pending = { role: cells[0]!, left: line.left };
  return true;
}

/** A heading that no list has: it ends in a colon, or one that is no name stands above names. */
function isNewGroup({ lines, end }: State, index: number): boolean {
  const { cells, text, apart } = lines[index]!;
  const next = lines[index + 1];
  if (cells.length > 1 || next === undefined || index + 1 >= end) return false;
  if (text.text.length > 60 || /[,;\d]/.test(text.text) || personIn(text) !== null) return false;
  const named = next.cells.some((cell) => personIn(cell) !== null);
  return (
    (apart || text.text.endsWith(':')) &&
    named &&
    next.cells.every((cell) => personIn(cell) !== null || isRoleOnly(cell.text) || isNoteOnly(cell.text))
  );
}

/** People, and in columns of their own what they are and notes. */
function takeCells(state: State, { line, index: row }: MinutesLine, printed: readonly Stretch[]): boolean {
  const parted = partedCells(state.above, line, printed);
  const cells = parted.map(({ cell }) => cell);
  const lefts = parted.map(({ left }) => left);
  const leads = isRoleOnly(cells[0]!.text);
  const people: Placed[] = [];
  let before: Stretch | null = null;
  let last: { person: Placed; left: number } | null = null;
  let wentOn = false;
  for (const [index, cell] of cells.entries()) {
    const left = lefts[index]!;
    if (isRoleOnly(cell.text)) {
      if (leads) before = cell;
      else if (last !== null && last.person.role === null) {
        last.person.role = cell;
        last.left = left;
      } else return false;
      continue;
    }
    if (goesOnNote(state, cell, left)) {
      wentOn = true;
      continue;
    }
    const found = last !== null && isOrganisation(cell.text) ? [null] : peopleIn(cell);
    if (found.every((one) => one !== null)) {
      for (const person of found) people.push({ ...person, left, row });
      const person = people.at(-1)!;
      person.role ??= before;
      before = null;
      last = { person, left };
    } else if (last === null || last.person.note !== null || /[.!?]$/.test(cell.text)) return false;
    else last.person.note = unbracketed(cell);
  }
  if (before !== null) return false;
  // the rest of a note, and nobody
  if (people.length === 0) return wentOn;
  const { pending } = state;
  state.pending = null;
  state.above = people;
  if (pending !== null) {
    people[0]!.role ??= pending.role;
    state.open = { person: people[0]!, left: pending.left };
  } else state.open = last !== null && last.person.role !== null && cells.length > 1 ? last : null;
  addPeople(state, people);
  return true;
}

function addPeople({ groups }: State, people: readonly Placed[]): void {
  if (groups.length === 0) groups.push({ group: null, people: [], over: true });
  groups.at(-1)!.people.push(...people);
}

/** `14:30 bis` in the column above goes on with `19:00 Uhr`. */
function goesOnNote({ above }: State, cell: Stretch, left: number): boolean {
  const open = above.find((one) => Math.abs(one.left - left) < NEAR);
  if (open === undefined || open.note === null) return false;
  if (!/(?:^| )(?:bis|ab|von|und|zu|-|–)$/u.test(open.note.text) || personIn(cell) !== null) return false;
  open.note = joinStretches([open.note, cell]);
  return true;
}

/** `ab 14:20 Uhr` below a name. */
function takeNoteBelow({ groups }: State, { text, apart }: MinutesLine): boolean {
  const last = groups.at(-1)?.people.at(-1);
  if (apart || last === undefined || last.note !== null) return false;
  if (!/^\(?(?:ab|bis|von|entschuldigt|vertreten|i\. ?V)/u.test(text.text)) return false;
  last.note = unbracketed(text);
  return true;
}
