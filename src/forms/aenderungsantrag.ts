/** Änderungsantrag: as an Antrag, but text before the lead-in says how the paper is changed and belongs to the resolution. */

import { ANTRAG } from './antrag.ts';
import type { Form } from './form.ts';

export const AENDERUNGSANTRAG: Form = {
  ...ANTRAG,
  becomes: { background: 'resolution' },
};
