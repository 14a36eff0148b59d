/** A person: a name with an academic title and a role. */

import type { FoundPerson, Range } from './party.ts';
import {
  ACADEMIC_TITLE,
  ADDRESS_FORM,
  BODY_WORD,
  FACTION_WORD,
  FACTIONS_WORD,
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
}

const LONGEST_NAME_TOKENS = 6;

/** Takes what the sticky expression finds at the reader's place; `null` leaves the reader where it was. */
export function take(reader: Reader, expression: RegExp): string | null {
  expression.lastIndex = reader.at;
  const match = expression.exec(reader.text);
  if (match === null || match[0] === '') return null;
  reader.at += match[0].length;
  return match[0];
}

/** Does a group's word stand at `at`? */
export function startsGroup(reader: Reader, at: number): boolean {
  return [INTERPARTY, FACTIONS_WORD, FACTION_WORD, NAMED_FACTION, BODY_WORD].some((expression) => {
    expression.lastIndex = at;
    return expression.test(reader.text);
  });
}

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
    const joint = /^(?: und | ?\/ ?|, )/.exec(reader.text.slice(reader.at, reader.at + 5))?.[0] ?? '';
    if (joint === '') break;
    reader.at += joint.length;
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
  while (take(reader, / /y) !== null || take(reader, ADDRESS_FORM) !== null) {
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
    if (startsGroup(reader, reader.at) || startsAt(reader, ROLE) || startsAt(reader, PARTY_NAME)) break;
    const before = reader.at;
    while (take(reader, PARTICLE) !== null) take(reader, / /y);
    const token = take(reader, NAME_TOKEN);
    if (token === null || isParty(token)) {
      reader.at = before;
      break;
    }
    tokens++;
    if (take(reader, / /y) === null) break;
  }
  return tokens;
}

function startsAt(reader: Reader, expression: RegExp): boolean {
  expression.lastIndex = reader.at;
  return expression.test(reader.text);
}

/** `SPD`, `DIE`, `AfD`: no part of a person's name. */
function isParty(token: string): boolean {
  return /^(?:[A-ZÀ-ÞĀ-ɏẞ]{2,}|AfD|BfM|BSW|Die|Für|Gartenpartei|Tierschutz[A-Za-zÀ-ɏẞ]*|Volt|Grüne)$/u.test(
    token,
  );
}
