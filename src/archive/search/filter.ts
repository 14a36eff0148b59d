/** Which papers a search is about. */

import type { Kind } from '../../model/names.ts';
import { fold } from '../fold.ts';
import { groupKey } from '../groups/groupKey.ts';
import type { FoundPaper } from './paper.ts';

export interface Papers {
  /** Empty: all kinds. */
  kinds: ReadonlySet<Kind>;
  /** Folded names of groups, or parts of them, of which one must be that of a sender; empty: all. */
  groups: readonly string[];
  /** ISO 8601, or the beginning of it: `2020`, `2020-05`; both inclusive, `null`: no bound. */
  since: string | null;
  until: string | null;
}

/** `undated`: whether it is wanted cannot be told, as it has no date and one is asked for. */
export function isWanted(
  { kind, groups: senders, date }: Pick<FoundPaper, 'kind' | 'groups' | 'date'>,
  { kinds, groups, since, until }: Papers,
): boolean | 'undated' {
  if (kinds.size > 0 && (kind === null || !kinds.has(kind))) return false;
  if (groups.length > 0 && !senders.some((one) => isOneOf(one, groups, date))) return false;
  if (since === null && until === null) return true;
  if (date === null) return 'undated';
  return (since === null || date >= since) && (until === null || date.slice(0, until.length) <= until);
}

/** By a part of the printed name, or as the same group under another one: `Linksfraktion` is `DIE LINKE`. */
function isOneOf(printed: string, groups: readonly string[], date: string | null): boolean {
  const name = fold(printed);
  if (groups.some((group) => name.includes(group))) return true;
  const key = groupKey(printed, date);
  return key !== null && groups.some((group) => group === key || groupKey(group, date) === key);
}
