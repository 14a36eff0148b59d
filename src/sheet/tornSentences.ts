/** Running heads and feet that come only once and show by tearing a sentence apart. */

import type { Line } from '../model/position.ts';
import { beginsSmallWord, isCapital } from '../words/chars.ts';
import { LETTERHEAD } from '../words/signatures.ts';

/** Longer lines are text. */
const LONGEST = 100;

/**
 * Marks the line at a page's edge that stands apart in the middle of a sentence:
 *
 *     2. Wann werden die
 *     ------------------------------- page break
 *     Fraktion Bürgerforum im Stadtrat
 *
 *     Bänke am See aufgestellt?
 *
 * The sentence goes on behind it, and what stands apart begins with a capital letter and does not end like a sentence. `gap`: space, in lines, that parts it from the text.
 */
export function markTornSentences(text: string, lines: readonly Line[], gap: number): void {
  const kept = lines.filter((line) => !line.furniture);
  const printed = (line: Line) => text.slice(line.start, line.end);
  for (const [index, line] of kept.entries()) {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    if (before === undefined || after === undefined) continue;
    // no sentence holds the city's head, whether or not it stands apart
    const apart = after.gap >= gap || LETTERHEAD.test(printed(line));
    const head = line.page !== before.page && line.page === after.page && apart;
    // the first line of a page has no space above
    const foot = line.page !== after.page && line.gap >= gap;
    if (!(head || foot) || !standsApart(printed(line))) continue;
    const torn = head ? goesOn(printed(before), printed(after)) : breaksOff(printed(before));
    if (torn) line.furniture = true;
  }
}

/** No end of a sentence, and none that a capital noun might go on. */
function standsApart(printed: string): boolean {
  return printed.length <= LONGEST && /^[A-ZÀ-ÞĀ-ɏẞ\d]/u.test(printed) && /[A-Za-zÀ-ɏẞ\d!)]$/u.test(printed);
}

/** Above a foot: what stands apart below may as well begin a paragraph that goes on over the page break. */
function breaksOff(before: string): boolean {
  return NEVER_LAST.test(before.slice(-20));
}

/** `… nach der Planung der` + `Verwaltung`, `… wann kommen` + `die Bänke`: the sentence is not over, and here it goes on. */
function goesOn(before: string, after: string): boolean {
  if (beginsSmallWord(after)) return /[A-Za-zÀ-ɏẞ\d,)-]$/u.test(before);
  return isCapital(after) && breaksOff(before);
}

/** No sentence and no heading ends with such a word. */
const NEVER_LAST =
  /(?<![A-Za-zÀ-ɏẞ])(?:der|die|das|dem|den|des|eine?|eine[rsmn]|im|am|zum|zur|vom|und|oder|sowie|in|von|für|mit|bei|aus|auf|ihre[rnms]?|seine[rnms]?|diese[rnms]?)$/u;
