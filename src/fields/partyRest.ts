/** What the reading of people and groups left over. */

import type { Range } from './found.ts';
import type { FoundParty } from './party.ts';

const LETTERS_AND_DIGITS = /[^\s!-/:-@[-`{-~–—•·|„“]/;

/**
 * The parts of `text` that are in nobody's name, role or group. A role alone says all that is printed
 * (`Vorsitzender des Stadtrates`); beside people or groups it is left over, too. Marks alone do not count.
 */
export function partyRest(party: FoundParty, text: string): Range[] {
  const alone =
    party.people.length + party.groups.length + party.rest.length === 0 && party.roles.length === 1;
  return [...party.rest, ...(alone ? [] : party.roles)]
    .filter(({ start, end }) => LETTERS_AND_DIGITS.test(text.slice(start, end)))
    .sort((left, right) => left.start - right.start);
}

/**
 * Index of the last person if it may be a group of which nobody knows the name (`Freie Mitte` below `Stadtrat Karl
 * Muster`): two words without role or title below somebody who has one, where no group is named; else -1.
 */
export function perhapsGroup({ people, groups }: FoundParty): number {
  const last = people.at(-1);
  const before = people.at(-2);
  if (last === undefined || before === undefined || groups.length > 0) return -1;
  const bare = last.role === null && last.academicTitle === null && before.role !== null;
  return bare ? people.length - 1 : -1;
}
