/** Blocks, decided blocks and rows of small texts, as the readers of values get them. */

import type { Decided } from '../../src/decode/bestPath.ts';
import type { Role } from '../../src/forms/form.ts';
import type { Layout } from '../../src/model/position.ts';
import { type Block, blockOf } from '../../src/sheet/block.ts';
import { type Sheet, sheetOf } from '../../src/sheet/body.ts';
import { textLayout } from '../../src/sheet/textLayout.ts';
import { type FormRow, formRows } from '../../src/values/formRows.ts';

function sheetOfText(text: string): Sheet {
  const layout = textLayout(text);
  return sheetOf(layout, layout.lines, null);
}

/** One block a paragraph; a list marker begins one, too. */
export function blocksOf(text: string): Block[] {
  const { layout, lines } = sheetOfText(text);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && lines[end]!.marker === null && lines[end]!.line.gap === 0) end++;
    blocks.push(blockOf(layout, lines.slice(start, end), lines[start]!.marker));
    start = end;
  }
  return blocks;
}

/** The text as one block. */
export function blockOfText(text: string): Block {
  const { layout, lines } = sheetOfText(text);
  return blockOf(layout, lines, lines[0]!.marker);
}

/** A paper of paragraphs, each with its role and what else is given of it. */
export function decidedOf(...parts: [role: Role, text: string, given?: Partial<Decided>][]): {
  layout: Layout;
  decided: Decided[];
} {
  const { layout, lines } = sheetOfText(parts.map(([, text]) => text).join('\n\n'));
  let start = 0;
  const decided = parts.map(([role, text, given]): Decided => {
    const end = start + text.split('\n').length;
    const block = blockOf(layout, lines.slice(start, end), lines[start]!.marker);
    const sure = { margin: 9, cutMargin: 9, rival: role, clues: new Map(), score: 0, skipped: [] };
    const one: Decided = { role, block, start, end, aside: null, ...sure, ...given };
    start = end;
    return one;
  });
  return { layout, decided };
}

/** The rows of a printed form. */
export function rowsOf(text: string): FormRow[] {
  const layout = textLayout(text);
  return formRows(layout, layout.lines);
}
