/**
 * Every number of the reading, in log units (2.3 is ten to one), each with its reason. Positive speaks for what its name
 * says, negative against it.
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
  newPage: 5,
  someSpace: 5,
  row: -4,
  setRight: 5,
  /** `Begründung:`, `Ich bitte um …` begin parts of the paper. */
  section: 5,
  /** Left of the open item's text, right of the paragraph's edge. */
  edge: 5,
  setIn: 5,
  /** In a text whose paragraphs are set in, a line that is not goes on. */
  /** A sentence ends, and the next line is set in bold or italics, or no longer so. */
  otherFont: 6,
  notSetIn: -5,
  signed: 5,
  /** The next word had no room: the line goes on … */
  full: -9,
  /** … and even below the end of a sentence mostly. */
  fullEnded: -4,
  hyphen: -9,
  figure: -3,
  /** A sentence ends in a line that had room. */
  ended: 5,
  /** The same where space parts all other paragraphs, and the line is nearly full. */
  endedUnspaced: -2,
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

export interface RoleWeights {
  /** The evidence for the role where no clue speaks. */
  base: number;
  clues: Readonly<Record<string, number>>;
}

/** What no running text is: the same for background, resolution and reasons. */
const NO_TEXT = {
  salutation: -8,
  farewell: -2.5,
  placeDate: -6,
  enclosuresHead: -4,
  enclosure: -2,
  copies: -3,
  names: -3,
  signed: -4,
  listed: 4,
  roles: -2,
  label: -1.5,
  furniture: -6,
  smallPrint: -4,
  belowSeparator: -4,
  figure: -3,
  answerLine: -6,
  separator: -9,
  stamp: -3,
  webPage: -3,
  certified: -4,
  postScriptum: -3,
  banner: -6,
};

