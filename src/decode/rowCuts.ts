/** Rows of a table, of which none begins a block of its own. */

import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';

/** Space between the rows of a table, in lines, beyond the usual. */
const TABLE_GAP = 1.2;

/** A table that goes on over the page break: as many cells at the same edges. */
export function isNextRow(line: BodyLine, before: BodyLine): boolean {
  const edges = before.line.segments.map(({ left }) => left);
  const { segments } = line.line;
  return (
    segments.length === edges.length &&
    segments.every(({ left }, index) => Math.abs(left - edges[index]!) <= 1)
  );
}

/** Rows of a table without borders: their cells begin at the same edges. */
export function sameColumns(sheet: Sheet, line: BodyLine, before: BodyLine): boolean {
  if (line.line.gap > TABLE_GAP || sheet.layout.unit === 'char') return false;
  const edges = before.line.segments.flatMap((segment) => [segment.left, segment.right]);
  const shared = line.line.segments.filter((segment) =>
    edges.some((edge) => Math.abs(edge - segment.left) <= 3 || Math.abs(edge - segment.right) <= 3),
  );
  return shared.length >= 2 && shared.length === line.line.segments.length;
}
