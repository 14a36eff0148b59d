/** Places and positions as a record tells them. */

import { integer, list, object, orNull, text, type ValueOf } from './shape.ts';

export const PLACE = object(
  'Where it stands. All count from 1; line within the page (PDF) or the file (text), column in UTF-16 units.',
  { page: integer(), line: integer(), column: integer() },
);

/** Where something stands: all three count from 1, `column` in UTF-16 units, `line` within the page (PDF) or the file (text). */
export interface Place extends ValueOf<typeof PLACE> {}

const points = { is: 'number' } as const;
const size = { is: 'number', least: 0 } as const;

export const BOX = object('In PDF points on the page as shown, origin at the top left, y downwards.', {
  page: integer(),
  x: points,
  y: points,
  width: size,
  height: size,
});

/** A rectangle on a page, in PDF points; origin at the top left of the page as shown (after /Rotate and crop). */
export interface Box extends ValueOf<typeof BOX> {}

export const POSITION = object('A stretch of the source text that belongs to the value.', {
  ...PLACE.keys,
  start: integer('Offset in the normalised source text, in UTF-16 units.', 0),
  end: integer('Offset behind the stretch.', 0),
  boxes: orNull(list(BOX, 'One a stretch of a printed line; null in a text.')),
  raw: text('The stretch as it stands there.', { mayBeEmpty: true }),
});

/** One contiguous stretch of the text that a value was read from, on one page. Half-open, in the text that `--stage text` prints. */
export interface Position extends ValueOf<typeof POSITION> {}

export const POSITIONS = {
  is: 'map',
  of: list(POSITION),
  about: 'With --positions only: by JSON Pointer of a value where it stands in the source.',
} as const;

/** By the pointer of the value, in the order of the record; a value's positions in the order of its text. */
export type Positions = ValueOf<typeof POSITIONS>;
