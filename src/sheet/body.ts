/** The lines behind the header as the clues see them: with text, possible list marker, edges, and what stands aside. */

import { readNumber } from '../fields/number.ts';
import type { Layout, Line } from '../model/position.ts';
import { isSmall } from '../words/chars.ts';
import { acrossPage } from './acrossPage.ts';
import {
  type BodyLine,
  bodyLineOf,
  hasSureGap,
  isFigureRow,
  isInColumns,
  isLoose,
  isProse,
  isStretched,
} from './block.ts';
import { drawnTableLines } from './drawnTables.ts';
import { footnoteLines } from './footnotes.ts';
import { type Measure, measureLines } from './measure.ts';
import { stackedTables } from './stackedCells.ts';
import { orderStackedNumbers } from './stackedNumbers.ts';
import { symbolBullets } from './symbolBullets.ts';
import { wrappedTables } from './wrappedRows.ts';

/**
 * Why a line may stand beside the text proper: the page's head or foot, small print, a figure alone in its line, the
 * paper's own number beside a page number.
 */
export type Aside = 'furniture' | 'footnote' | 'figure' | 'head';

export interface Sheet {
  layout: Layout;
  measure: Measure;
  /** All printed lines in reading order. */
  lines: BodyLine[];
  /** Offset of the first number of a list that stood apart from its text and was put before it; `null` if none did. */
  movedFrom: number | null;
  /** For each line whether it may stand aside: evidence, no verdict. */
  aside: (Aside | null)[];
  /** Offsets of the lines in cells of a table. */
  table: ReadonlySet<number>;
  /** By page the font of most of the text; empty in a text. */
  fonts: ReadonlyMap<number, string>;
  /** Those of them in tables without borders whose rows were told by their words and the space between them. */
  wrapped: ReadonlySet<number>;
  /** Does a page break, or a line that stands aside, part two lines that follow one another in the text? */
  isParted(before: BodyLine, line: BodyLine): boolean;
}

/** A page number that nothing else tells: a figure or two alone in their line, perhaps with a word. */
const FIGURE = /^[-–— ]{0,3}(?:(?:Seite|Blatt|S\.) ?)?\d{1,3}(?: ?(?:\/|von) ?\d{1,3})?[-–— ]{0,3}$/i;

/** `own`: the paper's number in its canonical form, where it is known. */
export function sheetOf(layout: Layout, all: readonly Line[], own: string | null = null): Sheet {
  const printed = acrossPage(all);
  const { lines, first } = orderStackedNumbers(printed.map((line) => bodyLineOf(layout, line)));
  const notes = footnoteLines(
    layout,
    printed.filter((line) => !line.furniture),
  );
  const drawn = drawnTableLines(layout.grid);
  const aside = asideOf(layout, lines, notes);
  keepTableFigures(lines, aside);
  markRunningHeads(lines, aside, own);
  const proper = lines.filter((_, index) => aside[index] === null || aside[index] === 'figure');
  settleTables(layout, proper);
  symbolBullets(layout, proper);
  const wrapped = markWrappedRows(layout, lines, aside, drawn);
  const at = new Map(lines.map((line, index) => [line, index]));
  return {
    layout,
    lines,
    movedFrom: first,
    aside,
    measure: measureLines(
      layout,
      proper.map(({ line }) => line),
    ),
    table: new Set([...drawn, ...wrapped]),
    wrapped,
    fonts: usualFonts(proper),
    isParted: (before, line) =>
      before.line.page !== line.line.page ||
      before.line.column !== line.line.column ||
      at.get(line)! - at.get(before)! > 1,
  };
}

/** What stands aside by its place, and figures alone in their line. Made by a loop: see `Hypothesis.labels`. */
function asideOf(layout: Layout, lines: readonly BodyLine[], notes: ReadonlySet<Line>): (Aside | null)[] {
  const aside: (Aside | null)[] = [];
  for (const { line, text } of lines) {
    if (line.furniture) aside.push('furniture');
    else if (notes.has(line)) aside.push('footnote');
    else aside.push(layout.unit === 'char' && FIGURE.test(text.text) ? 'figure' : null);
  }
  return aside;
}

/**
 * Page numbers count up from the first page or second, or stand in the middle of a sentence; figures of a table do
 * neither. (Where a page has edges, its numbers have been told by them.)
 */
function keepTableFigures(lines: readonly BodyLine[], aside: (Aside | null)[]): void {
  let next: number | null = null;
  lines.forEach(({ text }, index) => {
    if (aside[index] !== 'figure') return;
    const value = Number(/\d+/.exec(text.text)?.[0]);
    const counts: boolean = next === null ? value <= 2 : value === next;
    const [before, after] = [lines[index - 1]?.text.text ?? '', lines[index + 1]?.text.text ?? ''];
    const amid = /[A-Za-zÀ-ɏẞ,–-]$/u.test(before) && isSmall(after);
    if (counts || amid) next = value + 1;
    else aside[index] = null;
  });
}

