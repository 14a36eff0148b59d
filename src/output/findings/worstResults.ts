/** Of many results the worst, as texts, without keeping the rest. */

import type { Severity } from '../../model/diagnosticNames.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'info'];

export interface WorstResults {
  add(severity: Severity, text: string): void;
  /** In the order in which they came; where some were left out, the worst first. */
  take(): string[];
  leftOut(): number;
}

/** @param most that are taken; of equally severe ones the earlier */
export function worstResults(most: number): WorstResults {
  const kept: Record<Severity, { order: number; text: string }[]> = { error: [], warning: [], info: [] };
  let count = 0;
  return {
    add(severity, text) {
      const order = count++;
      if (kept[severity].length < most) kept[severity].push({ order, text });
    },
    take() {
      const worst = WORST_FIRST.flatMap((severity) => kept[severity]).slice(0, most);
      if (count <= most) worst.sort((a, b) => a.order - b.order);
      return worst.map(({ text }) => text);
    },
    leftOut: () => Math.max(0, count - most),
  };
}
