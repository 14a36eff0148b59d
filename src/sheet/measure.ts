/** What the body's lines have in common: how wide they run, and how much space parts paragraphs. */

import type { Layout, Line } from '../model/position.ts';
import { beginsSmallWord } from '../words/chars.ts';
import { isSalutation } from '../words/german.ts';
import { flushEdge } from './flushEdge.ts';
import { USUAL_WIDTH, withoutJoinedLines } from './joinedLines.ts';
import { hadRoom, rightOf, type TextWidth, wordLength } from './lineRoom.ts';
import { markerOf } from './marker.ts';

export interface Measure extends TextWidth {
  /** Space above a line, in lines, that begins a new paragraph. */
  gap: number;
  /** Left edge from which on a line begins a paragraph, where first lines are set in and the others are not. */
  firstLineIndent: number | null;
  /** Does space part the paragraphs of this text throughout? */
  spaced: boolean;
  /** How far left edges may differ and still be one edge. */
  tolerance: number;
}

/** No text is wrapped at more columns than this. */
const WIDEST_TEXT = 170;
/** A line of so many characters is no heading and no name. */
const LONG_LINE = 45;
/** A line of so many characters is no heading, whatever stands below. */
const LONGEST_HEADING = 60;
/** A shorter line may be a heading above text that begins with a small letter. */
const SHORT_LINE = 25;
/** Part of the lines that must go on with a small letter for a text to count as wrapped. */
const WRAPPED_SHARE = 0.08;
const PARAGRAPH_GAP = { char: 1, pt: 0.3 } as const;

/** Measures the lines of the body. */
export function measureLines(layout: Layout, lines: readonly Line[]): Measure {
  const char = layout.unit === 'char';
  const right = rightEdge(layout, lines);
  let pairs = 0;
  const within: number[] = [];
  let widestWithin = 0;
  let small = 0;
  let spacedPairs = 0;
  let spacedSmall = 0;
  let broken = 0;
  let tight = 0;
  let tightText = 0;
  let wide = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page) return;
    const goesOn = goesOnIn(layout, before, line);
    if (goesOn && line.gap < WIDEST_PITCH) within.push(line.gap);
    if (goesOn && line.gap < PARAGRAPH_GAP.pt && beginsSmallWord(startOf(layout, line)))
      widestWithin = Math.max(widestWithin, line.gap);
    if (line.gap < 1) {
      pairs++;
      if (goesOn) small++;
      if (
        before.end - before.start >= LONG_LINE &&
        markerOf(startOf(layout, line)) === null &&
        hadRoom(layout, before, line, right)
      )
        tight++;
      if (before.end - before.start >= LONG_LINE && isRunning(layout, before) && isRunning(layout, line))
        tightText++;
    } else if (line.gap < 2) {
      spacedPairs++;
      if (goesOn) spacedSmall++;
      if (isBroken(layout, before, line)) broken++;
    } else wide++;
  });
  const seldomTight = pairs <= spacedPairs / 4;
  const mostly = spacedPairs >= 4 && spacedSmall >= 0.4 * spacedPairs && seldomTight;
  // a short text in which paragraphs have more space still; its tables have none
  const widely = tightText === 0 && spacedSmall >= 2 && 5 * spacedSmall >= spacedPairs && wide >= spacedSmall;
  const doubleSpaced = char && (mostly || widely || (broken > 0 && seldomTight));
  const evidence =
    small >= Math.max(1, WRAPPED_SHARE * pairs) || doubleSpaced || isParted(right, tight, spacedPairs);
  const gap = char ? PARAGRAPH_GAP.char + (doubleSpaced ? 1 : 0) : paragraphGap(within, widestWithin);
  const leftmost = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
  const pageRight = (layout.pages[0]?.width ?? 0) - leftmost;
  return {
    right: char || evidence ? right : Math.max(right, pageRight),
    slack: char ? slackOf(layout, lines, right) : 0,
    wrapped: char ? evidence && right <= WIDEST_TEXT : true,
    gap,
    spaced: isSpaced(layout, lines, gap),
    firstLineIndent: firstLineIndent(layout, lines, char ? 0.5 : 2.5),
    tolerance: char ? 0.5 : 2.5,
  };
}

/** So many times as many paragraphs are parted by blank lines as long lines are followed by another. */
const MOSTLY_PARTED = 4;

/** A short text of a usual width with blank lines between its paragraphs: where there is none, a paragraph goes on. */
function isParted(right: number, tight: number, spacedPairs: number): boolean {
  const usual = right >= USUAL_WIDTH.least && right <= USUAL_WIDTH.most;
  return usual && spacedPairs >= MOSTLY_PARTED * tight;
}

/** So many lines that begin with space above show that paragraphs have it. */
const ENOUGH_SPACED = 3;

/** Most parts of the text have space above; few lines of running text stand right below the end of a sentence. */
function isSpaced(layout: Layout, lines: readonly Line[], gap: number): boolean {
  const count = { spaced: 0, paragraphs: 0, tight: 0 };
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page) return;
    if (line.gap >= gap) count.spaced++;
    const running = before.end - before.start >= SHORT_LINE && line.end - line.start >= SHORT_LINE;
    if (!running || markerOf(startOf(layout, line)) !== null) return;
    if (line.gap >= gap) count.paragraphs++;
    else if (/[.?!:]["“”»)]?$/.test(layout.text.slice(Math.max(before.start, before.end - 2), before.end)))
      count.tight++;
  });
  const { spaced, paragraphs, tight } = count;
  return spaced >= ENOUGH_SPACED && spaced >= 2 * tight && paragraphs >= Math.max(1, tight);
}

