/** People and groups of a paper. */

import { list, meaning, object, orNull, text, texts, type ValueOf } from './shape.ts';

export const PERSON = object('A person as named on the paper.', {
  name: text('The name without title, role and form of address.'),
  academicTitle: orNull(text('Dr., Prof. Dr.')),
  role: orNull(text('As printed: Stadtrat, SRn, Oberbürgermeisterin.')),
});

export interface Person extends ValueOf<typeof PERSON> {}

/** Who sends a paper or who receives it. */
export const PARTY = object('', {
  people: list(PERSON, 'In the order in which they are printed.'),
  groups: texts('Each printed with its word: Fraktion A, Interfraktionell.'),
});

export const SENDER = meaning(PARTY, 'Who sends the paper: from Absender, or the office.');
export const ADDRESSEE = meaning(PARTY, 'Who receives it: from Adressat, or from zum/zur.');

export interface Party extends ValueOf<typeof PARTY> {}

export const SIGNATURE = object('Who signed.', {
  name: orNull(text('null where a group signs without a person.')),
  academicTitle: orNull(text('As printed: Dr., Prof. Dr.')),
  lines: texts('The lines printed under the name, one entry a line.'),
});

export interface Signature extends ValueOf<typeof SIGNATURE> {}
