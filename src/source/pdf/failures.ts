/** What can be wrong with a PDF. */

import type { SourceText } from '../../model/position.ts';
import { type Problem, problem } from '../../model/problem.ts';

/** `pageCount` is null where not even that is known. */
export function damagedPdf(pageCount: number | null): SourceText {
  return failure(problem('pdf-damaged', { what: 'pages' }), pageCount);
}

export function pdfWithoutText(pageCount: number): SourceText {
  return failure(problem('pdf-no-text'), pageCount);
}

export function unmappedPdf(pageCount: number): SourceText {
  return failure(problem('pdf-unmapped-text'), pageCount);
}

export function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

export function openingFailure(error: unknown, hadPassword: boolean): SourceText {
  const why = isPasswordError(error)
    ? problem('pdf-encrypted', { hadPassword })
    : problem('pdf-damaged', { what: 'file' });
  return failure(why, null);
}

export function tooManyPages(pageCount: number, limit: number): SourceText {
  return failure(problem('page-limit', { pages: limit }), pageCount);
}

function failure(why: Problem, pageCount: number | null): SourceText {
  return { mediaType: 'application/pdf', failed: true, pageCount, problems: [why] };
}

export function pageWithoutText(page: number, damaged: boolean): Problem {
  return problem('pdf-page-without-text', { at: { page, line: 1, column: 1 }, page, damaged });
}

export function mendedLetters(count: number): Problem {
  return problem('mojibake-repaired', { letters: count });
}

export function unmappedGlyphs(count: number): Problem {
  return problem('replacement-characters', { glyphs: count });
}

export function recognisedText(): Problem {
  return problem('ocr-text-layer');
}
