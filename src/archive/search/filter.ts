/** Which papers a search is about. */

import type { Kind, ParsedDocument } from '../../model/names.ts';
import { fold } from '../fold.ts';

export interface Papers {
  /** Empty: all kinds. */
  kinds: ReadonlySet<Kind>;
  /** Folded parts of a sender group's name, of which one must fit; empty: all. */
  groups: readonly string[];
  /** ISO 8601, or the beginning of it: `2020`, `2020-05`; both inclusive, `null`: no bound. */
  since: string | null;
  until: string | null;
}

/** The date of a paper; of a Niederschrift, which has none, that of the sitting. */
export function dateOf({ header }: ParsedDocument): string | null {
  return header.Datum ?? header.Sitzungstermin;
}

/** `undated`: whether it is wanted cannot be told, as it has no date and one is asked for. */
export function isWanted(record: ParsedDocument, papers: Papers): boolean | 'undated' {
  const { kinds, groups, since, until } = papers;
  if (kinds.size > 0 && (record.kind === null || !kinds.has(record.kind))) return false;
  if (groups.length > 0 && !record.sender.groups.some((one) => holdsOne(fold(one), groups))) return false;
  if (since === null && until === null) return true;
  const date = dateOf(record);
  if (date === null) return 'undated';
  return (since === null || date >= since) && (until === null || date.slice(0, until.length) <= until);
}

function holdsOne(name: string, groups: readonly string[]): boolean {
  return groups.some((group) => name.includes(group));
}
