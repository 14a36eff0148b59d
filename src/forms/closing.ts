/** How every paper ends: the farewell, who signs, what is enclosed. */

import type { Form } from './form.ts';

export const CLOSING_ROLES = [
  'farewell',
  'signature',
  'enclosuresHead',
  'enclosure',
  'postScriptum',
  'certified',
  'copies',
  'contact',
  'other',
] as const;

/** From the last part of the text to its end. */
export const TO_CLOSING = {
  farewell: -0.5,
  signature: -0.5,
  enclosuresHead: -1,
  enclosure: -2.5,
  postScriptum: -2,
  certified: -2,
  copies: -2,
  contact: -1,
  other: -3,
};

/** What may come behind the signatures. */
const BEHIND = {
  enclosuresHead: -0.5,
  enclosure: -1,
  postScriptum: -0.5,
  certified: -0.5,
  copies: -0.5,
  contact: -0.5,
  other: -1,
};
/** What stands below these words belongs to them: a name is nobody's signature, which is as unusual as all that is not named. */
const BELOW = { enclosuresHead: -1, enclosure: -1.5, postScriptum: -1, other: -2 };

export const CLOSING_FOLLOWS: Form['follows'] = {
  farewell: { ...BEHIND, signature: 0, farewell: -1, request: -2, referral: -2 },
  signature: { ...BEHIND, signature: 0, farewell: -3, request: -2.5, referral: -2, reasonsHead: -4 },
  enclosuresHead: { ...BEHIND, enclosure: 5, signature: -3, enclosuresHead: -3 },
  enclosure: { ...BEHIND, enclosure: 2, signature: -6, farewell: -2 },
  postScriptum: { ...BEHIND, postScriptum: 2, signature: -3 },
  certified: { ...BELOW, certified: 6.5, copies: -1 },
  copies: { ...BELOW, copies: 6.5, certified: -1 },
  contact: { ...BEHIND, contact: 1, signature: -3 },
  other: { ...BEHIND, other: 0, signature: -2 },
};
