/** A Beschlussnummer alone in its line or cell; in running text it is a reference. */

import { readResolutionNumbers } from '../fields/resolutionNumber.ts';
import type { Located } from '../values/draft.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';

const LEAD = /^\(?Beschl(?:uss|uß|\.)? ?-? ?(?:Nr|Nummer)?[.:-]{0,3} ?:? ?/iu;
const BARE = /^\d{1,5} ?[-–] ?\d{1,3} ?\([IVXl1|]{1,6}\) ?\/? ?\d{2}$/u;
/** Numbers that committees give in another form: `StBV012-072(VII)24`, `035-08/21`. */
const OTHER =
  /^(?:[A-Za-z]{1,6}[ .-]){0,2}[A-Za-z]{0,6}\d{1,4}(?:[-–/. ]{1,2}[A-Za-z\d]{1,8}){1,3}(?:\([IVXl]{1,6}\) ?\/?\d{2})?$/u;
/** No longer line is a number alone. */
const LONGEST = 60;

/** `null` where the text is anything else. */
export function resolutionLine(text: Stretch): Located | null {
  if (text.text.length > LONGEST || !/\d/.test(text.text)) return null;
  const lead = LEAD.exec(text.text)?.[0].length ?? 0;
  const rest = sliceStretch(text, lead, text.text.replace(/[).]$/, '').length);
  if (lead === 0 && !BARE.test(rest.text)) return null;
  const named = rest.text.replace(/^[:.]\s?/, '');
  const [canonical, second] = readResolutionNumbers(`Nr. ${named}`);
  const whole = /^\d{1,5} ?[-–‐‑] ?\d{1,3} ?[(/] ?[IVXl1|]{1,6} ?[)/] ?\/? ?(?:\d{2}|\d{4})$/u.test(named);
  if (canonical !== undefined && second === undefined && whole) return { value: canonical, at: rest };
  return /Nr|Nummer/u.test(text.text.slice(0, lead)) && OTHER.test(named) ? { value: named, at: rest } : null;
}

/** Behind a sentence in its line: `… 1 Enthaltung:   Beschluss-Nr. 009-1(VIII)24`. */
const AT_END =
  /(?:^|[ .:(])(\(?Beschl(?:uss|\.)? ?-? ?(?:Nr|Nummer)[.:-]{0,3} ?:? ?\d{1,5} ?[-–] ?\d{1,3} ?[(/] ?[IVXl1|]{1,6} ?[)/] ?\/? ?\d{2}\)?)[.:]?$/u;

export function resolutionAtEnd(text: Stretch): { number: Located; rest: Stretch } | null {
  const from = Math.max(0, text.text.length - LONGEST);
  const found = AT_END.exec(text.text.slice(from));
  if (found === null) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  const before = text.text.slice(0, start).trimEnd();
  // a sentence ends before the number; else the number is a part of it
  if (!/[:.)]$/.test(before)) return null;
  const number = resolutionLine(sliceStretch(text, start, start + found[1]!.length));
  return number === null ? null : { number, rest: sliceStretch(text, 0, before.length) };
}
