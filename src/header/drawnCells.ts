/** Which drawn cell each line of a header lies in. */

import type { FormName } from '../fields/columns.ts';
import { matchLabel } from '../fields/labels.ts';
import type { GridCell, Layout } from '../model/position.ts';
import { stretchOf } from '../words/stretch.ts';

/** A drawn cell with more labels than this is a frame round the whole header, not a cell. */
const MOST_LABELS_IN_CELL = 2;

/** Drawn cells by the offset at which each of their lines starts. */
export type CellIndex = ReadonlyMap<number, GridCell>;

/** Finds each line's drawn cell; frames that hold a whole header are left out. */
export function indexCells(layout: Layout, form: FormName = 'council'): CellIndex {
  const index = new Map<number, GridCell>();
  for (const cell of layout.grid) {
    const labels = cell.lines.filter((line) => {
      const text = stretchOf(layout.text, [line]).text;
      return (matchLabel(text, form)?.end ?? 0) > 0;
    });
    if (labels.length > MOST_LABELS_IN_CELL || isFrameOfRow(layout, cell, form)) continue;
    for (const line of cell.lines) for (const span of line) index.set(span.start, cell);
  }
  return index;
}

/** Columns of text beside each other are no one cell's. */
const COLUMNS = 3;

/** Labels side by side, or several columns: the frame is drawn round a row of cells. */
function isFrameOfRow(layout: Layout, cell: GridCell, form: FormName): boolean {
  return cell.lines.some((line) => {
    if (line.length >= COLUMNS) return true;
    const labels = line.filter(
      (span) => matchLabel(stretchOf(layout.text, [[span]]).text, form)?.alone === true,
    );
    return labels.length >= 2;
  });
}
