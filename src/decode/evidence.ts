/** The evidence for each role of a candidate. */

import { type Facts, factsOf } from '../clues/clue.ts';
import { CLUES } from '../clues/index.ts';
import type { Role } from '../forms/form.ts';
import { blockOf } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import type { KnownSenders } from '../signatures/knownSenders.ts';
import type { Candidate } from './candidates.ts';
import { HOPELESS, NEVER, ROLES } from './roles.ts';
import { FLOATS, ROLE_WEIGHTS } from './weights.ts';

export interface Scored extends Candidate {
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
export interface Passed {
  role: Role;
  score: number;
  clues: ReadonlyMap<string, number>;
}

/** For each clue the weights of all roles, and of all roles their evidence where no clue speaks. */
const BASE = Float64Array.from(ROLES, (role) => ROLE_WEIGHTS[role]!.base);
const WEIGHTS = CLUES.map(({ id }) => Float64Array.from(ROLES, (role) => ROLE_WEIGHTS[role]!.clues[id] ?? 0));

export function score(
  sheet: Sheet,
  known: readonly number[],
  senders: KnownSenders,
  candidate: Candidate,
): Scored {
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
