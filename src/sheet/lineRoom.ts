/** Whether the next word would have had room at the end of a line: where it had not, the text was wrapped there. */

import type { Layout, Line } from '../model/position.ts';
import { USUAL_WIDTH } from './joinedLines.ts';

/** How far the lines of a text run. */
export interface TextWidth {
  /** Right edge that running text may reach. A line from which the next word could still have fitted ends early. */
  right: number;
  /** Is running text broken into lines at all? In some exports a line is a paragraph. */
  wrapped: boolean;
  /** So much room is left at the end of lines whose sentence goes on all the same: letters had widths, columns have none. */
  slack: number;
}

/** Right edge of a line; how wide a tab was meant to be is not known, so it counts as one column. */
export function rightOf(layout: Layout, line: Line): number {
  const tabbed = line.segments.some(({ cell }) => cell !== undefined);
  if (!tabbed) return line.right;
  return (
    line.left + layout.text.slice(line.start, line.end).replace(/[\u00ad\u200b\u2060\ufeff]/g, '').length
  );
}

/** Letters of the line's first word. */
export function wordLength(layout: Layout, line: Line): number {
  const text = layout.text.slice(line.start, line.end);
  return /^\S+/.exec(text)?.[0].length ?? 0;
}

/** Had the next line's first word no room at the end of `line`? */
export function isFull(layout: Layout, width: TextWidth, line: Line, next: Line): boolean {
  if (!width.wrapped) return false;
  const letters = Math.max(1, next.end - next.start);
  const letter = layout.unit === 'char' ? 1 : (next.right - next.left) / letters;
  return rightOf(layout, line) + (wordLength(layout, next) + 1) * letter > width.right;
}

/** Has a line of columns as much room left as lines that go on have, too? */
export function isNearlyFull(layout: Layout, width: TextWidth, line: Line, next: Line): boolean {
  if (!width.wrapped || width.slack === 0) return false;
  return width.right - rightOf(layout, line) - wordLength(layout, next) - 1 <= width.slack;
}

/** Columns: of a narrower text the longest lines may be short sentences, each a paragraph. */
const WRAPPED_FROM = 66;

/** Had the line room for the next one's first word, as far as columns tell? Where it had not, the text was wrapped there. */
export function hadRoom(layout: Layout, line: Line, next: Line, right: number): boolean {
  if (layout.unit !== 'char' || right < WRAPPED_FROM || right > USUAL_WIDTH.most) return true;
  return rightOf(layout, line) + wordLength(layout, next) + 1 <= right;
}
