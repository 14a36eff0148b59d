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

/**
 * Does a sentence decide? Told from 5,279 sentences of minutes, most by outsiders (`fixtures/outsiders`), each author's
 * judged by what the others' taught; rounded.
 */
export const DECIDING = {
  /** The body itself, or its members, with a verb that decides: seldom told of anything else. */
  acts: 4.2,
  /** A word of what became of it. */
  outcome: 2.5,
  /** One count of a vote, and two: speeches tell of votes, too. */
  counts: 3,
  whole: 1.6,
  /** All three: no speech has them but in words of another. */
  three: 0.9,
  /** `zur Kenntnis genommen`: clerks write it of nothing else. */
  noted: 2.5,
  /** `einstimmig` */
  manner: 2,
  /** `Zur Kenntnis genommen.` */
  alone: 1.2,
  /** `wird … angenommen`, `ist … erledigt` */
  now: 1.8,
  state: 1.7,
  /** What is decided on begins the sentence, or stands in it. */
  matterFirst: 1.8,
  matter: 1.6,
  /** `Genehmigt.`, `5 : 3 : 0 empfohlen.` */
  noVerb: 1.5,
  doneLast: 0.9,
  /** Who moved it takes it back. */
  takesBack: 2.4,
  /** A motion that ends in a vote, without a word of what became of it. */
  votedMotion: 2.6,
  /** `Für die Vorlage stimmen sieben Mitglieder, …` */
  votesFor: 1.5,
  /** `findet keine Mehrheit` */
  majority: 0.8,
  /** `beauftragt …`, with a vote. */
  ordersVoted: 1.5,
  /** `…, dem mit … gefolgt wird` */
  clauseVoted: 1.4,
  colon: 1,
  /** Somebody begins the sentence; asks, says or wants; in words of another. */
  person: -1,
  says: -0.9,
  conjunction: -1.4,
  reported: -3.8,
  /** `Diesem wird …` is said of much. */
  pronoun: -1,
  /** Another body's, another day's. */
  other: -3.5,
  otherAmid: -0.9,
  otherVoted: -3.6,
  elsewhere: -2.9,
  /** What always holds, what is pointed at, who says it behind it. */
  speech: -4,
} as const;

/** Of sentences that tell there are many more. */
export const DECIDES = -5.3;
/** Between these a sentence is said to be doubtful: of 5,279 sentences 68 were, and of the others 14 are wrong. */
export const SURE_DECISION = 1.3;
export const SURE_TELLING = -1.8;
