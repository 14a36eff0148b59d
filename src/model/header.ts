/** The header's values, keyed by the labels as printed. */

import type { Kind } from './kinds.ts';
import { date, object, optional, orNull, text, type ValueOf } from './shape.ts';

const value = (about = '') => orNull(text(about));
const ofItsForm = (about: string, pattern?: string) =>
  optional(orNull(text(about, pattern === undefined ? {} : { pattern })));

const CLOCK = '^\\d{2}:\\d{2}$';

export const HEADER = object('The values of the form, keyed by the labels as printed.', {
  Datum: orNull(date()),
  Nummer: value('Canonical number of the paper, such as F0147/20.'),
  Absender: value('The whole cell; its people and groups are in sender.'),
  Adressat: value('The whole cell; its people and groups are in addressee.'),
  Gremium: value('The council or committee.'),
  Sitzungstermin: orNull(date()),
  Kurztitel: value('The title.'),
  Verhandlungsgegenstand: value('Canonical number of the paper that an Änderungsantrag amends.'),
  Stadtamt: ofItsForm('Stellungnahme, Information: the office, as printed.'),
  'zum/zur': ofItsForm('Stellungnahme: the whole cell that names the paper which is answered.'),
  Bezeichnung: ofItsForm('Stellungnahme: the title.'),
  Dezernat: ofItsForm('Information, Drucksache: as printed, such as VI.'),
  Amt: ofItsForm('Information, Drucksache: the office with its word, such as Amt 30.'),
  Thema: ofItsForm('Information: the title.'),
  Beteiligungen: ofItsForm('Drucksache: the offices that took part, as printed.'),
  Sitzung: ofItsForm('Niederschrift: the sitting, such as SR/021(VI)/15.'),
  Ort: ofItsForm('Niederschrift: where the sitting was held.'),
  Beginn: ofItsForm('Niederschrift: when it began, such as 14:00.', CLOCK),
  Ende: ofItsForm('Niederschrift: when it ended, such as 19:10.', CLOCK),
});

export interface Header extends ValueOf<typeof HEADER> {}

/** A label that the record knows. */
export type HeaderField = keyof typeof HEADER.keys;

/** In the order of the record. */
export const HEADER_FIELDS = Object.keys(HEADER.keys) as HeaderField[];

/** Labels that only a kind's own form prints: their keys are there in a record of that kind, and in no other. */
const OWN_FIELDS: Partial<Record<Kind, readonly HeaderField[]>> = {
  stellungnahme: ['Stadtamt', 'zum/zur', 'Bezeichnung'],
  information: ['Stadtamt', 'Dezernat', 'Amt', 'Thema'],
  drucksache: ['Dezernat', 'Amt', 'Beteiligungen'],
  niederschrift: ['Sitzung', 'Ort', 'Beginn', 'Ende'],
};

/** The keys that the header of a record of this kind has, in order. */
export function headerFieldsOf(kind: Kind | null): HeaderField[] {
  const own = kind === null ? [] : (OWN_FIELDS[kind] ?? []);
  return HEADER_FIELDS.filter((field) => !('optional' in HEADER.keys[field]) || own.includes(field));
}
