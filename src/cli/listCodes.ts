/** `parse --list-codes`: instead of records the paths of the papers whose record has a code, for the next tool. */

import { InvalidArgumentError } from 'commander';
import { type DiagnosticCode, SEVERITY } from '../model/diagnostic.ts';
import { escapeTerminal } from '../output/formats/escape.ts';
import type { Product } from '../product.ts';

/** Codes parted by commas. @throws InvalidArgumentError where one is none */
export function readCodes(text: string): DiagnosticCode[] {
  return text.split(',').map((word) => {
    const code = word.trim();
    if (!Object.hasOwn(SEVERITY, code))
      throw new InvalidArgumentError(`'${code}' is no code of a diagnostic.`);
    return code as DiagnosticCode;
  });
}

/** A line with the path, once for an input, however many papers and codes; empty where none has any of the codes. */
export function pathWithCodes(path: string, products: readonly Product[], codes: readonly string[]): string {
  const has = products.some(({ summary }) => summary.diagnostics.some(({ code }) => codes.includes(code)));
  return has ? `${escapeTerminal(path)}\n` : '';
}
