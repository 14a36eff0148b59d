/** One entry a kind: the form that its body has. The other kinds are recognised and only their header is read. */

import type { Kind } from '../model/names.ts';
import { AENDERUNGSANTRAG } from './aenderungsantrag.ts';
import { ANFRAGE } from './anfrage.ts';
import { ANTRAG } from './antrag.ts';
import type { Form } from './form.ts';

export const FORMS: Readonly<Partial<Record<Kind, Form>>> = {
  anfrage: ANFRAGE,
  antrag: ANTRAG,
  aenderungsantrag: AENDERUNGSANTRAG,
};
