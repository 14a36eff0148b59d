/**
 * The best way to cut the lines into blocks and to give every block a role: the highest sum of evidence over the whole
 * paper, found by going through the lines once forwards (what leads here) and once backwards (what can follow). The
 * difference to the best way that reads a line otherwise is the line's margin.
 */

import { type Facts, factsOf } from '../clues/clue.ts';
import { CLUES } from '../clues/index.ts';
import {
  type Context,
  FLOATING_ROLES,
  type Form,
  PROPER_ROLES,
  type ProperRole,
  type Role,
  START,
  VALUELESS,
} from '../forms/form.ts';
import type { Sheet } from '../sheet/body.ts';
import type { KnownSenders } from '../values/knownSenders.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { AMONG_ENCLOSURES, CHANGES_AMID, FLOATS, FLOATS_AMID, ROLE_WEIGHTS, UNUSUAL } from './weights.ts';

export interface Decided extends Candidate {
  role: Role;
  /** How much better this is than the best reading that gives one of the lines another role. */
  margin: number;
  /** How much better this is than the best reading that cuts here otherwise. */
  cutMargin: number;
  /** The clues that were found, by id. */
  clues: ReadonlyMap<string, number>;
}

const CONTEXTS: readonly Context[] = [START, ...PROPER_ROLES];
const ROLES: readonly Role[] = [...PROPER_ROLES, ...FLOATING_ROLES];
const PROPER = PROPER_ROLES.length;
const WIDTH = CONTEXTS.length;
const NEVER = Number.NEGATIVE_INFINITY;

