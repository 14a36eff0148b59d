/** What is made of one paper in a run: the record always, the rest where it is wanted. Plain data. */

import type { Finding, RuleSettings } from './finding.ts';
import type { ParsedDocument } from './model/names.ts';
import type { PdfFacts } from './model/pdfFacts.ts';
import type { Reading } from './model/reading.ts';
import { FORMATS, type FormatName, type FormatOptions, type Render } from './output/formats/index.ts';
import type { InspectStyle } from './output/terminal/index.ts';
import type { Pictures } from './report/drawPictures.ts';
import type { PaperPage } from './report/paperPage.ts';
import type { CacheFaults } from './source/ocr/pageCache.ts';

/** What a run wants of every paper besides its record. */
export interface Want {
  /** The record as text. It is then given as such only: to pass a whole record between processes costs more than its text. */
  text?: TextWant;
  /** Findings, by rules of this severity. */
  check?: RuleSettings;
  /** The paper as text for a terminal. */
  inspect?: InspectStyle;
  /** A page of HTML to look at; it needs readings with positions. */
  page?: PageWant;
  /** What a PDF says of itself. */
  pdf?: true;
}

export interface TextWant {
  format: FormatName;
  options: FormatOptions;
}

export interface PageWant {
  /** Processor time that drawing the pages of one input may take, in milliseconds; 0: they are drawn from their text. */
  picturesMs: number;
}

/** What a run tells of a record besides its text. */
export type RecordSummary = Pick<ParsedDocument, 'kind' | 'source' | 'diagnostics'> & {
  /** What of the kept pages of scans could not be used: no matter of the record, which is the same without them. Only of an input's first paper. */
  ocrCache?: CacheFaults;
};

export interface Product {
  summary: RecordSummary;
  /** `null` where only its text is wanted. */
  record: ParsedDocument | null;
  /** `null` where it is not wanted. */
  text: string | null;
  /** `null` where they are not wanted. */
  findings: Finding[] | null;
  /** `null` where it is not wanted. */
  view: string | null;
  page: PaperPage | null;
  /** What the PDF says of itself; only of the first paper of one, where it is wanted. */
  pdf?: PdfFacts;
  /** Places of the run's corrections that are of this paper, whether they fit or not; absent where there are none. */
  corrections?: number[];
}

/** What is wanted of a reading. Code for what is not wanted is not loaded. @param pictures of the input's pages, for `page` */
export async function productOf(reading: Reading, want: Want, pictures?: Pictures): Promise<Product> {
  const { record } = reading;
  const { kind, source, diagnostics } = record;
  const summary = { kind, source, diagnostics };
  const product: Product = { summary, record, text: null, findings: null, view: null, page: null };
  if (want.text !== undefined) {
    const render = await rendererOf(want.text);
    product.text = render(record);
    product.record = null;
  }
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

const renderers = new Map<string, Promise<Render>>();

/** Made once for each way of writing: a run has one. */
function rendererOf({ format, options }: TextWant): Promise<Render> {
  const key = JSON.stringify([format, options]);
  const made = renderers.get(key) ?? FORMATS[format](options);
  renderers.set(key, made);
  return made;
}

/** The whole record, of a run that wants no text of it. */
export function recordOf({ record }: Product): ParsedDocument {
  if (record === null) throw new Error('only the text of the record was wanted');
  return record;
}
