/** Running heads and feet that come only once and show by tearing a sentence apart. */

import type { Line } from '../position.ts';

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
 * The sentence goes on with a small letter behind it, and what stands apart begins with a capital one and does not end
 * like a sentence. `gap`: space, in lines, that parts it from the text.
 */
export function markTornSentences(text: string, lines: readonly Line[], gap: number): void {
  const kept = lines.filter((line) => !line.furniture);
  const printed = (line: Line) => text.slice(line.start, line.end);
  for (const [index, line] of kept.entries()) {
    const [before, after] = [kept[index - 1], kept[index + 1]];
    if (before === undefined || after === undefined) continue;
    const head = line.page !== before.page && line.page === after.page && after.gap >= gap;
    const foot = line.page !== after.page && line.page === before.page && line.gap >= gap;
    if (!(head || foot) || !standsApart(printed(line))) continue;
    if (isOpen(printed(before)) && /^\p{Ll}\p{L}/u.test(printed(after))) line.furniture = true;
  }
}

/** No end of a sentence, and none that a capital noun might go on. */
function standsApart(printed: string): boolean {
  return printed.length <= LONGEST && /^[\p{Lu}\d]/u.test(printed) && /[\p{L}\d!)]$/u.test(printed);
}

/** The sentence is not over. */
function isOpen(printed: string): boolean {
  return /[\p{L}\d,)-]$/u.test(printed);
}
