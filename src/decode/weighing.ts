/**
 * What the clues count for the roles that a form has. A clue that speaks of none of them is not asked: an Anfrage has no
 * recommendation, and nobody needs to look for one in each of its possible blocks.
 */

import type { Clue } from '../clues/clue.ts';
import { CLUES } from '../clues/index.ts';
import { ROLES } from './roles.ts';
import { ROLE_WEIGHTS } from './roleWeights.ts';
import { signsOf } from './transitions.ts';

/** A clue with the roles of the form that it speaks of (of most it says nothing), and what it counts for each. */
export interface Weighing {
  clue: Clue;
  roles: Uint8Array;
  weights: Float64Array;
}

const known = new WeakMap<readonly number[], readonly Weighing[]>();

/** `roles`: indexes of those that the form has; made once for each form, in the order of the clues. */
export function weighingOf(roles: readonly number[]): readonly Weighing[] {
  let found = known.get(roles);
  if (found === undefined) {
    const signs = new Set(roles.flatMap((role) => signsOf(role)));
    found = CLUES.map((clue) => weighingFor(clue, roles)).filter(
      ({ clue, roles: told }) => told.length > 0 || signs.has(clue.id),
    );
    known.set(roles, found);
  }
  return found;
}

function weighingFor(clue: Clue, roles: readonly number[]): Weighing {
  const weightOf = (role: number) => ROLE_WEIGHTS[ROLES[role]!]!.clues[clue.id] ?? 0;
  const told = roles.filter((role) => weightOf(role) !== 0);
  return { clue, roles: Uint8Array.from(told), weights: Float64Array.from(told, weightOf) };
}
