/** What a reading of people and groups says, in words, for expectations that can be read. */

import { readParty } from '../../src/fields/party.ts';
import { partyRest } from '../../src/fields/partyRest.ts';

/** `[role, academic title, name]` */
export type PrintedPerson = [string | null, string | null, string];

/** People, groups and the words that are neither. */
export function readParts(text: string, breaks?: ReadonlySet<number>) {
  const party = readParty(text, breaks);
  const at = (range: { start: number; end: number } | null) => range && text.slice(range.start, range.end);
  return {
    people: party.people.map(({ name, academicTitle, role }) => [at(role), at(academicTitle), at(name)]),
    groups: party.groups.map(({ text: group }) => group),
    rest: partyRest(party, text).map((range) => at(range)),
  };
}
