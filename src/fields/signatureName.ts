/** Lines that name a signatory, and lines that stand under a name. */

import { endsIn, isSmall } from '../words/chars.ts';
import { FIELD_BEFORE_NAME, FIELD_OF_OFFICE, NAMED_OFFICE, POST } from '../words/offices.ts';
import { WITHOUT_GROUP } from '../words/roles.ts';
import { ADDRESS, HEADS_TEXT, SIGNED } from '../words/signatures.ts';
import type { Stretch } from '../words/stretch.ts';
import type { Range } from './found.ts';
import { type Reader, readerOf, readPerson, readRole } from './person.ts';

/** Longer lines are sentences. */
const LONGEST_LINE = 90;
/** Words of groups that may sign. */
export const GROUP =
  /(?:fraktion|ausschu(?:ss|ß)|beirat|ortschaftsrat|interfraktionell|gruppe)(?![A-Za-zÀ-ɏẞ])/iu;
/** A line that ends so is no name. */
const NEVER_SIGNED: ReadonlySet<string | undefined> = new Set(['?', ':', ';']);
const CAPITAL_WORDS = /^[A-ZÀ-ÞĀ-ɏẞ]{3,}(?:[ -][A-ZÀ-ÞĀ-ɏẞ]{2,}){1,4}$/u;
const CAPITALS = /[A-ZÀ-ÞĀ-ɏẞ]+/gu;
const PARTY_WORD = /(?<![A-Za-zÀ-ɏẞ])(?:CDU|SPD|FDP|AFD|BSW|BFM|DIE|LINKE|GRÜNE|VOLT)(?![A-Za-zÀ-ɏẞ])/u;
/** Behind a name: something that is neither a role nor a group that is known. */
const PLAIN_ROLE = /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ\d/!.& -]{1,40}$/u;
export interface SignatureName {
  readonly name: Range;
  readonly academicTitle: Range | null;
  /** What stands beside the name in its line: a role, a group. */
  readonly beside: readonly Range[];
}

/** `Höhe der Beiträge`: a heading; names have `von der`. */
const NOUN_OF_NOUN = /^[A-ZÀ-Þ][a-zß-ɏ-]{2,30} de[rsnm] [A-ZÀ-Þ][a-zß-ɏ-]{2,30}$/u;

/** `Siehe Antwort zu Frage II.`, `Zu Punkt I`: nobody is called so, though people have `zu` in their names. */
const REFERS = /(?:^Zu| zu) (?:Fragen?|Punkt|Ziffer|Nummer|Antrag|Anfrage|Drucksache)(?= |$)/u;

/** Reads a line that holds one signatory's name: `gez. Dr. Anna Muster`, `Anna Muster, Stadträtin`, `(Anna Muster)`. */
export function readSignatureName(printed: string): SignatureName | null {
  const text = isAllCapitals(printed) ? inSmallLetters(printed) : printed;
  if (text.length > LONGEST_LINE || NEVER_SIGNED.has(text.at(-1))) return null;
  if (NOUN_OF_NOUN.test(text) || REFERS.test(text) || HEADS_TEXT.test(text)) return null;
  const beside: Range[] = [];
  const reader = behindSigned(text);
  const signed = reader.at;
  const role = readRole(reader);
  if (role !== null) beside.push(role);
  while (text[reader.at] === ' ') reader.at++;
  const field = role === null ? null : FIELD_BEFORE_NAME.exec(text.slice(reader.at));
  if (field !== null) {
    reader.at += field[0].length;
    beside[0] = { start: beside[0]!.start, end: reader.at - 1 };
  }
  const person = readPerson(reader, role !== null || /^\(?(?:g|[iI]\.)/.test(text.slice(0, signed)));
  if (person === null) return null;
  const { name, academicTitle } = person;
  // `Amtsleiterin Jugendamt`
  const called = text.slice(name.start, name.end);
  if (NAMED_OFFICE.test(called) || POST.test(called)) return null;
  if (role !== null && FIELD_OF_OFFICE.test(called)) return null;
  const rest = text.slice(reader.at);
  const separator = /^(?: ?[,(–/-] ?| )/.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(separator);
  const tail = /[)\s]/.test(behind.at(-1) ?? '') ? behind.replace(/[)\s]{1,9}$/, '') : behind;
  if (tail !== '') {
    if (separator === 0 || !isRoleOrGroup(tail)) return null;
    beside.push({ start: reader.at + separator, end: reader.at + separator + tail.length });
  }
  return { name, academicTitle, beside };
}

