/** Which of a run's corrections found their paper. */

import type { Correction } from '../archive/corrections/correction.ts';
import type { Product } from '../product.ts';
import type { RunEntry } from './runEntry.ts';

export interface UnmetCorrection {
  correction: Correction;
  /** No paper of the run has the hash or number, or several papers have the number. */
  why: 'unknown' | 'several';
}

export interface CorrectionTally {
  /** Counts the papers of one input. */
  ended(products: readonly Product[]): void;
  /** Counts an input that was left as an earlier run with the same corrections had made it. */
  unchanged(entry: RunEntry): void;
  /** In the order of the list. */
  unmet(): UnmetCorrection[];
}

export function correctionTally(list: readonly Correction[]): CorrectionTally {
  const papers = list.map(() => 0);
  const note = (indices: readonly number[]): void => {
    for (const index of indices) if (index in papers) papers[index]! += 1;
  };
  return {
    ended(products) {
      for (const { corrections = [] } of products) note(corrections);
    },
    unchanged: ({ corrections = [] }) => note(corrections),
    unmet: () =>
      list.flatMap((correction, index): UnmetCorrection[] => {
        if (papers[index] === 0) return [{ correction, why: 'unknown' }];
        // the same file twice is one paper; several of a number may be a mistake
        return correction.sha256 === null && papers[index]! > 1 ? [{ correction, why: 'several' }] : [];
      }),
  };
}
