/** How much two texts have in common, by their words. */

import { tellingWords } from './titles.ts';

/** Words of several texts that are compared with others; a word that all of them have weighs little. */
export class WordWeights {
  readonly #count = new Map<string, number>();

  constructor(texts: readonly (string | null)[]) {
    for (const text of texts)
      for (const word of tellingWords(text ?? '')) this.#count.set(word, (this.#count.get(word) ?? 0) + 1);
  }

  /** 1 for a word that one text has, less the more have it. */
  weigh(words: Iterable<string>): number {
    let sum = 0;
    for (const word of words) sum += 1 / (this.#count.get(word) ?? 1);
    return sum;
  }

  /** Share of the first text's words that the second one has. */
  contained(a: string, b: string): number {
    const [left, right] = [tellingWords(a), tellingWords(b)];
    const all = this.weigh(left);
    return all === 0 ? 0 : this.weigh([...left].filter((word) => right.has(word))) / all;
  }

  /** From 0, nothing in common, to 1, the same words. */
  overlap(a: string, b: string): number {
    const [left, right] = [tellingWords(a), tellingWords(b)];
    const all = this.weigh(left) + this.weigh(right);
    return all === 0 ? 0 : (2 * this.weigh([...left].filter((word) => right.has(word)))) / all;
  }
}

/** The same for two texts that stand alone. */
export function overlapOf(a: string, b: string): number {
  return new WordWeights([]).overlap(a, b);
}

export interface Best {
  index: number;
  score: number;
  /** By how much it leads the next one. */
  margin: number;
}

/** The highest of some scores; `null` of none. The first of several that are equal, with a margin of 0. */
export function bestOf(scores: readonly number[]): Best | null {
  let index = -1;
  let second = 0;
  for (const [at, score] of scores.entries()) {
    if (index < 0 || score > scores[index]!) {
      if (index >= 0) second = scores[index]!;
      index = at;
    } else second = Math.max(second, score);
  }
  return index < 0 ? null : { index, score: scores[index]!, margin: scores[index]! - second };
}
