/**
 * What the clues of a header count, in log units: the logarithm of how much likelier a clue makes one reading than
 * another. A piece that is no part of the header counts 0, so a positive sum pulls a piece into the header. Three units
 * are one reading in twenty, six one in four hundred. The weights of what a value looks like are in `valueWeights.ts`.
 */

/** The words of a title. */
export const TITLE = {
  /** `Anfrage`, alone or with number and publicity: nothing else on a paper stands so. */
  exact: 5,
  /** `Anfarge`: a slip is seldom, but a line of one such word is hardly anything else. */
  slip: 2.5,
  /** `Antrag der Fraktion Blaue Liste`: such words begin sentences and signatures, too. */
  withSender: 2,
  /** A second title: a form has one. */
  again: -8,
  /** Labels of the form stand above it: the title comes first, but column order may put it later. */
  late: -1.5,
  /** `INFORMATION`, alone, that is taken for a value though the form has no title yet. */
  asText: -6,
} as const;

/** The words of a label. */
export const LABEL = {
  /** The word alone on its line or in its cell. */
  alone: 5,
  /** `Absender Stadtrat …`: the word may begin a sentence or a value. */
  withRest: 0,
  /** `Datum 07.07.2020`: what must follow follows. */
  withFittingRest: 5,
  /** `Datum:`: sentences put no colon behind such a word. */
  colon: 2,
  /** `ABSENDER` */
  capitals: 0.5,
  /** `Addressat` alone: seldom, yet no other word is so near. */
  slip: -2,
  /** `Absender der Anfrage war …`: the word is in a sentence. */
  smallRest: -4,
  /** The form prints its labels in one order … */
  inOrder: 0.6,
  /** … and extractors that go column by column break it, but seldom. */
  outOfOrder: -0.8,
  /** Behind Kurztitel a word that might be a label is more often of the title or of the body. */
  behindTitle: -2.5,
  /** In the drawn cell of the label before: a cell has one label. */
  sameCell: -7,
  /** It begins a drawn cell of its own. */
  ownCell: 1,
  /** `Dezernat III` where Stadtamt stands: no form has both, and the word is the office's. */
  ofOtherForm: -6,
  /** `Bearbeiter: Amt 61`, a label that the form does not have, where labels stand. */
  unknown: -0.5,
  /** Its word, alone, that is taken for anything but the label. */
  asText: -3,
} as const;

/** Where a value stands to its label. */
export const PLACE = {
  /** In the label's line or cell, behind its word. */
  inline: 5,
  /** In the same drawn cell, below. */
  sameCell: 4,
  /** In the drawn cell right below. */
  cellBelow: 2,
  /** In a drawn cell elsewhere. */
  otherCell: -5,
  /** In the next cell of the line, or further right in it. */
  beside: 3,
  /** Another label stands between. */
  behindOther: -4,
  /** Left edges are the same. */
  sameEdge: 2,
  /** They overlap. */
  under: 1,
  /** Under the values that the label already has. */
  underValue: 2.5,
  /** Not under it, but under no other label either. */
  right: 0,
  /** Left of the label. */
  left: -3.5,
  /** Under a label further right. */
  underOther: -3,
  /** A label without a value stands between, at the same edge: labels above each other, then the values. */
  pastEmpty: -1,
  /** A label with its value stands between: the value was torn off. */
  pastFilled: -2.5,
  /** … and it goes on without a blank line from that label's value, in a text that has blank lines. */
  gapless: -1.5,
  /** Further rows of Gremium and Sitzungstermin: the date stands in the line of its committee. */
  rowMate: 3,
  /** In the line right below the label. */
  nextLine: 1.5,
  /** For each line between a label and its first value, beyond those that hold other labels and values. */
  farLine: -0.05,
} as const;

