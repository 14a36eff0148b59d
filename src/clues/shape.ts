/** Clues of shape: numbers and bullets, running text, edges, cells. */

import { endsInClosed, isSmall } from '../words/chars.ts';
import type { Clue } from './clue.ts';

/** `gez. Anna Muster`, `i. V. Muster` */
const SIGNED = /^(?:gez\.|i\. ?[av]\.)/i;

export const SHAPE: readonly Clue[] = [
  {
    id: 'numbered',
    says: 'A number or letter of a list stands before it.',
    find: ({ block }) => (block.marker !== null && block.marker.family !== 'bullet' ? 1 : 0),
    examples: ['1. Die Bänke'],
    against: ['Die Bänke', '- Die Bänke'],
  },
  {
    id: 'bulleted',
    says: 'A bullet stands before it.',
    find: ({ block }) => (block.marker?.family === 'bullet' ? 1 : 0),
    examples: ['- Die Bänke'],
    against: ['1. Die Bänke'],
  },
  {
    id: 'overPart',
    says: 'The next line is numbered below it: 1. over 1.1.',
    find: ({ sheet, block, end }) => {
      return sheet.lines[end]?.text.text.startsWith(`${block.marker?.number}.1`) ? 1 : 0;
    },
    examples: [],
    against: ['1. Bitte teilen Sie mit:'],
  },
  {
    id: 'unmarked',
    says: 'Neither number nor bullet stands before it.',
    find: ({ block }) => (block.marker === null ? 1 : 0),
    examples: ['Die Bänke'],
    against: ['1. Die Bänke'],
  },
  {
    id: 'sentence',
    says: 'It is running text: long, and ends as sentences do.',
    find: ({ text, block }) =>
      text.length < 40 || block.tabular ? 0 : endsInClosed(text, '.!?:;,') ? 1 : text.length > 120 ? 0.7 : 0,
    examples: ['Am Neustädter See fehlen seit dem Winter mehrere Bänke.'],
    against: ['Stadträtin', 'Mit freundlichen Grüßen'],
  },
  {
    id: 'small',
    says: 'It begins with a small letter.',
    find: ({ bare }) => (isSmall(bare) && !SIGNED.test(bare) ? 1 : 0),
    examples: ['am See fehlen Bänke.'],
    against: ['Am See fehlen Bänke.', 'gez. Muster'],
  },
  {
    id: 'goesOn',
    says: 'It is an item in the middle of a sentence that the line above leaves open.',
    find: ({ amid, block }) => (amid && block.marker !== null ? 1 : 0),
    examples: [],
    against: ['- Die Bänke'],
  },
  {
    id: 'tabular',
    says: 'Its lines are cells beside each other.',
    find: ({ block }) => (block.tabular ? 1 : 0),
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'setIn',
    says: 'It stands at the text of the list item above, not at the edge of the paragraphs.',
    find: ({ sheet, block, start }) => {
      if (block.marker !== null) return 0;
      for (let index = start - 1; index >= 0 && index > start - 30; index--) {
        const { marker, textLeft, line } = sheet.lines[index]!;
        if (marker === null) continue;
        return textLeft > line.left + sheet.measure.tolerance && block.left >= textLeft - 0.6 ? 1 : 0;
      }
      return 0;
    },
    examples: [],
    against: ['Die Bänke fehlen.'],
  },
];
