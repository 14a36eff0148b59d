/** Rows of a table, of which none begins a block of its own. */

import type { Span } from '../model/position.ts';
import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';

/** Space between the rows of a table, in lines, beyond the usual. */
const TABLE_GAP = 1.2;

/** A table that goes on over the page break: as many cells at the same edges, or, as each page has its own, figures below figures. */
export function isNextRow({ layout }: Sheet, line: BodyLine, before: BodyLine): boolean {
  const above = before.line.segments;
  const { segments } = line.line;
  if (segments.length !== above.length) return false;
  const isAt = (index: number) => Math.abs(segments[index]!.left - above[index]!.left) <= 1;
  const isFigure = ({ start, end }: Span) => FIGURE.test(layout.text.slice(start, end));
  return segments.every(
    (segment, index) => isAt(index) || (index > 0 && isFigure(segment) && isFigure(above[index]!)),
  );
}

const FIGURE = /^-?\d[\d.,]* ?[%€]?$/;

/** Rows of a table without borders: their cells begin at the same edges. */
export function sameColumns(sheet: Sheet, line: BodyLine, before: BodyLine): boolean {
  if (line.line.gap > TABLE_GAP || sheet.layout.unit === 'char') return false;
  const edges = before.line.segments.flatMap((segment) => [segment.left, segment.right]);
  const shared = line.line.segments.filter((segment) =>
    edges.some((edge) => Math.abs(edge - segment.left) <= 3 || Math.abs(edge - segment.right) <= 3),
  );
  return shared.length >= 2 && shared.length === line.line.segments.length;
}
