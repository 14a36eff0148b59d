/** What can be wrong with a PDF. */

import type { SourceText } from '../../model/position.ts';
import { type Problem, type ProblemArgs, problem } from '../../model/problem.ts';
import type { HiddenGlyph } from './visibility.ts';

/** `pageCount` is null where not even that is known. */
export function damagedPdf(pageCount: number | null): SourceText {
  return failure([problem('pdf-damaged', { what: 'pages' })], pageCount);
}

/** `pages` says what stands on each instead. */
/** `why`: what else is to be said of it. */
export function pdfWithoutText(
  pages: readonly ProblemArgs['pdf-no-text']['holds'][],
  why: readonly Problem[] = [],
): SourceText {
  const holds = (['dynamic-form', 'portfolio', 'hidden-text', 'pictures', 'drawings'] as const).find((what) =>
    pages.includes(what),
  );
  return failure([problem('pdf-no-text', { holds: holds ?? 'nothing' }), ...why], pages.length);
}

export function unmappedPdf(pageCount: number): SourceText {
  return failure([problem('pdf-unmapped-text')], pageCount);
}

export function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

export function openingFailure(error: unknown, hadPassword: boolean): SourceText {
  const why = isPasswordError(error)
    ? problem('pdf-encrypted', { hadPassword })
    : problem('pdf-damaged', { what: 'file' });
  return failure([why], null);
}

export function tooManyPages(pageCount: number, limit: number): SourceText {
  return failure([problem('page-limit', { pages: limit })], pageCount);
}

function failure(problems: Problem[], pageCount: number | null): SourceText {
  return { mediaType: 'application/pdf', failed: true, pageCount, problems };
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

/** `hidden` are the letters and figures of a page that nobody sees. */
export function hiddenText(page: number, hidden: readonly HiddenGlyph[]): Problem {
  const why = [...new Set(hidden.map((one) => one.why))];
  const y = hidden[0]?.glyph.y ?? 0;
  return problem('hidden-text', { at: { page, y }, page, characters: hidden.length, why });
}
