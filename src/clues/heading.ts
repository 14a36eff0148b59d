/** The headings that group the items of a list. */

import type { Block } from '../sheet/block.ts';
import { isCapital } from '../words/chars.ts';

/** Words that a heading begins with. */
export const HEADING =
  /^(?:[Zz]u(?:[mr]| de[nmr])? (?:[A-ZÀ-ÞĀ-ɏẞ]|\d)|(?:Thema|Themen[A-Za-zÀ-ɏẞ]*|Komplex|Block|Teil|Abschnitt|Bereich|Punkt)(?![A-Za-zÀ-ɏẞ])|Fragen? (?:zu|an|zum|zur)(?![A-Za-zÀ-ɏẞ])|[A-Z]\. |[IVX]{1,4}\. )/u;
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
