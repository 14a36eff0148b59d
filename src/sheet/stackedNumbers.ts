/**
 * Lists whose numbers stand in a column of their own. Text extractors that go column by column print them so, and the
 * lines are put into the order in which they were read on the page:
 *
 *     1.
 *     2.
 *
 *     Wann wird der Steg geöffnet?
 *     Was kostet das?
 */

import { closingOf } from '../words/closing.ts';
import { beginsQuestion } from '../words/questionStart.ts';
import { isRequest } from '../words/request.ts';
import type { BodyLine } from './block.ts';

export interface OrderedLines {
  lines: BodyLine[];
  /** Offset of the first number that was moved to its text; `null` if there was none. */
  first: number | null;
}

/** Puts each number before its text where there are as many texts as numbers; else everything stays as it is. */
export function orderStackedNumbers(lines: readonly BodyLine[]): OrderedLines {
  const ordered: OrderedLines = { lines: [], first: null };
  for (let index = 0; index < lines.length; ) {
    const numbers = stackAt(lines, index);
    const end = numbers < 2 ? index : textsEnd(lines, index + numbers);
    const items = numbers < 2 ? null : itemsOf(lines.slice(index + numbers, end), numbers);
    if (items === null) {
      ordered.lines.push(lines[index++]!);
      continue;
    }
    ordered.first ??= lines[index]!.line.start;
    for (const [nth, texts] of items.entries()) ordered.lines.push(lines[index + nth]!, ...texts);
    index = end;
  }
  return ordered;
}

function isBare({ marker, text }: BodyLine): boolean {
  return marker !== null && text.text.length <= marker.length;
}

/** How many numbers (counting up) or bullets stand alone in their lines, one below another. */
function stackAt(lines: readonly BodyLine[], start: number): number {
  const first = lines[start]!.marker;
  let count = 0;
  while (start + count < lines.length && isBare(lines[start + count]!)) {
    const marker = lines[start + count]!.marker!;
    if (marker.style !== first!.style) break;
    if (marker.family !== 'bullet' && marker.value !== first!.value + count) break;
    count++;
  }
  return count;
}

/** Index behind the lines that may be the items. */
function textsEnd(lines: readonly BodyLine[], start: number): number {
  let end = start;
  while (end < lines.length) {
    const { marker, tabular, text } = lines[end]!;
    if (marker !== null || tabular || isRequest(text.text) || closingOf(text.text) !== null) break;
    end++;
  }
  return end;
}

/** The lines of so many items; `null` where no way to part them gives that number. */
function itemsOf(lines: readonly BodyLine[], count: number): BodyLine[][] | null {
  const ways: ((line: BodyLine, before: BodyLine) => boolean)[] = [
    (line, before) => endsItem(before) && beginsQuestion(line.text.text),
    (line) => line.line.gap >= 1,
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
