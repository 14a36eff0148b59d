/** One entry a kind: the form that its body has. Of the other kinds only the header is read. */

import type { Kind } from '../model/names.ts';
import { AENDERUNGSANTRAG } from './aenderungsantrag.ts';
import { ANFRAGE } from './anfrage.ts';
import { ANTRAG } from './antrag.ts';
import { DRUCKSACHE } from './drucksache.ts';
import type { Form } from './form.ts';
import { INFORMATION } from './information.ts';
import { STELLUNGNAHME } from './stellungnahme.ts';

export const FORMS: Readonly<Partial<Record<Kind, Form>>> = {
  anfrage: ANFRAGE,
  antrag: ANTRAG,
  aenderungsantrag: AENDERUNGSANTRAG,
  stellungnahme: STELLUNGNAHME,
  information: INFORMATION,
  drucksache: DRUCKSACHE,
};
