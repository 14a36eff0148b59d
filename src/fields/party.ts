/** People and groups in `Absender` and `Adressat` (contract, "People and groups"). */

import { isCapital } from '../words/chars.ts';
import {
  BODY_ABBREVIATION,
  BODY_WORD,
  COUNCIL_OF_CITY,
  FACTION_WORD,
  FACTIONS_WORD,
  IN_COUNCIL,
  INTERPARTY,
  NAMED_FACTION,
  OFFICE_WORD,
  PARTY_NAME,
} from '../words/groups.ts';
import { Opening, SPACES } from '../words/opening.ts';
import { PLURAL_ROLE, SIGNING_OFFICE } from '../words/roles.ts';
import { GIVEN_NAMES } from '../words/scans.ts';
import type { FoundPerson, Range } from './found.ts';
import { type Reader, readerOf, readPerson, readRole, startsGroup, take } from './person.ts';

export interface FoundGroup {
  /** With its word: `Fraktion B` also where `Fraktionen A, B und C` is printed. */
  text: string;
  at: Range;
}

export interface FoundParty {
  people: FoundPerson[];
  groups: FoundGroup[];
  /** Roles that nobody who is named bears: `Vorsitzender des Stadtrates` alone. */
  roles: Range[];
  /** Parts of the text that are neither person nor group nor role. */
  rest: Range[];
}

/** No Absender is longer; what a hostile cell holds behind it is not looked at. */
const LONGEST = 3000;
const SEPARATOR = new Opening(
  `${SPACES},;:|•·–—()+-/usmdfiv&`,
  /(?:[\s,;:|•·–—()+]|-(?= )|\/(?= )|(?:und|sowie|u\.|mit|der|des|für|im Namen|vertreten durch)(?= )|&(?= ))+/uy,
);

/**
 * Takes an enumeration of people and groups apart. `breaks`: where in the text a printed line of the cell begins;
 * a name of two words ends there.
 */
export function readParty(text: string, breaks?: ReadonlySet<number>): FoundParty {
  const reader = readerOf(text.slice(0, LONGEST), breaks);
  const party: FoundParty = { people: [], groups: [], roles: [], rest: [] };
  let pluralRole: Range | null = null;
  while (reader.at < reader.text.length) {
    if (take(reader, SEPARATOR) !== null) continue;
    if (readGroup(reader, party)) {
      pluralRole = null;
      continue;
    }
    const role = readRole(reader);
    if (role !== null && PLURAL_ROLE.test(reader.text.slice(role.start, role.end))) pluralRole = role;
    else if (role !== null) pluralRole = null;
    if (role !== null) take(reader, BEFORE_BEARER);
    const person = readPerson(reader, role !== null || pluralRole !== null);
    if (person !== null) party.people.push({ ...person, role: role ?? pluralRole });
    else if (role !== null) lonelyRole(reader, party, role);
    else skipToken(reader, party);
  }
  return party;
}

/** `Behindertenbeauftragter der Stadt, Herr Muster` */
const BEFORE_BEARER = new Opening(',:', /[,:] (?=(?:Herrn?|Frau) )/y);

/** A role behind its name belongs to it: `Nadja Lösch, Stadträtin`; `Stadtrat` alone is the council. */
function lonelyRole(reader: Reader, party: FoundParty, role: Range): void {
  const last = party.people.at(-1);
  if (last !== undefined && last.role === null) last.role = role;
  else if (reader.text.slice(role.start, role.end) === 'Stadtrat') {
    party.groups.push({ text: 'Stadtrat', at: role });
  } else if (SIGNING_OFFICE.test(reader.text.slice(role.start, role.end)) && !isBorne(reader, last, role)) {
    party.groups.push({ text: reader.text.slice(role.start, role.end), at: role });
  } else party.roles.push(role);
}

