/** Roles and groups that columns which came out one after the other parted from their names. */

import { readerOf, readRole } from '../fields/person.ts';
import { GROUP, isSignatureLine } from '../fields/signatureName.ts';
import { type Stretch, sliceStretch } from '../words/stretch.ts';
import { splitRoles } from './roleRow.ts';
import type { FoundSignature } from './stack.ts';

/**
 * `Nadine Muster` + `Jens Probe` + `Stadträtin` + `Stadtrat`: as many roles (or groups) below the last name as there are
 * names are theirs, in order, where one person has not two of them. Of others it is only said that they may be.
 *
 * Gives the signatures, and the indices of those whose lines are unsure.
 */
export function rolesApart(signatures: readonly FoundSignature[]): {
  signatures: FoundSignature[];
  unsure: number[];
} {
  const told = [...signatures];
  const unsure: number[] = [];
  for (let last = 1; last < told.length; last++) {
    const first = firstOfRun(told, last);
    const count = last - first + 1;
    if (count < 2 || told[last]!.lines.length === 0) continue;
    const shared = sharedLines(told[last]!.lines, count);
    if (shared !== null)
      for (let index = first; index <= last; index++)
        told[index] = { ...told[index]!, lines: shared[index - first]! };
    const roles = told[last]!.lines.filter(({ text }) => readRole(readerOf(text))?.start === 0).length;
    if (shared !== null) for (let index = first; index <= last; index++) unsure.push(index);
    else if (roles > 1) unsure.push(last - 1, last);
  }
  return { signatures: told, unsure };
}

/** The first of the names right above that have no line of their own. */
function firstOfRun(signatures: readonly FoundSignature[], last: number): number {
  if (signatures[last]!.name === null) return last;
  let first = last;
  while (first > 0 && signatures[first - 1]!.name !== null && signatures[first - 1]!.lines.length === 0)
    first--;
  return first;
}

/** For each of `count` names its role, its group, or both; `null` where the lines are no such lists. */
function sharedLines(lines: readonly Stretch[], count: number): Stretch[][] | null {
  const parts = lines.flatMap((line) => {
    const ranges = splitRoles(line.text, false);
    return ranges === null ? [line] : ranges.map(({ start, end }) => sliceStretch(line, start, end));
  });
  const groups = parts.filter(({ text }) => GROUP.test(text));
  const roles = parts.filter((part) => !groups.includes(part));
  const fits = (list: readonly Stretch[]) => list.length === 0 || list.length === count;
  if (!fits(groups) || !fits(roles) || !roles.every(({ text }) => isSignatureLine(text))) return null;
  if (groups.length === 0 && !hasTwice(roles)) return null;
  return Array.from({ length: count }, (_, index) =>
    [roles[index], groups[index]].filter((part) => part !== undefined),
  );
}

/** `Stadträtin` and `Stadtrat`: nobody is both. */
function hasTwice(roles: readonly Stretch[]): boolean {
  const stems = roles.map(({ text }) => text.slice(0, STEM));
  return new Set(stems).size < stems.length;
}

/** Letters that tell one role from another, whatever its gender. */
const STEM = 6;
