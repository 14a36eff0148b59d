/** Names of what a header's pieces belong to. */

import type { HeaderField } from '../model/names.ts';

/** The labels of the form of Anfrage, Antrag and Änderungsantrag. */
export type FormField = Extract<
  HeaderField,
  | 'Datum'
  | 'Nummer'
  | 'Absender'
  | 'Adressat'
  | 'Gremium'
  | 'Sitzungstermin'
  | 'Kurztitel'
  | 'Verhandlungsgegenstand'
>;

/** `title` is the form's first cell; `unknown` a label that the form does not have. */
export type ColumnName = FormField | 'title' | 'unknown';

/** One bit for each name: which labels a reading has is asked at every piece. */
export const NAME_BITS: Readonly<Record<ColumnName, number>> = {
  title: 1,
  Datum: 2,
  Nummer: 4,
  Verhandlungsgegenstand: 8,
  Absender: 16,
  Adressat: 32,
  Gremium: 64,
  Sitzungstermin: 128,
  Kurztitel: 256,
  unknown: 512,
};

/** Labels whose value is one date or one number. */
const TYPED =
  NAME_BITS.Datum | NAME_BITS.Nummer | NAME_BITS.Sitzungstermin | NAME_BITS.Verhandlungsgegenstand;

export function isTyped(name: ColumnName): boolean {
  return (NAME_BITS[name] & TYPED) !== 0;
}