/** Space inside a sentence, in lines, that a page's own spacing may show where the document's was misjudged. */
const WIDEST_PITCH = 1;
/** Lines that must go on before the space between them is trusted. */
const ENOUGH_PAIRS = 2;
/** So much more space than between the lines of a sentence begins a paragraph. */
const LEAST_EXTRA = 0.1;

/**
 * On pages with positions: the lines of sentences show what space there is inside paragraphs.
 * @param widest above a line that surely goes on: a first line may stand a little higher than the others
 */
function paragraphGap(within: readonly number[], widest: number): number {
  if (within.length < ENOUGH_PAIRS) return PARAGRAPH_GAP.pt;
  const sorted = [...within].sort((left, right) => left - right);
  const usual = sorted[sorted.length >> 1]!;
  const most = sorted[Math.floor((sorted.length - 1) * 0.9)]!;
  return Math.min(Math.max(usual, most, widest) + LEAST_EXTRA, usual + PARAGRAPH_GAP.pt);
}

/** Goes the sentence on in the next line: with a small letter, or behind a long line without a full stop? */
function goesOnIn(layout: Layout, before: Line, line: Line): boolean {
  const text = layout.text.slice(before.start, Math.min(before.end, before.start + 60));
  if (isSalutation(text) || !isRunning(layout, line) || !isRunning(layout, before)) return false;
  if (/[.:?!;]["“”»)]?$/.test(layout.text.slice(Math.max(before.start, before.end - 2), before.end)))
    return false;
  const start = startOf(layout, line);
  if (beginsSmallWord(start)) return before.end - before.start >= SHORT_LINE;
  return before.end - before.start >= LONG_LINE && markerOf(start) === null;
}

/** Is a word of one sentence at the end of a long line, and the next at the beginning of the line below? */
function isBroken(layout: Layout, before: Line, line: Line): boolean {
  const length = before.end - before.start;
  const end = layout.text.slice(before.start, before.end).trimEnd().slice(-1);
  if (
    length < LONG_LINE ||
    !/[A-Za-zÀ-ɏẞ\d]/u.test(end) ||
    !isRunning(layout, before) ||
    !isRunning(layout, line)
  )
    return false;
  const start = startOf(layout, line);
  if (beginsSmallWord(start)) return true;
  const goesOn =
    line.end - line.start >= LONGEST_HEADING ||
    /[.?!:;,]\s*$/u.test(layout.text.slice(line.end - 3, line.end));
  return length >= LONGEST_HEADING && goesOn && markerOf(start) === null;
}

/**
 * First lines set in, the others flush:
 *
 *        Die Verwaltung wird beauftragt, den Weg zu
 *     sanieren.
 *        Die Mittel sind einzustellen.
 */
function firstLineIndent(layout: Layout, lines: readonly Line[], tolerance: number): number | null {
  const base =
    lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY) + tolerance;
  let setIn = 0;
  let against = 0;
  let edge = Number.POSITIVE_INFINITY;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.left <= base || line.gap > 0 || line.page !== before.page) return;
    // a tab before a line sets in a paragraph of a list item
    if (before.segments[0]!.cell !== undefined) return;
    const start = layout.text.slice(line.start, line.start + 3);
    if (!beginsSmallWord(start) || markerOf(startOf(layout, before)) !== null) return;
    if (line.left <= base) {
      setIn++;
      edge = Math.min(edge, before.left);
    } else if (Math.abs(line.left - before.left) <= tolerance) against++;
  });
  return setIn > against ? edge - tolerance : null;
}

/** The widest lines' right edge; a long address alone in its line does not count. */
function rightEdge(layout: Layout, lines: readonly Line[]): number {
  const plain = lines.filter((line) => isRunning(layout, line) && !holdsAddress(layout, line));
  const edges = (plain.length > 0 ? plain : lines).map((line) => rightOf(layout, line));
  const widest = edges.reduce((right, edge) => Math.max(right, edge), 0);
  return layout.unit === 'char' ? withoutJoinedLines(edges, widest) : (flushEdge(edges) ?? widest);
}

function holdsAddress(layout: Layout, line: Line): boolean {
  return /^(?:https?:\/\/|www\.)\S{1,2000}$/i.test(layout.text.slice(line.start, line.end));
}

/** The line's beginning, a tab as a space. */
function startOf(layout: Layout, line: Line): string {
  return layout.text.slice(line.start, line.start + 12).replaceAll('\t', ' ');
}

/** More room than this (in columns) is no matter of the letters' widths. */
const MOST_SLACK = 14;

/** The most room that is left, in columns, where a sentence goes on in the next line. */
function slackOf(layout: Layout, lines: readonly Line[], right: number): number {
  let most = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.page !== line.page || line.gap >= 1) return;
    if (!goesOnIn(layout, before, line)) return;
    const room = right - rightOf(layout, before) - wordLength(layout, line) - 1;
    if (room <= MOST_SLACK) most = Math.max(most, room);
  });
  return most;
}

/** One stretch of text, perhaps with a marker before it; not names side by side or a table's row. */
function isRunning(layout: Layout, line: Line): boolean {
  if (line.segments.length === 1) return true;
  return line.segments.length === 2 && markerOf(startOf(layout, line)) !== null;
}
