/** What a clue is: one question about a possible block, answered by how much it is so. */

import type { Block } from '../sheet/block.ts';
import type { Aside, Sheet } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import { isSmall } from '../words/chars.ts';
import { type Closing, closingOf } from '../words/closing.ts';
import { type SentenceRange, sentencesOf } from '../words/sentences.ts';
import { NamesInLines } from './lineNames.ts';

/** A possible block with what clues ask of it. */
export interface Facts {
  sheet: Sheet;
  senders: KnownSenders;
  block: Block;
  /** The block's text as printed, its marker included. */
  text: string;
  /** The text behind the marker. */
  bare: string;
  aside: Aside | null;
  /** Half-open index range of the block's lines in the sheet. */
  start: number;
  end: number;
  /** Does it stand in the middle of a sentence that the line above leaves open? */
  amid: boolean;
  /** What its lines, and those of the sheet, hold of names. */
  names: NamesInLines;
  /** Which closing formula the text begins like, if any; found when it is first asked for. */
  closing(): Closing | null;
  /** Sentences of `text`, made when they are first asked for. */
  sentences(): readonly SentenceRange[];
}

export interface Clue {
  /** A name that `weights.ts` uses. */
  id: string;
  /** What it says of a block, as a sentence. */
  says: string;
  /** 0: it is not so; 1: it is plainly so; in between or above: less or more than that. */
  find(facts: Facts): number;
  /** Texts of blocks for which it is so (`\n` parts lines), and for which it is not. */
  examples: readonly string[];
  against: readonly string[];
}

/** `gez. Anna Muster`, `i. V. Muster` */
const SIGNED = /^(?:gez\.|i\. ?[av]\.|f\. ?d\.)/i;

/** `… gibt es` + `- in Schulen,`: an item or a small letter below a line that ends no sentence. */
function isAmid(sheet: Sheet, block: Block, start: number, aside: Aside | null): boolean {
  if (start === 0 || aside !== null) return false;
  if (block.marker === null && (!isSmall(block.full.text) || SIGNED.test(block.full.text))) return false;
  return /[A-Za-zÀ-ɏẞ\d,;–-]$/u.test(sheet.lines[start - 1]!.text.text);
}

export function factsOf(
  sheet: Sheet,
  senders: KnownSenders,
  { block, aside, start, end }: { block: Block; aside: Aside | null; start: number; end: number },
  names: NamesInLines = new NamesInLines(sheet.layout, senders),
): Facts {
  let sentences: readonly SentenceRange[] | null = null;
  let closing: Closing | null | undefined;
  return {
    sheet,
    senders,
    block,
    text: block.full.text,
    bare: block.text.text,
    aside,
    start,
    end,
    amid: isAmid(sheet, block, start, aside),
    names,
    closing() {
      if (closing === undefined) closing = closingOf(block.full.text);
      return closing;
    },
    sentences() {
      sentences ??= sentencesOf(block.full.text);
      return sentences;
    },
  };
}

/** Does one sentence, or less, make up the whole block? */
export function isOneSentence(facts: Facts): boolean {
  return facts.sentences().length <= 1;
}

/** `Zwischenstand    30.09.2025`, with other rows of a table above or below it. */
export function isRowOfDates({ text, block, sheet: { lines }, start, end }: Facts): boolean {
  if (!block.tabular || text.includes(',')) return false;
  return end - start > 1 || lines[start - 1]?.tabular === true || lines[end]?.tabular === true;
}

/** How short a text is: 1 up to `full` characters, falling to 0 at `none`. */
export function shortness(text: string, full: number, none: number): number {
  if (text.length <= full) return 1;
  return text.length >= none ? 0 : (none - text.length) / (none - full);
}
