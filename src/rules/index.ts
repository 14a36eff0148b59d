/** All rules of `check`, and how a paper is checked by them. */

import type { Finding, RuleSettings } from '../finding.ts';
import { findingOf, inOrder } from './finding.ts';
import type { CheckedPaper, Rule } from './rule.ts';

export { PROFILES, type ProfileName } from './profiles.ts';
export type { CheckedPaper, Example, Problem, Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];

/** Checks one paper by all rules that are not off; the findings in the order of their places. */
export function checkPaper(paper: CheckedPaper, settings: RuleSettings): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const severity = settings.severities[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    for (const problem of rule.check(paper)) findings.push(findingOf(paper, rule.id, severity, problem));
  }
  return inOrder(findings);
}
