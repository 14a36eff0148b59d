/** The body of a paper: lines behind the header to values, with what is doubtful, and what every line is. */

import { type Decided, decode } from '../decode/bestPath.ts';
import { type Form, type ProperRole, VALUELESS } from '../forms/form.ts';
import type { Layout, Line } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import { type Sheet, sheetOf } from '../sheet/body.ts';
import { partRunOnQuestions } from '../sheet/runOnList.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import { findSurnames } from '../signatures/surnames.ts';
import { surnameOf } from '../words/names.ts';
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
  const asks = form.roles.includes('inlineQuestion');
  const sheet = sheetOf(layout, asks ? partRunOnQuestions(layout, lines) : lines, own);
  const known = { ...senders, surnames: surnamesIn(sheet, form, senders) };
  const decided = decode(sheet, form, known);
  const values = bodyValues(layout, known, form, decided);
  if (sheet.movedFrom !== null) {
    values.draft.problems.push(problem('columns-guessed', { at: sheet.movedFrom, what: 'numbers-apart' }));
  }
  for (const at of columnStarts(lines))
    values.draft.problems.push(problem('columns-guessed', { at, what: 'text' }));
  return { decided: decided.map((one) => withoutValue(one, form)), ...values };
}

/** Offsets at which the second of two columns of text begins. */
function columnStarts(lines: readonly Line[]): number[] {
  return lines.flatMap(({ start, column, page }, index) => {
    const before = lines[index - 1];
    const begins = column !== undefined && before?.column !== undefined && before.column !== column;
    return begins && before.page === page ? [start] : [];
  });
}

/** A role that a kind has no value for is called what its words become, and so is its rival. */
function withoutValue(one: Decided, { becomes }: Form): Decided {
  const role = becomes[one.role as ProperRole] ?? one.role;
  const rival = becomes[one.rival as ProperRole] ?? one.rival;
  return { ...one, rival, role: VALUELESS.has(role) ? role : one.role };
}

/** Surnames by which somebody may sign: in a council's paper only those of people whom the header names as senders. */
function surnamesIn(sheet: Sheet, form: Form, { people }: KnownSenders): readonly string[] {
  if (form.surnames === true) return findSurnames(sheet);
  const senders = new Set(people.map(surnameOf));
  return senders.size === 0 ? [] : findSurnames(sheet).filter((name) => senders.has(surnameOf(name)));
}
