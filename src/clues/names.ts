/** Clues of signatures: lines of names, roles and groups. */

import { isKnownGroup } from '../signatures/knownSenders.ts';
import { endsIn } from '../words/chars.ts';
import { FACTION } from '../words/header.ts';
import { IN_OFFICE, LONE_SURNAME } from '../words/signatures.ts';
import { type Clue, type Facts, shortness } from './clue.ts';
import { LONGEST_NAME } from './lineNames.ts';
import { REASONS } from './moving.ts';

/** No block of names has more lines. */
const MOST_LINES = 12;
/** Names are looked for so many lines below the colon. */
const MOST_LISTED = 10;

/** Share of the block's lines of which it is so. */
function shareOf(facts: Facts, sort: 'names' | 'roles'): number {
  const { lines } = facts.block;
  if (lines.length > MOST_LINES) return 0;
  let found = 0;
  for (const line of lines) if (facts.names.of(line)[sort]) found++;
  return found / lines.length;
}

export const NAMES: readonly Clue[] = [
  {
    id: 'names',
    says: 'Its lines are names of people, or names with a role.',
    find: (facts) => shareOf(facts, 'names'),
    examples: ['Erika Beispiel', 'gez. Dr. Otto Probe'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'roles',
    says: 'Its lines are roles or groups.',
    find: (facts) => shareOf(facts, 'roles'),
    examples: ['Stadträtin', 'Fraktion Muster'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'signed',
    says: 'Its first lines are a name, the further ones say who that is.',
    find: (facts) => {
      const { lines } = facts.block;
      if (lines.length < 2) return 0;
      const read = lines.map((line) => facts.names.of(line));
      const [first, second] = lines;
      const inOffice =
        lines.length === 2 && LONE_SURNAME.test(first!.text.text) && IN_OFFICE.test(second!.text.text);
      const named = inOffice || read.some(({ name, names }) => name || names);
      const role = read.some(({ role, roles }) => role || roles);
      const short = lines.every(
        ({ text, tabular }) => tabular || (text.text.length < LONGEST_NAME && !endsIn(text.text, '.?:;')),
      );
      return named && role && short ? 1 : 0;
    },
    examples: [
      'Erika Beispiel\nStadträtin',
      'Erika Beispiel\nStadträtin\nRostocker Wiesenpartei',
      'Muster\nBeigeordnete für Soziales',
    ],
    against: ['Erika Beispiel', 'Die Bänke fehlen.\nStadträtin', 'Haushalt\nStadträtin'],
  },
  {
    id: 'listed',
    says: 'Its lines are names below a line that ends with a colon: they are what the text speaks of.',
    find: (facts) => {
      const { sheet, block, start } = facts;
      for (const line of block.lines) if (!facts.names.of(line).name) return 0;
      for (let index = start - 1; index >= Math.max(0, start - MOST_LISTED); index--) {
        const line = sheet.lines[index]!;
        const { text } = line.text;
        if (text.endsWith(':')) return REASONS.test(text) ? 0 : 1;
        if (!facts.names.of(line).name) return 0;
      }
      return 0;
    },
    examples: [],
    against: ['Erika Beispiel'],
  },
  {
    id: 'sender',
    says: "A sender of the header's stands in it, or it is a Fraktion that sends the paper.",
    find: (facts) => {
      const { people } = facts.senders;
      if (FACTION.test(facts.text) && isKnownGroup(facts.text, facts.senders)) return 1;
      return people.some((name) => facts.text.includes(name)) ? shortness(facts.text, 120, 200) : 0;
    },
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'label',
    says: 'It is short and no sentence.',
    find: ({ text }) => (text.length < 60 && !endsIn(text, '.?!:;,') ? 1 : 0),
    examples: ['Rostocker Wiesenpartei'],
    against: ['Die Bänke fehlen.', 'Ich frage Sie:'],
  },
];
