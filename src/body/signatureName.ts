/** Lines that name a signatory, and lines that stand under a name. */

import type { Range } from '../fields/party.ts';
import { readPerson, readRole } from '../fields/person.ts';

/** A single printed line has no breaks. */
export const NO_BREAKS: ReadonlySet<number> = new Set();
/** Longer lines are sentences. */
const LONGEST_LINE = 90;
/** Words of groups that may sign. */
export const GROUP =
  /(?:fraktion|ausschuss|ausschuß|beirat|ortschaftsrat|interfraktionell|gruppe)(?![A-Za-zÀ-ɏẞ])/iu;
const SIGNED = /^\(?(?:(?:gez\.|gezeichnet|[iI]\. ?[AV]\.|im Auftrag|in Vertretung) ?:? ?)?/;
/** Stands under a name where others have their group. */
export const WITHOUT_GROUP = /^(?:fraktionslos|parteilos)(?:e[rsn]?)?(?![A-Za-zÀ-ɏẞ])/iu;
/** The group's address in the page's foot: `Fraktion A | Alter Markt 6 | Telefon 0391 123`. */
const ADDRESS = /[|@·•]|\d{3}|www\.|:\/\//;

interface SignatureName {
  name: Range;
  academicTitle: Range | null;
  /** What stands beside the name in its line: a role, a group. */
  beside: Range[];
}

/** Reads a line that holds one signatory's name: `gez. Dr. Anna Muster`, `Anna Muster, Stadträtin`, `(Anna Muster)`. */
export function readSignatureName(printed: string): SignatureName | null {
  const text = isAllCapitals(printed) ? inSmallLetters(printed) : printed;
  if (text.length > LONGEST_LINE || /[?:;]$/.test(text)) return null;
  const beside: Range[] = [];
  const reader = { text, at: SIGNED.exec(text)?.[0].length ?? 0, breaks: NO_BREAKS };
  const role = readRole(reader);
  if (role !== null) beside.push(role);
  while (text[reader.at] === ' ') reader.at++;
  const person = readPerson(reader, role !== null);
  if (person === null) return null;
  const rest = text.slice(reader.at);
  const separator = /^(?: ?[,(–/-] ?| )/.exec(rest)?.[0].length ?? 0;
  const tail = rest.slice(separator).replace(/[)\s]{1,9}$/, '');
  if (tail !== '') {
    if (separator === 0 || !isRoleOrGroup(tail)) return null;
    beside.push({ start: reader.at + separator, end: reader.at + separator + tail.length });
  }
  return { ...person, beside };
}

/** `ANNA MUSTER`: two words and more, none of them a party. */
function isAllCapitals(text: string): boolean {
  return (
    text.length < LONGEST_LINE &&
    /^[A-ZÀ-ÞĀ-ɏẞ]{3,}(?:[ -][A-ZÀ-ÞĀ-ɏẞ]{2,}){1,4}$/u.test(text) &&
    !/(?<![A-Za-zÀ-ɏẞ])(?:CDU|SPD|FDP|AFD|BSW|BFM|DIE|LINKE|GRÜNE|VOLT)(?![A-Za-zÀ-ɏẞ])/u.test(text)
  );
}

/** The same length, so that ranges stay right. */
function inSmallLetters(text: string): string {
  return text.replace(/[A-ZÀ-ÞĀ-ɏẞ]+/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

function isRoleOrGroup(text: string): boolean {
  return (
    GROUP.test(text) ||
    WITHOUT_GROUP.test(text) ||
    readRole({ text, at: 0, breaks: NO_BREAKS }) !== null ||
    /^[A-ZÀ-ÞĀ-ɏẞ][A-Za-zÀ-ɏẞ\d/!.& -]{1,40}$/u.test(text)
  );
}

/** Is this an address, of a street or of the web? */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST_LINE && ADDRESS.test(text);
}

/** Can this line stand under a name, or for a group that signs? */
export function isSignatureLine(text: string): boolean {
  if (text.length > LONGEST_LINE || /[.?:;,]$/.test(text)) return false;
  if (text.endsWith('!') && !GROUP.test(text)) return false;
  if (ADDRESS.test(text)) return false;
  return (
    GROUP.test(text) ||
    WITHOUT_GROUP.test(text) ||
    readRole({ text, at: SIGNED.exec(text)?.[0].length ?? 0, breaks: NO_BREAKS }) !== null
  );
}
