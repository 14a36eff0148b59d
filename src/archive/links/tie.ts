/** What belongs together, and how that is known. */

import type { ArchivePaper } from './archivePaper.ts';

export const RELATIONS = [
  /** A Stellungnahme (or another paper) answers a paper. */
  'answers',
  /** An answer in it answers a question there. */
  'answers-question',
  'amends',
  'cites',
  /** Minutes decide on a paper. */
  'decides',
  /** A paper that is named and not in the archive. */
  'lacks',
  /** Two papers print one number. */
  'same-number',
  /** One file lies in two places. */
  'same-file',
  /** Something that answers, and nobody can tell what. */
  'untied',
] as const;

export type Relation = (typeof RELATIONS)[number];

/** `number`: a printed one; `place`: the order alone; `only`: there is no other. */
export type Evidence = 'number' | 'suffix' | 'title' | 'quote' | 'place' | 'only' | 'sha256' | 'none';

export interface Tie {
  relation: Relation;
  from: ArchivePaper;
  /** JSON Pointer of the value that ties; `null` for the paper as a whole. */
  fromPointer: string | null;
  /** `null`: not in the archive, or not to be told. */
  to: ArchivePaper | null;
  /** As it is printed where it ties. */
  toNumber: string | null;
  toPointer: string | null;
  by: Evidence;
  /** Why it may be wrong, a clause each; empty where it is sure. */
  doubts: readonly string[];
}

/** A tie between two papers as wholes. */
export function tie(
  relation: Relation,
  [from, fromPointer]: readonly [ArchivePaper, string | null],
  to: ArchivePaper | null,
  by: Evidence,
  doubts: readonly string[] = [],
): Tie {
  return { relation, from, fromPointer, to, toNumber: to?.number ?? null, toPointer: null, by, doubts };
}

/** The number of a paper that is named and not there. */
export function lack(from: ArchivePaper, fromPointer: string, toNumber: string): Tie {
  return { ...tie('lacks', [from, fromPointer], null, 'number'), toNumber };
}

/** How a paper is called in a message. */
export function nameOf({ number, file }: ArchivePaper): string {
  return number ?? file;
}
