/** What the look of a value counts for each label, in log units as in `weights.ts`. */

import type { ValueSort } from '../fields/columns.ts';
import type { Look } from './looks.ts';

/** A value that has not been looked for: what a label without one costs at the end. */
export const EMPTY: Readonly<Record<ValueSort, number>> = {
  title: 0,
  date: -2,
  number: -2.5,
  amended: -2.5,
  sender: -3,
  addressee: -3,
  body: -2.5,
  // left empty where the session is not fixed yet
  sitting: -1.5,
  heading: -4,
  answered: -2.5,
  office: -1.5,
  department: -1.5,
  // many print nothing there
  offices: -0.3,
  public: -1.5,
  rowBody: -2.5,
  rowDate: -1,
  rowPublic: -1,
  rowRole: -1,
  unknown: -0.5,
};

type Looks = Partial<Record<Look, number>> & { else: number };

/**
 * What looks like a value of a label, against the text of a body: the sum over all that a piece looks like. `else` where
 * nothing of it is known.
 */
// biome-ignore format: a table, one label a line
export const LOOKS: Readonly<Record<ValueSort, Looks>> = {
  title: { public: 5, number: 1.5, numberPublic: 4, numberLike: 0, digits: -2, else: -7 },
  date: { date: 4.5, dateLike: 2, digits: -0.5, number: -7, else: -5 },
  sitting: { date: 4.5, dateLike: 2, digits: -0.5, number: -7, else: -5 },
  number: { number: 4.5, numberLike: 2, digits: -0.5, date: -6, numberPublic: 2, else: -5 },
  amended: { number: 4.5, numberLike: 2, digits: -1, date: -6, else: -5 },
  sender: { sender: 3, name: 1, committee: 0.5, addressee: -1.5, date: -6, number: -6, public: -6, sentence: -2.5, else: 0.3 },
  addressee: { addressee: 3, name: 0.5, sender: -2, committee: 0, date: -6, number: -6, public: -6, sentence: -2.5, else: 0.3 },
  body: { committee: 3.5, sender: -1, addressee: -3, date: -6, number: -6, public: -6, sentence: -2.5, else: -2 },
  heading: { sender: -1.5, addressee: -1.5, committee: -0.5, date: -5, number: -5, public: -5, sentence: -2, salutation: -7, lead: -7, section: -4, answer: -7, else: 1.5 },
  answered: { answered: 4.5, number: 4, sender: 0.5, name: 0.5, date: -6, public: -6, office: -3, sentence: -2.5, else: -1 },
  office: { office: 4.5, department: 0.5, mayor: -6, banner: -6, date: -6, number: -6, public: -6, answered: -6, competence: -4, check: -4, committee: -2, sentence: -6, else: -1.5 },
  department: { department: 4.5, office: 0, mayor: -6, banner: -6, date: -6, number: -6, public: -6, competence: -4, check: -4, sentence: -2.5, else: -1.5 },
  offices: { office: 3, department: 2, date: -6, number: -6, public: -6, competence: -4, check: -3, checkHead: -4, sentence: -2.5, else: -0.5 },
  public: { public: 4.5, date: -6, number: -6, else: -5 },
  rowBody: { committee: 3.5, mayor: 3.5, addressee: -1, sender: -2, office: -4, date: -6, number: -6, answered: -4, public: -6, competence: -4, check: -4, sentence: -6, else: -1.5 },
  rowDate: { date: 4.5, dateLike: 2, digits: -0.5, number: -7, else: -5 },
  rowPublic: { public: 4.5, date: -6, number: -6, else: -5 },
  rowRole: { competence: 4.5, public: -6, date: -6, number: -6, committee: -3, sentence: -3, else: -3 },
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
