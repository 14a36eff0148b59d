/** Offices and departments of the administration: `Amt 66`, `FB 32`, `EB KGM`, `Dez III, Team 4`, `VI`. */

import { DEPARTMENT, OFFICE, TEAM } from '../words/offices.ts';
import type { Range } from './found.ts';

/** No list of offices is longer. */
const LONGEST = 120;

/** Is the text an office, or several, and nothing else? */
export function isOffice(text: string): boolean {
  return text.length <= LONGEST && officesIn(text) !== null;
}

/** Is the text a department alone? */
export function isDepartment(text: string): boolean {
  return ONE_DEPARTMENT.test(text);
}

const ONE_DEPARTMENT = new RegExp(`^(?:${DEPARTMENT})$`, 'u');
const SEPARATOR = /^(?: ?[,;/+&] ?| und | )/u;
const ONE = new RegExp(`^(?:${OFFICE})(?:,? (?:${TEAM}))?(?![A-Za-zÀ-ɏẞ\\d])`, 'u');

/** `FB 01, KID`: beside an office capitals are one, too. */
const ABBREVIATED = /^[A-ZÄÖÜ]{2,5}(?![A-Za-zÀ-ɏẞ\d])/u;

/** The offices of a text, each with its team; `null` where it holds anything else. */
export function officesIn(text: string): Range[] | null {
  const found: Range[] = [];
  let at = 0;
  while (at < text.length) {
    if (at > 0) {
      const separator = SEPARATOR.exec(text.slice(at));
      if (separator === null) return null;
      at += separator[0].length;
    }
    const office = ONE.exec(text.slice(at)) ?? (at > 0 ? ABBREVIATED.exec(text.slice(at)) : null);
    if (office === null) return null;
    found.push({ start: at, end: at + office[0].length });
    at += office[0].length;
  }
  return found.length === 0 ? null : found;
}
