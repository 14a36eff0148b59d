/**
 * The best way to cut the lines into blocks and to give every block a role: the highest sum of evidence over the whole
 * paper, found by going through the lines once forwards (what leads here) and once backwards (what can follow). The
 * difference to the best way that reads a line otherwise is the line's margin.
 */

import { type Form, type Role, VALUELESS } from '../forms/form.ts';
import type { Sheet } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { Evidence, lineBlock, type Scored } from './evidence.ts';
import { CONTEXTS, HOPELESS, NEVER, PROPER, ROLES } from './roles.ts';
import { type Costs, costsOf, gainOf } from './transitions.ts';

export interface Decided extends Candidate {
  role: Role;
  /** How much better this is than the best reading that gives one of the lines another role. */
  margin: number;
  /** The role that reading gives, which ends in another value. */
  rival: Role;
  /** How much better this is than the best reading that cuts here otherwise. */
  cutMargin: number;
  /** The clues that were found, by id. */
  clues: ReadonlyMap<string, number>;
}

const WIDTH = CONTEXTS.length;

/** Roles that end in the same value are one reading; so are those whose words are in none. */
const SLOTS = ROLES.map((role) => (VALUELESS.has(role) ? 'none' : role === 'remark' ? 'background' : role));
/** By role: those that are another reading. */
const OTHERS = SLOTS.map((slot) => ROLES.flatMap((_, other) => (SLOTS[other] === slot ? [] : [other])));

export function decode(sheet: Sheet, form: Form, senders: KnownSenders): Decided[] {
  const { length } = sheet.lines;
  if (length === 0) return [];
  const table = costsOf(form);
  const evidence = new Evidence(sheet, table.roles, senders);
  const candidates = evidence.scored(candidatesOf(sheet));
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
  const decided: Decided[] = [];
  for (const { candidate, role } of trace(back, forward, table.ends, length)) {
    decided.push(decidedOf(candidate, role, margins));
    for (const line of candidate.skipped) decided.push(skippedOf(sheet, candidate, line, margins));
  }
  return decided;
}

function decidedOf(candidate: Scored, role: number, margins: Margins): Decided {
  const { start, end, block, score, aside, skipped, clues } = candidate;
  return {
    start,
    end,
    block,
    score,
    aside,
    skipped,
    role: ROLES[role]!,
    clues,
    ...margins.of(candidate, role),
  };
}

/** A line that stands aside inside a block, as a block of its own. */
function skippedOf(sheet: Sheet, { passed }: Scored, line: number, margins: Margins): Decided {
  const { role, clues } = passed.get(line)!;
  const aside = sheet.aside[line] ?? null;
  const block = lineBlock(sheet, line);
  const own = { start: line, end: line + 1, block, score: 0, aside, skipped: [] };
  const { margin, rival } = margins.of(own, ROLES.indexOf(role));
  return { ...own, role, clues, margin, rival, cutMargin: margin };
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
      for (const role of candidate.roles) {
        let best = NEVER;
        for (const from of open[at]!) {
          const slot = at * WIDTH + from;
          const to = role < PROPER ? role + 1 : from;
          const through = gainOf(candidate, table, from, role) + backward[candidate.end * WIDTH + to]!;
          if (through > backward[slot]!) backward[slot] = through;
          if (forward[slot]! + through > best) best = forward[slot]! + through;
        }
        margins.note(candidate, role, best);
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

interface Step {
  candidate: Scored;
  role: number;
  from: number;
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

  of(candidate: Candidate, role: number): { margin: number; rival: Role; cutMargin: number } {
    let margin = Number.POSITIVE_INFINITY;
    let rival = role;
    let cutMargin = Number.POSITIVE_INFINITY;
    for (let line = candidate.start; line < candidate.end; line++) {
      if (line > candidate.start && candidate.skipped.includes(line)) continue;
      for (const other of OTHERS[role]!) {
        const behind = this.total - this.roles[line * ROLES.length + other]!;
        if (behind >= margin) continue;
        margin = behind;
        rival = other;
      }
      const otherCut = line === candidate.start ? this.goesOn : this.begins;
      cutMargin = Math.min(cutMargin, this.total - otherCut[line]!);
    }
    return { margin, rival: ROLES[rival]!, cutMargin };
  }
}
