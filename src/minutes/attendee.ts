/** A cell of a list of attendance: a person, a role, a note. */

import { readerOf, readPerson, readRole } from '../fields/person.ts';
import { joinStretches, type Stretch, sliceStretch } from '../words/stretch.ts';
import type { PersonDraft } from './draft.ts';

/** `Schumann, Andreas` */
const LAST_FIRST =
  /^[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+, (?:(?:Dr\.|Prof\.) )*[A-ZÄÖÜ][A-Za-zÀ-ɏ-]+(?: [A-ZÄÖÜ][A-Za-zÀ-ɏ-]+)?$/u;
/** Where a note begins behind a name. */
const NOTE_AT =
  /(?:,? \(|,? (?:ab|bis) (?:ca\. )?(?:\d|TOP)|,? von \d|,? (?:un)?entschuldigt|,? anwesend |,? zeitweise|,? i\. ?V\.|,? in Vertretung|,? Vertretung )/u;
const NOTE_ONLY =
  /^\(?(?:ab|bis|von|anwesend|entschuldigt|unentschuldigt|zeitweise|online|per Video|verspätet|TOP|vertreten|in Vertretung|i\. ?V\.|Vertretung|für|ohne Stimmrecht|nicht|außer)(?![A-Za-zÀ-ɏẞ])/u;
const BULLET = /^(?:[-–•·*] ?|\d{1,2}\. ?)/u;
/** Behind a name: a note, in brackets or behind a comma, or the group. */
const JOINT = /^(?: ?[,;–-] ?| )/u;
/** Roles that only lists of attendance have. */
const ROLES =
  /^(?:Ortschaftsrat(?= (?:Dr\.|Prof\.|[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ]))|Sachkundiger? Einwohner(?:in)?|Schriftführer(?:in)?|Protokollführer(?:in)?|(?:[A-ZÄÖÜ][a-zäöüß]+-?){1,3}leiter(?:in)?|(?:(?:[A-ZÄÖÜ][a-zäöüß]{2,}-?){1,3}(?:planer|referent|koordinator|sachbearbeiter|direktor|justiziar|dezernent|prüfer|manager|assistent|berater|sprecher|vertreter)(?:in)?|(?:Referent|Justiziar|Direktor|Koordinator|Sachbearbeiter)(?:in)?|Kämmer(?:er|in))(?= [A-ZÄÖÜ][a-zäöüß-]+\.? [A-ZÄÖÜ]|$)|Leiter(?:in)? de[rs] [A-ZÄÖÜ][A-Za-zÀ-ɏ-]{2,40}(?= (?:Dr\.|Prof\.|[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ]))|Leiter(?:in)?|Mitarbeiter(?:in)?|Amtsleitung|Mitglied|Gast)(?= |$|,)/u;
/** `Beigeordneter für Finanzen und Vermögen`: of what somebody is it. */
const ROLE_OF =
  /^ (?:(?:für|des|der|im|in|von|und) [^.:;()\d]{2,80}|[A-ZÄÖÜ][a-zäöüß-]{0,30}(?:amt|bereich|dienst|betrieb|büro|stelle|abteilung)(?: \d{1,2})?|(?:Amt|Team|FB|Abteilung) \d{1,2})$/u;

export function isNoteOnly(text: string): boolean {
  return NOTE_ONLY.test(text);
}

/** Does the cell hold what somebody is, and nobody's name? */
export function isRoleOnly(text: string): boolean {
  if (text.length > 100) return false;
  const reader = readerOf(text);
  if (readRole(reader) === null && otherRole(reader) === null) return false;
  const rest = text.slice(reader.at);
  return rest === '' || ROLE_OF.test(rest);
}

/** Where a note that says an hour or an item ends and the next column's name begins: `…, bis 17:30 Uhr Max Muster`. */
const BEHIND_NOTE =
  /(?:^|[ (,])(?:ab|bis) (?:(?:ca\. )?\d{1,2}[:.]\d{2}(?: ?Uhr)|TOP \d{1,2}(?:\.\d{1,3}){0,4})\)? (?=[A-ZÄÖÜ])/u;

/** Index of the name that a lost gap joined to a note; 0 where there is none. */
export function nameBehindNote(cell: Stretch): number {
  const found = BEHIND_NOTE.exec(cell.text);
  if (found === null) return 0;
  const at = found.index + found[0].length;
  return personIn(sliceStretch(cell, at)) === null ? 0 : at;
}

/** The cell's person, or several with commas between them. `null` for what is nobody. */
export function peopleIn(cell: Stretch): (PersonDraft | null)[] {
  if (isNoteOnly(cell.text)) return [null];
  const one = personIn(cell);
  if (one?.name.text.includes(',')) return [one];
  const parts = partsOf(cell);
  if (parts.length < 2) return [one];
  const all = parts.map(personIn);
  if (parts.slice(1).some(({ text }) => isOrganisation(text))) return [one];
  return all.every((person) => person !== null) ? all : [one];
}

/** What no surname ends in: `Bernd Muster, Magdeburger Verkehrsbetriebe` is one person. */
const ORGANISATION =
  /(?:betriebe?|verband|verein|gesellschaft|werke|bund|amt|büro|ring|beirat|schule|zentrum|stelle|stiftung|verwaltung|direktion|revier|wehr|GmbH|e\. ?V\.)$/u;

export function isOrganisation(text: string): boolean {
  return ORGANISATION.test(text);
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

/** `null` where the cell is anything else. */
export function personIn(cell: Stretch): PersonDraft | null {
  if (cell.text.length > 120 || isRoleOnly(cell.text)) return null;
  const start = BULLET.exec(cell.text)?.[0].length ?? 0;
  const whole = sliceStretch(cell, start);
  const cut = NOTE_AT.exec(whole.text)?.index ?? whole.text.length;
  const text = sliceStretch(whole, 0, cut);
  if (LAST_FIRST.test(text.text) && !isRoleOnly(text.text.slice(text.text.indexOf(',') + 2)))
    return { name: text, academicTitle: null, role: null, note: noteBehind(whole, cut) };
  const reader = readerOf(text.text);
  const role = readRole(reader) ?? otherRole(reader);
  const person = readPerson(reader, role !== null || /^(?:Herrn?|Frau) /u.test(text.text));
  if (person === null) return null;
  const behind = roleBehind(whole, reader.at, cut);
  const rest = sliceStretch(whole, behind.end);
  const said = sliceStretch(rest, JOINT.exec(rest.text)?.[0].length ?? 0);
  if (said.text !== '' && !mayFollow(said.text)) return null;
  const part = (range: { start: number; end: number } | null) =>
    range === null ? null : sliceStretch(text, range.start, range.end);
  return {
    name: sliceStretch(text, person.name.start, person.name.end),
    academicTitle: part(person.academicTitle),
    role: bothRoles(part(role), behind.role),
    note: said.text === '' ? null : unbracketed(said),
  };
}

/** `Dr. Lutz Trümper, Oberbürgermeister, bis 18:00 Uhr`: up to the note it is a role. */
function roleBehind(whole: Stretch, from: number, cut: number): { role: Stretch | null; end: number } {
  const between = sliceStretch(whole, from, cut);
  const joint = JOINT.exec(between.text)?.[0].length ?? 0;
  const role = sliceStretch(between, joint);
  const comma = role.text.indexOf(',');
  const first = comma < 0 ? role : sliceStretch(role, 0, comma);
  for (const one of [role, first]) {
    if (!isRoleOnly(one.text)) continue;
    return { role: one, end: whole.text.indexOf(one.text, from) + one.text.length };
  }
  const bracketed = unbracketed(sliceStretch(whole, from));
  if (isRoleOnly(bracketed.text)) return { role: bracketed, end: whole.text.length };
  return { role: null, end: from };
}

function bothRoles(before: Stretch | null, behind: Stretch | null): Stretch | null {
  if (before === null || behind === null) return before ?? behind;
  return joinStretches([before, behind]);
}

function noteBehind(whole: Stretch, cut: number): Stretch | null {
  const rest = sliceStretch(whole, cut);
  const note = sliceStretch(rest, JOINT.exec(rest.text)?.[0].length ?? 0);
  return note.text === '' ? null : unbracketed(note);
}

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

export function unbracketed(text: Stretch): Stretch {
  const whole = /^\((?:[^()]*)\)$/.test(text.text);
  return whole ? sliceStretch(text, 1, text.text.length - 1) : text;
}
