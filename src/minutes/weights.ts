/** Numbers of the reading of minutes, in log units: how much more often it is so with items than with other lines. */

/** A line that begins with a number: is it an item of the protocol? */
export const ITEM = {
  /** The agenda's entry of this number has this title: chance hardly makes both. */
  title: 7,
  /** … or this paper. */
  paper: 6,
  /** The agenda has the number, with another title: as often a point of a wording. */
  otherTitle: -1,
  /** The agenda does not have it: items are seldom put in. */
  unlisted: -4,
  /** Without an agenda nothing is known of the number. */
  noAgenda: -1,
  /** In the agenda's list nearly each number begins an item. */
  inList: 1.5,
  /** The number of a paper alone at the right, seldom in a wording. */
  paperCell: 4,
  /** `BE:` below. */
  reporter: 3,
  /** `TOP` before it. */
  named: 4,
  /** A title that every agenda has. */
  known: 3,
  /** A gap behind the number; lists of wordings have tabs, too. */
  apart: 0.8,
  /** Its left edge is that of the sure items; or it is not. */
  edge: 0.8,
  otherEdge: -1.6,
  /** Room above. */
  room: 0.6,
  /** Ends as a sentence, begins with a small letter, says what sentences say. */
  sentence: -2.5,
  small: -3,
  verb: -1.5,
  /** `6. Sitzung`, `1. Änderung`, `12. März` */
  counted: -2.5,
  date: -6,
} as const;

/** From one item to the next. */
export const STEP = {
  /** 5.3 to 5.4, 5.3 to 5.3.1, 5.3.1 to 6. */
  next: 1.5,
  /** Back to a lower number: the second day, two sittings in one file. */
  back: -6,
} as const;

/** An item below this is said to be unsure. */
export const SURE_ITEM = 1;