const known = new WeakMap<Stretch, SignatureName | null>();

/** The same, read once for each stretch: a line of signatures is asked for its name many times. */
export function signatureNameIn(stretch: Stretch): SignatureName | null {
  let name = known.get(stretch);
  if (name === undefined) {
    name = readSignatureName(stretch.text);
    known.set(stretch, name);
  }
  return name;
}

/** Begins to read behind `gez.` and its like. */
function behindSigned(text: string): Reader {
  const reader = readerOf(text);
  reader.at = SIGNED.exec(text)?.[0].length ?? 0;
  return reader;
}

/** `ANNA MUSTER`: two words and more, none of them a party. */
function isAllCapitals(text: string): boolean {
  return (
    text.length < LONGEST_LINE && !isSmall(text, 1) && CAPITAL_WORDS.test(text) && !PARTY_WORD.test(text)
  );
}

/** The same length, so that ranges stay right. */
function inSmallLetters(text: string): string {
  return text.replace(CAPITALS, (word) => word[0] + word.slice(1).toLowerCase());
}

function isRoleOrGroup(text: string): boolean {
  return (
    GROUP.test(text) || WITHOUT_GROUP.test(text) || readRole(readerOf(text)) !== null || PLAIN_ROLE.test(text)
  );
}

/** Is this an address, of a street or of the web? */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_LINE && ADDRESS.test(text);
}

/** Can this line stand under a name, or for a group that signs? */
export function isSignatureLine(text: string): boolean {
  if (text.length > LONGEST_LINE) return false;
  if (endsIn(text, '.?:;,')) return OPEN_OFFICE.test(text);
  if (text.endsWith('!') && !GROUP.test(text)) return false;
  if (ADDRESS.test(text)) return false;
  if (GROUP.test(text) || WITHOUT_GROUP.test(text)) return true;
  return readRole(behindSigned(text)) !== null || POST.test(text);
}

/** `Beigeordneter für Kommunales,`: the areas go on in the next line. */
const OPEN_OFFICE =
  /^(?:(?:Bürgermeister(?:in)? und )?Beigeordnete[rn]?|Dezernent(?:in)?|Fachbereichsleiter(?:in)?|Amtsleiter(?:in)?|Leiter(?:in)?) (?:für|des|der) [A-ZÄÖÜ][A-Za-zÀ-ɏ -]{2,40},$/u;

/** Where a name ends and somebody's office begins: `Krug, Beigeordneter`, `Dr. Krug (Amtsleiter)`, `Krug (gez.)`. */
export function officeBehind(text: string): { end: number; office: Range | null } | null {
  const joint = text.length > LONGEST_LINE ? null : OFFICE_JOINT.exec(text);
  if (joint === null) return null;
  const start = joint.index + joint[0].length;
  const end = joint[0].endsWith('(') && text.endsWith(')') ? text.length - 1 : text.length;
  const behind = text.slice(start, end);
  if (behind === '') return { end: joint.index, office: null };
  return beginsWithRole(behind) && !NEVER_SIGNED.has(behind.at(-1)) && !behind.endsWith('.')
    ? { end: joint.index, office: { start, end } }
    : null;
}

const OFFICE_JOINT = / \(gez\.?\)$|(?: \(gez\.?\))?(?:, | [–-] )| \(/;

/** Does the line begin with a role? */
export function beginsWithRole(text: string): boolean {
  return text.length <= LONGEST_LINE && readRole(behindSigned(text)) !== null;
}
