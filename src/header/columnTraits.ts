/** What the scoring asks of a column at every piece: gathered once for each name, so that nothing is looked up by name. */

import {
  COLUMN_NAMES,
  type ColumnName,
  isTyped,
  NAME_BITS,
  sortOf,
  TABLE_ROWS,
  type ValueSort,
} from '../fields/columns.ts';
import { LOOK, type Look } from './looks.ts';
import { EMPTY, LOOKS, NO_VALUE } from './valueWeights.ts';
import { FURTHER } from './weights.ts';

export interface ColumnTraits {
  sort: ValueSort;
  /** Is its value one date or one number? */
  typed: boolean;
  /** Is it a column of a table with rows? */
  ofRows: boolean;
  /** Looks (bits) that begin a further row of the column; 0 where it has one row. */
  beginsRow: number;
  /** What a person of a party looks like; 0 where the value is no party. */
  person: number;
  /** The weight of each look, by its bit's place in `LOOK`; NaN where it says nothing. */
  looks: Float64Array;
  /** Where nothing is known of the value. */
  otherLook: number;
  /** A further line of the value. */
  further: number;
  /** It has no value. */
  empty: number;
}

const BEGINS_ROW: Partial<Record<ValueSort, number>> = {
  rowBody: LOOK.committee | LOOK.mayor,
  rowDate: LOOK.date | LOOK.dateLike,
  rowPublic: LOOK.public,
  rowRole: LOOK.competence,
};

const PERSON: Partial<Record<ValueSort, number>> = { sender: LOOK.sender, addressee: LOOK.addressee };

function traitsOf(name: ColumnName): ColumnTraits {
  const sort = sortOf(name);
  const table = LOOKS[sort];
  const further: Partial<Record<ValueSort, number>> = FURTHER.sort;
  return {
    sort,
    typed: isTyped(name),
    ofRows: (NAME_BITS[name] & TABLE_ROWS) !== 0,
    beginsRow: BEGINS_ROW[sort] ?? 0,
    person: PERSON[sort] ?? 0,
    looks: Float64Array.from(
      Object.keys(LOOK) as Look[],
      (look) => table[look] ?? NO_VALUE[look] ?? Number.NaN,
    ),
    otherLook: table.else,
    further: further[sort] ?? 0,
    empty: EMPTY[sort],
  };
}

export const TRAITS = Object.fromEntries(COLUMN_NAMES.map((name) => [name, traitsOf(name)])) as Readonly<
  Record<ColumnName, ColumnTraits>
>;
