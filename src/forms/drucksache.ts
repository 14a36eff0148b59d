/** Drucksache: what is to be resolved, the printed forms of money and of who is responsible, the reasons, enclosures. */

import { CLOSING_FOLLOWS, CLOSING_ROLES, TO_CLOSING } from './closing.ts';
import type { Form } from './form.ts';

/** Nobody signs: names at the end are those of the form. */
const TO_END = { ...TO_CLOSING, farewell: -2.5, signature: -3 };
const FORMS = { financeForm: 0, responsible: 0 };
const IN_RESOLUTION = { ...FORMS, ...TO_END, resolution: 0, lead: -1, referral: -3, reasonsHead: 0.5 };
const IN_REASONS = { ...FORMS, ...TO_END, financeForm: -1, responsible: -1, reasons: 0 };
/** A form is left by the heads of other parts only. */
const WITHIN = {
  reasonsHead: 2,
  enclosuresHead: -2,
  enclosure: -6,
  boundIn: -3,
};
const BOUND_IN = { boundIn: 0 };

export const DRUCKSACHE: Form = {
  roles: [
    'lead',
    'resolution',
    'referral',
    'financeForm',
    'responsible',
    'reasonsHead',
    'reasons',
    'boundIn',
    ...CLOSING_ROLES,
  ],
  follows: {
    ...Object.fromEntries(
      Object.entries(CLOSING_FOLLOWS).map(([role, next]) => [
        role,
        { ...next, ...BOUND_IN, ...FORMS, reasonsHead: -4 },
      ]),
    ),
    // a name amid the reasons ends them no more than a heading does
    signature: { ...CLOSING_FOLLOWS.signature, ...BOUND_IN, ...FORMS, reasons: -5 },
    start: { lead: 1, resolution: -2, contact: -2, reasonsHead: -3, financeForm: -2, responsible: -3 },
    contact: { lead: 1, contact: 0, resolution: -2 },
    lead: { resolution: 2, lead: 0, reasonsHead: -4 },
    resolution: IN_RESOLUTION,
    referral: IN_RESOLUTION,
    financeForm: { ...WITHIN, financeForm: 3, responsible: 1.5 },
    responsible: { ...WITHIN, financeForm: 0, responsible: 3, signature: -4 },
    // `Begründung: …` may be all of them
    reasonsHead: { reasons: 2, enclosuresHead: -0.5, enclosure: -1, boundIn: -6 },
    reasons: IN_REASONS,
    // what a line of another paper lacks in evidence of its own, and hardly more
    boundIn: { boundIn: 6.2 },
  },
  ends: { start: 0, lead: -3, reasonsHead: -1 },
  without: ['answerLine'],
  becomes: { signature: 'contact' },
};