/** By page the font of most letters. A file may give each page fonts of its own; else the whole text's counts. */
function usualFonts(lines: readonly BodyLine[]): ReadonlyMap<number, string> {
  const pages = new Map<number, Map<string, number>>();
  const all = new Map<string, number>();
  for (const { line, text } of lines) {
    if (line.font === undefined) continue;
    const page = pages.get(line.page) ?? new Map<string, number>();
    pages.set(line.page, page);
    for (const letters of [page, all])
      letters.set(line.font, (letters.get(line.font) ?? 0) + text.text.length);
  }
  const usual = mostOf(all);
  return new Map([...pages].map(([page, fonts]) => [page, fonts.has(usual) ? usual : mostOf(fonts)]));
}

/** Is the line set in another font than most of the text, in bold or italics? */
export function isOtherFont({ fonts }: Sheet, { font, page }: Line): boolean {
  return font !== undefined && font !== fonts.get(page);
}

function mostOf(letters: ReadonlyMap<string, number>): string {
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/** No running head is longer. */
const LONGEST_HEAD = 100;

/** `Fraktion A · Stadtrat   F0203/19` right above or below a page number. */
function markRunningHeads(lines: readonly BodyLine[], aside: (Aside | null)[], own: string | null): void {
  if (own === null) return;
  const isNumber = (index: number) => aside[index] === 'furniture' || aside[index] === 'figure';
  lines.forEach(({ text }, index) => {
    if (aside[index] !== null || text.text.length > LONGEST_HEAD || !text.text.includes('/')) return;
    if (!isNumber(index - 1) && !isNumber(index + 1)) return;
    if (/[.?!]$/.test(text.text) || readNumber(text.text)?.canonical !== own) return;
    aside[index] = 'head';
  });
}

/** Wide gaps in running text make no table. */
function settleTables(layout: Layout, lines: readonly BodyLine[]): void {
  const prose: boolean[] = [];
  for (const [index, line] of lines.entries()) prose.push(isProse(lines[index - 1], line, lines[index + 1]));
  lines.forEach((line, index) => {
    if (prose[index] && (layout.unit === 'char' || isStretched(line))) line.tabular = false;
    if (layout.unit === 'char' && isLoose(lines[index - 1], line, lines[index + 1])) line.tabular = false;
    if (isFigureRow(lines[index - 1], line)) line.tabular = true;
    if (layout.unit === 'char' && line.line.gap === 0 && isInColumns(layout, lines[index - 1], line))
      line.tabular = true;
  });
  if (layout.unit === 'char') settleFromBelow(layout, lines);
}

/** A row may be told by the one below it. */
function settleFromBelow(layout: Layout, lines: readonly BodyLine[]): void {
  for (let index = lines.length - 2; index >= 0; index--) {
    const below = lines[index + 1]!;
    if (below.line.gap === 0 && isInColumns(layout, below, lines[index]!)) lines[index]!.tabular = true;
  }
}

/** Finds rows with wrapped cells, and gives the offsets of their lines. */
function markWrappedRows(
  layout: Layout,
  lines: readonly BodyLine[],
  aside: readonly (Aside | null)[],
  drawn: ReadonlySet<number>,
): Set<number> {
  const found = new Set<number>();
  const printed = lines.map(({ line }) => line);
  const ends = (index: number) => {
    const { line, tabular, apartMarker } = lines[index]!;
    const prose =
      line.segments.length > 1 &&
      !tabular &&
      !apartMarker &&
      !(layout.unit === 'char' && hasSureGap(lines[index]!));
    // a list's mark and its text are no two cells
    const item = apartMarker && line.segments.length === 2;
    return aside[index] !== null || prose || item || drawn.has(line.start);
  };
  for (const { rows } of wrappedTables(layout, printed, ends)) {
    for (const { first, last, cells } of rows) {
      const row = { cells, rowLines: last - first + 1 };
      for (const line of lines.slice(first, last + 1)) {
        line.row = row;
        found.add(line.line.start);
      }
    }
  }
  if (layout.unit === 'pt') return found;
  for (const { start, end } of stackedTables(
    lines,
    (index) => ends(index) || found.has(printed[index]!.start),
  )) {
    const stacked = lines.slice(start, end);
    const row = { cells: stacked.map(({ line }) => [line.segments]), rowLines: stacked.length };
    for (const line of stacked) {
      line.row = row;
      found.add(line.line.start);
    }
  }
  return found;
}
