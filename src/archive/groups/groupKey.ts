/** One key for a group of the council, however a paper prints its name. The printed form stays as it is. */

import { foldWords } from '../fold.ts';
import { COUNCIL_GROUPS, type CouncilGroup, PERIODS, type Span } from './groupList.ts';

/** Words around a group's name, folded. */
const AROUND = new Set(
  (
    'fraktion ratsfraktion stadtratsfraktion fraktionsgemeinschaft fraktionen der die des im in stadtrat stadtrates stadtrats ' +
    'rat landeshauptstadt stadt magdeburg magdeburger antrag anfrage'
  ).split(' '),
);

/** The shipped groups by the folded words of their names, and those that the user added, which go before. */
let shipped: GroupsByName | null = null;
let added: GroupsByName = new Map();

type GroupsByName = ReadonlyMap<string, readonly CouncilGroup[]>;

/** Groups for the whole process beside the shipped ones. Called before any name is looked up. */
export function addGroups(groups: readonly CouncilGroup[]): void {
  added = named(groups);
}

/**
 * @param printed as in `sender.groups`: `Fraktion DIE LINKE`, `AfD-Fraktion im Stadtrat Magdeburg`
 * @param date ISO; groups change with the election periods. `null`: a name counts where it means one group only
 * @returns `null` for what the list does not have
 */
export function groupKey(printed: string, date: string | null): string | null {
  const name = bareName(printed);
  shipped ??= named(COUNCIL_GROUPS);
  return keyAt(added.get(name), date) ?? keyAt(shipped.get(name), date);
}

/** The one key that all of the groups have: of those of that day, if there are any. */
function keyAt(found: readonly CouncilGroup[] = [], date: string | null): string | null {
  const dated = found.filter(({ periods, span }) => {
    const spans: Span[] = span === undefined ? periods.map((period) => PERIODS[period]) : [span];
    return spans.some(({ from, to }) => date !== null && from <= date && date <= to);
  });
  // what somebody added for other days says nothing of this one
  const counted = dated.length > 0 ? dated : found.filter(({ span }) => span === undefined || date === null);
  const keys = new Set(counted.map(({ key }) => key));
  return keys.size === 1 ? [...keys][0]! : null;
}

function bareName(printed: string): string {
  return foldWords(printed)
    .split(' ')
    .filter((word) => !AROUND.has(word))
    .join(' ');
}

function named(groups: readonly CouncilGroup[]): GroupsByName {
  const all = new Map<string, CouncilGroup[]>();
  for (const group of groups)
    for (const name of group.names) all.set(bareName(name), [...(all.get(bareName(name)) ?? []), group]);
  return all;
}
