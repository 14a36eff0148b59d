/** Antrag: what the council is to resolve, the wish for referral, the reasons, signatures. */

import { CLOSING_FOLLOWS, CLOSING_ROLES, TO_CLOSING } from './closing.ts';
import type { Form } from './form.ts';

const IN_RESOLUTION = { resolution: 0, referral: -0.5, reasonsHead: 0, reasons: -4, ...TO_CLOSING };
// the reasons may stand before what is to be resolved
const IN_REASONS = { reasons: 0, referral: -1, request: -4, lead: -4, ...TO_CLOSING };

export const ANTRAG: Form = {
  roles: [
    'salutation',
    'background',
    'lead',
    'resolution',
    'referral',
    'reasonsHead',
    'reasons',
    ...CLOSING_ROLES,
  ],
  follows: {
    ...CLOSING_FOLLOWS,
    signature: { ...CLOSING_FOLLOWS.signature, reasons: -10 },
    start: { salutation: 0, lead: 1, background: -2, resolution: -2.5, reasonsHead: -4 },
    salutation: { salutation: -1, lead: 1, background: -1.5, resolution: -2.5 },
    // text before a lead-in says why; without any lead-in it is the resolution itself
    background: {
      background: 0,
      lead: 2,
      referral: -3,
      ...TO_CLOSING,
      farewell: -4,
      signature: -5,
    },
    lead: { resolution: 2, lead: -1, reasonsHead: -4, referral: -3 },
    resolution: IN_RESOLUTION,
    referral: { ...IN_RESOLUTION, resolution: -1, reasons: -0.5, referral: 0, reasonsHead: 0.5 },
    reasonsHead: { reasons: 2, signature: -0.5, farewell: -0.5, referral: -1, enclosuresHead: -2 },
    reasons: IN_REASONS,
  },
  ends: { start: 0, lead: -3, background: -6, reasonsHead: -0.5 },
  becomes: {},
};
