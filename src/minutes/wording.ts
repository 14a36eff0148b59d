/** The wording of a resolution: where it goes on and where it ends. */

import type { DecisionDraft } from './draft.ts';
import { isNarrative } from './narrative.ts';
import type { Paragraph } from './paragraphs.ts';
import { isCounted, isVoteLine, readVote } from './vote.ts';

export interface Wording {
  /** The decision that a wording follows. */
  open: DecisionDraft | null;
  /** Inside a quotation that is the wording. */
  quoted: boolean;
}

/** Inside a wording: points of a list, quotations, what the council decides without a vote. */
export function staysWording(
  { open, quoted }: Wording,
  { text, listed }: Paragraph,
  next?: Paragraph,
): boolean {
  if (open === null) return false;
  if (quoted || listed || open.text.at(-1)?.text.endsWith(':')) return true;
  const voted = isCounted(readVote(text));
  if (voted || next?.number != null || (next !== undefined && isVoteLine(next.text.text))) return false;
  if (/^Der (?:Stadtrat|Ausschu(?:ss|ß)|Ortschaftsrat)(?![A-Za-zÀ-ɏẞ])/u.test(text.text))
    return !/^[^.:]{0,120}einstimmig|mehrheitlich/u.test(text.text);
  return (
    open.text.length === 0 &&
    !isNarrative(text.text) &&
    (open.number !== null || !/(?:überwiesen|zur Kenntnis genommen|zurückgezogen)\.$/u.test(text.text))
  );
}

export function endsWording({ open, quoted }: Wording, { text, listed }: Paragraph): boolean {
  if (quoted || listed) return false;
  return (
    isNarrative(text.text) ||
    (open!.text.length > 0 && /[“"]$/.test(open!.text.at(-1)!.text) && /^[„"]/.test(open!.text[0]!.text))
  );
}

export function isQuoted(before: boolean, text: string): boolean {
  if (!before && !/^(?:\d{1,2}\. ?)?„/.test(text)) return false;
  return (
    text.lastIndexOf('„') > Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'), text.lastIndexOf('"')) ||
    (before && !/[“”"][.;]?$/.test(text))
  );
}
