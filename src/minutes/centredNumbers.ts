/**
 * Tables whose cells are centred from top to bottom print an item's number below the first lines of its title:
 *
 *         Wegweiser zu den Elbterrassen
 *     3.1                                    DS0101/26
 *         BE: Oberbürgermeisterin
 */

import { EMPTY_STRETCH, joinStretches, sliceStretch } from '../words/stretch.ts';
import { cellsBehind } from './candidates.ts';
import { type ItemNumber, itemNumberOf } from './itemNumber.ts';
import type { MinutesLine } from './lines.ts';
import { paperCellOf } from './paperCell.ts';
import { isReporter } from './reporter.ts';
import { resolutionLine } from './resolutionLine.ts';

/** So many numbers without a word in their line, below indented lines, show that the table is so. */
const FEWEST = 2;
/** A title has no more lines above its number. */
const MOST_ABOVE = 4;
/** Points or columns by which titles are indented at least. */
const INDENT = 2;

/** The lines with each such number at the beginning of its title's first line. */
export function raiseNumbers(lines: readonly MinutesLine[]): MinutesLine[] {
  const numbers = lines.map(itemNumberOf);
  const found = numbers.map((number, index) => (number === null ? null : firstAbove(lines, numbers, index)));
  const sure = found.filter(
    (first, index) => first !== null && isBare(lines[index]!, numbers[index]!),
  ).length;
  if (sure < FEWEST) return [...lines];
  const raised = [...lines];
  found.forEach((first, index) => {
    if (first === null) return;
    const number = numbers[index]!;
    const own = raised[index]!;
    const cell = sliceStretch(own.cells[0]!, 0, own.text.text.length - number.rest.text.length);
    const above = raised[first]!;
    raised[first] = {
      ...above,
      line: { ...above.line, left: own.line.left },
      cells: [cell, ...above.cells],
      text: joinStretches([cell, above.text]),
    };
    const rest = cellsBehind(own, number);
    raised[index] = { ...own, cells: rest, text: rest.length === 0 ? EMPTY_STRETCH : joinStretches(rest) };
  });
  return raised;
}

/** A number with nothing but a paper's number in its line. */
function isBare(line: MinutesLine, number: ItemNumber): boolean {
  return paperCellOf(cellsBehind(line, number)).rest.text === '';
}

/** The first of the indented lines right above, where they belong to no item before. */
function firstAbove(
  lines: readonly MinutesLine[],
  numbers: readonly (ItemNumber | null)[],
  index: number,
): number | null {
  const own = lines[index]!;
  if (own.apart || own.top) return null;
  let first = index;
  for (let at = index - 1; at >= Math.max(0, index - MOST_ABOVE); at--) {
    const { line, text, cells } = lines[at]!;
    if (numbers[at] !== null) return null;
    if (line.left < own.line.left + INDENT) break;
    if (
      cells.length > 1 ||
      isReporter(text.text) ||
      resolutionLine(text) !== null ||
      /[.:;]$/.test(text.text)
    )
      return null;
    first = at;
    if (lines[at]!.apart || lines[at]!.top) break;
  }
  return first === index ? null : first;
}
