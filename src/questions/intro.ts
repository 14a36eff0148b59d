/** The lead-in of a list, and the headings that group its items. */

import type { Block } from '../body/block.ts';
import { isCapital } from '../text/chars.ts';
import { LEAD_IN, leadInScore, splitLastSentence } from './leadIn.ts';

/** Words that a heading begins with. */
export const HEADING =
  /^(?:[Zz]u(?:[mr])? (?:[A-ZÀ-ÞĀ-ɏẞ]|\d)|(?:Thema|Themen[A-Za-zÀ-ɏẞ]*|Komplex|Block|Teil|Abschnitt|Bereich|Punkt)(?![A-Za-zÀ-ɏẞ])|Fragen? (?:zu|an|zum|zur)(?![A-Za-zÀ-ɏẞ])|[A-Z]\. |[IVX]{1,4}\. )/u;
const HEADING_END = /[:A-Za-zÀ-ɏẞ\d)“"]$/u;
const LONGEST_HEADING = 140;

/** `Zu Punkt 1:`, `Finanzierung`: a short line without the end of a sentence. */
export function isHeading(block: Block): boolean {
  const text = block.full.text;
  if (block.marker !== null || block.tabular || text.length > LONGEST_HEADING || /[?!;,]$/.test(text))
    return false;
  if (HEADING.test(text) && HEADING_END.test(text)) return true;
  return isCapital(text) && !/\.$/.test(text) && text.length < 100;
}

/** The block with the lead-in: the one before the list, or one further up with a statement or heading between. */
export function introOf(blocks: readonly Block[], from: number, start: number): number | null {
  for (let index = start - 1; index >= Math.max(from, start - 3); index--) {
    const block = blocks[index]!;
    if (block.tabular && index < start - 1) break;
    const last = splitLastSentence(block.full).last.text;
    if (index === start - 1 && leadInScore(last) >= LEAD_IN) return index;
    if (isHeading(block) && !isSureLeadIn(last)) continue;
    if (isSureLeadIn(last)) return index;
    if (index === start - 1 && (leadInScore(last) >= LEAD_IN || /:$/.test(last))) return index;
    if (index < start - 1 && block.marker !== null) break;
  }
  // any short line with a colon right above the questions leads them in: `Von Interesse ist dabei:`
  const above = blocks[start - 1];
  if (above === undefined || start - 1 < from) return null;
  if (leadsByColon(above)) return start - 1;
  const further = start - 2 >= from ? blocks[start - 2]! : above;
  return /\.$/.test(above.full.text) && leadsByColon(further) ? start - 2 : null;
}

/** A short line with a colon that is no heading. */
export function leadsByColon(block: Block): boolean {
  const text = block.full.text;
  return block.marker === null && /:$/.test(text) && text.length < LONGEST_HEADING && !HEADING.test(text);
}

/** A lead-in whatever stands below it. */
export function isSureLeadIn(sentence: string): boolean {
  const score = leadInScore(sentence);
  return score >= LEAD_IN && (/[:,–-]$/.test(sentence) || (score > LEAD_IN && /fragen\.$/i.test(sentence)));
}
