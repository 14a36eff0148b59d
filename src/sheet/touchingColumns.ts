/** Columns without borders that nearly touch: what begins one is told by what stands at its edge above or below. */

import { RECOGNISED } from '../model/position.ts';
import type { Row } from './row.ts';
import { rowToSegments, type SegmentText } from './rowToSegments.ts';

/** Share of the font size: a gap that is wider than one between words, and narrower than one that parts columns by itself. */
const NEAR_COLUMN = 0.5;

/** The same, hardly wider than one between words, where another row has a column at the very place. */
const NEAREST_COLUMN = 0.36;

/** The same, narrower than a space between words, where the producer writes its spaces and wrote none. */
const BARE_COLUMN = 0.2;

/** Points by which two pieces at one edge may stand apart: what a producer rounds, and what worn letters differ in. */
const SAME_EDGE = 0.4;
const SAME_EDGE_RECOGNISED = 1.2;
/** The same where hardly anything but the edge tells a column: only what a producer rounds. */
const VERY_EDGE = 0.1;

/** Rows above and below in which another cell of the column may stand. */
const NEAR_ROWS = 6;

/** Share of the page's width: running text that is stretched is wider, the text of a cell narrower. */
const WIDEST_TEXT = 0.6;

/** What may stand before an item of a list, apart by a tab: it makes no row of a table. */
const MARKER = /^(?:\(?(?:[\dIVXivx]{1,4}|[A-Za-z])(?:\.\d{1,2}){0,3}[.)]{0,2}|[^A-Za-z\dÀ-ɏẞ]{1,3}|o)$/u;

/** Points: what stands so far from the left edge of the text above and below begins a column, though nothing stands before it. */
const LEAST_COLUMN = 40;

/** A row of more gaps is no row of a form. */
const MOST_GAPS = 40;

interface Edge {
  left: number;
  /** The gap before it is wide enough for a column. */
  wide: boolean;
  /** No space is written in it, though the row's producer writes them. */
  bare: boolean;
  /** The gap before it parted it already. */
  parted: boolean;
  /** Its row has columns. */
  inTable: boolean;
}

/**
 * Parts segments where a wide gap ends at the edge of a column, in place.
 *
 *     Landeshauptstadt Magdeburg  Drucksache     one segment but for the number that stands at the edge of its second part
 *     – Der Oberbürgermeister –   DS0012/21
 * @param rows outside of drawn cells, from the top
 * @param width of the page, in points
 */
export function partTouchingColumns(
  rows: readonly { row: Row; segments: SegmentText[] }[],
  width: number,
): void {
  const edges = rows.map(({ segments }, index) => {
    const near = rows.slice(Math.max(0, index - NEAR_ROWS), index + NEAR_ROWS + 1);
    const left = near.reduce(
      (least, one) => Math.min(least, one.segments[0]!.left),
      Number.POSITIVE_INFINITY,
    );
    return edgesOf(segments, width, left + LEAST_COLUMN);
  });
  for (const [index, { row, segments }] of rows.entries()) {
    const own = edges[index]!;
    if (own.every(({ parted }) => parted)) continue;
    const around = edges
      .slice(Math.max(0, index - NEAR_ROWS), index + NEAR_ROWS + 1)
      .filter((one) => one !== own);
    const isScan = row.pieces[0]!.run.font === RECOGNISED;
    const reach = isScan ? SAME_EDGE_RECOGNISED : SAME_EDGE;
    const isColumn = ({ left, wide, bare, inTable }: Edge): boolean =>
      around.some((others) =>
        others.some((other) => {
          const away = Math.abs(other.left - left);
          if (wide && other.wide) return (inTable || other.inTable) && away <= reach;
          if (isScan || away > VERY_EDGE) return false;
          return other.parted ? other.inTable : bare && other.bare && shared(own, others) > 1;
        }),
      );
    const lefts = new Set(own.filter(isColumn).map(({ left }) => left));
    if (lefts.size > 0)
      segments.splice(0, segments.length, ...segments.flatMap((one) => parted(row, one, lefts)));
  }
}

