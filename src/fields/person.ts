/** A person: a name with an academic title and a role. */

import { isSmall } from '../words/chars.ts';
import {
  BODY_WORD,
  FACTION_WORD,
  FACTIONS_WORD,
  IN_GROUPS,
  INTERPARTY,
  NAMED_FACTION,
  PARTY_NAME,
  PARTY_TOKENS,
} from '../words/groups.ts';
import {
  ACADEMIC_TITLE,
  ADDRESS_FORM,
  ALL_CAPITALS,
  DEGREE,
  NAME_SUFFIX,
  NAME_TOKEN,
  NAMED_ADDRESS,
  NEVER_NAMES,
  PARTICLE,
} from '../words/names.ts';
import { Opening } from '../words/opening.ts';
import { ROLE } from '../words/roles.ts';
import type { FoundPerson, Range } from './found.ts';

/** A text and how far it has been read. */
export interface Reader {
  text: string;
  at: number;
  /** Where printed lines begin. */
  breaks: ReadonlySet<number>;
  /** May the text hold the name of a group? Found out when it is first asked. */
  grouped: boolean | null;
}

const NO_BREAKS: ReadonlySet<number> = new Set();

/** Reads a text, by default a single printed line, from its beginning. */
export function readerOf(text: string, breaks: ReadonlySet<number> = NO_BREAKS): Reader {
  return { text, at: 0, breaks, grouped: null };
}

const LONGEST_NAME_TOKENS = 6;

/** Takes the word that stands at the reader's place; `null` leaves the reader where it was. */
export function take(reader: Reader, word: Opening): string | null {
  const found = word.matchAt(reader.text, reader.at);
  if (found === null) return null;
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
  // every one of these words begins with a capital, or with `inter`
  if (!BODY_WORD.mayBegin(reader.text, at) && !INTERPARTY.mayBegin(reader.text, at)) return false;
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
    if (NAMED_ADDRESS.test(reader.text.slice(before, reader.at))) certain = true;
  }
  const titleStart = reader.at;
  const title = take(reader, ACADEMIC_TITLE);
  if (title !== null) certain = true;
  const start = reader.at;
  const tokens = readTokens(reader, certain);
  if (tokens === 0 || (!certain && (tokens < 2 || !endsName(reader)))) {
    reader.at = before;
    return null;
  }
  if (reader.text[reader.at - 1] === ' ') reader.at--;
  take(reader, NAME_SUFFIX);
  const name = { start, end: reader.at };
  const academicTitle =
    title === null ? readDegree(reader) : { start: titleStart, end: titleStart + title.trimEnd().length };
  takeSpace(reader);
  return { name, academicTitle };
}

/** `Ida Muster, M. A.` */
function readDegree(reader: Reader): Range | null {
  const before = reader.at;
  const start = before + (reader.text.startsWith(', ', before) ? 2 : 1);
  reader.at = start;
  if (take(reader, DEGREE) !== null) return { start, end: reader.at };
  reader.at = before;
  return null;
}

/** Two capitalised words are a name only where nothing goes on behind them: `Alter Markt 6` is none. */
function endsName(reader: Reader): boolean {
  const { text, at, breaks } = reader;
  if (at >= text.length || breaks.has(at) || text[at - 1] !== ' ') return true;
  if (NAME_SUFFIX.standsAt(text, at - 1)) return true;
  return !BEGINS_OTHER.test(text.slice(at, at + 3)) || startsGroup(reader, at);
}

/** A number, or a word in small letters that joins nothing. */
const BEGINS_OTHER = /^(?:\d|[a-zß-ÿ](?!nd|\. ?))/;

function readTokens(reader: Reader, certain: boolean): number {
  let tokens = 0;
  let shouted = false;
  while (tokens < LONGEST_NAME_TOKENS) {
    if (tokens >= 2 && (reader.breaks.has(reader.at) || DEGREE.standsAt(reader.text, reader.at))) break;
    const before = reader.at;
    if (startsOther(reader)) break;
    while (take(reader, PARTICLE) !== null) takeSpace(reader);
    const token = startsOther(reader) ? null : take(reader, NAME_TOKEN);
    const capitals = token !== null && isAllCapitals(token);
    if (
      token === null ||
      (isNoName(token) && !isSurname(reader, token, tokens)) ||
      (tokens === 0 && !certain && (QUALITY.test(token) || LETTER.test(token))) ||
      (capitals && !mayShout(token, tokens, shouted, certain))
    ) {
      reader.at = before;
      break;
    }
    shouted = capitals;
    tokens++;
    if (!takeSpace(reader)) break;
  }
  return tokens;
}

/** Does a group, a role or a party stand at the reader's place? */
function startsOther(reader: Reader): boolean {
  const { text, at } = reader;
  return startsGroup(reader, at) || ROLE.standsAt(text, at) || PARTY_NAME.standsAt(text, at);
}

function isAllCapitals(token: string): boolean {
  return token.length > 1 && !isSmall(token, 1) && ALL_CAPITALS.test(token);
}

/** Shorter words in capitals are rather abbreviations of groups: `UWG`. */
const SHORTEST_SHOUTED = 4;

/** `MÜLLER`, `ANNA MÜLLER`, `Anna MÜLLER`: a name in capitals where a name is expected, and only its first or second word. */
function mayShout(token: string, before: number, shouted: boolean, certain: boolean): boolean {
  if (before === 0) return certain && token.length >= SHORTEST_SHOUTED;
  return before === 1 && (shouted || token.length >= SHORTEST_SHOUTED);
}

/** `Kosten und Zuständigkeiten`: nobody is called so. */
const THING = /[a-zß-ÿ](?:ungen|heiten|keit|keiten|schaften|tionen|tion|ität|itäten)$/u;

const TIERSCHUTZ = new Opening('T', /^Tierschutz[A-Za-zÀ-ɏẞ]*$/u);

/** `Ulf Bürger`, and nothing behind it. */
function isSurname({ text, at, breaks }: Reader, token: string, before: number): boolean {
  return token === 'Bürger' && before === 1 && (at >= text.length || breaks.has(at + 1) || text[at] === ',');
}

/** `Bisherige Beschlüsse`, `Rechtliche Lage`: a heading, for no first name ends so. */
const QUALITY = /^[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:ige|liche|ische|ierte|bare)[nsm]?$/u;

/** `B Bestand`: the letter of a heading; an initial has a stop. */
const LETTER = /^[A-ZÀ-Þ]$/;

/** `SPD`, `DIE`, `AfD`, `Magdeburg`: no part of a person's name. */
function isNoName(token: string): boolean {
  return PARTY_TOKENS.has(token) || NEVER_NAMES.has(token) || TIERSCHUTZ.test(token) || THING.test(token);
}
