/** The evidence for each role of a candidate. */

import { type Facts, factsOf } from '../clues/clue.ts';
import { CLUES } from '../clues/index.ts';
import { NamesInLines } from '../clues/lineNames.ts';
import type { Role } from '../forms/form.ts';
import { blockOf } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import type { Candidate } from './candidates.ts';
import { HOPELESS, NEVER, ROLES } from './roles.ts';
import { ROLE_WEIGHTS } from './roleWeights.ts';
import { isSigned, traitsOf, type Weighed } from './transitions.ts';
import { type Weighing, weighingOf } from './weighing.ts';
import { FLOATS } from './weights.ts';

export interface Scored extends Candidate, Weighed {
  /** The roles that it may have, and that are not hopeless. */
  roles: number[];
  clues: Map<string, number>;
  /** What the skipped lines are taken for. */
  passed: ReadonlyMap<number, Passed>;
}

/** A line that stands aside inside a block. */
export interface Passed {
  role: Role;
  score: number;
  clues: ReadonlyMap<string, number>;
}

/** Of all roles their evidence where no clue speaks; what clues add counts for those only that the form has. */
const BASE = Float64Array.from(ROLES, (role) => ROLE_WEIGHTS[role]!.base);

const NONE_PASSED: ReadonlyMap<number, Passed> = new Map();

/** Weighs the candidates of one sheet; `known`: the roles that its form has. */
export class Evidence {
  readonly #sheet: Sheet;
  readonly #known: readonly number[];
  readonly #senders: KnownSenders;
  readonly #weighing: readonly Weighing[];
  readonly #names: NamesInLines;
  /** By line: many candidates may go on behind one that stands aside. */
  readonly #passed = new Map<number, Passed>();

  constructor(sheet: Sheet, known: readonly number[], senders: KnownSenders) {
    this.#sheet = sheet;
    this.#known = known;
    this.#senders = senders;
    this.#weighing = weighingOf(known);
    this.#names = new NamesInLines(sheet.layout, senders);
  }

  /** All candidates, by the line that they begin with. */
  scored(candidates: readonly (readonly Candidate[])[]): Scored[][] {
    const all: Scored[][] = [];
    for (const list of candidates) {
      const scored: Scored[] = [];
      for (const one of list) scored.push(this.score(one));
      all.push(scored);
    }
    return all;
  }

  score(candidate: Candidate): Scored {
    // named one by one: copies of objects that are then given further keys cost more than most clues
    const { start, end, block, score, aside, skipped } = candidate;
    const facts: Facts = factsOf(this.#sheet, this.#senders, candidate, this.#names);
    const clues = new Map<string, number>();
    const weights = BASE.slice();
    for (const { clue, roles, weights: told } of this.#weighing) {
      const found = clue.find(facts);
      if (found === 0) continue;
      clues.set(clue.id, found);
      for (let index = 0; index < roles.length; index++) weights[roles[index]!]! += told[index]! * found;
    }
    // what goes on behind a line that stands aside takes that line to be furniture or a note
    let cutting = score;
    const passed = skipped.length === 0 ? NONE_PASSED : this.#passedLines(skipped);
    for (const one of passed.values()) cutting += one.score;
    const roles = hopeful(this.#known, weights, clues);
    for (const role of roles) weights[role]! += cutting;
    const traits = traitsOf(facts.amid, isSequel(this.#sheet, candidate), clues);
    return { start, end, block, score, aside, skipped, weights, roles, clues, passed, traits };
  }

  #passedLines(lines: readonly number[]): Map<number, Passed> {
    return new Map(
      lines.map((line) => {
        const passed = this.#passed.get(line) ?? passedLine(this.#sheet, this.#senders, line);
        this.#passed.set(line, passed);
        return [line, passed];
      }),
    );
  }
}

/** The roles that are not far behind the best one, and have what they are told by. */
function hopeful(
  known: readonly number[],
  weights: Float64Array,
  clues: ReadonlyMap<string, number>,
): number[] {
  let best = NEVER;
  for (const role of known) if (weights[role]! > best) best = weights[role]!;
  const found: number[] = [];
  for (const role of known) if (weights[role]! > best - HOPELESS && isSigned(role, clues)) found.push(role);
  return found;
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
  const { block, aside } = { block: lineBlock(sheet, line), aside: sheet.aside[line] ?? null };
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

/** A line as a block of its own. */
export function lineBlock(sheet: Sheet, line: number) {
  return blockOf(sheet.layout, [sheet.lines[line]!], null);
}
