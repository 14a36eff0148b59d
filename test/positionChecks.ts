/** What must hold for the positions of a record's values. */

import type { Layout } from '../src/model/position.ts';
import type { Reading } from '../src/model/reading.ts';
import type { Box, Position, Positions } from '../src/output/positions.ts';
import { stretchOf } from '../src/words/stretch.ts';
import { folded, printedValues, says, type Valued } from './spanChecks.ts';

/** Points: boxes are given to a hundredth. */
const ROUNDING = 0.011;

/** Everything that is wrong with the positions of a reading, one entry a fault. */
export function positionFaults(reading: Reading, positions: Positions | undefined): string[] {
  if (positions === undefined) return ['there are none'];
  const { layout } = reading;
  const values = printedValues(reading);
  const known = new Set(values.map(({ pointer }) => pointer));
  const stray = Object.keys(positions).filter((pointer) => !known.has(pointer));
  const faults = stray.map((pointer) => `${pointer} has positions but no value`);
  if (layout === null) return [...faults, ...values.map(({ pointer }) => `${pointer} has no text`)];
  return faults.concat(values.flatMap((value) => faultsOf(layout, value, positions[value.pointer] ?? [])));
}

function faultsOf(layout: Layout, value: Valued, found: readonly Position[]): string[] {
  const at = `${value.pointer} `;
  if (found.length === 0) return [`${at}has no position`];
  const faults: string[] = [];
  for (const position of found) {
    const { start, end, raw, page, line, column, boxes } = position;
    if (!(start < end) || raw !== layout.text.slice(start, end))
      faults.push(`${at}is not ${JSON.stringify(raw)}`);
    const place = placeIn(layout, start);
    if (JSON.stringify(place) !== JSON.stringify({ page, line, column }))
      faults.push(`${at}is at ${JSON.stringify(place)}, not ${JSON.stringify({ page, line, column })}`);
    if (raw.includes('\f') || raw !== raw.trim())
      faults.push(`${at}runs over an edge: ${JSON.stringify(raw)}`);
    faults.push(...boxFaults(layout, page, raw, boxes).map((fault) => at + fault));
  }
  return saysSo(layout, value, found)
    ? faults
    : [...faults, `${at}is not what stands there: ${JSON.stringify(found)}`];
}

/** Offsets behind each line break and each form feed of a text, from the first on. */
interface Breaks {
  lines: readonly number[];
  pages: readonly number[];
}
const breaksOf = new WeakMap<Layout, Breaks>();

function findBreaks({ text, unit }: Layout): Breaks {
  // in a text file a form feed ends a line, but none that is ended already
  const lines = [...text.matchAll(unit === 'pt' ? /\n/g : /\n|(?<=[^\n\f])\f/g)];
  return {
    lines: lines.map(({ index }) => index + 1),
    pages: [...text.matchAll(/\f/g)].map(({ index }) => index + 1),
  };
}

/** How many of them are not above the limit; they rise. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Told from the text alone. */
function placeIn(layout: Layout, offset: number): { page: number; line: number; column: number } {
  const { lines, pages } = breaksOf.get(layout) ?? findBreaks(layout);
  breaksOf.set(layout, { lines, pages });
  const page = countUpTo(pages, offset);
  const pageStart = page === 0 ? 0 : pages[page - 1]!;
  const line = countUpTo(lines, offset);
  const lineStart = line === 0 ? 0 : lines[line - 1]!;
  // lines of a PDF are counted on their page, those of a text file in the whole of it
  const before = layout.unit === 'pt' ? countUpTo(lines, pageStart) : 0;
  return { page: page + 1, line: line - before + 1, column: offset - Math.max(lineStart, pageStart) + 1 };
}

function boxFaults({ unit, ink }: Layout, page: number, raw: string, boxes: readonly Box[] | null): string[] {
  if (unit === 'char') return boxes === null ? [] : ['has boxes in a text'];
  const size = ink?.pages[page - 1];
  if (boxes === null || size === undefined) return ['has no boxes'];
  const lines = raw.split('\n').length;
  const faults = boxes.length < lines ? [`has ${boxes.length} boxes for ${lines} lines`] : [];
  for (const box of boxes) {
    const inside =
      box.x >= 0 &&
      box.y >= 0 &&
      box.width > 0 &&
      box.height > 0 &&
      box.x + box.width <= size.width + ROUNDING &&
      box.y + box.height <= size.height + ROUNDING;
    if (!inside || box.page !== page) faults.push(`has a box outside of its page: ${JSON.stringify(box)}`);
  }
  return faults;
}

/** Is the raw text, read by the field's own reader, the value? */
function saysSo({ text }: Layout, value: Valued, found: readonly Position[]): boolean {
  const lines = found.flatMap(({ raw, start }) => {
    let from = start;
    return raw.split('\n').map((line) => {
      const span = { start: from, end: from + line.length };
      from += line.length + 1;
      return span;
    });
  });
  const printed = lines.map(({ start, end }) => folded(text.slice(start, end)));
  const joined = stretchOf(
    text,
    lines.map((span) => [span]),
  ).text;
  return says(value, printed) || says(value, [joined]);
}
