/** Runs of list items among the blocks, with the paragraphs and headings that belong to them. */

import type { Block } from '../body/block.ts';
import { closingOf } from '../body/closing.ts';
import { isRequest } from '../body/request.ts';
import { isSignatureLine, readSignatureName } from '../body/signatureName.ts';
import { isSmall } from '../text/chars.ts';
import { HEADING, isHeading, isSureLeadIn, leadsByColon } from './intro.ts';
import { LEAD_IN, leadInScore, splitLastSentence } from './leadIn.ts';

/** Half-open range of blocks. */
export interface BlockRange {
  start: number;
  end: number;
}

/** So many paragraphs between two items of a list are none of it. */
const MOST_BETWEEN = 40;

/** Runs of list items, with the paragraphs and headings between them that belong to them. */
export function listRanges(blocks: readonly Block[], from: number): BlockRange[] {
  const ranges: BlockRange[] = [];
  let index = from;
  while (index < blocks.length) {
    if (blocks[index]!.marker === null) {
      index++;
      continue;
    }
    const end = listEnd(blocks, index);
    ranges.push({ start: withHeading(blocks, from, index), end });
    index = end;
  }
  return ranges;
}

/** A heading right above the first item belongs to the list. */
function withHeading(blocks: readonly Block[], from: number, start: number): number {
  const before = blocks[start - 1];
  const above = blocks[start - 2];
  if (start - 1 < from || before === undefined || !isHeading(before)) return start;
  const last = splitLastSentence(before.full).last.text;
  if (leadInScore(last) >= LEAD_IN) return start;
  const aboveLeads =
    above !== undefined &&
    start - 2 >= from &&
    (leadsByColon(above) || isSureLeadIn(splitLastSentence(above.full).last.text));
  return aboveLeads || (HEADING.test(before.full.text) && before.full.text.endsWith(':')) ? start - 1 : start;
}

function listEnd(blocks: readonly Block[], start: number): number {
  let end = start + 1;
  const top = blocks[start]!.marker!;
  let last = top.value;
  for (let index = start + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.marker !== null) {
      if (block.marker.style === top.style) last = block.marker.value;
      end = index + 1;
      continue;
    }
    if (endsList(block)) break;
    const next = nextItemOrEnd(blocks, index + 1);
    const following = blocks[next]?.marker ?? null;
    if (following === null) {
      if (!standsOverName(blocks, index) && belongsToItem(blocks[end - 1]!, block)) end = index + 1;
      else break;
      continue;
    }
    const between = blocks.slice(index, next);
    if (!bridges(blocks[end - 1]!, between, following.style === top.style, following.value, last)) break;
    end = next;
    index = next - 1;
  }
  return end;
}

/** Index of the next list item, or of what ends the list; the number of blocks if there is neither nearby. */
function nextItemOrEnd(blocks: readonly Block[], from: number): number {
  for (let index = from; index < Math.min(blocks.length, from + MOST_BETWEEN); index++) {
    if (blocks[index]!.marker !== null || endsList(blocks[index]!)) return index;
  }
  return blocks.length;
}

/** May these paragraphs stand inside a list, before an item of this value? */
function bridges(
  item: Block,
  between: readonly Block[],
  sameStyle: boolean,
  value: number,
  last: number,
): boolean {
  const text = between.at(-1)!.full.text;
  if (sameStyle && value === last + 1 && value > 1) return true;
  if (between.length > 3) return false;
  // a list that begins behind `Vor diesem Hintergrund frage ich Sie:` is another one, whatever stands between
  if (value <= 1 && between.slice(0, -1).some(asks)) return false;
  if (value <= 1 && leadInScore(splitLastSentence(between.at(-1)!.full).last.text) >= LEAD_IN + 1)
    return HEADING.test(text);
  if (isHeading(between.at(-1)!)) return true;
  if (sameStyle && value > 0 && value <= last) {
    return (
      (last === 1 && value === 1 && between.length === 1) ||
      between.every((block) => belongsToItem(item, block))
    );
  }
  return !sameStyle || between.every((block) => block.full.text.length < 400);
}

/** Ends in a lead-in that cannot be mistaken. */
function asks(block: Block): boolean {
  const last = splitLastSentence(block.full).last.text;
  return isSureLeadIn(last) && leadInScore(last) > LEAD_IN;
}

/** A request, a farewell, enclosures: no list goes on behind them. */
export function endsList(block: Block): boolean {
  return isRequest(block.full.text) || closingOf(block.full.text) !== null;
}

/** A paragraph set in under the last item, or one that goes on with its sentence. */
function belongsToItem(item: Block, block: Block): boolean {
  const text = block.full.text;
  if (block.tabular || readSignatureName(text) !== null || beginsWithName(block)) return false;
  if (isSmall(text) || item.text.text === '') return true;
  const hangs = item.marker === null || item.textLeft > item.left;
  if (item.marker !== null && hangs && block.left >= item.textLeft - 0.6) return true;
  if (item.marker === null && block.left === item.left && block.left > 0)
    return item.lines[0]!.line.left > 0 && text.endsWith('?');
  return text.endsWith('?') && text.length > 15;
}

/** A signature's lines in one block: a name, a role below or above it. */
function beginsWithName(block: Block): boolean {
  const [first, second] = block.lines.slice(0, 2).map(({ text }) => text.text);
  if (first === undefined || second === undefined) return false;
  const named = readSignatureName(first) !== null;
  return named ? isSignatureLine(second) : isSignatureLine(first) && readSignatureName(second) !== null;
}

/** A group or role over the room for the hand-written signature. */
function standsOverName(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.lines[0]?.text.text;
  return next !== undefined && isSignatureLine(blocks[index]!.full.text) && readSignatureName(next) !== null;
}