/** `Stadtrat Max Muster, Ortsbürgermeister von Pechau`: who was named right before bears the second office, too. */
function isBorne({ text }: Reader, last: FoundPerson | undefined, role: Range): boolean {
  const between = last === undefined ? 'nobody' : text.slice(last.name.end, role.start);
  return /^[\s,;(–-]{1,9}$/.test(between);
}

function skipToken(reader: Reader, party: FoundParty): void {
  const start = reader.at;
  // a printed line below a name that says nothing known is the group's name
  if (reader.breaks.has(start) && party.people.length > 0 && isCapital(reader.text, start)) {
    pushGroup(reader, party, start, groupEnd(reader, false));
    return;
  }
  while (reader.at < reader.text.length && !/[\s,;()]/.test(reader.text[reader.at]!)) reader.at++;
  const last = party.rest.at(-1);
  if (last !== undefined && reader.text.slice(last.end, start).trim() === '') last.end = reader.at;
  else party.rest.push({ start, end: reader.at });
}

function readGroup(reader: Reader, party: FoundParty): boolean {
  const start = reader.at;
  const whole = take(reader, INTERPARTY);
  if (whole !== null) {
    party.groups.push({ text: whole, at: { start, end: reader.at } });
    return true;
  }
  const plural = take(reader, FACTIONS_WORD);
  if (plural !== null) {
    readEnumeration(reader, party, plural.slice(0, plural === 'Gruppen' ? -1 : -2));
    return true;
  }
  if (take(reader, COUNCIL_OF_CITY) !== null || take(reader, BODY_ABBREVIATION) !== null) {
    pushGroup(reader, party, start, reader.at);
    return true;
  }
  if (take(reader, FACTION_WORD) !== null) {
    pushGroup(reader, party, start, groupEnd(reader, false));
    return true;
  }
  if (take(reader, NAMED_FACTION) !== null || take(reader, PARTY_NAME) !== null) {
    take(reader, IN_COUNCIL);
    pushGroup(reader, party, start, reader.at);
    return true;
  }
  if (take(reader, BODY_WORD) !== null || take(reader, OFFICE_WORD) !== null) {
    pushGroup(reader, party, start, groupEnd(reader, true));
    return true;
  }
  return false;
}

function pushGroup(reader: Reader, party: FoundParty, start: number, end: number): void {
  const text = reader.text.slice(start, end).replace(/[\s,;:(-]{1,9}$/, '');
  party.groups.push({ text, at: { start, end: start + text.length } });
  reader.at = end;
}

const LETTER_OR_DIGIT = /[A-Za-zÀ-ɏẞ\d]/u;
const CAPITALISED = /^[A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]/u;

/** `Fraktionen A, B und C`: each name gets the word in the singular. */
function readEnumeration(reader: Reader, party: FoundParty, word: string): void {
  while (reader.at < reader.text.length) {
    take(reader, SEPARATOR);
    const start = reader.at;
    if (start >= reader.text.length || startsPerson(reader) || startsGroup(reader, start)) return;
    const end = enumerationEnd(reader);
    const name = reader.text.slice(start, end).replace(/[\s,;)]{1,9}$/, '');
    if (LETTER_OR_DIGIT.test(name))
      party.groups.push({ text: `${word} ${name}`, at: { start, end: start + name.length } });
    reader.at = Math.max(end, start + 1);
    if (!/^[\s,;]*(?:,|;|und |sowie |u\. )/.test(reader.text.slice(end, end + 20))) return;
  }
}

function startsPerson(reader: Reader): boolean {
  return readRole({ ...reader }) !== null;
}

function enumerationEnd(reader: Reader): number {
  for (let at = reader.at; at < reader.text.length; at++) {
    const char = reader.text[at]!;
    if (char === ',' || char === ';') return at;
    if (char === ' ' && /^(?:und|sowie|u\.) /.test(reader.text.slice(at + 1, at + 9))) return at;
    if (char === ' ' && startsNext(reader, at + 1)) return at;
  }
  return reader.text.length;
}

/** Where a group's name ends: before the next group, role or separator; a committee's name may hold commas, and any name brackets. */
function groupEnd(reader: Reader, committee: boolean): number {
  let open = 0;
  for (let at = reader.at; at < reader.text.length; at++) {
    const char = reader.text[at]!;
    if (char === '(') open++;
    if (char === ')' && open-- === 0) return at;
    if (char === ';' || char === '•' || char === '|') return at;
    if (char === ',' && !(committee && goesOnAsName(reader, at))) return at;
    if (committee && namesPerson(reader, at + 1)) return at;
    if (!committee && char === ' ' && isBeforeName(reader, at)) return at;
    if (char === ' ' && !GOVERNS.test(reader.text.slice(Math.max(reader.at, at - 16), at))) {
      const after =
        /^(?:und|sowie|mit|u\.|&|\+|[-–/]) /.exec(reader.text.slice(at + 1, at + 8))?.[0].length ?? 0;
      if (startsNext(reader, at + 1 + after)) return at;
      if (ENDING_DASH.test(reader.text.slice(at + 1, at + 9))) return at;
    }
  }
  return reader.text.length;
}

/** `Ortschaftsrat Pechau` + `Bernd Muster`: a line of its own that a given name begins, and a surname ends. */
function namesPerson({ text, breaks }: Reader, at: number): boolean {
  if (!breaks.has(at)) return false;
  const [name, given] = TWO_WORDS.exec(text.slice(at, at + 60)) ?? [];
  return (
    given !== undefined &&
    GIVEN_NAMES.has(given) &&
    (at + name!.length >= text.length || breaks.has(at + name!.length + 1))
  );
}

/** `Fraktion GRÜNE/future! Ruben Muster`, `Fraktion SPD Anna Muster`: a name behind the group's, with no sign between them. */
function isBeforeName({ text, at: start }: Reader, at: number): boolean {
  const given = at > start ? TWO_WORDS.exec(text.slice(at + 1, at + 61))?.[1] : undefined;
  return given !== undefined && (text[at - 1] === '!' || GIVEN_NAMES.has(given));
}

const TWO_WORDS = /^([A-ZÀ-ÞĀ-ɏẞ][a-zß-ɏ]{1,20}) [A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ-]{1,30}(?=[ ,;]|$)/u;

/** A dash ends a name, but not one with a by-name: `Fraktion A - Die junge B` (`- Die Linke` is a group of its own). */
const ENDING_DASH = /^[-–] (?!(?:[Dd]ie|[Dd]er|[Dd]as) [a-zß-ɏ])/;

/** What stands behind one of these goes on with the group's name: `Fraktion A im Stadtrat der Landeshauptstadt`. */
const GOVERNS = /(?:^| )(?:im|des|der|dem|beim|vom|für|(?:im|des) Magdeburger)$/;

/** `Ausschuss für Stadtentwicklung, Bauen und Verkehr` */
function goesOnAsName(reader: Reader, comma: number): boolean {
  return (
    !startsNext(reader, comma + 2) &&
    reader.text.startsWith(', ', comma) &&
    CAPITALISED.test(reader.text.slice(comma + 2, comma + 4))
  );
}

function startsNext(reader: Reader, at: number): boolean {
  const { text, breaks, grouped } = reader;
  const next: Reader = { text, at, breaks, grouped };
  if (startsGroup(reader, at)) return true;
  const role = readRole(next);
  if (role !== null) return true;
  return /^(?:Herrn?|Frau|Dr\.|Prof\.) /.test(reader.text.slice(at, at + 6));
}
