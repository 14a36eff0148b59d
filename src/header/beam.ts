/** The best of many, best first: those that cannot be among them are never made. */

import { BEAM, FARTHEST } from './weights.ts';

interface Scored {
  readonly score: number;
}

/** No smaller sum would be kept among what was found so far, which is in order. */
export function floorOf(found: readonly Scored[]): number {
  if (found.length === 0) return Number.NEGATIVE_INFINITY;
  const far = found[0]!.score - FARTHEST;
  return found.length < BEAM ? far : Math.max(far, found[BEAM - 1]!.score);
}

/** Would something with this sum be kept? */
export function isKept(found: readonly Scored[], score: number): boolean {
  return score >= floorOf(found) && (found.length < BEAM || score > found[BEAM - 1]!.score);
}

/** Puts it in its place, behind what is as good; only what `isKept` may be put in. */
export function keep<One extends Scored>(found: One[], one: One): void {
  const { score } = one;
  if (found.length === BEAM) found.pop();
  let at = found.length;
  found.push(one);
  for (; at > 0 && found[at - 1]!.score < score; at--) found[at] = found[at - 1]!;
  found[at] = one;
}

/** Takes away from the end what is too far from the best. */
export function dropFarthest(found: Scored[], best = found[0]?.score ?? 0): void {
  while (found.length > 0 && found[found.length - 1]!.score < best - FARTHEST) found.pop();
}
