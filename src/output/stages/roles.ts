import type { Reading } from '../../model/reading.ts';
import { placeOf } from '../../sheet/place.ts';
import { jsonLine, rounded } from './jsonLine.ts';

/**
 * One JSON object a printed line behind the header: its place (from 1), its role, whether a block begins with it, its
 * text; with the first line of a block the margin (log units: how much worse the best reading with another role or
 * another cut is; `null` where there is no other) and the clues that were found, each with how much it is so.
 */
export function showRoles({ layout, roles }: Reading): string {
  if (layout === null) return '';
  return roles
    .flatMap(({ role, lines, margin, cutMargin, clues }) =>
      lines.map(({ start, text }, index) => {
        const { page, line } = placeOf(layout, start);
        const about = {
          margin: Number.isFinite(margin) ? rounded(margin) : null,
          cut: Number.isFinite(cutMargin) ? rounded(cutMargin) : null,
          clues: Object.fromEntries([...clues].map(([id, found]) => [id, rounded(found)])),
        };
        return jsonLine({ page, line, role, begins: index === 0, text, ...(index === 0 ? about : {}) });
      }),
    )
    .join('');
}
