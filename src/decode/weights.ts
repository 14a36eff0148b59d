/**
 * Every number of the reading but those of the roles (`roleWeights.ts`, `officeWeights.ts`), in log units (2.3 is ten to
 * one), each with its reason. Positive speaks for what its name says, negative against it.
 */

/** Evidence from here on leaves no choice: the other way is not tried. */
export const SURE = 4;

/** That a new block begins with a line (negative: that the line goes on). See `cuts.ts`, in the order asked there. */
export const CUT = {
  /** A number alone in its line has its text in the next. */
  bareMarker: -9,
  /** A blank line, or as much space as parts paragraphs. */
  space: 9,
  /** The same in the middle of a sentence: extractors and web pages put it there. */
  spaceInSentence: 4,
  behindSalutation: 8,
  /** A salutation to several people goes on. */
  inSalutation: -5,
  /** `… für die`: no paragraph ends so. */
  cannotEnd: -9,
  separator: 9,
  /** Farewell, place and date, enclosures: short lines of their own. */
  closing: 6,
  salutation: 9,
  tableEdge: 9,
  inTable: -9,
  sameColumns: -6,
  /** Cells beside each other below running text, or text below cells. */
  columns: 5,
  overPage: -5,
  /** A sentence ends with the page's last line, which had no room: a guess, which is said. */
  overPageEnded: -1.5,
  newPage: 5,
  /** The same where both sides are running text and nothing shows it: a guess, which is said. */
  pageBetween: 1.5,
  someSpace: 5,
  row: -6,
  setRight: 5,
  /** `Begründung:`, `Ich bitte um …` begin parts of the paper. */
  section: 5,
  /** Left of the open item's text, right of the paragraph's edge. */
  edge: 5,
  setIn: 5,
  /** A sentence ends, and the next line is set in bold or italics, or no longer so. */
  otherFont: 6,
  /** In a text whose paragraphs are set in, a line that is not goes on. */
  notSetIn: -5,
  signed: 5,
  /** The next word had no room: the line goes on … */
  full: -9,
  /** … and even below the end of a sentence mostly, where space parts paragraphs. */
  fullEnded: -4,
  /** The same where no space does: a guess, which is said. */
  fullUneven: -1.5,
  hyphen: -9,
  figure: -3,
  /** A sentence ends in a line that had room. */
  ended: 5,
  /** The same where space parts all other paragraphs, and the line is nearly full. */
  endedUnspaced: -1.5,
  /** The same where lines of sentences have as much room left, as in text that was set in letters of several widths: a guess, which is said. */
  endedUneven: 1.5,
  small: -5,
  /** A small letter behind a line without any mark at its end. */
  midSentence: -9,
  /** A long line without a mark at its end, and a capital below: nouns have one, too. */
  openEnd: -4,
  /** No sentence ends, but there was room, and the next line begins with a capital. */
  early: 3,
} as const;

/** That a number or bullet is one of a list. See `markers.ts`. */
export const MARKER = {
  bareDash: -9,
  /** `1. Hj. 2025` in the first cell of a row, below rows with as many cells. */
  inRow: -9,
  implausible: -7,
  first: 9,
  inSentence: -7,
  ordinal: -6,
  apart: 9,
  behindSentence: 8,
  /** The same number comes again before the next one does. */
  again: -6,
  follows: 6,
  loose: -6,
} as const;

/** Two blocks that mostly do not follow one another. */
export const UNUSUAL = -8;
/** A list item that goes on with an open sentence, or with small letters, belongs to the part of the paper before it. */
export const CHANGES_AMID = -5;
/** A role that floats between others costs little … */
export const FLOATS = -0.5;
/** … but notes of offices and links of web pages seldom stand amid the text. */
export const FLOATS_AMID = -3;
/** … and hardly ever where an answer is owed. */
export const FLOATS_OWED = -7;

/** The number of an answer in a list of enclosures stands for the answer enclosed. */
export const AMONG_ENCLOSURES = -6;

/** Below so much the second best reading is close: it is said. */
export const CLOSE = 2;
