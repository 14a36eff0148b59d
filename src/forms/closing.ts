/** How every paper ends: the farewell, who signs, what is enclosed. */

import type { Form } from './form.ts';

export const CLOSING_ROLES = [
  'farewell',
  'signature',
  'enclosuresHead',
  'enclosure',
  'postScriptum',
  'other',
] as const;

/** From the last part of the text to its end. */
export const TO_CLOSING = {
  farewell: -0.5,
  signature: -0.5,
  enclosuresHead: -1,
  enclosure: -2.5,
  postScriptum: -2,
};

export const CLOSING_FOLLOWS: Form['follows'] = {
  farewell: {
    signature: 0,
    farewell: -1,
    enclosuresHead: -1,
    enclosure: -1.5,
    postScriptum: -1,
    request: -2,
    referral: -2,
  },
  signature: {
    signature: 0,
    farewell: -3,
    enclosuresHead: -0.5,
    enclosure: -1,
    postScriptum: -0.5,
    request: -2.5,
    referral: -2,
    reasonsHead: -2,
  },
  enclosuresHead: { enclosure: 5, signature: -6, postScriptum: -1 },
  enclosure: { enclosure: 2, signature: -6, postScriptum: -1, enclosuresHead: -2, farewell: -2 },
  postScriptum: { postScriptum: 2, signature: -3, enclosuresHead: -1, enclosure: -1.5 },
};
