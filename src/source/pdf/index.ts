/** PDF bytes to runs and rules on pages, or to the one diagnostic that says why not. */

import { BrokenInstallation } from '../../brokenInstallation.ts';
import type { Run, SourcePage, SourceText } from '../../model/position.ts';
import type { Problem } from '../../model/problem.ts';
import { type Recognised, withRecognised } from '../ocr/recognised.ts';
import { mendSwappedLetters } from '../text/swappedLetters.ts';
import { openPdf } from './engine.ts';
import {
  damagedPdf,
  isPasswordError,
  mendedLetters,
  openingFailure,
  pageWithoutText,
  pdfWithoutText,
  recognisedText,
  tooManyPages,
  unmappedGlyphs,
  unmappedPdf,
} from './failures.ts';
import type { PdfDocument, PdfHandle } from './library.ts';
import { readHabits, readPage } from './page.ts';
import { pdfLibraryWorks, provePdfLibrary } from './sample.ts';
import { countCharacters, isMostlyUnusable } from './usable.ts';

export interface PdfOptions {
  /** For an encrypted file; an empty user password needs none. */
  password?: string | undefined;
  /** Pages above which nothing is read. */
  maxPages?: number | undefined;
  /** Tells how wide the characters of its fonts are, as far as that is known without more work. */
  fonts?: boolean | undefined;
  /** Reads the pages that are pictures; without it they have no text. `hasLayer`: a program has put invisible text over them. */
  recognise?: ((pages: readonly SourcePage[], hasLayer: boolean) => Promise<Recognised>) | undefined;
}

/** What a damaged or malicious file claims beyond this would keep the reader busy for days. */
const MOST_PAGES = 100_000;

/**
 * Reads the text layer of a PDF with positions. Never rejects because of the content: a file that is encrypted,
 * damaged, without text or with text that maps to no characters gives a failed source with one error diagnostic.
 * Text that is invisible or under a picture (a scan with a text layer) is read like any other; so are the
 * values of form fields; text in a layer that the file hides is not, nor are comments and stamps laid over the page. `bytes` are left as they are.
 * Rejects with `BrokenInstallation` where the PDF library is missing or reads no PDF at all.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceText> {
  let handle: PdfHandle;
  try {
    handle = await open(bytes, options.password);
  } catch (error) {
    if (error instanceof BrokenInstallation) throw error;
    if (!isPasswordError(error)) await provePdfLibrary(error);
    return openingFailure(error, options.password !== undefined);
  }
  try {
    return await readDocument(handle.document, options);
  } catch (error) {
    if (error instanceof BrokenInstallation) throw error;
    await provePdfLibrary(error);
    return damagedPdf(error instanceof NoPage ? error.pageCount : null);
  } finally {
    await handle.close().catch(() => {});
  }
}

/** None of the pages can be read. */
class NoPage extends Error {
  readonly pageCount: number | null;

  constructor(pageCount: number | null, options?: ErrorOptions) {
    super('no page of it can be read', options);
    this.pageCount = pageCount;
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

async function readDocument(
  document: PdfDocument,
  { maxPages = MOST_PAGES, fonts: measures = false, recognise }: PdfOptions,
): Promise<SourceText> {
  if (!(document.numPages > 0)) throw new NoPage(null);
  if (document.numPages > maxPages) return tooManyPages(document.numPages, maxPages);
  const pages: SourcePage[] = [];
  const problems: Problem[] = [];
  const habits = await readHabits(document, measures);
  const failures: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, habits).catch((error: unknown) => {
      failures.push(error);
      return null;
    });
    pages.push(page ?? { number, width: 0, height: 0, runs: [], rules: [] });
    if (page === null || !page.runs.some(hasText)) problems.push(pageWithoutText(number, page === null));
  }
  if (failures.length === pages.length) throw new NoPage(document.numPages, { cause: failures[0] });
  pdfLibraryWorks();
  const ocr = withRecognised(pages, problems, await recognise?.(pages, habits.recognised));
  if (!pages.some(({ runs }) => runs.some(hasText))) return pdfWithoutText(document.numPages);
  const mended = mendPages(pages);
  if (mended > 0) problems.push(mendedLetters(mended));
  const count = countCharacters(pages);
  if (isMostlyUnusable(count)) return unmappedPdf(document.numPages);
  if (habits.recognised && ocr?.pages.length !== pages.length) problems.push(recognisedText());
  if (count.unusable > 0) problems.push(unmappedGlyphs(count.unusable));
  const { fonts } = habits;
  const pageCount = document.numPages;
  return {
    mediaType: 'application/pdf',
    pages,
    pageCount,
    problems,
    ...(ocr === null ? {} : { ocr }),
    ...(fonts === null ? {} : { fonts }),
  };
}

/** Puts swapped letters right, in place; gives their number. */
function mendPages(pages: SourcePage[]): number {
  let all = 0;
  for (const page of pages) {
    const { runs, mended } = mendSwappedLetters(page.runs);
    page.runs = runs;
    all += mended;
  }
  return all;
}

function hasText(run: Run): boolean {
  return run.text.trim() !== '';
}
