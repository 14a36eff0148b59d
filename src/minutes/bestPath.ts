/** Of lines that may begin items: those that do, so that their numbers rise and most speaks for them together. */

import { compareKeys } from './itemNumber.ts';
import { STEP } from './weights.ts';

export interface Weighed {
  key: readonly number[];
  weight: number;
}

interface Best {
  score: number;
  index: number;
}

const NONE: Best = { score: 0, index: -1 };

/** Indexes of the chosen, in order. Time grows with n log n. */
export function bestPath(candidates: readonly Weighed[]): number[] {
  const ranks = ranksOf(candidates);
  const below = new HighestBelow(candidates.length + 1);
  const families = new Map<string, Best>();
  const before: number[] = [];
  const scores: number[] = [];
  let anywhere = NONE;
  let end = NONE;
  candidates.forEach(({ key, weight }, index) => {
    let from = below.highest(ranks[index]!);
    const next = families.get(predecessor(key));
    if (next !== undefined && next.score + STEP.next > from.score)
      from = { score: next.score + STEP.next, index: next.index };
    if (anywhere.score + STEP.back > from.score) from = { ...anywhere, score: anywhere.score + STEP.back };
    const best = { score: from.score + weight, index };
    scores.push(best.score);
    before.push(from.index);
    below.put(ranks[index]!, best);
    if (best.score > anywhere.score) anywhere = best;
    if (best.score > end.score) end = best;
    for (const family of familiesOf(key)) {
      if (best.score > (families.get(family)?.score ?? Number.NEGATIVE_INFINITY)) families.set(family, best);
    }
  });
  const chosen: number[] = [];
  for (let index = end.index; index >= 0; index = before[index]!) chosen.push(index);
  return chosen.reverse();
}

/** Whose next item this is: of 5.3 that of 5.2 and all below it, of 5.3.1 that of 5.3 itself. */
function predecessor(key: readonly number[]): string {
  const last = key.at(-1)!;
  const parent = key.slice(0, -1);
  return last === 1 ? `=${parent.join('.')}` : [...parent, last - 1].join('.');
}

function familiesOf(key: readonly number[]): string[] {
  return [`=${key.join('.')}`, ...key.map((_, index) => key.slice(0, index + 1).join('.'))];
}

function ranksOf(candidates: readonly Weighed[]): number[] {
  const order = candidates.map((_, index) => index);
  order.sort((a, b) => compareKeys(candidates[a]!.key, candidates[b]!.key));
  const ranks: number[] = [];
  let rank = 0;
  order.forEach((index, at) => {
    const previous = order[at - 1];
    if (previous === undefined || compareKeys(candidates[previous]!.key, candidates[index]!.key) !== 0)
      rank++;
    ranks[index] = rank;
  });
  return ranks;
}

/** The highest score among lower ranks (Fenwick's tree). */
class HighestBelow {
  private readonly tree: Best[];

  constructor(size: number) {
    this.tree = Array.from({ length: size + 1 }, () => NONE);
  }

  put(rank: number, best: Best): void {
    for (let at = rank; at < this.tree.length; at += at & -at)
      if (best.score > this.tree[at]!.score) this.tree[at] = best;
  }

  highest(rank: number): Best {
    let best = NONE;
    for (let at = rank - 1; at > 0; at -= at & -at)
      if (this.tree[at]!.score > best.score) best = this.tree[at]!;
    return best;
  }
}
