/** The pipeline, from bytes to a record: read this first. */

import { createHash } from 'node:crypto';
import { isAnyArrayBuffer, isUint8Array } from 'node:util/types';
import { ENCODINGS, type EncodingName, type ParsedDocument } from './model/names.ts';
import type { PdfFacts } from './model/pdfFacts.ts';
import type { Layout, SourcePage } from './model/position.ts';
import { type Problem, problem } from './model/problem.ts';
import { type Reading, unread } from './model/reading.ts';
import { toDiagnostic } from './output/messages/toDiagnostic.ts';
import { reportDoubts } from './paper/doubts.ts';
import { nextPaper, readPaper } from './paper/paper.ts';
import { emptyRecord, failedRecord, type SourceFacts } from './record.ts';
import { markPart } from './sheet/markPart.ts';
import { textLayout } from './sheet/textLayout.ts';
import { mediaTypeOf } from './source/mediaType.ts';
import { isLanguage } from './source/ocr/models.ts';
import { OCR_MODES, type OcrMode } from './source/ocr/modes.ts';
import type { CacheFaults } from './source/ocr/pageCache.ts';
import { pagesToRecognise } from './source/ocr/wanted.ts';
import { decodeText } from './source/text/decodeText.ts';

export interface ParseOptions {
  /** What `source.path` says; nothing is read from there. */
  path?: string | null;
  /** Forces the encoding of a text file. */
  encoding?: EncodingName | 'auto';
  /** Opens an encrypted PDF. */
  password?: string;
  /**
   * Whether pages that are pictures are recognised: `auto` (default) those without text, `always` all pages of a PDF,
   * `never` none.
   */
  ocr?: OcrMode;
  /** Whose words the second of the two models knows that read a scan (default `deu`): any whose package `@tesseract.js-data/…` is installed. */
  ocrLanguage?: string;
  /** A folder in which recognised pages are kept, and found again by whoever reads the same picture in the same way. */
  ocrCache?: string;
  /** Adds `positions` to the record: where every value stands. */
  positions?: boolean;
}

/** What the program's own callers may ask besides. */
export interface ReadOptions extends ParseOptions {
  /** Pages above which a PDF is not read. */
  maxPages?: number;
  /** Reads every paper of the input, not only the first. */
  split?: boolean;
  /** Pages of a PDF above which the rest is not recognised. */
  maxOcrPages?: number;
  /** Hears of each page before it is recognised, which takes its time. */
  onOcrPage?: () => void;
  /** Hears what of `ocrCache` could not be used. */
  onOcrCache?: (faults: CacheFaults) => void;
  /** Hears what a PDF says of itself. */
  onPdf?: (facts: PdfFacts) => void;
  /** Hears what is known of the bytes before their content is read, which may never come to an end. */
  onFacts?: (facts: SourceFacts) => void;
}

/**
 * Reads one council paper; `bytes` are left as they are. Content never makes it throw: whatever is wrong with the bytes
 * is in `diagnostics`.
 * @throws TypeError for what holds no bytes, RangeError for an encoding, a way of `ocr` or a language that is not known by this name, and an Error
 * named `BrokenInstallation` where a package that it needs is missing
 */
export async function parse(
  bytes: Uint8Array | ArrayBuffer,
  options: ParseOptions = {},
): Promise<ParsedDocument> {
  checkEncoding(options.encoding);
  checkOcr(options.ocr);
  checkLanguage(options.ocrLanguage);
  return (await read(bytesOf(bytes), options)).record;
}

/** What plain JavaScript may give in spite of the types. */
function bytesOf(input: unknown): Uint8Array {
  if (isUint8Array(input)) return input;
  if (isAnyArrayBuffer(input)) return new Uint8Array(input);
  const given = input === null ? 'null' : typeof input;
  throw new TypeError(
    `parse() takes the bytes of a paper as Uint8Array, Buffer or ArrayBuffer, not ${given}`,
  );
}

function checkEncoding(encoding: unknown): void {
  const known: readonly unknown[] = ['auto', ...ENCODINGS];
  if (encoding === undefined || known.includes(encoding)) return;
  throw new RangeError(`unknown encoding ${JSON.stringify(String(encoding))}; known are ${known.join(', ')}`);
}

function checkOcr(mode: unknown): void {
  const known: readonly unknown[] = OCR_MODES;
  if (mode === undefined || known.includes(mode)) return;
  throw new RangeError(
    `unknown way to recognise ${JSON.stringify(String(mode))}; known are ${known.join(', ')}`,
  );
}

function checkLanguage(language: unknown): void {
  if (language === undefined || (typeof language === 'string' && isLanguage(language))) return;
  throw new RangeError(
    `no name of a language for recognition: ${JSON.stringify(String(language))}; they are such as deu, eng or frk`,
  );
}

/** The same with layout and spans, for tests and for showing where a value stands. */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const [first] = await readAll(bytes, { ...options, split: false });
  return first!;
}

