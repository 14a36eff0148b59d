/** PDF bytes to runs and rules on pages, or to the one diagnostic that says why not. */

import { BrokenInstallation } from '../../brokenInstallation.ts';
import type { PdfFacts } from '../../model/pdfFacts.ts';
import type { CharacterWidths, Run, SourcePage, SourceText } from '../../model/position.ts';
import type { Problem } from '../../model/problem.ts';
import { type Recognised, withRecognised } from '../ocr/recognised.ts';
import { mendSwappedLetters } from '../text/swappedLetters.ts';
import { openDocument } from './document.ts';
import { passwordForms, withoutEncryption } from './encryption.ts';
import type { DocumentFacts, EngineDocument } from './engine.ts';
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
import { type EmptyPage, readPage } from './page.ts';
import { pdfLibraryWorks, provePdfLibrary } from './sample.ts';
import { shellOf } from './shell.ts';
import { countCharacters, isMostlyUnusable } from './usable.ts';

export interface PdfOptions {
  /** For an encrypted file; an empty user password needs none. */
  password?: string | undefined;
  /** Pages above which nothing is read. */
  maxPages?: number | undefined;
  /** Tells how wide the characters of its fonts are, as far as that is known without more work. */
  fonts?: boolean | undefined;
  /** Hears what the file says of itself, once it is open. */
  onDocument?: ((facts: PdfFacts) => void) | undefined;
  /** Reads the pages that are pictures; without it they have no text. `hasLayer`: a program has put invisible text over them. */
  recognise?:
    | ((pages: readonly SourcePage[], hasLayer: boolean) => Promise<Recognised | undefined>)
    | undefined;
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
  let document: EngineDocument;
  try {
    document = await open(bytes, options.password);
  } catch (error) {
    if (error instanceof BrokenInstallation) throw error;
    if (!isPasswordError(error)) await provePdfLibrary(error);
    return openingFailure(error, options.password !== undefined);
  }
  try {
    if (options.onDocument !== undefined) options.onDocument(factsOf(await document.readFacts()));
    return await readDocument(document, options);
  } catch (error) {
    if (error instanceof BrokenInstallation) throw error;
    await provePdfLibrary(error);
    return damagedPdf(error instanceof NoPage ? error.pageCount : null);
  } finally {
    await document.close().catch(() => {});
  }
}

function factsOf({ dynamicForm: _form, portfolio: _folder, ...facts }: DocumentFacts): PdfFacts {
  return facts;
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
async function open(bytes: Uint8Array, password: string | undefined): Promise<EngineDocument> {
  let refused: unknown;
  for (const form of [...passwordForms(password), undefined]) {
    try {
      return await openDocument(bytes, form);
    } catch (error) {
      if (!isPasswordError(error)) throw error;
      refused ??= error;
    }
    if (password === undefined) break;
  }
  const clear = withoutEncryption(bytes);
  if (clear === null) throw refused;
  return await openDocument(clear, undefined);
}

/** A page of more shapes is no scan, and to draw it may take for ever. */
const MOST_SHAPES = 10_000;

async function readDocument(
  document: EngineDocument,
  { maxPages = MOST_PAGES, fonts: measures = false, recognise }: PdfOptions,
): Promise<SourceText> {
  if (!(document.pageCount > 0)) throw new NoPage(null);
  if (document.pageCount > maxPages) return tooManyPages(document.pageCount, maxPages);
  const pages: SourcePage[] = [];
  const problems: Problem[] = [];
  const fonts = new Map<string, CharacterWidths>();
  let recognised = false;
  const failures: unknown[] = [];
  const empty: EmptyPage[] = [];
  const drawable: SourcePage[] = [];
  for (let number = 1; number <= document.pageCount; number++) {
    const read = await readPage(document, number).catch((error: unknown) => {
      failures.push(error);
      return null;
    });
    const page = read?.page ?? { number, width: 0, height: 0, runs: [], rules: [] };
    pages.push(page);
    if ((read?.shapeCount ?? 0) <= MOST_SHAPES) drawable.push(page);
    recognised ||= read?.recognised === true;
    problems.push(...(read?.problems ?? []));
    for (const [id, widths] of read?.fonts ?? []) fonts.set(id, widths);
    if (!page.runs.some(hasText)) {
      problems.push(pageWithoutText(number, read === null));
      empty.push(read?.holds ?? 'nothing');
    }
  }
  if (failures.length === pages.length) throw new NoPage(document.pageCount, { cause: failures[0] });
  pdfLibraryWorks();
  const ocr = withRecognised(pages, problems, await recognise?.(drawable, recognised));
  if (!pages.some(({ runs }) => runs.some(hasText))) {
    return pdfWithoutText(
      empty,
      problems.filter(({ code }) => code === 'ocr-not-installed'),
    );
  }
  const shell = await shellOf(document, pages);
  if (shell !== null) return pdfWithoutText([shell]);
  const mended = mendPages(pages);
  if (mended > 0) problems.push(mendedLetters(mended));
  const count = countCharacters(pages);
  if (isMostlyUnusable(count)) return unmappedPdf(document.pageCount);
  if (recognised && ocr?.pages.length !== pages.length) problems.push(recognisedText());
  if (count.unusable > 0) problems.push(unmappedGlyphs(count.unusable));
  const pageCount = document.pageCount;
  return {
    mediaType: 'application/pdf',
    pages,
    pageCount,
    problems,
    ...(ocr === null ? {} : { ocr }),
    ...(measures ? { fonts } : {}),
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
