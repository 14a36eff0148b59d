/** What stands around a paper's text: where it is to be consulted on, and what is enclosed. */

import { date, list, object, orNull, text, truth, type ValueOf } from './shape.ts';

export const CONSULTATION = object(
  'A row of Gremium, Verteiler, Beratung or Beratungsfolge: a plan, not what happened.',
  {
    body: orNull(text('As printed: Stadtrat, Die Oberbürgermeisterin.')),
    date: orNull(date()),
    public: orNull(truth('Behandlung: öffentlich, nicht öffentlich; null where it is not stated.')),
    role: orNull(text('Zuständigkeit, as printed: Beratung, Beschlussfassung.')),
  },
);

export interface Consultation extends ValueOf<typeof CONSULTATION> {}

export const CONSULTATIONS = list(CONSULTATION, 'In printed order.');

export const ENCLOSURE = object('An entry of the list of enclosures.', {
  label: orNull(text('As printed: Anlage 1.')),
  text: orNull(text('What it is; null where only a label is printed.')),
});

export interface Enclosure extends ValueOf<typeof ENCLOSURE> {}

export const ENCLOSURES = list(ENCLOSURE, 'The list of Anlagen.');
