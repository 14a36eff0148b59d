/** Names of groups in a column beside the people. */

import { NEAR } from './attendanceColumns.ts';
import { isNoteOnly, isRoleOnly, personIn } from './attendee.ts';
import { attendanceHeading } from './headings.ts';
import type { MinutesLine } from './lines.ts';

/** Words that head a group and are nobody's role. */
const GROUP_ONLY =
  /^(?:Mitglieder|Verwaltung|Gäste|(?:Un)?[Ee]ntschuldigt|Anwesend|Abwesend|Schriftführung|Geschäftsführung)$/u;

/** Where the names of groups begin that stand beside people, in a line at least: `Mitglieder` and `Anna Muster`. */
export function headEdge(lines: readonly MinutesLine[]): number | null {
  const found = lines.find(
    ({ cells }) => cells.length > 1 && GROUP_ONLY.test(cells[0]!.text) && personIn(cells[1]!) !== null,
  );
  return found?.line.left ?? null;
}

/** `Mitglieder:` and the names in the next cell; below the `edge` also without the colon, and words that no other list has. */
export function headingBefore(
  { cells, line }: MinutesLine,
  edge: number | null,
): ReturnType<typeof attendanceHeading> {
  const first = cells[0]!.text;
  if (cells.length < 2 || !(edge !== null || first.endsWith(':'))) return null;
  const known = attendanceHeading(first);
  if (known !== null || edge === null || cells.length > 2 || Math.abs(line.left - edge) >= NEAR) return known;
  const nobody = !isRoleOnly(first) && !isNoteOnly(first) && personIn(cells[0]!)?.academicTitle == null;
  return nobody && /^[A-ZÄÖÜ]/u.test(first) && personIn(cells[1]!) !== null
    ? { words: first, end: first.length }
    : null;
}
