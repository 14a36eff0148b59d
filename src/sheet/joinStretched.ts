/** Lines of justified paragraphs whose few words stand so far apart that they look like columns. */

import type { SegmentText } from './rowToSegments.ts';

/** Points. Lines of a justified paragraph end at the same place, to this much. */
const SAME_EDGE = 0.6;

/** Lines without gaps that end at the same place and so show that the text is justified. */
const ENOUGH_LINES = 3;

/** So many are enough for the line before a web address, which had no room in it. */
const ENOUGH_BEFORE_ADDRESS = 2;
const ADDRESS = /^[("„<]?(?:https?:\/\/|www\.)/i;

/** Share of the gap, or points: the gaps of one stretched line are all alike. */
const EVEN_SHARE = 0.1;
const EVEN_POINTS = 0.5;

/** Characters of what may stand before an item of a list, apart by a tab: `1.`, `a)`, `III.`, `•`. */
const LONGEST_MARKER = 5;

/**
 * Joins the segments of stretched lines, in place:
 *
 *     die Überflutungsschutzmaßnahmen und den Ausbau der Anlagen
 *     Verkehrsinfrastrukturfinanzierung          Uferbefestigung        one segment
 *     betreffen, sind im Haushalt der Stadt nicht mehr enthalten
 *
 * A line is stretched if it ends where the full lines of the page end, each of its segments is one word, and its
 * gaps are all alike: columns hold several words, and end anywhere. Before a web address it may hold several words
 * in a segment, too: there the address shows why the line is stretched. In a table without borders the gaps show it, if
 * they are alike to a hair and no line beside it has such columns.
 */
export function joinStretched(lines: readonly SegmentText[][]): void {
  const edges = lines
    .flatMap((segments) =>
      segments.length === 1 && segments[0]!.text.includes(' ') ? [segments[0]!.right] : [],
    )
    .sort((a, b) => a - b);
  for (const [index, segments] of lines.entries()) {
    if (isStretchedToAHair(segments) && !isColumn(segments, lines[index - 1], lines[index + 1])) {
      join(segments, 0);
    }
  }
  for (const [index, segments] of lines.entries()) {
    const next = lines[index + 1];
    const address = next?.length === 1 && ADDRESS.test(next[0]!.text);
    const start = itemStart(segments);
    const words = segments.slice(start);
    if (words.length < 2) continue;
    const atMargin = endsAtMargin(segments, edges, address);
    if (isBehindSentence(words, atMargin, lines[index - 1], next)) {
      join(segments, start);
      continue;
    }
    if (!atMargin) continue;
    if (!address && (words.some((word) => word.text.includes(' ')) || !areEven(words))) continue;
    join(segments, start);
  }
}

/** Of the size of the letters: no wider is a space between sentences of a justified line. */
const WIDEST_BETWEEN_SENTENCES = 1.6;

/**
 * One wide gap behind a full stop, in a line that ends where the one above or below does: typesetters stretch the space between
 * sentences more than the others.
 *
 *     Abstellplätze weggefallen.  Räder hängen nun an Geländern, Schildern und Bauzäunen;
 */
function isBehindSentence(
  segments: readonly SegmentText[],
  atMargin: boolean,
  above: readonly SegmentText[] | undefined,
  below: readonly SegmentText[] | undefined,
): boolean {
  const [first, second, third] = segments;
  if (second === undefined || third !== undefined || isColumn(segments, above, below)) return false;
  if (!/[a-zß-ÿ\d)“"][.:?!]$/u.test(first!.text) || !/^[A-ZÀ-Þ„]/u.test(second.text)) return false;
  const size = first!.pieces.at(-1)?.size ?? 0;
  if (second.left - first!.right > WIDEST_BETWEEN_SENTENCES * size) return false;
  return [above, below].some((line) => {
    if (line?.length !== 1) return false;
    const [{ left, right }] = line as [SegmentText];
    return (
      Math.abs(right - second.right) <= SAME_EDGE || (atMargin && Math.abs(left - first!.left) <= SAME_EDGE)
    );
  });
}

/** Fewer gaps may be alike by chance. */
const FEWEST_TO_A_HAIR = 3;

/** Points. The program that stretched the line gave each gap the same width. */
const SAME_GAP = 0.15;

/**
 * The same for the lines of a drawn cell, which has its own margin: `Stadträtin    Eva    Muster` above the line that a break
 * within the cell ended. Three words or more, whose gaps are alike to a hair; columns begin and end where their words do.
 */
export function joinStretchedInCell(lines: readonly SegmentText[][]): void {
  for (const segments of lines) if (isStretchedToAHair(segments)) join(segments, 0);
}

function isStretchedToAHair(segments: readonly SegmentText[]): boolean {
  if (segments.length < FEWEST_TO_A_HAIR || segments.some(({ text }) => text.includes(' '))) return false;
  return areEven(segments, SAME_GAP, 0);
}

/** Does a word but the first begin where one of a line beside it does? */
function isColumn(
  segments: readonly SegmentText[],
  ...beside: (readonly SegmentText[] | undefined)[]
): boolean {
  const lefts = beside.flatMap((line) => line ?? []).map(({ left }) => left);
  return segments.slice(1).some(({ left }) => lefts.some((other) => Math.abs(other - left) <= SAME_EDGE));
}

/** One segment of all from `start` on, in place. */
function join(segments: SegmentText[], start: number): void {
  const words = segments.slice(start);
  const text = words.map((word) => word.text).join(' ');
  const pieces = words.flatMap((word) => word.pieces);
  segments.splice(start, words.length, { text, left: words[0]!.left, right: words.at(-1)!.right, pieces });
}

/** 1 where an item's marker stands before the line's words, else 0: the gap behind a marker is not like the others. */
function itemStart(segments: readonly SegmentText[]): number {
  if ((segments[0]?.text.length ?? 0) > LONGEST_MARKER) return 0;
  return segments.length > 2 && areEven(segments) ? 0 : 1;
}

function endsAtMargin(segments: readonly SegmentText[], edges: readonly number[], address: boolean): boolean {
  const enough = address ? ENOUGH_BEFORE_ADDRESS : ENOUGH_LINES;
  const right = segments.at(-1)?.right ?? 0;
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle]! < right - SAME_EDGE) low = middle + 1;
    else high = middle;
  }
  return (edges[low + enough - 1] ?? Number.POSITIVE_INFINITY) <= right + SAME_EDGE;
}

function areEven(words: readonly SegmentText[], points = EVEN_POINTS, share = EVEN_SHARE): boolean {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 1; i < words.length; i++) {
    const gap = words[i]!.left - words[i - 1]!.right;
    smallest = Math.min(smallest, gap);
    largest = Math.max(largest, gap);
  }
  return largest - smallest <= Math.max(points, share * largest);
}
