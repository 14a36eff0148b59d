/** "Did you mean …?" for what was typed wrong. */

import { closestMatch } from 'leven';

/**
 * The known word that is nearest to the typed one, up to a third of its letters away, whatever their case; two letters
 * that changed places are one slip.
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  // no known word is as long; the distance is measured in quadratic time
  if (typed.length > 100) return null;
  const lower = known.map((word) => word.toLowerCase());
  const swapped = lower.findIndex((word) => isSwapped(typed.toLowerCase(), word));
  if (swapped >= 0) return known[swapped]!;
  const maxDistance = Math.max(1, Math.floor(typed.length / 3));
  const match = closestMatch(typed.toLowerCase(), lower, { maxDistance });
  return match === undefined ? null : (known[lower.indexOf(match)] ?? null);
}

/** `chekc`, `check` */
function isSwapped(typed: string, word: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  return (
    at >= 0 && typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2) === word
  );
}

/** `unknown key 'failon'; did you mean 'failOn'?`, or the list of all where nothing is near and they are few, else `otherwise`. */
export function unknown(what: string, typed: string, known: readonly string[], otherwise = ''): string {
  const near = nearest(typed, known);
  if (near !== null) return `unknown ${what} '${typed}'; did you mean '${near}'?`;
  return known.length <= 10
    ? `unknown ${what} '${typed}'; known are ${known.join(', ')}`
    : `unknown ${what} '${typed}'${otherwise}`;
}