export const ROLE_WEIGHTS: Readonly<Record<string, RoleWeights>> = {
  salutation: { base: -7, clues: { salutation: 12 } },
  background: {
    base: 0,
    clues: {
      ...NO_TEXT,
      leadIn: -1,
      request: -4,
      questionMark: -1,
      // with what it adds to an item more than a list costs a line, or a long list of requests would be running text
      questionWord: -1,
      resolutionLead: -3,
      reasonsHead: -6,
    },
  },
  intro: {
    base: -6.5,
    clues: {
      leadIn: 4.5,
      colon: 2.5,
      questionMark: -3,
      numbered: -3,
      questionLabel: -6,
      bulleted: -4,
      label: -1,
      signed: -4,
    },
  },
  inlineQuestion: { base: -5, clues: { inlineQuestion: 9, numbered: -8 } },
  heading: {
    base: -5,
    clues: {
      figure: -6,
      numbered: -6,
      numberedHeading: 9,
      heading: 3,
      colon: 1.5,
      statement: -3,
      names: -1,
      signed: -4,
      request: -4,
      farewell: -4,
      placeDate: -6,
      enclosuresHead: -5,
      enclosure: -3,
    },
  },
  remark: {
    base: -0.5,
    clues: {
      ...NO_TEXT,
      listed: 0,
      leadIn: -2,
      colon: -1.5,
      request: -2.5,
      questionMark: -2,
      questionWord: -2.5,
      statement: 0.5,
      numbered: -2,
      bulleted: -2,
    },
  },
  item: {
    base: -5,
    clues: {
      numberedHeading: -4,
      ...NO_TEXT,
      label: 0,
      goesOn: 2.5,
      questionMark: 3,
      questionWord: 2.4,
      numbered: 3,
      bulleted: 2,
      questionLabel: 5,
      unmarked: -20,
      request: -2,
      leadIn: -1,
      names: -4,
      signed: -6,
    },
  },
  question: {
    base: -5,
    clues: {
      ...NO_TEXT,
      questionMark: 3,
      questionWord: 3,
      numbered: -20,
      bulleted: -20,
      request: -3,
      leadIn: -1,
      statement: -4,
      heading: -0.5,
      names: -4,
      signed: -6,
    },
  },
  continued: {
    base: -2.5,
    clues: {
      ...NO_TEXT,
      setIn: 4,
      small: 2,
      questionMark: 2,
      numbered: -20,
      bulleted: -20,
      conditional: 4,
      request: -2,
      leadIn: -1.5,
    },
  },
  request: { base: -7, clues: { request: 10, conditional: -4, numbered: -3, bulleted: -3, signed: -4 } },
  lead: { base: -14, clues: { resolutionLead: 17, proposalHead: 18, numbered: -4 } },
  resolution: {
    base: 0,
    clues: {
      ...NO_TEXT,
      committeeVote: -4,
      numbered: 0.5,
      bulleted: 0.5,
      resolutionLead: -3,
      reasonsHead: -8,
      spokenReasons: -8,
      referral: -2,
    },
  },
  referral: { base: -6, clues: { referral: 8, referralHead: 8, committee: 5, numbered: -1 } },
  reasonsHead: { base: -7, clues: { reasonsHead: 13, spokenReasons: 12 } },
  reasons: {
    base: 0,
    clues: { ...NO_TEXT, committeeVote: 4, reasonsHead: -4, referral: -2, resolutionLead: -3 },
  },
  statement: {
    base: 0,
    clues: {
      ...NO_TEXT,
      label: -0.5,
      answerHeading: -4,
      answerSentence: -3,
      answerLabel: -4,
      innerAnswer: -4,
      answerLead: -2,
      questionMark: -1,
      recommends: -2,
      agreement: -3,
      offer: 4.5,
      contact: -4,
      resolutionLead: 1,
    },
  },
  answerIntro: {
    base: -7,
    clues: {
      answerLead: 10,
      colon: 1,
      questionMark: -4,
      numbered: -3,
      bulleted: -4,
      answerHeading: -4,
      signed: -4,
    },
  },
  answerHeading: { base: -6, clues: { answerHeading: 12, answerSentence: 6.5, signed: -4, request: -1 } },
  quoted: {
    base: -5,
    clues: {
      ...NO_TEXT,
      label: 0,
      questionMark: 3.5,
      questionWord: 2.2,
      numbered: 2.5,
      questionLabel: 6,
      nextQuestion: 3,
      belowQuestion: 5,
      belowColon: -7,
      inQuotes: 2,
      otherFont: 3,
      innerAnswer: 5,
      bulleted: 0,
      statement: -3,
      answerHeading: -6,
      answerLabel: -6,
      answerLead: -2,
      recommends: -2,
      names: -4,
      signed: -6,
      tabular: -2,
    },
  },
  answerLabel: { base: -8, clues: { answerLabel: 14 } },
  answer: {
    base: 0,
    clues: {
      ...NO_TEXT,
      label: -0.5,
      answerHeading: -6,
      answerSentence: -2,
      answerLabel: -2,
      innerAnswer: -4,
      answerLead: -1,
      questionMark: -2,
      questionWord: -0.5,
      questionLabel: -4,
      nextQuestion: -0.5,
      belowColon: 1,
      inQuotes: -1,
      otherFont: -1,
      recommends: -1.5,
      agreement: -3,
      contact: -4,
    },
  },
  numberedAnswer: {
    base: -3,
    clues: {
      ...NO_TEXT,
      numbered: 4,
      bulleted: -20,
      unmarked: -20,
      questionMark: -4,
      questionWord: -1,
      questionLabel: -4,
      belowQuestion: -4,
    },
  },
  numberedText: {
    base: -0.5,
    clues: {
      ...NO_TEXT,
      label: -0.5,
      numbered: -1,
      answerHeading: -6,
      answerLabel: -2,
      questionMark: -2,
      questionLabel: -4,
      recommends: -1.5,
      agreement: -3,
      contact: -4,
    },
  },
  recommendation: {
    base: -6,
    clues: {
      recommends: 9,
      answerHeading: -6,
      numbered: -3,
      bulleted: -3,
      colon: -4,
      signed: -4,
      inQuotes: -3,
    },
  },
  coordination: {
    base: -6,
    clues: { agreement: 11, answerHeading: -6, numbered: -3, bulleted: -3, signed: -4 },
  },
  contact: { base: -7, clues: { contact: 12, sentence: -2 } },
  financeForm: {
    base: -6,
    clues: {
      financeForm: 12,
      statement: -6,
      reasonsHead: -12,
      resolutionLead: -4,
      responsible: -4,
      enclosuresHead: -12,
      enclosure: -4,
    },
  },
  responsible: {
    base: -6,
    clues: {
      responsible: 13,
      statement: -6,
      names: 1,
      roles: 1,
      reasonsHead: -12,
      resolutionLead: -4,
      enclosuresHead: -12,
      enclosure: -4,
    },
  },
  boundIn: { base: -6, clues: { boundIn: 12 } },
  signature: {
    base: -5,
    clues: {
      listed: -6,
      committeeVote: -8,
      names: 6,
      roles: 4.5,
      signed: 6,
      sender: 4,
      label: 2,
      tabular: 1,
      sentence: -4,
      numbered: -4,
      bulleted: -5,
      questionMark: -6,
      colon: -4,
      small: -4,
      placeDate: -4,
      farewell: -3,
      banner: -6,
      furniture: -4,
      enclosuresHead: -5,
      enclosure: -4,
      separator: -8,
      stamp: -3,
      webPage: -3,
    },
  },
  enclosuresHead: { base: -14, clues: { enclosuresHead: 18 } },
  enclosure: {
    base: -5,
    clues: {
      enclosure: 8,
      numbered: 1,
      bulleted: 1,
      label: 1.5,
      answerLine: 5,
      sentence: -2,
      request: -3,
      questionMark: -4,
      enclosuresHead: -3,
    },
  },
  farewell: { base: -6, clues: { farewell: 9 } },
  postScriptum: { base: -6, clues: { postScriptum: 10, signed: -3 } },
  other: { base: -5, clues: {} },
  furniture: { base: -8, clues: { furniture: 15, figure: 6, runningHead: 13 } },
  footnote: {
    base: -8,
    clues: { smallPrint: 11, belowSeparator: 11, noteMark: 3, questionMark: -3, numbered: -2 },
  },
  stamp: { base: -6, clues: { stamp: 9 } },
  webPage: { base: -6, clues: { webPage: 9 } },
  separator: { base: -8, clues: { separator: 14 } },
  answerLine: { base: -7, clues: { answerLine: 12 } },
  banner: { base: -7, clues: { banner: 11 } },
  placeDate: { base: -6, clues: { placeDate: 11 } },
  certified: { base: -7, clues: { certified: 11 } },
  copies: { base: -6, clues: { copies: 9 } },
};

/** The number of an answer in a list of enclosures stands for the answer enclosed. */
export const AMONG_ENCLOSURES = -6;

/** Below so much the second best reading is close: it is said. */
export const CLOSE = 2;
