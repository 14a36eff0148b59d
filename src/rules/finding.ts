/** A rule's problem to a finding: its place, how long the spot is, the line there. */

import { type Finding, LONGEST_EXCERPT } from '../finding.ts';
import type { Severity } from '../model/diagnosticNames.ts';
import { placeOf } from '../sheet/place.ts';
import type { Breach, CheckedPaper } from './rule.ts';

/** A rule breaks no more often than this in a paper that people wrote; what a hostile one holds is counted, not listed. */
const MOST_OF_ONE_RULE = 100;

/** The first breaches of a rule; the last of them says how many more there are. */
export function someOf(breaches: Breach[]): Breach[] {
  const more = breaches.length - MOST_OF_ONE_RULE;
  if (more <= 0) return breaches;
  const last = breaches[MOST_OF_ONE_RULE - 1]!;
  const told = { ...last, message: `${last.message} And ${more} more like this, which are not listed.` };
  return [...breaches.slice(0, MOST_OF_ONE_RULE - 1), told];
}

export function findingOf(
  { layout }: CheckedPaper,
  rule: string,
  severity: Severity,
  { message, field, at, place = null }: Breach,
): Finding {
  const common = { rule, severity, message, field };
  if (layout === null || at === null) return { ...common, place, length: 0, excerpt: null };
  const spot = placeOf(layout, at.start);
  return {
    ...common,
    place: spot,
    length: lengthInLine(layout.text.slice(at.start, at.end)),
    excerpt: excerptFrom(layout.text, at.start - (spot.column - 1)),
  };
}

const LINE_END = /[\n\f]/;

function lengthInLine(text: string): number {
  const end = text.search(LINE_END);
  return end < 0 ? text.length : end;
}

/** Looks no further than an excerpt may be long: lines may be endless. */
function excerptFrom(text: string, lineStart: number): string | null {
  const head = text.slice(lineStart, lineStart + LONGEST_EXCERPT + 1);
  const line = head.slice(0, lengthInLine(head));
  return line.length > LONGEST_EXCERPT ? null : line;
}

/** By place, what has none first; findings of one spot stay in the order of the rules. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    ({ place: left }, { place: right }) =>
      (left?.page ?? 0) - (right?.page ?? 0) ||
      (left?.line ?? 0) - (right?.line ?? 0) ||
      (left?.column ?? 0) - (right?.column ?? 0),
  );
}
