/** Values that are made from a header field: where the field is doubtful, so are they. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import { type Problem, problem } from '../model/problem.ts';

/** What is made from the field, and whether the record has it. */
type Derived = readonly [field: JsonPointer, has: (record: ParsedDocument) => boolean];

const TITLE: Derived = ['/title', ({ title }) => title !== null];
const SENDER: Derived = ['/sender', ({ sender }) => sender.people.length + sender.groups.length > 0];
const ADDRESSEE: Derived = [
  '/addressee',
  ({ addressee }) => addressee.people.length + addressee.groups.length > 0,
];

/** Doubts of what is printed are told with the rows themselves. */
const SITTINGS: Derived = ['/consultations', () => false];

const DERIVED: Readonly<Record<string, readonly Derived[]>> = {
  [pointerTo('header', 'Kurztitel')]: [TITLE],
  [pointerTo('header', 'Bezeichnung')]: [TITLE],
  [pointerTo('header', 'Thema')]: [TITLE],
  [pointerTo('header', 'Absender')]: [SENDER],
  [pointerTo('header', 'Adressat')]: [ADDRESSEE],
  [pointerTo('header', 'Gremium')]: [SITTINGS],
  [pointerTo('header', 'Sitzungstermin')]: [SITTINGS],
  [pointerTo('header', 'Stadtamt')]: [SENDER],
  [pointerTo('header', 'Amt')]: [SENDER],
  [pointerTo('header', 'Dezernat')]: [SENDER],
  [pointerTo('header', 'zum/zur')]: [['/respondsTo', ({ respondsTo }) => respondsTo.length > 0], ADDRESSEE],
};

/** Where the text begins: what runs on into a header's value is lacking there. */
const BODY: readonly Derived[] = [
  ['/statement', ({ statement }) => statement.length > 0],
  ['/background', ({ background }) => background.length > 0],
  ['/resolution', ({ resolution }) => resolution.length > 0],
];

/** `Stadtrat Am 15. Mai habe ich …. Ein Abwarten war nicht möglich`: more than a header's cell holds. */
function holdsSentence(value: string | null): boolean {
  return value !== null && /[a-zäöüß]{3}\. [A-ZÄÖÜ]/u.test(value);
}

/** The printed text of a header field or of a body's name; `null` where the field is another. */
function printedAt({ header, consultations }: ParsedDocument, field: string): string | null {
  const row = /^\/consultations\/(\d+)\/body$/.exec(field)?.[1];
  if (row !== undefined) return consultations[Number(row)]?.body ?? null;
  const found = Object.entries(header).find(([key]) => pointerTo('header', key) === field);
  return typeof found?.[1] === 'string' ? found[1] : null;
}

/** A further problem for each such value of which nothing is said yet. */
export function doubtDerived(record: ParsedDocument, problems: readonly Problem[]): Problem[] {
  const said = new Set(problems.map(({ field }) => field));
  const found: Problem[] = [];
  for (const cause of problems) {
    const { code, field, at } = cause;
    const isMissing = code === 'header-incomplete';
    if (field === null || !(isMissing || code === 'reading-unsure' || code === 'columns-guessed')) continue;
    const below = holdsSentence(printedAt(record, field))
      ? BODY.filter(([, has]) => has(record)).slice(0, 1)
      : [];
    for (const [derived, has] of [...(DERIVED[field] ?? []), ...below]) {
      if (said.has(derived) || !(isMissing || has(record))) continue;
      said.add(derived);
      found.push(
        isMissing ? { ...cause, field: derived } : problem('reading-unsure', { field: derived, at }),
      );
    }
  }
  return found;
}
