/** Blocks that stand elsewhere than their place tells: heads of pages that are text, votes amid a resolution. */

import type { Role } from '../forms/form.ts';
import type { Block } from '../sheet/block.ts';
import { COMMITTEE_VOTE } from '../words/opinion.ts';

/** What was read as text is no head or foot of a page, though it looks like one by itself: `Zu Punkt 1: Seite 2 von 3`. */
export function keepFromFurniture(role: Role, { lines }: Block): void {
  if (role === 'furniture' || role === 'footnote') return;
  for (const { line } of lines) line.furniture = false;
}

/** Words amid a form, which are no page's head: `Die Kosten trägt ein Verein.` */
export function isSaid(text: string): boolean {
  return text.split(' ').length > 2 && !/Seite|\d\/\d|Magdeburg/.test(text);
}

/** How a committee voted on its own amendment is a reason for it, wherever it is printed. */
export function movedVote(role: Role, { full }: Block): Role {
  return role === 'resolution' && COMMITTEE_VOTE.test(full.text) ? 'reasons' : role;
}
