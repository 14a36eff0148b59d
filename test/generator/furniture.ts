/** What repeats on every page of a paper. */

import { type Context, odd } from './context.ts';
import type { Furniture } from './paper.ts';

/** @param own the paper's number */
export function furniture(ctx: Context, own: string): Furniture {
  const { r } = ctx;
  const head = odd(ctx, 'running-head', 0.3)
    ? r.pick([`${own} Landeshauptstadt Magdeburg`, 'Landeshauptstadt Magdeburg – Der Stadtrat', own])
    : null;
  const foot = r.pick([
    '- {page} -',
    'Seite {page} von {pages}',
    'Seite {page}',
    '{page}/{pages}',
    '{page}',
    null,
  ]);
  // a page break without any furniture would be none in a text without form feeds
  return { head, foot: head === null && foot === null ? '- {page} -' : foot };
}
