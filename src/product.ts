/** What is made of one paper in a run: the record always, the rest where it is wanted. Plain data. */

import type { Finding, RuleSettings } from './finding.ts';
import type { InspectStyle } from './inspect/index.ts';
import type { ParsedDocument } from './model.ts';
import type { Reading } from './parse.ts';

/** What a run wants of every paper besides its record. */
export interface Want {
  /** Findings, by rules of this severity. */
  check?: RuleSettings;
  /** The paper as text for a terminal. */
  inspect?: InspectStyle;
}

export interface Product {
  record: ParsedDocument;
  /** `null` where they are not wanted. */
  findings: Finding[] | null;
  /** `null` where it is not wanted. */
  view: string | null;
}

/** What is wanted of a reading. Code for what is not wanted is not loaded. */
export async function productOf(reading: Reading, want: Want): Promise<Product> {
  const product: Product = { record: reading.record, findings: null, view: null };
  if (want.check !== undefined) {
    const { checkPaper } = await import('./rules/index.ts');
    product.findings = checkPaper(reading, want.check);
  }
  if (want.inspect !== undefined) {
    const { inspectPaper } = await import('./inspect/index.ts');
    product.view = inspectPaper(reading, want.inspect);
  }
  return product;
}
