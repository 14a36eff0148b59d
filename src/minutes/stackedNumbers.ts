/**
 * Texts of tables that were read column by column put the numbers of neighbouring rows before the titles of both:
 *
 *     3.2.1.
 *     3.3.
 *     Umbau des Knotens        ← of 3.2.1
 *     DS0044/24/1
 *     Feuerwehrhaus            ← of 3.3
 *
 * Each number is put before the lines that are most likely its own.
 */

import { EMPTY_STRETCH, joinStretches } from '../words/stretch.ts';
import { KNOWN } from './candidates.ts';
import { type ItemNumber, itemNumberOf } from './itemNumber.ts';
import type { MinutesLine } from './lines.ts';
import { paperCellOf } from './paperCell.ts';
import { isMover, isReporter } from './reporter.ts';
import { beginsText } from './sentence.ts';

/** More numbers in a stack are a whole list of which nothing can be told. */
const MOST = 4;
/** Lines of one row. */
const MOST_LINES = 8;

export function unstackNumbers(lines: readonly MinutesLine[]): MinutesLine[] {
  const bare = lines.map((line) => bareNumber(line));
  const result: MinutesLine[] = [...lines];
  for (let index = 0; index < lines.length; index++) {
    if (bare[index] === null) continue;
    let end = index;
    while (end < lines.length && bare[end] !== null) end++;
    if (end - index >= 2 && end - index <= MOST) place(result, lines, index, end);
    index = end - 1;
  }
  return result;
}

function bareNumber(line: MinutesLine): ItemNumber | null {
  const number = itemNumberOf(line);
  return number !== null && number.rest.text === '' ? number : null;
}

/** Moves all but the first of the numbers [start, end) to the lines at which their rows begin. */
function place(result: MinutesLine[], lines: readonly MinutesLine[], start: number, end: number): void {
  const rows: number[] = [];
  let at = end;
  for (let count = end - start - 1; count > 0; count--) {
    const next = endOfRow(lines, at);
    if (next === null) return;
    rows.push(next);
    at = next;
  }
  // the first number stays above its row; the others go into the first line of theirs
  const moved = lines.slice(start + 1, end);
  rows.forEach((row, index) => {
    const number = moved[index]!;
    const own = result[row]!;
    result[row] = {
      ...own,
      line: { ...own.line, left: number.line.left },
      cells: [...number.cells, ...own.cells],
      text: joinStretches([number.text, own.text]),
      guessed: true,
    };
  });
  result[start] = { ...lines[start]!, guessed: true };
  sharePapers(result, lines, [end, ...rows]);
  for (let index = start + 1; index < end; index++)
    result[index] = { ...lines[index]!, cells: [], text: { text: '', pieces: [] } };
}

/** Papers of all rows that stand one below the other behind the last: each goes to its row. */
function sharePapers(result: MinutesLine[], lines: readonly MinutesLine[], rows: readonly number[]): void {
  const wanting = rows.filter((row) => !KNOWN.test(lines[row]!.text.text));
  const papers: number[] = [];
  const from = rows.at(-1)!;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES); at++) {
    const { paper, rest } = paperCellOf(lines[at]!.cells);
    if (paper !== null && rest.text === '') papers.push(at);
    else if (papers.length > 0 || itemNumberOf(lines[at]!) !== null) break;
  }
  if (papers.length < 2 || papers.length !== wanting.length) return;
  wanting.forEach((row, index) => {
    const paper = lines[papers[index]!]!;
    const own = result[row]!;
    result[row] = {
      ...own,
      cells: [...own.cells, ...paper.cells],
      text: joinStretches([own.text, paper.text]),
    };
    result[papers[index]!] = { ...paper, cells: [], text: EMPTY_STRETCH };
  });
}

/** Index of the line behind the row that begins at `start`; `null` where the row does not end in sight. */
function endOfRow(lines: readonly MinutesLine[], start: number): number | null {
  const first = lines[start];
  if (first === undefined) return null;
  if (KNOWN.test(first.text.text) && first.text.text.length < 60) return start + 1;
  let named = false;
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at++) {
    const { cells, text, apart } = lines[at]!;
    if (itemNumberOf(lines[at]!) !== null && at > start) return null;
    const { paper, rest } = paperCellOf(cells);
    if (paper !== null) return rest.text === '' || at > start ? at + 1 : null;
    const who = isReporter(text.text) || isMover(text.text);
    if (at > start && ((named && !who) || (apart && !isPaperNext(lines, at))))
      return beginsText(text.text) ? null : at;
    named ||= who;
  }
  return null;
}

function isPaperNext(lines: readonly MinutesLine[], at: number): boolean {
  return paperCellOf(lines[at]!.cells).paper !== null;
}
