/** Values of a form whose shape tells that a cell beside them ran in, or that a letter of theirs is another one. */

import type { ParsedDocument } from '../model/names.ts';
import { type JsonPointer, pointerTo } from '../model/pointer.ts';
import type { Problem } from '../model/problem.ts';
import type { ValueSpans } from '../model/reading.ts';
import { BODY, DEPARTMENT, FORM_WORD, LONGEST_BODY, NO_BODY } from '../words/formShapes.ts';
import { unsureAt } from './unsure.ts';

/** Fields that name people, groups, bodies or offices: titles may hold any word. */
const NAMING = ['Absender', 'Adressat', 'Gremium', 'Stadtamt', 'Amt', 'Beteiligungen'] as const;

/** A day, in whatever way it is written. */
const DAY = /\d{1,2}\. ?\d{1,2}\. ?\d{2,4}/;

/** Says of each of them, if nothing is said of it yet, that it is unsure. */
export function reportShapes(record: ParsedDocument, spans: ValueSpans, said: readonly Problem[]): Problem[] {
  const header = record.header as Readonly<Record<string, string | null | undefined>>;
  const odd: JsonPointer[] = NAMING.filter((name) => holdsForm(header[name] ?? '')).map((name) =>
    pointerTo('header', name),
  );
  const department = header.Dezernat ?? null;
  if (department !== null && !DEPARTMENT.test(department)) odd.push(pointerTo('header', 'Dezernat'));
  for (const [index, { body }] of record.consultations.entries()) {
    if (body !== null && isOddBody(body)) odd.push(pointerTo('consultations', index, 'body'));
  }
  return odd
    .filter((field) => said.every((one) => one.field !== field))
    .map((field) => unsureAt(field, spans));
}

function isOddBody(text: string): boolean {
  return text.length > LONGEST_BODY || !BODY.test(text) || NO_BODY.test(text) || FORM_WORD.test(text);
}

function holdsForm(text: string): boolean {
  return FORM_WORD.test(text) || DAY.test(text);
}
