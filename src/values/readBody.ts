/** The body of a paper: lines behind the header to values, with what is doubtful, and what every line is. */

import { type Decided, decode } from '../decode/bestPath.ts';
import { type Form, type ProperRole, VALUELESS } from '../forms/form.ts';
import type { Layout, Line } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import { sheetOf } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import { findSurnames } from '../signatures/surnames.ts';
import { type BodyValues, bodyValues } from './body.ts';

export interface BodyReading extends BodyValues {
  /** Every printed line stands in one of these. */
  decided: Decided[];
}

export function readBody(
  layout: Layout,
  lines: readonly Line[],
  form: Form,
  senders: KnownSenders,
  own: string | null = null,
): BodyReading {
  const sheet = sheetOf(layout, lines, own);
  const surnames = findSurnames(sheet).filter((name) => form.surnames === true || isOfSender(name, senders));
  const known = { ...senders, surnames };
  const decided = decode(sheet, form, known);
  const values = bodyValues(layout, known, form, decided);
  if (sheet.movedFrom !== null) {
    values.draft.problems.push(problem('columns-guessed', { at: sheet.movedFrom, what: 'numbers-apart' }));
  }
  return { decided: decided.map((one) => withoutValue(one, form)), ...values };
}

/** A role that a kind has no value for is called what its words become. */
function withoutValue(one: Decided, { becomes }: Form): Decided {
  const role = becomes[one.role as ProperRole];
  return role !== undefined && VALUELESS.has(role) ? { ...one, role } : one;
}

/** Is it the surname of somebody whom the header names as a sender? */
function isOfSender(surname: string, { people }: KnownSenders): boolean {
  return people.some((person) => lastWord(person) === lastWord(surname));
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
