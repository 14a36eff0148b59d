/** Blocks for tests of clues, made by the same way that the lines of a paper go. */

import { type Facts, factsOf } from '../../src/clues/clue.ts';
import { blockOf } from '../../src/sheet/block.ts';
import { type Sheet, sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { type KnownSenders, NO_SENDERS } from '../../src/signatures/knownSenders.ts';

export function sheetOfText(text: string, own: string | null = null): Sheet {
  const layout = textLayout(text);
  return sheetOf(layout, layout.lines, own);
}

/** The facts of the lines [start, end) of a sheet as one block, with the list marker that they may begin with. */
export function factsOn(
  sheet: Sheet,
  start: number,
  end = start + 1,
  senders: KnownSenders = NO_SENDERS,
): Facts {
  const lines = sheet.lines.slice(start, end);
  const block = blockOf(sheet.layout, lines, lines[0]!.marker);
  return factsOf(sheet, senders, { block, aside: sheet.aside[start]!, start, end });
}

/** The facts of a text that is one block and the whole body. */
export function factsOfText(text: string, senders: KnownSenders = NO_SENDERS): Facts {
  const sheet = sheetOfText(text);
  return factsOn(sheet, 0, sheet.lines.length, senders);
}
