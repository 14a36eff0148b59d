/** What the makers of an administration's paper share. */

import { type Context, createContext } from '../context.ts';
import type { Oddity } from '../paper.ts';
import { CELL_LAYOUTS } from '../render/form.ts';
import type { TextLayout } from '../render/options.ts';

export type OfficeKind = 'stellungnahme' | 'information' | 'drucksache';

/** Where a paper is to be printed: what can be known of its marks and empty cells hangs on it. */
export type Print = TextLayout | 'pdf';

export interface OfficeContext extends Context {
  kind: OfficeKind;
  print: Print;
  /** Every cell is no more than its line there, so that an empty cell leaves no trace. */
  cellsOnly: boolean;
}

export function createOfficeContext(
  seed: number,
  kind: OfficeKind,
  print: Print,
  oddAllowed: boolean,
): OfficeContext {
  const cellsOnly = CELL_LAYOUTS.some((layout) => layout === print);
  return { ...createContext(seed, oddAllowed, 6), kind, print, cellsOnly };
}

/** Remembers which form the paper takes. */
export function takes(ctx: OfficeContext, name: Oddity): void {
  ctx.oddities.add(name);
}
