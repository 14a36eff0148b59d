/** What a form says of a block behind another, as rows of numbers, and what a block's place in a list or sentence adds. */

import {
  type Context,
  FLOATING_ROLES,
  type FloatingRole,
  type Form,
  PROPER_ROLES,
  type ProperRole,
  type Role,
  START,
} from '../forms/form.ts';
import { CONTEXTS, NEVER, PROPER, ROLES } from './roles.ts';
import { AMONG_ENCLOSURES, CHANGES_AMID, FLOATS, FLOATS_AMID, FLOATS_OWED, UNUSUAL } from './weights.ts';

/** Rows of numbers by form: made once. */
export interface Costs {
  /** `trans[context * PROPER + role]` */
  trans: Float64Array;
  ends: Float64Array;
  floats: Float64Array;
  /** Indexes of the roles that the form has. */
  roles: number[];
}

const costs = new WeakMap<Form, Costs>();

/** Where offices' notes and links of web pages stand: at the beginning and behind the text. */
const EDGES: ReadonlySet<Context> = new Set<Context>([
  START,
  'signature',
  'farewell',
  'enclosure',
  'enclosuresHead',
  'postScriptum',
  'request',
  'reasonsHead',
]);
/** Here the next line is an answer, however short: `Erledigt.` is no stamp. */
const OWED: ReadonlySet<Context> = new Set<Context>(['quoted']);
const ENCLOSED: ReadonlySet<Context> = new Set<Context>(['enclosuresHead', 'enclosure']);
const ANYWHERE: ReadonlySet<Role> = new Set<Role>(['furniture', 'footnote', 'separator']);

export function costsOf(form: Form): Costs {
  let found = costs.get(form);
  if (found !== undefined) return found;
  const trans = new Float64Array(CONTEXTS.length * PROPER);
  const floats = new Float64Array(CONTEXTS.length * FLOATING_ROLES.length);
  CONTEXTS.forEach((context, from) => {
    PROPER_ROLES.forEach((role, to) => {
      const known = form.roles.includes(role);
      trans[from * PROPER + to] = known ? (form.follows[context]?.[role] ?? UNUSUAL) : NEVER;
    });
    FLOATING_ROLES.forEach((role, to) => {
      floats[from * FLOATING_ROLES.length + to] =
        ANYWHERE.has(role) || EDGES.has(context) ? FLOATS : OWED.has(context) ? FLOATS_OWED : FLOATS_AMID;
      // `Stellungnahme S0003/23` in a list of enclosures is one of them
      if (role === 'answerLine' && ENCLOSED.has(context))
        floats[from * FLOATING_ROLES.length + to]! += AMONG_ENCLOSURES;
    });
  });
  const ends = Float64Array.from(CONTEXTS, (context) => form.ends[context] ?? 0);
  found = { trans, ends, floats, roles: rolesOf(form) };
  costs.set(form, found);
  return found;
}

/** Contexts of one list. */
const LIST: ReadonlySet<Context> = new Set<Context>(['item', 'question', 'continued', 'inlineQuestion']);

/** Contexts behind which a list or a sentence of its own begins. */
const LEADS: ReadonlySet<Context> = new Set<Context>([
  START,
  'salutation',
  'intro',
  'heading',
  'remark',
  'lead',
  'reasonsHead',
  'referral',
  'enclosuresHead',
  'answerIntro',
  'answerHeading',
  'answerLabel',
]);

/** A numbered heading or question follows the one before it, and not the item above. */
const HEADINGS: ReadonlySet<Context> = new Set<Context>([
  'heading',
  'answerHeading',
  'quoted',
  'numberedAnswer',
]);

