/** Where a salutation ends. */

import { isSalutation } from './german.ts';

const LONGEST_SALUTATION = 160;
/** A shorter rest belongs to the salutation: `… und Herren`. */
const SHORTEST_TEXT = 20;

/**
 * How much of a text that begins with a salutation is the salutation: up to behind its comma where a text follows in the
 * same line (`Sehr geehrter Herr Oberbürgermeister, die Brücke ist gesperrt.`), else all.
 */
export function salutationEnd(text: string): number {
  for (let at = text.search(/[,!]/); at >= 0 && at < LONGEST_SALUTATION; ) {
    const rest = text.slice(at + 1).trim();
    if (!isSalutation(rest) && rest.length > SHORTEST_TEXT && !rest.endsWith(',')) return at + 1;
    const next = text.slice(at + 1).search(/[,!]/);
    if (next < 0) break;
    at += 1 + next;
  }
  return text.length;
}

/** Is the text a salutation, or its beginning, and nothing else? */
export function isOnlySalutation(text: string): boolean {
  return isSalutation(text) && salutationEnd(text) === text.length;
}
