/** Values that are made from a header field: where the field is doubtful, so are they. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import { type Problem, problem } from '../model/problem.ts';

/** What is made from the field, and whether the record has it. */
type Derived = readonly [field: JsonPointer, has: (record: ParsedDocument) => boolean];

const TITLE: Derived = ['/title', ({ title }) => title !== null];
const SENDER: Derived = ['/sender', ({ sender }) => sender.people.length + sender.groups.length > 0];

const DERIVED: Readonly<Record<string, readonly Derived[]>> = {
  [pointerTo('header', 'Kurztitel')]: [TITLE],
  [pointerTo('header', 'Bezeichnung')]: [TITLE],
  [pointerTo('header', 'Thema')]: [TITLE],
  [pointerTo('header', 'Absender')]: [SENDER],
  [pointerTo('header', 'Stadtamt')]: [SENDER],
  [pointerTo('header', 'Amt')]: [SENDER],
  [pointerTo('header', 'Dezernat')]: [SENDER],
  [pointerTo('header', 'zum/zur')]: [
    ['/respondsTo', ({ respondsTo }) => respondsTo.length > 0],
    ['/addressee', ({ addressee }) => addressee.people.length + addressee.groups.length > 0],
  ],
};

/** A further problem for each such value of which nothing is said yet. */
export function doubtDerived(record: ParsedDocument, problems: readonly Problem[]): Problem[] {
  const said = new Set(problems.map(({ field }) => field));
  const found: Problem[] = [];
  for (const { code, field, at } of problems) {
    if (field === null || (code !== 'reading-unsure' && code !== 'columns-guessed')) continue;
    for (const [derived, has] of DERIVED[field] ?? []) {
      if (said.has(derived) || !has(record)) continue;
      said.add(derived);
      found.push(problem('reading-unsure', { field: derived, at }));
    }
  }
  return found;
}
