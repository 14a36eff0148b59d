/** What is made of one paper in a run: the record always, the rest where it is wanted. Plain data. */

import type { Finding, RuleSettings } from './finding.ts';
import type { ParsedDocument } from './model/names.ts';
import type { Reading } from './model/reading.ts';
import type { InspectStyle } from './output/terminal/index.ts';
import type { Pictures } from './report/drawPictures.ts';
import type { PaperPage } from './report/paperPage.ts';

/** What a run wants of every paper besides its record. */
export interface Want {
  /** Findings, by rules of this severity. */
  check?: RuleSettings;
  /** The paper as text for a terminal. */
  inspect?: InspectStyle;
  /** A page of HTML to look at; it needs readings with positions. */
  page?: PageWant;
}

export interface PageWant {
  /** Processor time that drawing the pages of one input may take, in milliseconds; 0: they are drawn from their text. */
  picturesMs: number;
}

export interface Product {
  record: ParsedDocument;
  /** `null` where they are not wanted. */
  findings: Finding[] | null;
  /** `null` where it is not wanted. */
  view: string | null;
  page: PaperPage | null;
}

/** What is wanted of a reading. Code for what is not wanted is not loaded. @param pictures of the input's pages, for `page` */
export async function productOf(reading: Reading, want: Want, pictures?: Pictures): Promise<Product> {
  const product: Product = { record: reading.record, findings: null, view: null, page: null };
  if (want.check !== undefined) {
    const { checkPaper } = await import('./rules/index.ts');
    product.findings = checkPaper(reading, want.check);
  }
  if (want.inspect !== undefined) {
    const { inspectPaper } = await import('./output/terminal/index.ts');
    product.view = inspectPaper(reading, want.inspect);
  }
  if (want.page !== undefined) {
    const { paperPage } = await import('./report/paperPage.ts');
    product.page = paperPage(reading, pictures ?? new Map());
  }
  return product;
}
