/** Several roles or groups in one printed line, without columns that would part them. */

import type { Range } from '../fields/found.ts';
import { readerOf, readRole, startsGroup } from '../fields/person.ts';

/** Longer lines are sentences. */
const LONGEST = 120;

/**
 * `Stadträtin Stadtrat`, `Fraktion A Fraktion B`: where two roles (or groups) and more stand in one line, else `null`.
 * `joined`: also where `und` or a comma stands between them, which may as well be two roles of one person.
 */
export function splitRoles(text: string, joined: boolean): Range[] | null {
  if (text.length > LONGEST) return null;
  const reader = readerOf(text);
  const roles: number[] = [];
  const groups: number[] = [];
  for (let at = 0; at >= 0; at = nextWord(text, at)) {
    if (!joined && JOINED.test(text.slice(0, at))) continue;
    if (readRole(readerOf(text.slice(at)))?.start === 0) roles.push(at);
    else if (startsGroup(reader, at)) groups.push(at);
  }
  const starts = roles.length >= 2 ? roles : groups;
  if (starts.length < 2 || starts[0] !== 0) return null;
  return starts.map((start, index) => ({
    start,
    end:
      start +
      text
        .slice(start, starts[index + 1])
        .replace(JOINED, '')
        .trimEnd().length,
  }));
}

const JOINED = /(?:,| und| \/| &) $/u;

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? -1 : space + 1;
}
