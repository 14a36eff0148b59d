/** Ties as they are printed: an edge each. */

import type { ArchivePaper } from './archivePaper.ts';
import type { Evidence, Relation, Tie } from './tie.ts';

export interface Edge {
  relation: Relation;
  from: End;
  /** `null` where nobody can tell what it is tied to. */
  to: End | null;
  by: Evidence;
  /** Why it may be wrong; `null` where it is sure. */
  doubt: string | null;
}

export interface End {
  /** Of a paper, a sitting or a decision. */
  number: string | null;
  /** The file of the record; `null` for what the archive lacks. */
  file: string | null;
  part: number | null;
  /** JSON Pointer into the record; `null` for the paper as a whole. */
  pointer: string | null;
}

export const EDGE_COLUMNS: readonly string[] = [
  'relation',
  ...['from', 'fromFile', 'fromPart', 'fromPointer'],
  ...['to', 'toFile', 'toPart', 'toPointer'],
  'by',
  'doubt',
];

export function edgeOf({ relation, from, fromPointer, to, toNumber, toPointer, by, doubts }: Tie): Edge {
  const lacking = { number: toNumber, file: null, part: null, pointer: null };
  const end = to === null ? lacking : { ...endOf(to, toPointer), number: toNumber };
  return {
    relation,
    from: endOf(from, fromPointer),
    to: to === null && toNumber === null ? null : end,
    by,
    doubt: doubts.length > 0 ? doubts.join('; ') : null,
  };
}

function endOf({ number, file, part }: ArchivePaper, pointer: string | null): End {
  return { number, file, part, pointer };
}

/** In the order of `EDGE_COLUMNS`. */
export function edgeCells({ relation, from, to, by, doubt }: Edge): (string | number | null)[] {
  const cells = (end: End | null) => [end?.number, end?.file, end?.part, end?.pointer];
  return [relation, ...cells(from), ...cells(to), by, doubt].map((cell) => cell ?? null);
}
