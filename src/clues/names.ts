/** Clues of signatures: lines of names, roles and groups. */

import { isKnownGroup } from '../values/knownSenders.ts';
import { readNameRow } from '../values/nameRow.ts';
import { cellsOf } from '../values/signatureCells.ts';
import { isSignatureLine, readSignatureName } from '../values/signatureName.ts';
import { type Clue, type Facts, shortness } from './clue.ts';
import { REASONS } from './moving.ts';

/** No block of names has more lines, or longer ones. */
const MOST_LINES = 12;
const LONGEST_ROW = 160;

/** Names are looked for so many lines below the colon. */
const MOST_LISTED = 10;

/** A single person's line. */
function isName(text: string): boolean {
  return text.length < 60 && readSignatureName(text) !== null;
}

/** Share of the block's lines all of whose cells are names, roles or groups. */
function shareOf(facts: Facts, is: (text: string) => boolean): number {
  const { lines } = facts.block;
  if (lines.length > MOST_LINES || facts.text.length > LONGEST_ROW * lines.length) return 0;
  const fitting = lines.filter(({ line }) => {
    const cells = cellsOf(facts.sheet.layout, line);
    return cells.length > 0 && cells.every(({ text }) => is(text.text));
  }).length;
  return fitting / lines.length;
}

export const NAMES: readonly Clue[] = [
  {
    id: 'names',
    says: 'Its lines are names of people, or names with a role.',
    find: (facts) =>
      shareOf(
        facts,
        (text) => readSignatureName(text) !== null || readNameRow(text, '', facts.senders) !== null,
      ),
    examples: ['Erika Beispiel', 'gez. Dr. Otto Probe'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'roles',
    says: 'Its lines are roles or groups.',
    find: (facts) => shareOf(facts, (text) => isSignatureLine(text) || isKnownGroup(text, facts.senders)),
    examples: ['Stadträtin', 'Fraktion Muster'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'signed',
    says: 'Its first lines are a name, the further ones say who that is.',
    find: (facts) => {
      const { lines } = facts.block;
      if (lines.length < 2 || facts.text.length > 60 * lines.length) return 0;
      const named = lines.some(({ text }) => readSignatureName(text.text) !== null);
      const role = lines.some(
        ({ text }) => isSignatureLine(text.text) || isKnownGroup(text.text, facts.senders),
      );
      const short = lines.every(({ text }) => text.text.length < 60 && !/[.?:;]$/.test(text.text));
      return named && role && short ? 1 : 0;
    },
    examples: ['Erika Beispiel\nStadträtin', 'Erika Beispiel\nStadträtin\nRostocker Wiesenpartei'],
    against: ['Erika Beispiel', 'Die Bänke fehlen.\nStadträtin'],
  },
  {
    id: 'listed',
    says: 'Its lines are names below a line that ends with a colon: they are what the text speaks of.',
    find: ({ sheet, block, start }) => {
      if (!block.lines.every(({ text }) => isName(text.text))) return 0;
      for (let index = start - 1; index >= Math.max(0, start - MOST_LISTED); index--) {
        const { text } = sheet.lines[index]!.text;
        if (text.endsWith(':')) return REASONS.test(text) ? 0 : 1;
        if (!isName(text)) return 0;
      }
      return 0;
    },
    examples: [],
    against: ['Erika Beispiel'],
  },
  {
    id: 'sender',
    says: "A sender of the header's stands in it.",
    find: (facts) => {
      if (facts.text.length > 200) return 0;
      const { people } = facts.senders;
      return people.some((name) => facts.text.includes(name)) ? shortness(facts.text, 120, 200) : 0;
    },
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'label',
    says: 'It is short and no sentence.',
    find: ({ text }) => (text.length < 60 && !/[.?!:;,]$/.test(text) ? 1 : 0),
    examples: ['Rostocker Wiesenpartei'],
    against: ['Die Bänke fehlen.', 'Ich frage Sie:'],
  },
];