/** Rows of numbers by form: made once. */
interface Costs {
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
const ENCLOSED: ReadonlySet<Context> = new Set<Context>(['enclosuresHead', 'enclosure']);
const ANYWHERE: ReadonlySet<Role> = new Set<Role>(['furniture', 'footnote', 'separator']);

function costsOf(form: Form): Costs {
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
        ANYWHERE.has(role) || EDGES.has(context) ? FLOATS : FLOATS_AMID;
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

/** Roles that end in the same value are one reading; so are those whose words are in none. */
const SLOTS = ROLES.map((role) => (VALUELESS.has(role) ? 'none' : role === 'remark' ? 'background' : role));

/** Contexts of one list. */
const LIST = new Set(
  CONTEXTS.flatMap((context, index) =>
    ['item', 'question', 'continued', 'inlineQuestion'].includes(context) ? [index] : [],
  ),
);

/** Contexts behind which a list or a sentence of its own begins. */
const LEADS = new Set(
  CONTEXTS.flatMap((context, index) =>
    [
      'start',
      'salutation',
      'intro',
      'heading',
      'remark',
      'lead',
      'reasonsHead',
      'referral',
      'enclosuresHead',
    ].includes(context)
      ? [index]
      : [],
  ),
);

interface Scored extends Candidate {
  /** Does it stand in the middle of a sentence? */
  amid: boolean;
  /** Does its number follow the one of an item above? */
  sequel: boolean;
  /** Evidence for each role, the cutting's included. */
  weights: Float64Array;
  /** The roles that are not hopeless. */
  roles: number[];
  clues: Map<string, number>;
  /** What the skipped lines are taken for. */
  passed: ReadonlyMap<number, Passed>;
}

/** A line that stands aside inside a block. */
interface Passed {
  role: Role;
  score: number;
  clues: ReadonlyMap<string, number>;
}

/** Contexts and roles so far behind the best ones cannot be on the best way, nor close to it. */
const HOPELESS = 12;

export function decode(sheet: Sheet, form: Form, senders: KnownSenders): Decided[] {
  const { length } = sheet.lines;
  if (length === 0) return [];
  const table = costsOf(form);
  const candidates = candidatesOf(sheet).map((list) =>
    list.map((one) => score(sheet, table.roles, senders, one)),
  );
  const forward = new Float64Array((length + 1) * WIDTH).fill(NEVER);
  forward[0] = 0;
  const back: (Step | undefined)[] = new Array((length + 1) * WIDTH);
  const open: number[][] = [];
  for (let at = 0; at < length; at++) {
    const contexts = likely(forward, at);
    open.push(contexts);
    for (const candidate of candidates[at]!) {
      for (const from of contexts) {
        const before = forward[at * WIDTH + from]!;
        for (const role of candidate.roles) {
          const to = role < PROPER ? role + 1 : from;
          const slot = candidate.end * WIDTH + to;
          const gain = before + gainOf(candidate, table, from, role);
          if (gain <= forward[slot]!) continue;
          forward[slot] = gain;
          back[slot] = { candidate, role, from };
        }
      }
    }
  }
  const margins = backwards(candidates, open, table, forward);
  return trace(back, forward, table.ends, length).flatMap(({ candidate, role }) => [
    { ...candidate, role: ROLES[role]!, ...margins.of(candidate, role) },
    ...candidate.skipped.map((line) => skippedOf(sheet, candidate, line, margins)),
  ]);
}

/** A line that stands aside inside a block, as a block of its own. */
function skippedOf(sheet: Sheet, { passed }: Scored, line: number, margins: Margins): Decided {
  const { role, clues } = passed.get(line)!;
  const aside = sheet.aside[line] ?? null;
  const block = candidatesBlock(sheet, line);
  const own = { start: line, end: line + 1, block, score: 0, aside, skipped: [] };
  const { margin } = margins.of(own, ROLES.indexOf(role));
  return { ...own, role, clues, margin, cutMargin: margin };
}

/** Goes back from the end: with what leads to a block, what can follow it gives the best whole reading that has it. */
function backwards(
  candidates: readonly (readonly Scored[])[],
  open: readonly (readonly number[])[],
  table: Costs,
  forward: Float64Array,
): Margins {
  const { length } = candidates;
  const backward = new Float64Array((length + 1) * WIDTH).fill(NEVER);
  backward.set(table.ends, length * WIDTH);
  const margins = new Margins(length);
  for (let at = length - 1; at >= 0; at--) {
    for (const candidate of candidates[at]!) {
      for (const from of open[at]!) {
        const slot = at * WIDTH + from;
        for (const role of candidate.roles) {
          const to = role < PROPER ? role + 1 : from;
          const through = gainOf(candidate, table, from, role) + backward[candidate.end * WIDTH + to]!;
          if (through > backward[slot]!) backward[slot] = through;
          margins.note(candidate, role, forward[slot]! + through);
        }
      }
    }
  }
  return margins;
}

/** Contexts that are not far behind the best one at this line. */
function likely(forward: Float64Array, at: number): number[] {
  let best = NEVER;
  for (let from = 0; from < WIDTH; from++) best = Math.max(best, forward[at * WIDTH + from]!);
  const found: number[] = [];
  if (best === NEVER) return found;
  for (let from = 0; from < WIDTH; from++)
    if (forward[at * WIDTH + from]! > best - HOPELESS) found.push(from);
  return found;
}

/** A numbered heading follows the one before it, and not the item above. */
const HEADING = PROPER_ROLES.indexOf('heading');
/** Roles that their own words open: many lines without these would else be cheaper to leave out than to read. */
const NAMED = [PROPER_ROLES.indexOf('copies'), PROPER_ROLES.indexOf('certified')];

interface Step {
  candidate: Scored;
  role: number;
  from: number;
}

/** The evidence that a candidate with this role adds behind this context. */
function gainOf(
  { weights, amid, sequel, clues }: Scored,
  { trans, floats }: Costs,
  from: number,
  role: number,
): number {
  if (role >= PROPER) return floats[from * FLOATING_ROLES.length + role - PROPER]! + weights[role]!;
  if (NAMED.includes(role) && from !== role + 1 && !clues.has(PROPER_ROLES[role]!)) return NEVER;
  const gain = trans[from * PROPER + role]! + weights[role]!;
  if ((!amid && !sequel) || role === HEADING) return gain;
  const before = LIST.has(from);
  const other = before !== LIST.has(role + 1);
  const changes =
    (other && sequel && (before || !LEADS.has(from))) ||
    (amid && (before ? other : !LEADS.has(from) && from !== role + 1));
  return changes ? gain + CHANGES_AMID : gain;
}

function trace(
  back: readonly (Step | undefined)[],
  forward: Float64Array,
  ends: Float64Array,
  length: number,
): Step[] {
  let context = 0;
  for (let one = 1; one < WIDTH; one++) {
    const slot = length * WIDTH;
    if (forward[slot + one]! + ends[one]! > forward[slot + context]! + ends[context]!) context = one;
  }
  const steps: Step[] = [];
  for (let at = length; at > 0; ) {
    const step = back[at * WIDTH + context]!;
    steps.push(step);
    at = step.candidate.start;
    context = step.from;
  }
  return steps.reverse();
}

/** Readings so much worse say nothing of how close the choice was. */
const FAR = 30;

/** The best whole readings by what they make of each line. */
class Margins {
  /** By line and role. */
  private readonly roles: Float64Array;
  /** By line: the best reading in which a block begins there, and in which one goes on there. */
  private readonly begins: Float64Array;
  private readonly goesOn: Float64Array;
  /** The best of all. */
  private total = NEVER;

  constructor(length: number) {
    this.roles = new Float64Array(length * ROLES.length).fill(NEVER);
    this.begins = new Float64Array(length).fill(NEVER);
    this.goesOn = new Float64Array(length).fill(NEVER);
  }

  note(candidate: Scored, role: number, whole: number): void {
    if (whole > this.total) this.total = whole;
    else if (whole < this.total - FAR) return;
    for (let line = candidate.start; line < candidate.end; line++) {
      if (line > candidate.start && candidate.skipped.includes(line)) {
        const aside = line * ROLES.length + ROLES.indexOf(candidate.passed.get(line)!.role);
        if (whole > this.roles[aside]!) this.roles[aside] = whole;
        continue;
      }
      const slot = line * ROLES.length + role;
      if (whole > this.roles[slot]!) this.roles[slot] = whole;
      const cut = line === candidate.start ? this.begins : this.goesOn;
      if (whole > cut[line]!) cut[line] = whole;
    }
  }

  of(candidate: Candidate, role: number): { margin: number; cutMargin: number } {
    let margin = Number.POSITIVE_INFINITY;
    let cutMargin = Number.POSITIVE_INFINITY;
    for (let line = candidate.start; line < candidate.end; line++) {
      if (line > candidate.start && candidate.skipped.includes(line)) continue;
      for (let other = 0; other < ROLES.length; other++) {
        if (SLOTS[other] !== SLOTS[role])
          margin = Math.min(margin, this.total - this.roles[line * ROLES.length + other]!);
      }
      const otherCut = line === candidate.start ? this.goesOn : this.begins;
      cutMargin = Math.min(cutMargin, this.total - otherCut[line]!);
    }
    return { margin, cutMargin };
  }
}

/** For each clue the weights of all roles, and of all roles their evidence where no clue speaks. */
const BASE = Float64Array.from(ROLES, (role) => ROLE_WEIGHTS[role]!.base);
const WEIGHTS = CLUES.map(({ id }) => Float64Array.from(ROLES, (role) => ROLE_WEIGHTS[role]!.clues[id] ?? 0));

function score(sheet: Sheet, known: readonly number[], senders: KnownSenders, candidate: Candidate): Scored {
  const facts: Facts = factsOf(sheet, senders, candidate);
  const clues = new Map<string, number>();
  const weights = BASE.slice();
  for (let index = 0; index < CLUES.length; index++) {
    const clue = CLUES[index]!;
    const found = clue.find(facts);
    if (found === 0) continue;
    clues.set(clue.id, found);
    const own = WEIGHTS[index]!;
    for (let role = 0; role < weights.length; role++) weights[role]! += own[role]! * found;
  }
  // what goes on behind a line that stands aside takes that line to be furniture or a note
  let cutting = candidate.score;
  const passed = new Map(candidate.skipped.map((line) => [line, passedLine(sheet, senders, line)]));
  for (const one of passed.values()) cutting += one.score;
  let best = NEVER;
  for (const role of known) best = Math.max(best, weights[role]!);
  const roles = known.filter((role) => weights[role]! > best - HOPELESS);
  for (let role = 0; role < weights.length; role++) weights[role]! += cutting;
  return {
    ...candidate,
    weights,
    roles,
    clues,
    passed,
    amid: facts.amid,
    sequel: isSequel(sheet, candidate),
  };
}

/** Indexes of the roles that the form has. */
function rolesOf({ roles }: Form): number[] {
  return ROLES.flatMap((role, index) =>
    index >= PROPER || roles.includes(role as ProperRole) ? [index] : [],
  );
}

/** How many lines above the item before is looked for. */
const LOOK_BACK = 30;

function isSequel(sheet: Sheet, { start, block: { marker } }: Candidate): boolean {
  if (marker === null || marker.family === 'bullet') return false;
  for (let line = start - 1; line >= Math.max(0, start - LOOK_BACK); line--) {
    const before = sheet.lines[line]!.marker;
    if (before?.style === marker.style) return before.value === marker.value - 1;
  }
  return false;
}

function passedLine(sheet: Sheet, senders: KnownSenders, line: number): Passed {
  const { block, aside } = { block: candidatesBlock(sheet, line), aside: sheet.aside[line] ?? null };
  const facts = factsOf(sheet, senders, { block, aside, start: line, end: line + 1 });
  const found = new Map<string, number>();
  const readings = (['furniture', 'footnote'] as const).map((role): Passed => {
    const { base, clues } = ROLE_WEIGHTS[role]!;
    let score = base + FLOATS;
    for (const clue of CLUES) {
      if (clues[clue.id] === undefined) continue;
      const value = clue.find(facts);
      if (value !== 0) found.set(clue.id, value);
      score += clues[clue.id]! * value;
    }
    return { role, score, clues: found };
  });
  return readings.reduce((best, one) => (one.score > best.score ? one : best));
}

import { blockOf } from '../body/block.ts';

function candidatesBlock(sheet: Sheet, line: number) {
  return blockOf(sheet.layout, [sheet.lines[line]!], null);
}

export type { ProperRole };
