/** Information: free text, who signs, what is enclosed. */

import { CLOSING_FOLLOWS, CLOSING_ROLES, TO_CLOSING } from './closing.ts';
import type { Form } from './form.ts';

const TEXT = { statement: 0, ...TO_CLOSING };

export const INFORMATION: Form = {
  roles: ['salutation', 'statement', ...CLOSING_ROLES],
  follows: {
    ...CLOSING_FOLLOWS,
    start: { ...TEXT, salutation: 0.5, contact: -0.5, farewell: -5, signature: -6 },
    salutation: { ...TEXT, salutation: -1 },
    contact: { ...TEXT, contact: 1, salutation: 0 },
    statement: TEXT,
    // offices name what is enclosed above their names, too
    enclosure: { ...CLOSING_FOLLOWS.enclosure, signature: -1.5 },
  },
  ends: { start: 0, salutation: -3 },
  surnames: true,
  without: ['answerLine'],
  becomes: {},
};