/** Traits of a block, as bits. Its number follows the one of an item above. */
const SEQUEL = 1;
/** It stands in the middle of a sentence. */
const AMID = 2;
/** Roles that their own words open: many lines without these would else be cheaper to leave out than to read. */
const NAMED = (['copies', 'certified', 'financeForm', 'responsible', 'boundIn', 'enclosure'] as const).map(
  (role, index) => ({ role, wordless: 4 << index }),
);
/** Behind these a list of enclosures goes on, or is looked for, without a word that says so. */
const LISTS_FOLLOW: ReadonlySet<Context> = new Set<Context>(['enclosuresHead', 'signature', 'farewell']);
const WORDLESS = NAMED.reduce((bits, { wordless }) => bits | wordless, 0);
/** Roles that no block has without words or a shape of its own, by the clues of these. */
const SIGNS = {
  lead: ['resolutionLead', 'proposalHead'],
  reasonsHead: ['reasonsHead', 'spokenReasons', 'otherReasons'],
  enclosuresHead: ['enclosuresHead'],
  answerHeading: ['answerHeading', 'answerSentence'],
  answerLabel: ['answerLabel'],
  quoted: [
    ...['questionMark', 'questionWord', 'questionLabel', 'nextQuestion', 'belowQuestion', 'conditional'],
    ...['inQuotes', 'otherFont', 'innerAnswer'],
  ],
  recommendation: ['recommends'],
  coordination: ['agreement'],
  contact: ['contact'],
  numberedAnswer: ['numbered'],
} satisfies Partial<Record<ProperRole, readonly string[]>>;
const SIGNED: ReadonlyMap<number, readonly string[]> = new Map(
  Object.entries(SIGNS).map(([role, clues]) => [PROPER_ROLES.indexOf(role as ProperRole), clues]),
);

/** What a block is, whatever its role; `clues`: how much each is so, by id. */
export function traitsOf(amid: boolean, sequel: boolean, clues: ReadonlyMap<string, number>): number {
  let traits = (amid ? AMID : 0) | (sequel ? SEQUEL : 0);
  for (const { role, wordless } of NAMED) if (!says(clues, role)) traits |= wordless;
  return traits;
}

/** The clues that say what a role's weights do not: that a block may have it at all. */
export function signsOf(role: number): readonly string[] {
  const named = NAMED.filter((one) => one.role === ROLES[role]).map((one): string => one.role);
  return [...named, ...(SIGNED.get(role) ?? [])];
}

/** Does a block with these clues have what this role is told by? */
export function isSigned(role: number, clues: ReadonlyMap<string, number>): boolean {
  const signs = SIGNED.get(role);
  return signs === undefined || signs.some((sign) => says(clues, sign));
}

/** `OBJECTIONS[context * PROPER + role]`: the traits that speak against this role behind this context. */
const OBJECTIONS = Uint8Array.from(
  CONTEXTS.flatMap((context) => PROPER_ROLES.map((role) => objectionsTo(context, role))),
);

function objectionsTo(context: Context, role: ProperRole): number {
  let traits = 0;
  for (const one of NAMED) {
    const listed = one.role === 'enclosure' && LISTS_FOLLOW.has(context);
    if (role === one.role && context !== role && !listed) traits |= one.wordless;
  }
  if (HEADINGS.has(role)) return traits;
  const before = LIST.has(context);
  const other = before !== LIST.has(role);
  if (other && (before || !LEADS.has(context))) traits |= SEQUEL;
  if (before ? other : !LEADS.has(context) && context !== role) traits |= AMID;
  return traits;
}

/** What transitions ask of a possible block. */
export interface Weighed {
  /** Evidence for each role that it may have, the cutting's included. */
  weights: Float64Array;
  /** What it is whatever its role, as bits. */
  traits: number;
}

/** The evidence that a candidate with this role adds behind this context. */
export function gainOf(
  { weights, traits }: Weighed,
  { trans, floats }: Costs,
  from: number,
  role: number,
): number {
  if (role >= PROPER) return floats[from * FLOATING_ROLES.length + role - PROPER]! + weights[role]!;
  const at = from * PROPER + role;
  const objections = OBJECTIONS[at]! & traits;
  if (objections === 0) return trans[at]! + weights[role]!;
  return (objections & WORDLESS) !== 0 ? NEVER : trans[at]! + weights[role]! + CHANGES_AMID;
}

/** A weaker clue is no sign of its own. */
const LEAST_SIGN = 0.2;

function says(clues: ReadonlyMap<string, number>, clue: string): boolean {
  return (clues.get(clue) ?? 0) >= LEAST_SIGN;
}

/** Indexes of the roles that the form has. */
function rolesOf({ roles, without = [] }: Form): number[] {
  return ROLES.flatMap((role, index) =>
    (index >= PROPER && !without.includes(role as FloatingRole)) || roles.includes(role as ProperRole)
      ? [index]
      : [],
  );
}
