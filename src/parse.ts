/** The pipeline, from bytes to a record: read this first. */

import { createHash } from 'node:crypto';
import type { ValueSpans } from './assemble.ts';
import { diagnostic } from './diagnostic.ts';
import { textLayout } from './layout/textLayout.ts';
import type { EncodingName, ParsedDocument } from './model.ts';
import { readPaper } from './paper.ts';
import type { Layout } from './position.ts';
import { emptyRecord, failedRecord, type SourceFacts } from './record.ts';
import { decodeText } from './source/decodeText.ts';
import { mediaTypeOf } from './source/mediaType.ts';

export interface ParseOptions {
  /** What `source.path` says; nothing is read from there. */
  path?: string | null;
  /** Forces the encoding of a text file. */
  encoding?: EncodingName | 'auto';
  /** Opens an encrypted PDF. */
  password?: string;
}

/** What the program's own callers may ask besides. */
export interface ReadOptions extends ParseOptions {
  /** Pages above which a PDF is not read. */
  maxPages?: number;
  /** Hears what is known of the bytes before their content is read, which may never come to an end. */
  onFacts?: (facts: SourceFacts) => void;
}

/** A record with what stands behind it: the laid-out text and the spans of every value. */
export interface Reading {
  record: ParsedDocument;
  /** `null` where the input could not be made text. */
  layout: Layout | null;
  spans: ValueSpans;
}

/**
 * Reads one council paper. Content never makes it throw: whatever is wrong with the bytes is in `diagnostics`.
 * The bytes of a PDF must not be used by the caller afterwards: the PDF engine may take them over.
 */
export async function parse(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedDocument> {
  return (await read(bytes, options)).record;
}

/** The same with layout and spans, for tests and for showing where a value stands. */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const path = options.path ?? null;
  const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const type = mediaTypeOf(bytes);
  options.onFacts?.(type === 'empty' || type === 'not-text' ? facts : { ...facts, mediaType: type });
  switch (type) {
    case 'empty':
      return failed(path, facts, diagnostic('empty-file', 'The file is empty.'));
    case 'not-text':
      return failed(path, facts, diagnostic('not-text', 'The file is neither a PDF nor text.'));
    case 'application/pdf':
      return readPdfPaper(bytes, path, facts, options);
    default:
      return readTextPaper(bytes, path, facts, options);
  }
}

function failed(path: string | null, facts: SourceFacts, error: ReturnType<typeof diagnostic>): Reading {
  return { record: failedRecord(path, error, facts), layout: null, spans: new Map() };
}

function readTextPaper(
  bytes: Uint8Array,
  path: string | null,
  facts: SourceFacts,
  options: ParseOptions,
): Reading {
  const forced = options.encoding === 'auto' ? undefined : options.encoding;
  const { text, encoding, diagnostics } = decodeText(bytes, forced);
  const layout = textLayout(text);
  const found: SourceFacts = { ...facts, mediaType: 'text/plain', encoding, pages: layout.pages.length };
  if (text.trim() === '') {
    return failed(path, found, diagnostic('empty-file', 'The file holds nothing but white space.'));
  }
  const record = emptyRecord(path, found);
  record.diagnostics.push(...diagnostics);
  return { record, layout, spans: readPaper(layout, record) };
}

async function readPdfPaper(
  bytes: Uint8Array,
  path: string | null,
  facts: SourceFacts,
  { password, maxPages }: ReadOptions,
): Promise<Reading> {
  const { readPdf } = await import('./source/pdf.ts');
  const { pdfLayout } = await import('./layout/pdfLayout.ts');
  const source = await readPdf(bytes, { password, maxPages });
  if (source.mediaType !== 'application/pdf' || 'failed' in source) {
    const pages = 'pageCount' in source ? source.pageCount : null;
    const record = emptyRecord(path, { ...facts, mediaType: 'application/pdf', pages });
    record.diagnostics.push(...source.diagnostics);
    return { record, layout: null, spans: new Map() };
  }
  const record = emptyRecord(path, { ...facts, mediaType: 'application/pdf', pages: source.pageCount });
  record.diagnostics.push(...source.diagnostics);
  const layout = pdfLayout(source.pages);
  return { record, layout, spans: readPaper(layout, record) };
}
