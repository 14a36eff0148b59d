/** One column of signatures: names with the lines above and below each. */

import { isAddress, type SignatureName } from '../fields/signatureName.ts';
import type { Line } from '../model/position.ts';
import { isCapital } from '../words/chars.ts';
import { OFFICE_OF_SEVERAL } from '../words/offices.ts';
import { isContact } from '../words/opinion.ts';
import { CITY, LEADS } from '../words/signatures.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { DOUBTFUL, type LineReading, weighLine, weighText } from './clues.ts';
import type { Column, Item } from './columns.ts';
import type { KnownSenders } from './knownSenders.ts';

export interface FoundSignature {
  name: Stretch | null;
  academicTitle: Stretch | null;
  lines: Stretch[];
}

/** … and the printed line at which it begins. */
export interface FoundInColumn extends FoundSignature {
  line: Line;
}

/** A line that was read as one thing and may as well be another. */
export interface Doubt {
  text: Stretch;
  read: LineReading['sort'];
  orElse: LineReading['sort'];
}

export interface ReadColumn {
  signatures: FoundInColumn[];
  left: Item[];
  doubts: Doubt[];
}

interface Weighed extends Item {
  reading: LineReading;
}

interface State extends ReadColumn {
  items: readonly Weighed[];
  /** Roles or groups that belong to the name below them. */
  above: Item[];
  /** Every name has its line above it. */
  alternates: boolean;
  /** Has the last signature a group yet? */
  grouped: boolean;
}

/** Names and the lines below them, in one column. */
export function signaturesOf(column: Column, known: KnownSenders): ReadColumn {
  const items = weighLines(column, known);
  const state: State = {
    items,
    signatures: [],
    left: [],
    doubts: [],
    above: [],
    alternates: isAlternating(items),
    grouped: false,
  };
  for (const [index, item] of items.entries()) takeItem(state, item, index);
  return state;
}

/** A line that is a name only because somebody's role stands below it is weighed once more. */
function weighLines({ lines }: Column, known: KnownSenders): Weighed[] {
  const items = lines.map((item) => ({ ...item, reading: weighLine(item.text, known) }));
  for (const [index, item] of items.entries()) {
    const below = items[index + 1];
    if (below?.reading.sort === 'role' && below.gap < 1 && item.reading.sort !== 'name')
      item.reading = weighText(item.text.text, known, true);
    if (namesOffice(items[index - 1], item)) item.reading = OFFICE_BELOW_NAME;
  }
  return items;
}

const OFFICE_BELOW_NAME: LineReading = { sort: 'role', second: 'name', margin: 1, name: null };

/** `Amtsleiterin Bürgerservice` right below a name: what she leads, hardly another person by surname; below a whole one any role. */
function namesOffice(above: Weighed | undefined, { text, reading: { name }, gap }: Weighed): boolean {
  const over = above?.reading.name ?? null;
  if (over === null || name === null || gap >= 1) return false;
  const isWhole = above!.text.text.slice(over.name.start, over.name.end).includes(' ');
  const isShort = name.beside[0]?.start === 0;
  return (isWhole || LEADS.test(text.text)) && over.beside.length === 0 && isShort;
}

function takeItem(state: State, item: Weighed, index: number): void {
  const { text, reading, gap } = item;
  const { sort, second, margin, name } = reading;
  if (margin < DOUBTFUL && [sort, second].includes('name'))
    state.doubts.push({ text, read: sort, orElse: second });
  const last = state.signatures.at(-1);
  if (standsAbove(state, index)) state.above.push(item);
  else if (name !== null) openSignature(state, item, name);
  else if (sort === 'other' && (last === undefined || !(mayStandBelow(text.text) || goesOn(last, gap)))) {
    const follows = last !== undefined && state.items[index - 1] !== state.left.at(-1);
    if (!follows || !mayBeRole(text.text, gap)) state.left.push(item);
    else {
      last.lines.push(text);
      state.doubts.push({ text, read: 'other', orElse: second });
    }
  } else if (last === undefined || (sort === 'group' && signsAlone(state, last, gap))) {
    state.signatures.push({ name: null, academicTitle: null, lines: [text], line: item.line });
    state.grouped = sort === 'group';
  } else {
    last.lines.push(text);
    if (sort === 'group') state.grouped = true;
  }
}

