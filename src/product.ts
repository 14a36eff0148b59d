/** What is made of one paper in a run: the record always, the rest where it is wanted. Plain data. */

import type { Finding, RuleSettings } from './finding.ts';
import type { ParsedDocument } from './model.ts';
import type { Reading } from './parse.ts';

/** What a run wants of every paper besides its record. */
export interface Want {
  /** Findings, by rules of this severity. */
  check?: RuleSettings;
}

export interface Product {
  record: ParsedDocument;
  /** `null` where they are not wanted. */
  findings: Finding[] | null;
}

/** What is wanted of a reading. Code for what is not wanted is not loaded. */
export async function productOf(reading: Reading, want: Want): Promise<Product> {
  const { record } = reading;
  if (want.check === undefined) return { record, findings: null };
  const { checkPaper } = await import('./rules/index.ts');
  return { record, findings: checkPaper(reading, want.check) };
}
