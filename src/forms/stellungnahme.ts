/** Stellungnahme: what is said to a paper as a whole, answers to its questions or points, what is recommended. */

import { CLOSING_FOLLOWS, CLOSING_ROLES, TO_CLOSING } from './closing.ts';
import type { Form } from './form.ts';

/** What may begin behind running text. */
const PARTS = {
  answerHeading: 0.5,
  quoted: 0,
  recommendation: 0.5,
  coordination: 0.5,
  ...TO_CLOSING,
};
/** Behind a question an answer is owed: hardly anything else comes. */
const OWED = { recommendation: -3, contact: -8, enclosure: -6, copies: -6, farewell: -3 };
/** An answer needs a sign of what it answers. */
const NO_ANSWER = { answer: -20, numberedText: -20 };
const IN_ANSWER = { ...PARTS, answer: 0, answerIntro: -2.5, statement: -3.5, answerLabel: -1 };

export const STELLUNGNAHME: Form = {
  roles: [
    'salutation',
    'statement',
    'answerIntro',
    'answerHeading',
    'quoted',
    'answerLabel',
    'answer',
    'numberedAnswer',
    'numberedText',
    'recommendation',
    'coordination',
    ...CLOSING_ROLES,
  ],
  follows: {
    ...CLOSING_FOLLOWS,
    start: {
      ...PARTS,
      ...NO_ANSWER,
      salutation: 1,
      statement: 0,
      answerIntro: 0.5,
      contact: -0.5,
      farewell: -5,
      signature: -6,
    },
    salutation: { ...PARTS, ...NO_ANSWER, salutation: -1, statement: 0, answerIntro: 0.5 },
    contact: { ...PARTS, ...NO_ANSWER, contact: 1, statement: 0, answerIntro: 0, salutation: 0 },
    statement: { ...PARTS, ...NO_ANSWER, statement: 0, answerIntro: 0.5 },
    answerIntro: {
      ...NO_ANSWER,
      answerHeading: 1,
      quoted: 1,
      numberedAnswer: 1,
      statement: -0.5,
      answerIntro: -2,
      answerLabel: -2,
      recommendation: -1,
    },
    answerHeading: { ...IN_ANSWER, answer: 1.5, quoted: 0.5, answerLabel: 0, answerHeading: 0 },
    quoted: {
      ...PARTS,
      ...OWED,
      answer: 1,
      quoted: 0,
      answerHeading: 1,
      answerLabel: 2,
      answerIntro: 0,
      statement: -3.5,
    },
    answerLabel: { ...IN_ANSWER, answer: 2, numberedAnswer: 2.5 },
    answer: IN_ANSWER,
    numberedAnswer: { ...PARTS, numberedAnswer: 0.5, numberedText: 0, statement: -3.5 },
    numberedText: { ...PARTS, numberedAnswer: 0.5, numberedText: 0, statement: -3.5 },
    recommendation: { ...PARTS, ...NO_ANSWER, recommendation: -1, statement: -0.5, answerIntro: -2 },
    coordination: { ...PARTS, ...NO_ANSWER, coordination: -0.5, statement: -1, quoted: -2 },
    // offices name what is enclosed above their names, too
    enclosure: { ...CLOSING_FOLLOWS.enclosure, signature: -1.5 },
  },
  ends: { start: 0, salutation: -3, answerIntro: -4, quoted: -1 },
  surnames: true,
  without: ['answerLine'],
  becomes: {},
};
