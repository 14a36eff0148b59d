/** The body of a paper: lines behind the header to values, with what is doubtful, and what every line is. */

import { type Decided, decode } from '../decode/bestPath.ts';
import type { Form } from '../forms/form.ts';
import type { Layout, Line } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import { sheetOf } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
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
  const decided = decode(sheet, form, senders);
  const values = bodyValues(layout, senders, form, decided);
  if (sheet.movedFrom !== null) {
    values.draft.problems.push(problem('columns-guessed', { at: sheet.movedFrom, what: 'numbers-apart' }));
  }
  return { decided, ...values };
}
