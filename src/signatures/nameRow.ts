/** Several names in one printed line, without columns that would part them. */

import type { Range } from '../fields/found.ts';
import { readerOf, readRole, startsGroup } from '../fields/person.ts';
import { isSignatureLine, readSignatureName } from '../fields/signatureName.ts';
import { endsIn } from '../words/chars.ts';
import { ACADEMIC_TITLE, PARTICLE } from '../words/names.ts';
import { PLURAL_ROLE } from '../words/roles.ts';
import { isKnownGroup, type KnownSenders } from './knownSenders.ts';
import { splitRoles } from './roleRow.ts';

/** The people of one line, each with what stands beside the name; a plural role before them stands with each. */
export interface NameRow {
  people: Range[];
  role: Range | null;
}

const JOINT = /,? (?:und|sowie|&|\/) |[,;] | (?=gez\. ?[A-ZÀ-ÞĀ-ɏẞ])/gu;
const NAME_WORD = /^[A-ZÀ-ÞĀ-ɏẞ](?:[A-Za-zÀ-ɏẞ'’-]*[a-zß-ɏ]|\.)$/u;
/** A line without any of these is one name or none. */
const MAY_HOLD_JOINT = /[,;&/]| und | sowie | gez/;
/** No name has more words without a particle; more may be two names side by side. */
const MOST_WORDS = 3;
const NAME_WORDS = 2;
/** Longer lines are sentences. */
const LONGEST = 120;

/**
 * `Anna Muster und Bernd Öztürk`, `gez. A. Muster gez. B. Öztürk`, and names side by side with a mere space between
 * them. `below` is the line under it. `unclear`: surely several names, but not where one ends. `null`: no such line.
 */
export function readNameRow(text: string, below: string, known: KnownSenders): NameRow | 'unclear' | null {
  if (text.length > LONGEST || endsIn(text, '.?:;!')) return null;
  const role = readRole(readerOf(text));
  const plural = role !== null && PLURAL_ROLE.test(text.slice(role.start, role.end)) ? role : null;
  const listed = listedNames(text, plural?.end ?? 0, known);
  if (listed !== null) return { people: listed, role: plural };
  return role === null ? namesInRun(text, below, known) : null;
}

/** Names parted by words and commas; a role or group between them belongs to the name before. */
function listedNames(text: string, from: number, known: KnownSenders): Range[] | null {
  const people: Range[] = [];
  let start = text[from] === ' ' ? from + 1 : from;
  if (!MAY_HOLD_JOINT.test(text)) return null;
  JOINT.lastIndex = 0;
  for (;;) {
    const joint = nextJoint(text, start);
    const end = joint?.index ?? text.length;
    const part = text.slice(start, end);
    const last = people.at(-1);
    const named = readSignatureName(part) !== null && !isKnownGroup(part, known);
    if (named) people.push({ start, end });
    else if (last !== undefined && (isSignatureLine(part) || isKnownGroup(part, known))) last.end = end;
    else return null;
    if (joint === null) return people.length >= 2 ? people : null;
    start = end + joint[0].length;
  }
}

/** Goes on with the search for joints: most texts turn out to be no names at the first. */
function nextJoint(text: string, start: number): RegExpExecArray | null {
  let joint = JOINT.exec(text);
  while (joint !== null && joint.index < start) joint = JOINT.exec(text);
  return joint;
}

/** `Anna Muster Bernd Öztürk`: told apart by the sender's names, by titles, or by the roles below. */
function namesInRun(text: string, below: string, known: KnownSenders): NameRow | 'unclear' | null {
  const words = wordsOf(text);
  if (words === null || known.people.includes(text) || isKnownGroup(text, known)) return null;
  const count = splitRoles(below, false)?.length ?? 1;
  const named = words.filter(({ kind }) => kind === 'name').length;
  const cuts = sureCuts(text, words, known);
  const several = cuts.length > 0 || named > MOST_WORDS || (count >= 2 && named > NAME_WORDS);
  if (!several) return null;
  const people = cutAt(text, words, cuts, count);
  return people === null || (count >= 2 && people.length !== count) ? 'unclear' : { people, role: null };
}

interface Word extends Range {
  kind: 'title' | 'particle' | 'name';
}

/** Titles, particles and capitalised words; `null` if there is anything else. */
function wordsOf(text: string): Word[] | null {
  const words: Word[] = [];
  const reader = readerOf(text);
  let at = 0;
  while (at < text.length) {
    const title = ACADEMIC_TITLE.matchAt(text, at)?.length ?? 0;
    const particle = PARTICLE.matchAt(text, at)?.length ?? 0;
    const space = text.indexOf(' ', at);
    const plain = space < 0 ? text.length : space;
    const length = title || particle || plain - at;
    const kind = title > 0 ? 'title' : particle > 0 ? 'particle' : 'name';
    const word = text.slice(at, at + length).trimEnd();
    if (kind === 'name' && !NAME_WORD.test(word)) return null;
    if (startsGroup(reader, at)) return null;
    words.push({ kind, start: at, end: at + word.length });
    at += length;
    while (text[at] === ' ') at++;
  }
  return words;
}

/** Where a name surely begins: with a title, or where a sender's name begins or has ended. */
function sureCuts(text: string, words: readonly Word[], known: KnownSenders): number[] {
  const cuts = new Set<number>();
  for (const { kind, start } of words) if (kind === 'title') cuts.add(start);
  for (const name of known.people) {
    const at = ` ${text} `.indexOf(` ${name} `);
    if (at < 0 || !name.includes(' ')) continue;
    const before = words.find(({ end }) => end === at - 1);
    cuts.add(before?.kind === 'title' ? before.start : at);
    cuts.add(at + name.length + 1);
  }
  return [...cuts].filter((cut) => cut > 0 && cut < text.length).sort((left, right) => left - right);
}

/** The names between the cuts; without enough cuts names of two words each, if that gives as many as there are roles. */
function cutAt(text: string, words: readonly Word[], cuts: readonly number[], count: number): Range[] | null {
  const people: Range[] = [];
  const edges = [0, ...cuts, text.length];
  const sure = edges.length - 1 === count || count < 2;
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const part = words.filter((word) => word.start >= start && word.end <= edges[index + 1]!);
    const named = part.filter(({ kind }) => kind === 'name');
    if (named.length < NAME_WORDS) return null;
    if (named.length === NAME_WORDS || (sure && named.length <= MOST_WORDS)) people.push(rangeOf(part));
    else if (named.length === NAME_WORDS * (count - edges.length + 2)) {
      people.push(...pairs(part));
    } else return null;
  }
  return people;
}

/** Two words each, with the titles and particles before them. */
function pairs(words: readonly Word[]): Range[] {
  const people: Range[] = [];
  let open: Word[] = [];
  for (const word of words) {
    open.push(word);
    if (open.filter(({ kind }) => kind === 'name').length < NAME_WORDS) continue;
    people.push(rangeOf(open));
    open = [];
  }
  return people;
}

function rangeOf(words: readonly Word[]): Range {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
