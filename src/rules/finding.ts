/** A rule's problem to a finding: its place, how long the spot is, the line there. */

import type { Severity } from '../diagnostic.ts';
import { type Finding, LONGEST_EXCERPT } from '../finding.ts';
import { placeOf } from '../layout/place.ts';
import type { CheckedPaper, Problem } from './rule.ts';

export function findingOf(
  { layout }: CheckedPaper,
  rule: string,
  severity: Severity,
  { message, field, at, place = null }: Problem,
): Finding {
  const common = { rule, severity, message, field };
  if (layout === null || at === null) return { ...common, place, length: 0, excerpt: null };
  const { text } = layout;
  let start = at.start;
  while (start > 0 && !isLineEnd(text[start - 1])) start--;
  let end = at.start;
  while (end < text.length && !isLineEnd(text[end])) end++;
  return {
    ...common,
    place: placeOf(layout, at.start),
    length: Math.max(0, Math.min(at.end, end) - at.start),
    excerpt: end - start > LONGEST_EXCERPT ? null : text.slice(start, end),
  };
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\f';
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