/** `Behindertenbeauftragter der` + `Landeshauptstadt Magdeburg` */
function goesOn({ lines }: FoundSignature, gap: number): boolean {
  const above = lines.at(-1)?.text ?? '';
  return gap < 1 && (/(?:^| )(?:der|des|für|und|im|vom|zur)$/u.test(above) || OFFICE_OF_SEVERAL.test(above));
}

function openSignature(state: State, { text, line }: Item, name: SignatureName): void {
  const part = ({ start, end }: { start: number; end: number }) => sliceStretch(text, start, end);
  state.signatures.push({
    name: part(name.name),
    academicTitle: name.academicTitle === null ? null : part(name.academicTitle),
    line: (state.above[0] ?? { line }).line,
    lines: [...state.above.map((above) => above.text), ...name.beside.map(part)],
  });
  state.above = [];
  state.grouped = false;
}

/** Names and roles (or groups) take turns, and the last line is a name: each line stands above its name. */
function isAlternating(items: readonly Weighed[]): boolean {
  const named = items.map(({ reading }) => reading.sort === 'name');
  return (
    items.length >= 4 && items.length % 2 === 0 && named.every((name, index) => name === (index % 2 === 1))
  );
}

/** A role above its name: nothing stands over it, or a blank line; a group with a name below that has no other group. */
function standsAbove(state: State, index: number): boolean {
  const { items } = state;
  const { reading, gap } = items[index]!;
  const next = items[index + 1];
  if (next === undefined || next.reading.name === null) return false;
  if (state.alternates) return true;
  // a role and a name, and nothing else: there may be room between them
  const isPair = index === 0 && items.length === 2;
  if (reading.sort === 'role') return isPair || (next.gap < 1 && (index === 0 || gap >= 1));
  return isGroupAbove(items, 0) && isGroupAbove(items, index);
}

/**
 * A group's name over the room for the hand-written signature, and then the name, which has no group of its own below:
 *
 *     Fraktion Bunte Liste
 *
 *
 *     Anna Muster
 */
function isGroupAbove(items: readonly Weighed[], index: number): boolean {
  const name = items[index + 1]?.reading.name ?? null;
  if (items[index]!.reading.sort !== 'group' || name === null) return false;
  for (const below of items.slice(index + 2)) {
    if (below.gap >= 1 || below.reading.name !== null) return true;
    if (below.reading.sort === 'group') return false;
  }
  return true;
}

/** Under a name a short line that says nothing known counts, too. */
function mayStandBelow(text: string): boolean {
  return (
    text.length < 60 &&
    !isAddress(text) &&
    !CITY.test(text) &&
    !/[.?:]$/.test(text) &&
    (isCapital(text) || /^[(„]/.test(text) || GOES_ON.test(text))
  );
}

/** `Stadträtin, Lehrerin i. R.`, `jugendpolitische Sprecherin` right below a name: words that may be a role, but no sentence and no note. */
function mayBeRole(text: string, gap: number): boolean {
  return gap < 1 && text.length <= LONGEST_ROLE && ROLE_LIKE.test(text) && !isContact(text);
}

const LONGEST_ROLE = 70;
/** A noun among the words, neither colon nor figure, and no full stop but an abbreviation's. */
const ROLE_LIKE = /^(?=(?:.* )?[A-ZÀ-Þ][a-zß-ɏ]{3})[A-Za-zÀ-ɏẞ][^:\d]*(?:[A-Za-zÀ-ɏẞ)]|(?<= [A-Z])\.)$/u;

/** `Beigeordnete für Wirtschaft, Tourismus` over `und regionale Zusammenarbeit`: the line above had no room. */
const GOES_ON = /^(?:und|der|des|für|im|in|sowie|zum|zur) /;

/** A group below another group, further down, signs for itself; so does each of several groups without a person. */
function signsAlone(state: State, last: FoundSignature, gap: number): boolean {
  if (last.name === null) return !BARE_GROUP.test(last.lines.at(-1)?.text ?? '');
  return state.grouped && gap >= 1;
}

/** `Fraktion` over `CDU/FDP` */
const BARE_GROUP = /^(?:Fraktion|Ratsfraktion|Stadtratsfraktion|Ratsgruppe)$/;
