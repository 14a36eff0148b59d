/** Lines right below a name that are no role which is known. */

import type { Layout } from '../model/position.ts';
import { problem } from '../model/problem.ts';
import { isContact } from '../words/opinion.ts';
import { type Stretch, sourceOffset, spansOf } from '../words/stretch.ts';
import type { BodyDraft } from './draft.ts';

/** Longer lines are none of a signature. */
const LONGEST_ROLE = 70;
/** Words, and neither a note nor a number. */
const ROLE_LIKE = /^[A-Za-zÀ-ɏẞ][^:\d]*[A-Za-zÀ-ɏẞ).]$/u;
/** The end of a line, and nothing else. */
const NEXT_LINE = /^[^\S\n]*\r?\n[^\S\n]*$/;

/** `Stadträtin, Lehrerin i. R.` right below a name: whatever else it may be, it is printed as what the name's owner is. Says so. */
export function isTakenBelow(layout: Layout, { signatures, problems }: BodyDraft, text: Stretch): boolean {
  const at = sourceOffset(text, 0)!;
  if (text.text.length > LONGEST_ROLE || !ROLE_LIKE.test(text.text) || isContact(text.text)) return false;
  const lasts = signatures.map(({ name, lines }) => lines.at(-1) ?? name);
  const index = lasts.findIndex((last) => {
    const end = last === null ? at : (spansOf(last).at(-1)?.end ?? at);
    return end < at && NEXT_LINE.test(layout.text.slice(end, Math.min(at, end + LONGEST_ROLE * 2)));
  });
  if (index < 0) return false;
  // beside another name: whose it is nobody can tell
  const start = sourceOffset(lasts[index]!, 0)!;
  const line = layout.text.lastIndexOf('\n', start) + 1;
  if (
    lasts.some(
      (one, other) =>
        other !== index && one !== null && sourceOffset(one, 0)! >= line && sourceOffset(one, 0)! < start,
    )
  )
    return false;
  signatures[index]!.lines.push(text);
  problems.push(problem('reading-unsure', { field: `/signatures/${index}/lines`, at }));
  return true;
}
