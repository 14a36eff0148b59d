/** Where in a motion the signatures stand: mostly at its end, now and then before the reasons or above other text. */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { readOnlySignatures, readSignatures } from '../body/signatures.ts';
import type { BlockRange } from '../questions/listRanges.ts';
import type { BodyInput } from './sections.ts';

/** No paper has more blocks of names, roles and farewells at its end. */
const MOST_END_BLOCKS = 16;

/**
 * The blocks that hold nothing but names, roles and farewells; an empty range at the end if there are none.
 * `startsPart`: blocks that surely are none of them.
 */
export function signedRange(
  input: BodyInput,
  blocks: readonly Block[],
  from: number,
  startsPart: (block: Block) => boolean,
): BlockRange {
  const nothing = { start: blocks.length, end: blocks.length };
  const first = Math.max(from, blocks.length - MOST_END_BLOCKS);
  for (let start = first; start < blocks.length; start++) {
    if (startsPart(blocks[start]!)) continue;
    const read = readOnlySignatures(input.layout, blocks.slice(start), input.sender);
    if (read === null) continue;
    if (read.signatures.length + read.left.length > 0) return { start, end: blocks.length };
    // a farewell and nothing else: the signatures may stand elsewhere
    if (closingOf(blocks[start]!.full.text) !== null) nothing.start = Math.min(nothing.start, start);
  }
  return signedAbove(input, blocks, from) ?? nothing;
}

/**
 * Signatures with other text behind them count if a sender's name is among them or a farewell stands above:
 * names may be the paper's matter too (`In den Ausschuss werden entsandt:`).
 */
function signedAbove(input: BodyInput, blocks: readonly Block[], from: number): BlockRange | null {
  for (let last = blocks.length - 1; last >= from; last--) {
    if (!isSigned(input, blocks[last]!)) continue;
    let start = last;
    while (start > from && isSigned(input, blocks[start - 1]!)) start--;
    const before = start > from ? blocks[start - 1]!.full.text : ':';
    const farewell = closingOf(before) === 'farewell';
    const { signatures } = readSignatures(input.layout, blocks.slice(start, last + 1), input.sender);
    const sent = signatures.some(({ name }) => name !== null && input.sender.people.includes(name.text));
    const signs = farewell || (sent && !before.endsWith(':'));
    if (signs && signatures.length > 0) return { start, end: last + 1 };
    last = start;
  }
  return null;
}

/** Is a block names and roles, or a role below them? */
function isSigned(input: BodyInput, block: Block): boolean {
  const read = readOnlySignatures(input.layout, [block], input.sender);
  return read !== null && read.signatures.length + read.left.length > 0;
}
