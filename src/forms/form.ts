/** What a form is: which roles the blocks of a kind of paper have, and what follows what. */

/**
 * What a block is on the paper. The first group holds values; the others are named and are in no value, so that no line
 * is lost without a word.
 */
export const PROPER_ROLES = [
  'salutation',
  'background',
  /** Background between a lead-in and its questions. */
  'remark',
  'intro',
  'inlineQuestion',
  'heading',
  /** A question with a printed number or bullet, and one without. */
  'item',
  'question',
  'continued',
  'request',
  'lead',
  'resolution',
  'referral',
  'reasonsHead',
  'reasons',
  /** What a Stellungnahme or Information says without a sign of what it answers. */
  'statement',
  'answerIntro',
  'answerHeading',
  /** A question that is repeated above its answer. */
  'quoted',
  /** `Antwort:` alone in its line, and what answers. */
  'answerLabel',
  'answer',
  /** An answer that begins with the number of its question and nothing else, and its further paragraphs. */
  'numberedAnswer',
  'numberedText',
  'recommendation',
  'coordination',
  /** Who worked on the paper, telephone, file number. */
  'contact',
  /** The printed forms of a Drucksache. */
  'financeForm',
  'responsible',
  /** Another paper behind the list of enclosures. */
  'boundIn',
  'signature',
  'enclosuresHead',
  'enclosure',
  'farewell',
  'postScriptum',
  /** Who certifies the copy, and whom it goes to. */
  'certified',
  'copies',
  'other',
] as const;

/** Roles that may come between any two blocks and change nothing of what follows. */
export const FLOATING_ROLES = [
  'furniture',
  'footnote',
  'stamp',
  'webPage',
  'separator',
  'answerLine',
  'banner',
  'placeDate',
] as const;

export type ProperRole = (typeof PROPER_ROLES)[number];
export type FloatingRole = (typeof FLOATING_ROLES)[number];
export type Role = ProperRole | FloatingRole;

/** Roles whose words are in no value. */
export const VALUELESS: ReadonlySet<Role> = new Set<Role>([
  'lead',
  'reasonsHead',
  'enclosuresHead',
  'answerLabel',
  'contact',
  'financeForm',
  'responsible',
  'boundIn',
  'farewell',
  'postScriptum',
  'certified',
  'copies',
  ...FLOATING_ROLES,
]);

/** The state before the first block. */
export const START = 'start';
export type Context = ProperRole | typeof START;

export interface Form {
  /** For each role the log weights of what may come next; what is not named costs `weights.UNUSUAL`. */
  follows: Readonly<Partial<Record<Context, Readonly<Partial<Record<ProperRole, number>>>>>>;
  /** Roles of this kind besides those that `follows` names nowhere else: all others never occur. */
  roles: readonly ProperRole[];
  /** What a paper that ends with this role costs; 0 where nothing is said. */
  ends: Readonly<Partial<Record<Context, number>>>;
  /** Roles that stand aside in other kinds, and never in this. */
  without?: readonly FloatingRole[];
  /** Do the heads of offices sign, by their surnames alone? */
  surnames?: true;
  /** The values that some roles go to where that differs from their name. */
  becomes: Readonly<Partial<Record<ProperRole, ProperRole>>>;
}
