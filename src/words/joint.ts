/** What parts two spans that belong to one value. */

import { isSmall } from './chars.ts';
import { printsNothing } from './invisible.ts';

/** `nothing`: the word goes on. */
export type Joint = 'line' | 'gap' | 'nothing';

export const SOFT_HYPHEN = '\u00ad';

/** Longer stretches of characters that print nothing are a gap. */
const LONGEST_NOTHING = 16;

/**
 * What stands between a span that ends at `end` and one that begins at `start`. Spans of a value that was put together
 * before leave out what prints nothing, and the soft hyphen at their end.
 */
export function jointOf(source: string, end: number, start: number, sameLine: boolean): Joint {
  if (end < start && start - end <= LONGEST_NOTHING && isNothing(source, end, start)) return 'nothing';
  if (source[end] === SOFT_HYPHEN && (!sameLine || isSmall(source, start))) return 'nothing';
  return sameLine ? 'gap' : 'line';
}

function isNothing(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!printsNothing(source, at)) return false;
  return true;
}
