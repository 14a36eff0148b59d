/** One entry a kind: how its body is read. The other kinds are recognised and only their header is read. */

import type { BodyDraft } from '../draft.ts';
import type { Kind } from '../model.ts';
import { readAnfrage } from './anfrage.ts';
import { readAenderungsantrag, readAntrag } from './antrag.ts';
import type { BodyInput } from './sections.ts';

export const BODY_READERS: Readonly<Partial<Record<Kind, (input: BodyInput) => BodyDraft>>> = {
  anfrage: readAnfrage,
  antrag: readAntrag,
  aenderungsantrag: readAenderungsantrag,
};
