/** What the readers of a header's values share. */

import type { HeaderField } from '../model/names.ts';
import { pointerTo } from '../model/pointer.ts';
import type { Layout } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { HeaderDraft } from '../values/draft.ts';
import { lineStarts, type Stretch, sourceOffset } from '../words/stretch.ts';
import type { HeaderTable } from './reading.ts';

export interface Context {
  layout: Layout;
  table: HeaderTable;
  draft: HeaderDraft;
  problems: Problem[];
}

export function offsetOf(at: Stretch | null): number | null {
  return at === null ? null : sourceOffset(at, 0);
}

/** A cell that does not hold what its label says. */
export function malformed(label: HeaderField, cell: Stretch) {
  const field = pointerTo('header', label);
  return { field, at: offsetOf(cell), printed: cell.text.slice(0, 60), label };
}

/** `14.09.20` + `17` in a narrow cell: digits that a line break parted. */
export function unbroken(cell: Stretch): string {
  let text = cell.text;
  for (const start of [...lineStarts(cell)].reverse()) {
    if (/\d $/.test(text.slice(0, start)) && /^\d{1,3}$/.test(text.slice(start)))
      text = text.slice(0, start - 1) + text.slice(start);
  }
  return text;
}