/**
 * All papers of the input, in their order, if `split` is set; else the first. Never empty: an input that cannot be read
 * has one reading, too. Where there are several, `source.part` counts them from 1.
 */
export async function readAll(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading[]> {
  const readings = await readEvery(bytes, options);
  if (options.positions !== true) return readings;
  const { withPositions } = await import('./output/positions.ts');
  return readings.map((reading) => ({ ...reading, record: withPositions(reading.record, reading) }));
}

async function readEvery(bytes: Uint8Array, options: ReadOptions): Promise<Reading[]> {
  const path = options.path ?? null;
  const facts = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const type = mediaTypeOf(bytes);
  const isRead = type === 'application/pdf' || type === 'text/plain';
  options.onFacts?.(isRead ? { ...facts, mediaType: type } : facts);
  switch (type) {
    case 'empty':
      return [failed(path, facts, problem('empty-file', { holds: 'nothing' }))];
    case 'not-text':
      return [failed(path, facts, problem('not-text'))];
    case 'web-page':
      return [failed(path, facts, problem('web-page'))];
    case 'application/pdf':
      return readPdfPapers(bytes, path, facts, options);
    default:
      return readTextPapers(bytes, path, facts, options);
  }
}

function failed(path: string | null, facts: SourceFacts, error: Problem): Reading {
  return unread(failedRecord(path, toDiagnostic(error), facts));
}

function readTextPapers(
  bytes: Uint8Array,
  path: string | null,
  facts: SourceFacts,
  options: ReadOptions,
): Reading[] {
  const forced = options.encoding === 'auto' ? undefined : options.encoding;
  const { text, encoding, problems } = decodeText(bytes, forced);
  const layout = textLayout(text);
  const found: SourceFacts = { ...facts, mediaType: 'text/plain', encoding, pages: layout.pages.length };
  if (text.trim() === '') {
    return [failed(path, found, problem('empty-file', { holds: 'white-space' }))];
  }
  return readPapers(layout, path, found, problems, options.split);
}

async function readPdfPapers(
  bytes: Uint8Array,
  path: string | null,
  facts: SourceFacts,
  options: ReadOptions,
): Promise<Reading[]> {
  const { password, maxPages, split, positions, ocr = 'auto', onPdf } = options;
  const { readPdf } = await import('./source/pdf/index.ts');
  const { pdfLayout } = await import('./sheet/pdfLayout.ts');
  const { markProblems } = await import('./sheet/marks.ts');
  const recognise = async (pages: readonly SourcePage[], hasLayer: boolean) => {
    const wanted = pagesToRecognise(pages, ocr, hasLayer);
    if (wanted.length === 0) return undefined;
    const { recognisePages } = await import('./source/ocr/index.ts');
    const { rulesToCells: cellsOf } = await import('./sheet/rulesToCells.ts');
    return recognisePages(bytes, wanted, {
      password,
      cellsOf,
      maxPages: options.maxOcrPages,
      language: options.ocrLanguage,
      cache: options.ocrCache,
      onPage: options.onOcrPage,
      onCache: options.onOcrCache,
    });
  };
  const source = await readPdf(bytes, { password, maxPages, fonts: positions, recognise, onDocument: onPdf });
  if (source.mediaType !== 'application/pdf' || 'failed' in source) {
    const pages = 'pageCount' in source ? source.pageCount : null;
    const record = emptyRecord(path, { ...facts, mediaType: 'application/pdf', pages });
    record.diagnostics = source.problems.map((one) => toDiagnostic(one));
    return [unread(record)];
  }
  const read = source.ocr === undefined ? {} : { ocr: source.ocr };
  const found: SourceFacts = { ...facts, mediaType: 'application/pdf', pages: source.pageCount, ...read };
  const layout = pdfLayout(source.pages, source.fonts);
  return readPapers(layout, path, found, [...source.problems, ...markProblems(layout)], split);
}

/** `ofFile` are about the file and stand in the record of each of its papers. */
function readPapers(
  layout: Layout,
  path: string | null,
  facts: SourceFacts,
  ofFile: readonly Problem[],
  split = false,
): Reading[] {
  const readings: Reading[] = [];
  for (let from: number | null = 0; from !== null; ) {
    let record = emptyRecord(path, facts);
    let { spans, form, cells, next, roles, problems } = readPaper(layout, record, from);
    if (next !== null || from > 0) {
      markPart(layout, from, next ?? layout.lines.length);
      record = emptyRecord(path, facts);
      ({ spans, form, cells, roles, problems } = readPaper(layout, record, from));
    }
    const all = [
      ...ofFile,
      ...problems,
      ...reportDoubts(layout, record, spans),
      ...(split ? [] : nextPaper(layout, next)),
    ];
    record.diagnostics = all.map((one) => toDiagnostic(one, layout));
    readings.push({ record, layout, spans, form, cells, roles });
    from = split ? next : null;
  }
  if (readings.length > 1) {
    for (const [index, { record }] of readings.entries()) record.source.part = index + 1;
  }
  return readings;
}
