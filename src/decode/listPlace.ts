/** Where a number or bullet stands in the lists around it: what comes before it, and what follows further down. */

import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import type { Marker } from '../sheet/marker.ts';
import type { Open } from './hanging.ts';

/** How many lines ahead the next item of a list is looked for. */
const LOOK_AHEAD = 60;

/** The lists that are under way: the last value of each style of marker, and what is open below a line. */
export interface Lists {
  seen: ReadonlyMap<string, number>;
  open: Open | null;
}

/** A line with a marker, the line before it, and the lists under way. `index`: of the line in the sheet, from 0. */
export interface Place {
  sheet: Sheet;
  index: number;
  line: BodyLine;
  before: BodyLine | undefined;
  marker: Marker;
  lists: Lists;
}

/** Behind an item's end with such a sign or word the next number is the next item's: `… und` + `3. Änderung der Satzung`. */
const GOES_ON_IN_LIST = /(?:[,;]|[^.\d][ )“"](?:und|oder|sowie))$/u;

/** Does nothing but the item with the number before it stand above, or its text, from which the number stands apart? */
export function isNextItem(place: Place): boolean {
  if (isBelowItem(place)) return true;
  const { lists, marker, before } = place;
  const { first, marked } = lists.open!;
  if (!marked || first.marker?.style !== marker.style || first.marker.value !== marker.value - 1)
    return false;
  return isOutdented(place, lists.open!) || GOES_ON_IN_LIST.test(before!.text.text.slice(-20));
}

/** Does the list go on with this marker, or begin with it? */
export function isOfList(place: Place): boolean {
  const { marker, lists } = place;
  if (marker.family === 'bullet') return lists.seen.has(marker.style) || hasTwin(place);
  if (marker.value === 1) return hasSuccessor(place);
  return lists.seen.get(marker.style) === marker.value - 1;
}

/** Left of the text of the item that is open: no word of its text stands there. */
export function isOutdented({ sheet, line }: Place, open: Open): boolean {
  const { first, second, marked } = open;
  const edge = marked ? first.textLeft : first.line.left;
  if (marked && second !== undefined && second.line.left < edge - sheet.measure.tolerance) return false;
  return Math.abs(line.line.left - edge) > sheet.measure.tolerance * 2;
}

/** In the middle of a sentence only the next number of a list that is under way, or the first of one that goes on, counts. */
export function followsInList(place: Place): boolean {
  const { marker, lists } = place;
  if (marker.family === 'bullet') {
    // a page ends above the first of several
    const above = place.before!.line.page === place.line.line.page;
    return !/[-–—*+o»]$/.test(marker.style) || lists.seen.has(marker.style) || (!above && hasTwin(place));
  }
  if (marker.value === 1) return hasSuccessor(place);
  return lists.seen.get(marker.style) === marker.value - 1;
}

export function hasSuccessor({ sheet, index, marker }: Place): boolean {
  const end = Math.min(sheet.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    const other = sheet.lines[next]!.marker;
    if (other !== null && other.style === marker.style && other.value === marker.value + 1) return true;
  }
  return false;
}

/** `… die in der Drucksache genannten` + `3. Förderrunde …`, and the list's own `3.` further down. */
export function comesAgain(place: Place): boolean {
  const { sheet, index, marker } = place;
  if (marker.value < 2 || isBelowItem(place)) return false; // a bullet's value is 0
  const end = Math.min(sheet.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    const other = sheet.lines[next]!.marker;
    if (other?.style !== marker.style) continue;
    return other.value === marker.value;
  }
  return false;
}

/** Right below the item before it, at the same edge: a list within an item, whose numbers come again outside of it. */
export function isBelowItem({ sheet, line, before, marker }: Place): boolean {
  const above = before?.marker;
  return (
    above?.style === marker.style &&
    above.value === marker.value - 1 &&
    Math.abs(before!.line.left - line.line.left) <= sheet.measure.tolerance
  );
}

export function hasTwin({ sheet, index, marker }: Place): boolean {
  const end = Math.min(sheet.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    if (sheet.lines[next]!.marker?.style === marker.style) return true;
  }
  return false;
}

/** `… gewünscht werden` + `- ein Budget,` + `- ein Rederecht`: no sentence has a dash at the beginning of two lines. */
export function isFirstOfBullets({ sheet, index, line, marker }: Place): boolean {
  const below = sheet.lines[index + 1];
  const { gap, tolerance } = sheet.measure;
  return (
    marker.family === 'bullet' &&
    below?.marker?.style === marker.style &&
    below.line.gap < gap &&
    Math.abs(below.line.left - line.line.left) <= tolerance
  );
}
