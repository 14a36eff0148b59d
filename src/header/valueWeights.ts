/** What the look of a value counts for each label, in log units as in `weights.ts`. */

import type { ColumnName } from '../fields/columnName.ts';
import type { Look } from './looks.ts';

/** A value that has not been looked for: what a label without one costs at the end. */
export const EMPTY: Readonly<Record<ColumnName, number>> = {
  title: 0,
  Datum: -2,
  Nummer: -2.5,
  Verhandlungsgegenstand: -2.5,
  Absender: -3,
  Adressat: -3,
  Gremium: -2.5,
  // left empty where the session is not fixed yet
  Sitzungstermin: -1.5,
  Kurztitel: -4,
  unknown: -0.5,
};

type Looks = Partial<Record<Look, number>> & { else: number };

/**
 * What looks like a value of a label, against the text of a body: the sum over all that a piece looks like. `else` where
 * nothing of it is known.
 */
// biome-ignore format: a table, one label a line
export const LOOKS: Readonly<Record<ColumnName, Looks>> = {
  title: { public: 5, number: 1.5, numberPublic: 4, else: -7 },
  Datum: { date: 4.5, dateLike: 2, digits: -0.5, number: -7, else: -5 },
  Sitzungstermin: { date: 4.5, dateLike: 2, digits: -0.5, number: -7, else: -5 },
  Nummer: { number: 4.5, numberLike: 2, digits: -0.5, date: -6, numberPublic: 2, else: -5 },
  Verhandlungsgegenstand: { number: 4.5, numberLike: 2, digits: -1, date: -6, else: -5 },
  Absender: { sender: 3, name: 1, committee: 0.5, addressee: -1.5, date: -6, number: -6, public: -6, sentence: -2.5, else: 0.3 },
  Adressat: { addressee: 3, name: 0.5, sender: -2, committee: 0, date: -6, number: -6, public: -6, sentence: -2.5, else: 0.3 },
  Gremium: { committee: 3.5, sender: -1, addressee: -3, date: -6, number: -6, public: -6, sentence: -2.5, else: -2 },
  Kurztitel: { sender: -1.5, addressee: -1.5, committee: -0.5, date: -5, number: -5, public: -5, sentence: -2, salutation: -7, lead: -7, section: -4, answer: -7, else: 1.5 },
  unknown: { sentence: -2, salutation: -5, lead: -5, else: 0.3 },
};

/** What no value looks like, whatever its label. */
export const NO_VALUE: Partial<Record<Look, number>> = {
  salutation: -6,
  lead: -6,
  answer: -6,
  banner: -2,
  stamp: -6,
  section: -4,
};
