/** Clues of questions: what leads them in, numbers them, asks, and asks for the answer. */

import { endsIn, endsInClosed } from '../words/chars.ts';
import { Opening } from '../words/opening.ts';
import { asksForSomething, beginsQuestion } from '../words/questionStart.ts';
import { isRequest, namesAnswer, namesMode } from '../words/request.ts';
import type { Clue, Facts } from './clue.ts';
import { HEADING, isHeading } from './heading.ts';
import { endsInColon, LEAD_IN, leadInBeforeRemark, leadInScore, splitInlineIntro } from './leadIn.ts';

/** The last sentence of the block. */
export function lastSentence(facts: Facts): string {
  const last = facts.sentences().at(-1);
  return last === undefined ? '' : facts.text.slice(last.start, last.end);
}

const CONDITIONAL = new Opening(
  ['und wenn ', 'und falls ', 'und sofern ', 'wenn ', 'falls ', 'sofern '],
  /^(?:und )?(?:wenn|falls|sofern) (?:ja|nein|nicht|so)(?![A-Za-zÀ-ɏẞ])/i,
);

/** `Frage 1 ist offen.` speaks of it. */
const SAID_OF_IT = /^frage \d{1,3} [a-zß-ɏ]/i;

export const ASKING: readonly Clue[] = [
  {
    id: 'leadIn',
    says: 'Its last sentence announces questions.',
    find: (facts) => {
      const sentence = lastSentence(facts);
      if (leadInBeforeRemark(sentence) !== null) return 1;
      const score = leadInScore(sentence);
      return score < LEAD_IN ? 0 : score === LEAD_IN ? 0.3 : (score - 2) / 2;
    },
    examples: [
      'Ich frage Sie:',
      'Die Bänke fehlen. Daher frage ich den Oberbürgermeister:',
      'Zum Personal möchten wir wissen:',
      'Zu Punkt 1 fragen wir:',
      'Ich bitte um Auskunft zu folgenden Fragen: Vorab sei gesagt, dass drei Bänke fehlen.',
    ],
    against: [
      'Die Bänke fehlen.',
      'Wie viele Bänke fehlen?',
      'Folgende Punkte: Die Bänke fehlen.',
      'Zum Personal:',
    ],
  },
  {
    id: 'colon',
    says: 'It ends with a colon.',
    find: ({ text }) => (endsInColon(text) ? 1 : 0),
    examples: ['Von Interesse ist dabei:'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'questionMark',
    says: 'It asks: a question mark stands at its end, or at least in it.',
    find: ({ text }) => (endsInClosed(text, '?') ? 1 : text.includes('?') ? 0.6 : 0),
    examples: ['Wie viele Bänke fehlen?', 'Wer zahlt? Wenn ja, bitte begründen.'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'questionWord',
    says: 'It begins as questions do.',
    find: ({ bare }) => (beginsQuestion(bare) ? 1 : asksForSomething(bare) ? 0.6 : 0),
    examples: ['1. Wie viele Bänke fehlen', 'Bitte legen Sie dar, was fehlt.'],
    against: ['Die Bänke fehlen.'],
  },
  {
    id: 'statement',
    says: 'It says something: no mark and no word of asking, no number, and a full stop.',
    find: ({ text, bare, block }) =>
      block.marker === null && endsInClosed(text, '.!') && !text.includes('?') && !asksForSomething(bare)
        ? 1
        : 0,
    examples: ['Vorab sei gesagt, dass die Bänke fehlen.'],
    against: [
      'Wie viele fehlen?',
      '1. Die Zahl der Bänke.',
      'Zahl und Zustand der Bänke',
      'Bitte legen Sie das dar.',
    ],
  },
  {
    id: 'conditional',
    says: 'It goes on from a question: if so, if not.',
    find: ({ bare }) => (CONDITIONAL.test(bare) ? 1 : 0),
    examples: ['Wenn ja, bitte ich um Auskunft.', 'Falls nein, warum nicht?'],
    against: ['Wenn die Bänke fehlen, sitzt niemand.'],
  },
  {
    id: 'questionLabel',
    says: 'Its number stands with the word Frage.',
    find: ({ block }) => (block.marker?.style === 'Frage' && !SAID_OF_IT.test(block.full.text) ? 1 : 0),
    examples: ['Frage 1: Wie viele fehlen?', '1. Frage: Wie viele fehlen?'],
    against: ['1. Wie viele fehlen?', 'Frage 1 ist seit langem offen.'],
  },
  {
    id: 'inlineQuestion',
    says: 'It is lead-in and question at once.',
    find: ({ block }) => (splitInlineIntro(block.full) !== null ? 1 : 0),
    examples: ['Ich frage Sie: Wie viele Bänke fehlen?'],
    against: ['Ich frage Sie:', 'Wie viele Bänke fehlen?'],
  },
  {
    id: 'heading',
    says: 'It looks like the heading of a group of questions.',
    find: ({ block, text }) => (!isHeading(block) ? 0 : HEADING.test(text) ? 1 : 0.6),
    examples: ['Zu Punkt 1:', 'Finanzierung'],
    against: ['Die Bänke am See fehlen.', 'Wie viele?'],
  },
  {
    id: 'numberedHeading',
    says: 'A capital letter or Roman number stands before a few words, and a numbered item below.',
    find: ({ block, bare, sheet, end }) => {
      const family = block.marker?.family;
      if ((family !== 'Roman' && family !== 'Alpha') || bare.length > 80 || endsIn(bare, '.?!;,')) return 0;
      // `I. Wie verteilen sich die Kosten auf` + `1. Planung,`: a question over its parts
      if (beginsQuestion(bare)) return 0;
      return sheet.lines[end]?.marker?.family === 'arabic' ? 1 : 0;
    },
    examples: [],
    against: ['I. Wie viele fehlen?', 'I. Wie verteilen sich die Kosten auf'],
  },
  {
    id: 'request',
    says: 'It asks for an answer.',
    find: ({ text }) => {
      if (!isRequest(text)) return 0;
      if (!namesAnswer(text)) return 0.6;
      return namesMode(text) ? 1 : 0.8;
    },
    examples: ['Ich bitte um eine kurze mündliche Stellungnahme.'],
    against: ['Die Bänke fehlen.', 'Wie lautet die Stellungnahme?'],
  },
];
