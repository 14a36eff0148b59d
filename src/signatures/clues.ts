/** What a line among signatures is: clues with weights, the best sum, and by how much it is the best. */

import { readerOf, startsGroup } from '../fields/person.ts';
import { beginsWithRole, GROUP, readSignatureName, type SignatureName } from '../fields/signatureName.ts';
import { isSmall } from '../words/chars.ts';
import { IN_COUNCIL, PARTY_NAME } from '../words/groups.ts';
import { WITHOUT_GROUP } from '../words/roles.ts';
import { ADDRESS, LIST_WORD } from '../words/signatures.ts';
import type { Stretch } from '../words/stretch.ts';
import { isKnownGroup, type KnownSenders, knownPersonIn } from './knownSenders.ts';

export type LineSort = 'name' | 'role' | 'group' | 'other';

export interface LineReading {
  sort: LineSort;
  /** How far the best sum lies above the second; below `DOUBTFUL` the choice is a guess. */
  margin: number;
  /** What else it may be. */
  second: LineSort;
  /** Of a line whose best reading is a name. */
  name: SignatureName | null;
}

/** A smaller margin between a name and a group is a guess. */
export const DOUBTFUL = 2;

interface Facts {
  text: string;
  known: KnownSenders;
  /** The line right below says what somebody is. */
  overRole: boolean;
  name: SignatureName | null;
  sender: SignatureName | null;
}

interface Clue {
  id: string;
  /** An example of a line that has the clue. */
  example: string;
  weights: Partial<Record<LineSort, number>>;
  holds: (facts: Facts) => boolean;
}

/** What the weights mean: 1 a hint, 3 strong on its own, 5 settles it unless as much speaks against it, 8 is known. */
export const CLUES: readonly Clue[] = [
  {
    id: 'sender',
    example: 'a person of Absender',
    weights: { name: 8 },
    holds: ({ sender }) => sender !== null,
  },
  {
    id: 'sending-group',
    example: 'a group of Absender, with or without its word',
    weights: { group: 8 },
    holds: ({ text, known }) => isKnownGroup(text, known),
  },
  { id: 'name-shape', example: 'Anna Muster', weights: { name: 4 }, holds: ({ name }) => name !== null },
  {
    id: 'title',
    example: 'Dr. Anna Muster',
    weights: { name: 3 },
    holds: ({ name }) => name?.academicTitle != null,
  },
  {
    id: 'role',
    example: 'Stadtrat und Fraktionsvorsitzender',
    weights: { role: 6 },
    holds: ({ text, name }) => name === null && beginsWithRole(text),
  },
  {
    id: 'without-group',
    example: 'fraktionslos',
    weights: { role: 6 },
    holds: ({ text }) => WITHOUT_GROUP.test(text),
  },
  {
    id: 'group-word',
    example: 'Fraktion A',
    weights: { group: 5 },
    holds: ({ text }) => startsGroup(readerOf(text), 0),
  },
  {
    id: 'group-word-inside',
    example: 'Die Mitglieder der Fraktion',
    weights: { group: 2 },
    holds: ({ text, name }) => name === null && GROUP.test(text),
  },
  {
    id: 'party',
    example: 'Rostocker Wiesenpartei',
    weights: { group: 5 },
    holds: ({ text }) => isParty(text),
  },
  {
    id: 'list-word',
    example: 'Junges Bündnis',
    weights: { group: 3, name: -2 },
    holds: ({ text, name }) => name !== null && name.beside.length === 0 && LIST_WORD.test(text),
  },
  {
    id: 'over-role',
    example: 'Ida Bund over Fraktionsvorsitzende',
    // outweighs that a surname is a word for groups, not that a group is known
    weights: { name: 3 },
    holds: ({ name, overRole }) => name !== null && overRole,
  },
  {
    id: 'address',
    example: 'Alter Markt 6, 39104 Magdeburg',
    weights: { other: 9 },
    holds: ({ text }) => ADDRESS.test(text),
  },
  {
    id: 'sentence-end',
    example: 'Die Anlage wird nachgereicht.',
    weights: { other: 7 },
    holds: ({ text, name }) => name === null && /[.?:;,]$/.test(text),
  },
  {
    id: 'small-letter',
    example: 'wie die Fraktion',
    weights: { other: 2 },
    holds: ({ text, name }) => name === null && isSmall(text),
  },
];

/** The whole line is a party's name, perhaps with the council behind it. */
function isParty(text: string): boolean {
  const party = PARTY_NAME.matchAt(text, 0);
  if (party === null) return false;
  return (
    party.length === text.length ||
    IN_COUNCIL.matchAt(text, party.length)?.length === text.length - party.length
  );
}

/** Longer lines are sentences. */
const LONGEST = 90;

/** What speaks for nothing else is something else. */
const NOTHING_KNOWN = 1;

const readings = new WeakMap<Stretch, { known: KnownSenders; reading: LineReading }>();

/** Weighs what the line is; the same line is asked for more than once. */
export function weighLine(stretch: Stretch, known: KnownSenders): LineReading {
  const before = readings.get(stretch);
  if (before?.known === known) return before.reading;
  const reading = weighText(stretch.text, known);
  readings.set(stretch, { known, reading });
  return reading;
}

/** A line of running text. */
const SENTENCE: LineReading = { sort: 'other', second: 'name', margin: 9, name: null };

/** @param overRole whether the line right below says what somebody is */
export function weighText(text: string, known: KnownSenders, overRole = false): LineReading {
  if (text.length > LONGEST) return SENTENCE;
  const sender = knownPersonIn(text, known);
  const name = sender ?? readSignatureName(text);
  const facts: Facts = { text, known, overRole, name, sender };
  const sums: Record<LineSort, number> = { name: 0, role: 0, group: 0, other: NOTHING_KNOWN };
  for (const { weights, holds } of CLUES) {
    if (!holds(facts)) continue;
    for (const sort of Object.keys(weights) as LineSort[]) sums[sort] += weights[sort] ?? 0;
  }
  if (name === null) sums.name = Number.NEGATIVE_INFINITY;
  const [best, second] = (Object.keys(sums) as LineSort[]).sort((left, right) => sums[right] - sums[left]);
  return {
    sort: best!,
    second: second!,
    margin: sums[best!] - sums[second!],
    name: best === 'name' ? name : null,
  };
}
