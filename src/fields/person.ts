/** A person: a name with an academic title and a role. */

import { isSmall } from '../text/chars.ts';
import { Opening } from '../text/opening.ts';
import type { FoundPerson, Range } from './found.ts';
import {
  ACADEMIC_TITLE,
  ADDRESS_FORM,
  BODY_WORD,
  FACTION_WORD,
  FACTIONS_WORD,
  IN_GROUPS,
  INTERPARTY,
  NAME_TOKEN,
  NAMED_FACTION,
  PARTICLE,
  PARTY_NAME,
  ROLE,
} from './partyWords.ts';

/** A text and how far it has been read. */
export interface Reader {
  text: string;
  at: number;
  /** Where printed lines begin. */
  breaks: ReadonlySet<number>;
  /** May the text hold the name of a group? Found out when it is first asked. */
  grouped?: boolean;
}

const NO_BREAKS: ReadonlySet<number> = new Set();

/** Reads a text, by default a single printed line, from its beginning. */
export function readerOf(text: string, breaks: ReadonlySet<number> = NO_BREAKS): Reader {
  return { text, at: 0, breaks };
}

const LONGEST_NAME_TOKENS = 6;

/** Takes the word that stands at the reader's place; `null` leaves the reader where it was. */
export function take(reader: Reader, word: Opening): string | null {
  const found = word.matchAt(reader.text, reader.at);
  if (found === null || found === '') return null;
  reader.at += found.length;
  return found;
}

function takeSpace(reader: Reader): boolean {
  if (reader.text[reader.at] !== ' ') return false;
  reader.at++;
  return true;
}

const GROUPS = [INTERPARTY, FACTIONS_WORD, FACTION_WORD, NAMED_FACTION, BODY_WORD];

/** Does a group's word stand at `at`? */
export function startsGroup(reader: Reader, at: number): boolean {
  reader.grouped ??= IN_GROUPS.some((part) => reader.text.includes(part));
  return reader.grouped && GROUPS.some((word) => word.standsAt(reader.text, at));
}

/** Between two roles of one person. */
const JOINT = new Opening(' /,', /(?: und | ?\/ ?|, )/y);

/** `Stadtrat`, `Vorsitzender des Stadtrates`, `Stadtrat und Fraktionsvorsitzender`. */
export function readRole(reader: Reader): Range | null {
  const before = reader.at;
  while (take(reader, ADDRESS_FORM) !== null);
  const start = reader.at;
  if (take(reader, ROLE) === null) {
    reader.at = before;
    return null;
  }
  let end = reader.at;
  for (;;) {
    if (take(reader, JOINT) === null) break;
    if (take(reader, ROLE) === null) break;
    end = reader.at;
  }
  reader.at = end;
  return { start, end };
}

/** Reads titles and name; a single word counts as a name only behind a role, a title or a form of address. */
export function readPerson(reader: Reader, named: boolean): Omit<FoundPerson, 'role'> | null {
  const before = reader.at;
  let certain = named;
  while (takeSpace(reader) || take(reader, ADDRESS_FORM) !== null) {
    if (/(?:Herrn?|Frau|gez\.)/.test(reader.text.slice(before, reader.at))) certain = true;
  }
  const titleStart = reader.at;
  const title = take(reader, ACADEMIC_TITLE);
  const academicTitle =
    title === null ? null : { start: titleStart, end: titleStart + title.trimEnd().length };
  const start = reader.at;
  const tokens = readTokens(reader);
  const end = start + reader.text.slice(start, reader.at).trimEnd().length;
  const enough = tokens >= 2 || (tokens === 1 && (certain || academicTitle !== null));
  if (!enough) {
    reader.at = before;
    return null;
  }
  return { name: { start, end }, academicTitle };
}

function readTokens(reader: Reader): number {
  let tokens = 0;
  while (tokens < LONGEST_NAME_TOKENS) {
    if (tokens >= 2 && reader.breaks.has(reader.at)) break;
    if (
      startsGroup(reader, reader.at) ||
      ROLE.standsAt(reader.text, reader.at) ||
      PARTY_NAME.standsAt(reader.text, reader.at)
    )
      break;
    const before = reader.at;
    while (take(reader, PARTICLE) !== null) takeSpace(reader);
    const token = take(reader, NAME_TOKEN);
    if (token === null || isParty(token)) {
      reader.at = before;
      break;
    }
    tokens++;
    if (!takeSpace(reader)) break;
  }
  return tokens;
}

/** `SPD`, `DIE`, `AfD`: no part of a person's name. */
function isParty(token: string): boolean {
  return NO_NAMES.has(token) || TIERSCHUTZ.test(token) || (!isSmall(token, 1) && CAPITALS_ONLY.test(token));
}

const NO_NAMES = new Set(['AfD', 'BfM', 'BSW', 'Die', 'Für', 'Gartenpartei', 'Volt', 'Grüne']);
const CAPITALS_ONLY = /^[A-ZÀ-ÞĀ-ɏẞ]{2,}$/u;
const TIERSCHUTZ = new Opening('T', /^Tierschutz[A-Za-zÀ-ɏẞ]*$/u);
