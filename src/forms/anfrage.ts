/** Anfrage: salutation, background, lead-in, questions, the wish for an answer, signatures. */

import { CLOSING_FOLLOWS, CLOSING_ROLES, TO_CLOSING } from './closing.ts';
import type { Form } from './form.ts';

const OPENING = { background: 0, intro: 0, inlineQuestion: -0.5, item: -4, question: -4, heading: -3 };
/** A list that is under way, or its end. */
const IN_LIST = { heading: -1.5, request: 0, background: -4, intro: -3.5, ...TO_CLOSING };

export const ANFRAGE: Form = {
  roles: [
    'salutation',
    'background',
    'remark',
    'intro',
    'inlineQuestion',
    'heading',
    'item',
    'question',
    'continued',
    'request',
    ...CLOSING_ROLES,
  ],
  follows: {
    ...CLOSING_FOLLOWS,
    start: { salutation: 1, ...OPENING, background: -1, request: -3 },
    salutation: { salutation: -1, ...OPENING, request: -3 },
    // an Anfrage asks: one that ends without a question is unusual
    background: { ...OPENING, heading: -4.5, request: -3, ...TO_CLOSING, farewell: -3.5, signature: -3.5 },
    intro: { item: 1, question: 1, heading: -1, remark: -1.5, inlineQuestion: -2, request: -3 },
    remark: { item: 1, question: 1, heading: -1, remark: -1, request: -2, inlineQuestion: -2 },
    inlineQuestion: { ...IN_LIST, intro: -5.5, item: -2, question: -2, continued: -2 },
    heading: { item: 2, question: 1, background: -4, heading: -2, intro: -2, remark: -3 },
    item: { ...IN_LIST, item: 0, continued: -0.5, question: -4 },
    question: { ...IN_LIST, intro: -5.5, question: 0, item: -2, continued: -2 },
    continued: { ...IN_LIST, item: 0, continued: -0.5, question: -3 },
    request: {
      heading: -2.5,
      intro: -2.5,
      item: -4.5,
      question: -5,
      request: -1,
      background: -3,
      ...TO_CLOSING,
    },
  },
  ends: { start: 0, salutation: -2, background: -4, intro: -5, heading: -6, remark: -6 },
  becomes: { remark: 'background', item: 'question' },
};
