/** Who may sign: the people and groups of the header's Absender. */

import { officeBehind, type SignatureName } from '../fields/signatureName.ts';
import { ACADEMIC_TITLE } from '../words/names.ts';

/** Who sends the paper, as its header says. */
export interface KnownSenders {
  /** Names without titles. */
  people: readonly string[];
  groups: readonly string[];
  /** Surnames by which somebody signs who is not named as a sender. */
  surnames?: readonly string[];
}

export const NO_SENDERS: KnownSenders = { people: [], groups: [] };

/** `Bunte Liste` reads like a name, but the header says that it is a group (`Fraktion Bunte Liste`). */
export function isKnownGroup(text: string, known: KnownSenders): boolean {
  return known.groups.some(
    (group) =>
      group === text || (group.endsWith(` ${text}`) && !group.slice(0, -text.length - 1).includes(' ')),
  );
}

/** A sender's name in the line, with what may stand around it; `null` if there is none. */
export function knownPersonIn(text: string, known: KnownSenders): SignatureName | null {
  const full = known.people.filter((person) => person.includes(' '));
  for (const person of [...full, ...(known.surnames ?? [])]) {
    const start = text.indexOf(person);
    if (start < 0) continue;
    const end = start + person.length;
    const before = text.slice(0, start).replace(SIGNED_BEFORE, '');
    const title = ACADEMIC_TITLE.matchAt(before, 0) ?? '';
    const behind = officeBehind(text);
    const endsThere = behind?.end === end || text.slice(end).replace(/\)$/, '') === '';
    if (title.length !== before.length || !endsThere) continue;
    const titleStart = start - before.length;
    const academicTitle =
      title === '' ? null : { start: titleStart, end: titleStart + title.trimEnd().length };
    return { name: { start, end }, academicTitle, beside: behind?.office ? [behind.office] : [] };
  }
  return null;
}

const SIGNED_BEFORE = /^\(?(?:(?:gez\.|[iI]\. ?[AV]\.|Im Auftrag|In Vertretung) ?)?(?:(?:Herr|Frau) )?/;
