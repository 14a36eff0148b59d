/**
 * Lists whose numbers stand in a column of their own. Text extractors that go column by column print them so:
 *
 *     1.
 *     2.
 *
 *     Wann wird der Steg geöffnet?
 *     Was kostet das?
 */

import type { Layout } from '../position.ts';
import { beginsQuestion } from '../questions/questionStart.ts';
import { type Block, type BodyLine, blockOf } from './block.ts';
import { closingOf } from './closing.ts';
import { isRequest } from './request.ts';

export interface JoinedNumbers {
  blocks: Block[];
  /** Offset of the first number that was joined to its text; `null` if there was none. */
  first: number | null;
}

/** Gives the numbers their texts, in order, where there are as many of them; else everything stays as it is. */
export function joinStackedNumbers(layout: Layout, blocks: readonly Block[]): JoinedNumbers {
  const joined: JoinedNumbers = { blocks: [], first: null };
  let index = 0;
  while (index < blocks.length) {
    const numbers = stackAt(blocks, index);
    if (numbers < 2) {
      joined.blocks.push(blocks[index++]!);
      continue;
    }
    const end = textsEnd(blocks, index + numbers);
    const items = itemsOf(textsOf(blocks, index + numbers, end), numbers);
    items?.forEach((lines, nth) => {
      const { marker, lines: own } = blocks[index + nth]!;
      joined.blocks.push(blockOf(layout, [own[0]!, ...lines], marker));
    });
    if (items === null) for (const block of blocks.slice(index, end)) joined.blocks.push(block);
    else joined.first ??= blocks[index]!.lines[0]!.line.start;
    index = end;
  }
  return joined;
}

/** How many numbers (counting up) or bullets stand alone in their lines, one below another. */
function stackAt(blocks: readonly Block[], start: number): number {
  const style = blocks[start]!.marker?.style;
  let count = 0;
  for (let index = start; index < blocks.length; index++) {
    const { marker, lines } = blocks[index]!;
    if (marker === null || marker.style !== style) break;
    if (lines[0]!.text.text.length > marker.length) break;
    const counts = marker.family !== 'bullet';
    if (counts && count > 0 && marker.value !== blocks[index - 1]!.marker!.value + 1) break;
    count++;
    // the last one has got the text that stands below it
    if (lines.length > 1) break;
  }
  return count;
}

/** The lines of each paragraph: of the last number's, which is the one before `start`, and of those behind it. */
function textsOf(blocks: readonly Block[], start: number, end: number): BodyLine[][] {
  const own = blocks[start - 1]!.lines.slice(1);
  const others = blocks.slice(start, end).map(({ lines }) => lines);
  return own.length > 0 ? [own, ...others] : others;
}

/** Index behind the paragraphs that may be the items. */
function textsEnd(blocks: readonly Block[], start: number): number {
  let end = start;
  while (end < blocks.length) {
    const { marker, tabular, full } = blocks[end]!;
    if (marker !== null || tabular || isRequest(full.text) || closingOf(full.text) !== null) break;
    end++;
  }
  return end;
}

/** The lines of so many items; `null` where no way to part them gives that number. */
function itemsOf(paragraphs: readonly BodyLine[][], count: number): BodyLine[][] | null {
  const lines = paragraphs.flat();
  const opens = new Set(paragraphs.map(([first]) => first!));
  const ways: ((line: BodyLine, before: BodyLine) => boolean)[] = [
    (line, before) => endsItem(before) && beginsQuestion(line.text.text),
    (line) => opens.has(line),
    (line, before) => endsItem(before) && !/^[a-zß-ÿ]/.test(line.text.text),
  ];
  for (const begins of ways) {
    const items: BodyLine[][] = [];
    lines.forEach((line, index) => {
      if (index === 0 || begins(line, lines[index - 1]!)) items.push([line]);
      else items.at(-1)!.push(line);
    });
    if (items.length === count) return items;
  }
  return null;
}

function endsItem({ text }: BodyLine): boolean {
  return /[.?!;][“"”»)]?$/.test(text.text);
}