/** A further line of a value. */
export const FURTHER = {
  /** How often a value of this sort goes on in a further line, against the body beginning there. */
  sort: {
    sender: -0.2,
    addressee: -0.2,
    body: -1,
    heading: -0.4,
    title: -1,
    answered: -0.5,
    office: -1,
    department: -3,
    offices: -0.5,
    public: -5,
    rowBody: -1,
    rowPublic: -5,
    rowRole: -3,
    unknown: -2,
  },
  /** A date or a number has no second line … */
  typed: -10,
  /** … unless a narrow cell broke it. */
  brokenTyped: 6,
  /** The line before ends in a hyphen, a comma, a conjunction or an article. */
  hanging: 3,
  /** A bracket or a quotation is open. */
  open: 2.5,
  /** The line begins with a small letter, a bracket or a sign that begins no value. */
  small: 1.5,
  /** The word had no room in the line before. */
  full: 1.2,
  /** The line before is closed by a full stop, which ends no title but abbreviations. */
  afterStop: -1.5,
  /** Blank space between the lines of a value. */
  gap: -3,
  /** None, in a text that parts other things by it. */
  noGap: 1,
  /** Other values stand between. */
  torn: -2.5,
  /** … and the label above is another one, or has none yet: it is that label's, or this value ended above it. */
  tornAtLabel: -5,
  /** … and the line above holds another value, from which this line goes on. */
  tornFromOther: -2.5,
  /** Set in as far as the value's first line, further than the body's. */
  setIn: 2.5,
  /** From the third line on no line counts more: what goes on so long may be a body. */
  mostOfMany: 0.5,
  /** From the seventh on each costs: such titles are, but bodies are longer. */
  mostOfVeryMany: -0.3,
  /** Share of what speaks against a date or a number in a further line: a title may end in one. */
  typedShare: 0.5,
  /** That a line goes on from a sentence says nothing for a title. */
  mostBehindSentence: 0,
  /** The block of lines that the title begins is closed by a blank line: it is all title. */
  sameBlock: 2.2,
  /** The block of lines ends as sentences do. */
  otherBlock: -0.6,
  /** A person or group below a person: parties print so. */
  person: 1.5,
} as const;

/** Pieces of the header's area that are no value of a label. */
export const LOOSE = {
  /** Nothing is known of it. */
  unnamed: -5,
  /** It looks like a part of the body: labels seldom follow. */
  body: -5,
  /** `Landeshauptstadt Magdeburg`, above the labels … */
  banner: 1,
  /** … and among them, where a title may end so. */
  bannerInside: -4,
  /** `Zum`, the first word of a label that a narrow cell broke. */
  label: 1,
  /** `EINGEGANGEN 12. Mai 2021` */
  stamp: 1.5,
  /** `Stellungnahme der Verwaltung: S0003/23` */
  answer: 3,
  /** `RPA`, `X`: cells of the printed table of checks, which the forms of the administration have. */
  check: 3,
} as const;

/** The header ends before a line. */
export const END = {
  /** Letters begin with it, and hardly any header is parted from it by other text. */
  salutation: 3,
  /** Resolutions begin with it, but a sentence on what is changed may come first. */
  lead: 1,
  /** A blank line above, beyond what the copy puts between all lines. */
  gap: 1.5,
  /** No blank line above, though the text parts its paragraphs by them. */
  noGap: -2,
  /** An empty row of cells above. */
  emptyRow: 2.5,
  /** The line before closed its cell with `|`, and this line has none. */
  leftTable: 2.5,
  /** The line stands outside of the drawn table in which the last label stands. */
  leftCell: 5,
  /** It stands in a drawn cell. */
  inCell: -3,
  /** No Kurztitel has been seen: most forms have one, and it comes last. */
  noTitleLabel: -1.5,
} as const;

/** Other relations between the parts. */
export const RELATION = {
  /** The own number of an Änderungsantrag begins with the number that it amends. */
  amends: 3,
  /** It does not. */
  amendsNot: -3,
  /** A row of values one space apart was cut at a date or a number. */
  cut: -1,
  /** A further row of Gremium: few papers have one. */
  furtherRow: -0.5,
  /** A further row of a Beratungsfolge: most have several. */
  rowOfTable: 0.5,
  /** A row behind the Kurztitel: the body names committees, too. */
  rowBehindTitle: -6,
} as const;

/** Readings worse than the best by more are given up. */
export const FARTHEST = 9;
/** So many readings are kept from line to line. */
export const BEAM = 10;
/** A value whose second-best reading is nearer is unsure. */
export const UNSURE = 1;
/** A header must be likelier than a body that happens to hold its words. */
export const LEAST = 8;

/** A title line of a paper without the printed form. */
export const FORMLESS = {
  /** It begins with `Anfrage`, `Antrag` … */
  kind: 2,
  /** A paper number stands at its beginning or behind that word. */
  number: 3,
  /** A colon or a dash follows the number: `A0251/19: Titel`. */
  colon: 1,
  /** It stands first, or apart from what is above. */
  apart: 1,
  /** It is a sentence, or ends as one. */
  sentence: -4,
  /** `Von:`, `Betreff:`: the head of a mail; and where its subject is a title, over a formal letter that asks or proposes something. */
  mail: -4,
  letter: 2,
  /** Several lines begin with a number: an agenda or a list. */
  list: -4,
  /** A salutation, a resolution's lead-in or a question's follows. */
  body: 2,
  /** Nothing of the kind does: a press release, a note. */
  noBody: -2,
  /** The paper's last lines have a number that stands alone. */
  closingNumber: 2,
  /** So much is needed. */
  least: 5,
} as const;
