/** Rows in Markdown. */

import type { Row } from './rows.ts';

export function cell(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function goalText({ goal }: Row): string {
  return 'atLeast' in goal ? `at least ${goal.atLeast}` : `at most ${goal.atMost}`;
}

export function isMet({ goal, ratio }: Row): boolean {
  return 'atLeast' in goal ? ratio >= goal.atLeast : ratio <= goal.atMost;
}
