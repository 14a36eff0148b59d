/** Clues of signatures: lines of names, roles and groups. */

import { isSignatureLine, signatureNameIn } from '../fields/signatureName.ts';
import type { BodyLine } from '../sheet/block.ts';
import { cellsOf } from '../signatures/cells.ts';
import { isKnownGroup, type KnownSenders, knownPersonIn } from '../signatures/knownSenders.ts';
import { readNameRow } from '../signatures/nameRow.ts';
import { endsIn } from '../words/chars.ts';
import type { Stretch } from '../words/stretch.ts';
import { type Clue, type Facts, shortness } from './clue.ts';
import { REASONS } from './moving.ts';

/** No block of names has more lines, or longer ones. */
const MOST_LINES = 12;
const LONGEST_ROW = 160;
/** No name, role or group alone in its line is longer. */
const LONGEST_ALONE = 100;
/** A single person's line is shorter. */
const LONGEST_NAME = 60;

/** Names are looked for so many lines below the colon. */
const MOST_LISTED = 10;

/** What a line holds: names in all of its cells, roles or groups in all of them, and the same of the line as one text. */
interface LineNames {
  names: boolean;
  roles: boolean;
  name: boolean;
  role: boolean;
}

/** A line stands in several possible blocks; what it holds is found once. */
const known = new WeakMap<BodyLine, LineNames>();

const NOBODY: LineNames = { names: false, roles: false, name: false, role: false };

/** One piece of text that is long, or ends as sentences do: nobody needs to look for names in it. */
function isRunningText({ line, text: { text } }: BodyLine): boolean {
  return (
    line.segments.length === 1 &&
    (text.length > LONGEST_ALONE || (text.length > 45 && endsIn(text, '.?!:;,')))
  );
}

function namesIn({ sheet, senders }: Facts, line: BodyLine): LineNames {
  let found = known.get(line);
  if (found !== undefined) return found;
  if (isRunningText(line)) {
    known.set(line, NOBODY);
    return NOBODY;
  }
  const cells = line.text.text.length > LONGEST_ROW ? [] : cellsOf(sheet.layout, line.line);
  const isName = (text: Stretch) =>
    signatureNameIn(text) !== null ||
    isSurname(text.text, senders) ||
    readNameRow(text.text, '', senders) !== null;
  const isRole = ({ text }: Stretch) => isSignatureLine(text) || isKnownGroup(text, senders);
  found = {
    names: cells.length > 0 && cells.every(({ text }) => isName(text)),
    roles: cells.length > 0 && cells.every(({ text }) => isRole(text)),
    name:
      line.text.text.length < LONGEST_NAME &&
      (signatureNameIn(line.text) !== null || isSurname(line.text.text, senders)),
    role: line.text.text.length < LONGEST_NAME && isRole(line.text),
  };
  known.set(line, found);
  return found;
}

/** `Rehbaum`: one of the surnames by which people sign here. */
function isSurname(text: string, senders: KnownSenders): boolean {
  return senders.surnames !== undefined && knownPersonIn(text, senders) !== null;
}

/** Share of the block's lines of which it is so. */
function shareOf(facts: Facts, sort: 'names' | 'roles'): number {
  const { lines } = facts.block;
  if (lines.length > MOST_LINES || facts.text.length > LONGEST_ROW * lines.length) return 0;
  return lines.filter((line) => namesIn(facts, line)[sort]).length / lines.length;
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
      if (lines.length < 2 || facts.text.length > LONGEST_ROW * lines.length) return 0;
      const named = lines.some((line) => namesIn(facts, line).name || namesIn(facts, line).names);
      const role = lines.some((line) => namesIn(facts, line).role || namesIn(facts, line).roles);
      const short = lines.every(
        ({ text, tabular }) => tabular || (text.text.length < LONGEST_NAME && !endsIn(text.text, '.?:;')),
      );
      return named && role && short ? 1 : 0;
    },
    examples: ['Erika Beispiel\nStadträtin', 'Erika Beispiel\nStadträtin\nRostocker Wiesenpartei'],
    against: ['Erika Beispiel', 'Die Bänke fehlen.\nStadträtin'],
  },
  {
    id: 'listed',
    says: 'Its lines are names below a line that ends with a colon: they are what the text speaks of.',
    find: (facts) => {
      const { sheet, block, start } = facts;
      if (!block.lines.every((line) => namesIn(facts, line).name)) return 0;
      for (let index = start - 1; index >= Math.max(0, start - MOST_LISTED); index--) {
        const line = sheet.lines[index]!;
        const { text } = line.text;
        if (text.endsWith(':')) return REASONS.test(text) ? 0 : 1;
        if (!namesIn(facts, line).name) return 0;
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
    find: ({ text }) => (text.length < 60 && !endsIn(text, '.?!:;,') ? 1 : 0),
    examples: ['Rostocker Wiesenpartei'],
    against: ['Die Bänke fehlen.', 'Ich frage Sie:'],
  },
];
