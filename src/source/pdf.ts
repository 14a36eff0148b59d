/** PDF bytes to runs and rules on pages, or to the one diagnostic that says why not. */

import { type Diagnostic, type DiagnosticCode, diagnostic } from '../diagnostic.ts';
import type { Run, SourcePage, SourceText } from '../position.ts';
import {
  openPdf,
  type PdfDocument,
  type PdfHandle,
  type PdfOperatorList,
  type PdfPage,
} from './pdfEngine.ts';
import { operatorsToGlyphs } from './pdfGlyphs.ts';
import { hiddenLayers, type LayerTest } from './pdfLayers.ts';
import { operatorsToRules } from './pdfRules.ts';
import { itemsToRuns } from './pdfRuns.ts';
import { correctByGlyphs, needsGlyphs } from './pdfSpacing.ts';
import { countCharacters, isMostlyUnusable } from './pdfUsable.ts';

export interface PdfOptions {
  /** For an encrypted file; an empty user password needs none. */
  password?: string | undefined;
}

/** Pages from the first whose borders are read: the header's table stands on page 1, and borders cost half as much again. */
const PAGES_WITH_RULES = 1;

/** pdf.js's AnnotationMode.DISABLE: comments, stamps and form fields laid over the page are not read. */
const NO_ANNOTATIONS = 0;

/**
 * Reads the text layer of a PDF with positions. Never rejects because of the content: a file that is encrypted,
 * damaged, without text or with text that maps to no characters gives a failed source with one error diagnostic.
 * Text that is invisible or under a picture (a scan with a text layer) is read like any other; text in a layer that the
 * file hides is not, nor that of annotations. `bytes` are left as they are.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceText> {
  let handle: PdfHandle;
  try {
    handle = await open(bytes, options.password);
  } catch (error) {
    return openingFailure(error, options.password !== undefined);
  }
  try {
    return await readDocument(handle.document);
  } catch {
    return failure('pdf-damaged', DAMAGED, null);
  } finally {
    await handle.close().catch(() => {});
  }
}

/** A password that is given for many files does no harm to those that open without. */
async function open(bytes: Uint8Array, password: string | undefined): Promise<PdfHandle> {
  try {
    return await openPdf(bytes, password);
  } catch (error) {
    if (password === undefined || !isPasswordError(error)) throw error;
    return await openPdf(bytes, undefined);
  }
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

const DAMAGED = 'The PDF is damaged: its pages cannot be read. Nothing was read from it.';

async function readDocument(document: PdfDocument): Promise<SourceText> {
  const pages: SourcePage[] = [];
  const diagnostics: Diagnostic[] = [];
  const isShown = await hiddenLayers(document);
  let damaged = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, isShown).catch(() => null);
    if (page === null) damaged++;
    pages.push(page ?? { number, width: 0, height: 0, runs: [], rules: [] });
    if (page === null || !page.runs.some(hasText)) diagnostics.push(pageWithoutText(number, page === null));
  }
  if (damaged === pages.length) return failure('pdf-damaged', DAMAGED, document.numPages);
  if (diagnostics.length === pages.length) return failure('pdf-no-text', NO_TEXT, document.numPages);
  const count = countCharacters(pages);
  if (isMostlyUnusable(count)) return failure('pdf-unmapped-text', UNMAPPED, document.numPages);
  if (count.unusable > 0) diagnostics.push(unmappedGlyphs(count.unusable));
  return { mediaType: 'application/pdf', pages, pageCount: document.numPages, diagnostics };
}

async function readPage(
  document: PdfDocument,
  number: number,
  isShown: LayerTest | undefined,
): Promise<SourcePage> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent({ disableNormalization: true });
  const runs = itemsToRuns(items, viewport, page.userUnit, (font) => styles[font]?.vertical === true);
  const withRules = number <= PAGES_WITH_RULES && runs.length > 0;
  const drawing =
    withRules || isShown !== undefined || needsGlyphs(runs) ? await readDrawing(page) : NOTHING_DRAWN;
  page.cleanup();
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    runs: correctByGlyphs(runs, isShown !== undefined, () =>
      operatorsToGlyphs(drawing, viewport.transform, isShown),
    ),
    rules: withRules ? operatorsToRules(drawing, viewport.transform, isShown) : [],
  };
}

const NOTHING_DRAWN: PdfOperatorList = { fnArray: [], argsArray: [] };

/** A drawing that cannot be read is like none: the table is then told by alignment. */
function readDrawing(page: PdfPage): Promise<PdfOperatorList> {
  return page.getOperatorList({ annotationMode: NO_ANNOTATIONS }).catch(() => NOTHING_DRAWN);
}

function hasText(run: Run): boolean {
  return run.text.trim() !== '';
}

const NO_TEXT =
  'The PDF has no text layer: its pages are pictures (a scan). Nothing was read; text recognition (OCR) would be needed first.';

const UNMAPPED =
  'The text in the PDF cannot be mapped to characters: its fonts lack the tables for that. Nothing was read; ' +
  'text recognition (OCR) of the printed page would help.';

function openingFailure(error: unknown, hadPassword: boolean): SourceText {
  if (!isPasswordError(error)) {
    return failure('pdf-damaged', 'The PDF is damaged and cannot be opened. Nothing was read from it.', null);
  }
  const why = hadPassword ? 'the given password does not open it' : 'it opens only with a password';
  return failure(
    'pdf-encrypted',
    `The PDF is encrypted and ${why}. Give the password by --password or in RATSLESE_PASSWORD.`,
    null,
  );
}

function failure(code: DiagnosticCode, message: string, pageCount: number | null): SourceText {
  const diagnostics = [diagnostic(code, message)];
  return { mediaType: 'application/pdf', failed: true, pageCount, diagnostics };
}

function pageWithoutText(page: number, damaged: boolean): Diagnostic {
  const why = damaged ? 'is damaged and could not be read' : 'has no text layer (blank or a picture)';
  return diagnostic(
    'pdf-page-without-text',
    `Page ${page} ${why}; what stands on it is missing from the record.`,
    null,
    { page, line: 1, column: 1 },
  );
}

function unmappedGlyphs(count: number): Diagnostic {
  return diagnostic(
    'replacement-characters',
    `${count} ${count === 1 ? 'glyph' : 'glyphs'} of the PDF cannot be mapped to characters and stand as U+FFFD or are left out.`,
  );
}