/** Where columns begin in a row, or may begin; with what stands first in it from `least` on. */
function edgesOf(segments: readonly SegmentText[], width: number, least: number): Edge[] {
  const inTable = segments.length > 1 && !MARKER.test(segments[0]!.text);
  const edges = segments.flatMap((segment, index) => {
    const begins =
      index === 0 && (!inTable || segment.left < least)
        ? []
        : [{ left: segment.left, wide: true, bare: false, parted: true, inTable }];
    const isText = segment.right - segment.left > WIDEST_TEXT * width;
    const gaps = isText
      ? gapsIn(segment)
          .filter(({ bare }) => bare)
          .map(asBare)
      : gapsIn(segment);
    return [...begins, ...gaps.map((gap) => ({ ...gap, parted: false, inTable }))];
  });
  return edges.length > MOST_GAPS ? [] : edges;
}

/** How many columns two rows have at the very same edges: of one alone, words of a text may have it by chance. */
function shared(own: readonly Edge[], others: readonly Edge[]): number {
  const isColumn = ({ bare, parted }: Edge): boolean => bare || parted;
  const isShared = ({ left }: Edge): boolean =>
    others.some((other) => isColumn(other) && Math.abs(other.left - left) <= VERY_EDGE);
  return own.filter((edge) => isColumn(edge) && isShared(edge)).length;
}

/** In a line as wide as running text a wide gap tells nothing, one in which no space is written does. */
function asBare<Gap extends Pick<Edge, 'wide'>>(gap: Gap): Gap {
  return { ...gap, wide: false };
}

/** What stands behind a gap that is wider than one between words, or in which no space is written. */
function gapsIn({ pieces }: SegmentText): Pick<Edge, 'left' | 'wide' | 'bare'>[] {
  const gaps: Pick<Edge, 'left' | 'wide' | 'bare'>[] = [];
  const writesSpaces = pieces.some(({ text, spaceAfter }) => spaceAfter || text.includes(' '));
  // figures alone are of one breadth in every font
  const named = pieces.some(({ text }) => /[A-Za-zÀ-ɏẞ]{2}/u.test(text));
  let [narrowest, widest] = [Number.POSITIVE_INFINITY, 0];
  for (const piece of pieces) {
    narrowest = Math.min(narrowest, letterOf(piece));
    widest = Math.max(widest, letterOf(piece));
  }
  let { right } = pieces[0]!;
  let spaced = true;
  for (const { left, size, spaceBefore, spaceAfter, ...piece } of pieces) {
    const gap = (left - right) / size;
    const near = gap >= NEAREST_COLUMN;
    const bare = writesSpaces && !spaced && !spaceBefore && gap >= BARE_COLUMN;
    const space = left - right;
    const isLetter = named && widest - SAME_WIDTH <= space && space <= narrowest + SAME_WIDTH;
    if ((near || bare) && !isLetter) gaps.push({ left, wide: gap >= NEAR_COLUMN, bare });
    right = Math.max(right, piece.right);
    spaced = spaceAfter;
  }
  return gaps;
}

/** Points by which the letters of a typewriter's font differ from its space. */
const SAME_WIDTH = 0.03;

/** Breadth of its letters on an average: in a font that gives each as much room as the next, also that of its space. */
function letterOf({ left, right, text }: SegmentText['pieces'][number]): number {
  return (right - left) / text.length;
}

function parted(row: Row, segment: SegmentText, lefts: ReadonlySet<number>): SegmentText[] {
  const parts: SegmentText['pieces'][] = [];
  for (const piece of segment.pieces) {
    if (parts.length === 0 || lefts.has(piece.left)) parts.push([piece]);
    else parts.at(-1)!.push(piece);
  }
  return parts.length === 1 ? [segment] : parts.flatMap((pieces) => rowToSegments({ ...row, pieces }));
}
