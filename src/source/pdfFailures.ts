/** What can be wrong with a PDF: every message that reading one leaves, in one place. */

import { type Diagnostic, type DiagnosticCode, diagnostic } from '../diagnostic.ts';
import type { SourceText } from '../position.ts';

/** `pageCount` is null where not even that is known. */
export function damagedPdf(pageCount: number | null): SourceText {
  return failure(
    'pdf-damaged',
    'The PDF is damaged: its pages cannot be read. Nothing was read from it.',
    pageCount,
  );
}

export function pdfWithoutText(pageCount: number): SourceText {
  return failure(
    'pdf-no-text',
    'The PDF has no text layer: its pages are pictures (a scan). Nothing was read; text recognition (OCR) would be needed first.',
    pageCount,
  );
}

export function unmappedPdf(pageCount: number): SourceText {
  return failure(
    'pdf-unmapped-text',
    'The text in the PDF cannot be mapped to characters: its fonts lack the tables for that. Nothing was read; ' +
      'text recognition (OCR) of the printed page would help.',
    pageCount,
  );
}

export function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

export function openingFailure(error: unknown, hadPassword: boolean): SourceText {
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

/** The limit is named, as it is in the command line. */
export function tooManyPages(pageCount: number, limit: number): SourceText {
  return failure(
    'page-limit',
    `The PDF has more pages than the limit of ${limit} (--max-pages). Nothing was read from it.`,
    pageCount,
  );
}

function failure(code: DiagnosticCode, message: string, pageCount: number | null): SourceText {
  const diagnostics = [diagnostic(code, message)];
  return { mediaType: 'application/pdf', failed: true, pageCount, diagnostics };
}

export function pageWithoutText(page: number, damaged: boolean): Diagnostic {
  const why = damaged ? 'is damaged and could not be read' : 'has no text layer (blank or a picture)';
  return diagnostic(
    'pdf-page-without-text',
    `Page ${page} ${why}; what stands on it is missing from the record.`,
    null,
    { page, line: 1, column: 1 },
  );
}

export function mendedLetters(count: number): Diagnostic {
  return diagnostic(
    'mojibake-repaired',
    `${count} letters of ligatures came out of the PDF with their bytes swapped and were put right.`,
  );
}

export function unmappedGlyphs(count: number): Diagnostic {
  return diagnostic(
    'replacement-characters',
    `${count} ${count === 1 ? 'glyph' : 'glyphs'} of the PDF cannot be mapped to characters and stand as U+FFFD or are left out.`,
  );
}

export function recognisedText(): Diagnostic {
  return diagnostic(
    'ocr-text-layer',
    'The text stands invisibly over a scan: it was recognised by a program and may hold wrong letters.',
  );
}
