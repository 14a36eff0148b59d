/** A letterhead's column beside the text: who writes, and how they can be reached. It is no part of any line beside it. */

import { CONTACT } from '../words/contact.ts';
import type { SegmentText } from './rowToSegments.ts';

/** What is needed of a row of a page. */
interface Sided {
  row: { y: number; size: number };
  segments: SegmentText[];
}

/** Share of the page's width: a column in the left half is the text. */
const LEFT_HALF = 0.5;

/** Points by which the left edges of its lines differ. */
const SAME_EDGE = 2;

/** Font sizes between its lines; wider space parts its paragraphs. */
const WIDEST_PITCH = 3;

/** Lines of a column, and how many of them must say how somebody can be reached. */
const FEWEST_LINES = 3;
const FEWEST_CONTACTS = 2;

/** Characters: its lines are short. */
const LONGEST = 45;

/**
 * Takes the column's segments out of their rows, in place, and gives them from the top; empty where there is none.
 *
 *     Sehr geehrter Herr Oberbürgermeister,            Fraktion A
 *                                                      Telefon 0391 540-0000
 *     seit dem Umbau der Haltestelle …                 buero@example.org
 */
export function takeContactColumn<R extends Sided>(rows: readonly R[], pageWidth: number): R[] {
  const sides = rows.flatMap((row) => {
    const segment = row.segments.at(-1)!;
    const isSide = segment.left >= LEFT_HALF * pageWidth && segment.text.length <= LONGEST;
    return isSide ? [{ row, segment }] : [];
  });
  const contact = sides.find(({ segment }) => CONTACT.test(segment.text));
  if (contact === undefined) return [];
  const column = sides.filter(({ segment }) => Math.abs(segment.left - contact.segment.left) <= SAME_EDGE);
  const at = column.indexOf(contact);
  let first = at;
  while (first > 0 && isNear(column[first - 1]!.row, column[first]!.row)) first--;
  let end = at + 1;
  while (end < column.length && isNear(column[end - 1]!.row, column[end]!.row)) end++;
  const taken = column.slice(first, end);
  if (taken.length < FEWEST_LINES) return [];
  if (taken.filter(({ segment }) => CONTACT.test(segment.text)).length < FEWEST_CONTACTS) return [];
  // alone on its lines it is an address above or below the text, and stands beside none
  const [top, bottom] = [taken[0]!.row.row.y, taken.at(-1)!.row.row.y];
  const beside = rows.filter(
    ({ row, segments }) => row.y >= top && row.y <= bottom && isText(segments[0]!, contact.segment),
  );
  if (beside.length < FEWEST_CONTACTS) return [];
  for (const { row } of taken) row.segments = row.segments.slice(0, -1);
  return taken.map(({ row, segment }) => ({ ...row, segments: [segment] }));
}

function isNear(above: Sided, below: Sided): boolean {
  return below.row.y - above.row.y <= WIDEST_PITCH * Math.max(above.row.size, below.row.size);
}

/** Words left of the column that are no label with its value in the column. */
function isText(first: SegmentText, column: SegmentText): boolean {
  return first.right <= column.left && first.text.length > LONGEST / 2;
}
