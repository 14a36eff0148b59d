/** Items whose further lines are set in below their own text, and lines that stand left of it. */

import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import { isFull } from '../sheet/lineRoom.ts';
import { BARE_STYLE } from '../sheet/marker.ts';

/** The block that is open where a line stands: its first line, its second, and whether a list marker begins it. */
export interface Open {
  first: BodyLine;
  second: BodyLine | undefined;
  marked: boolean;
  count: number;
}

/** A list item goes on left of its own text by no more than this part of its hanging indent. */
const HANG_SHARE = 0.5;

/** Left of the open item's own text, where that item's lines hang: the item is over. */
export function isDedented(sheet: Sheet, line: BodyLine, open: Open, full: boolean): boolean {
  if (!open.marked) return false;
  const { first, second } = open;
  const hang = first.textLeft - first.line.left;
  if (hang <= sheet.measure.tolerance) return false;
  // an item of one line has not shown yet whether its lines hang: then only left of the marker counts
  const hangs = second !== undefined && second.line.left > first.line.left + hang * HANG_SHARE;
  const short = first.line.right < SHORT_ITEM * sheet.measure.right;
  if (hangs || (second === undefined && short && itemsHang(sheet)))
    return line.line.left < first.textLeft - hang * HANG_SHARE;
  return !full && line.line.left < first.line.left - sheet.measure.tolerance;
}

/** Of the full width: letters differ in width, and a longer line may have had no room for the next word. */
const SHORT_ITEM = 0.75;

const hanging = new WeakMap<Sheet, boolean>();

/** Do the second lines of the items that have one stand below their text, in the whole paper? */
function itemsHang(sheet: Sheet): boolean {
  const known = hanging.get(sheet);
  if (known !== undefined) return known;
  const { layout, lines, measure } = sheet;
  let found = false;
  const hangs = lines.every((line, index) => {
    const next = lines[index + 1];
    const hang = line.textLeft - line.line.left;
    if (
      line.marker === null ||
      line.marker.style === BARE_STYLE ||
      hang <= measure.tolerance ||
      next === undefined ||
      next.marker !== null
    )
      return true;
    if (next.line.gap >= measure.gap || !isFull(layout, measure, line.line, next.line)) return true;
    found = true;
    return next.line.left > line.line.left + hang * HANG_SHARE;
  });
  hanging.set(sheet, hangs && found);
  return hangs && found;
}

/** On a page with positions a line left of the item's text is none of it, unless the line above had no room. */
export function isLeftOfText(sheet: Sheet, line: BodyLine, open: Open): boolean {
  if (sheet.layout.unit === 'char' || !open.marked) return false;
  return line.line.left < open.first.textLeft - sheet.measure.tolerance * 2;
}
