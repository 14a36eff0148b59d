/** The rules on the fixtures in which nothing is wrong. */

import type { Finding } from '../../src/finding.ts';
import { checkPaper, concerns, RULES } from '../../src/rules/index.ts';
import { fixtureInputs } from '../fixtureFiles.ts';
import { readFixture } from '../fixtureReadings.ts';

export interface RightFixtures {
  kinds: Set<string>;
  /** By a rule's id, on how many of them it was run. */
  runs: Map<string, number>;
  /** Errors and warnings that the rules found; there should be none. */
  complaints: string[];
}

/** Errors and warnings in words. */
export function complaints(name: string, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${name}: ${rule}: ${message}`);
}

/** Runs all rules on every fixture that has no diagnostic but infos. */
export async function checkRightFixtures(): Promise<RightFixtures> {
  const all: RightFixtures = {
    kinds: new Set(),
    runs: new Map(RULES.map(({ id }) => [id, 0])),
    complaints: [],
  };
  for (const input of fixtureInputs()) {
    const reading = await readFixture(input);
    const { diagnostics, kind } = reading.record;
    if (diagnostics.some(({ severity }) => severity !== 'info')) continue;
    if (kind !== null) all.kinds.add(kind);
    for (const rule of RULES) if (concerns(rule, reading)) all.runs.set(rule.id, all.runs.get(rule.id)! + 1);
    all.complaints.push(...complaints(input, checkPaper(reading, { severities: {} })));
  }
  return all;
}
