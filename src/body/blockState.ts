/** What is known while lines become blocks. */

import type { Layout } from '../position.ts';
import type { Marker } from '../questions/marker.ts';
import type { Block, BodyLine } from './block.ts';
import type { Measure } from './measure.ts';

export interface BlockState {
  layout: Layout;
  measure: Measure;
  lines: BodyLine[];
  /** Offsets of the lines that stand behind a page number or a running head. */
  parted: ReadonlySet<number>;
  blocks: Block[];
  open: BodyLine[];
  marker: Marker | null;
  /** Offsets of the lines in cells of a drawn table. */
  table: ReadonlySet<number>;
  /** Markers accepted so far, the last of each style. */
  seen: Map<string, number>;
}

/** Does a page break or a page number stand between this line and the one before? */
export function isParted(state: BlockState, index: number): boolean {
  const line = state.lines[index]!.line;
  return line.page !== state.lines[index - 1]!.line.page || state.parted.has(line.start);
}
