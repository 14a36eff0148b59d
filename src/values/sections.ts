/** Which value of the record the words of each role go to. */

import type { Role } from '../forms/form.ts';

/** JSON Pointers, by role; roles that are in no value, or in one of several, are not named. */
export const SECTION_OF: Readonly<Partial<Record<Role, string>>> = {
  salutation: '/salutation',
  background: '/background',
  remark: '/background',
  intro: '/questionIntro',
  inlineQuestion: '/questions',
  item: '/questions',
  question: '/questions',
  continued: '/questions',
  request: '/request',
  resolution: '/resolution',
  referral: '/referral',
  reasons: '/reasons',
  statement: '/statement',
  answerIntro: '/answerIntro',
  answerHeading: '/answers',
  quoted: '/answers',
  answer: '/answers',
  numberedAnswer: '/answers',
  numberedText: '/answers',
  recommendation: '/recommendation',
  coordination: '/coordination',
  signature: '/signatures',
  enclosure: '/enclosures',
};
