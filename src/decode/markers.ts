/** How sure it is that the number or bullet at a line's beginning is one of a list, and stands not in the running text. */

import { type BodyLine, standsInRow } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import { isFull } from '../sheet/lineRoom.ts';
import { BARE_STYLE, isOrdinal } from '../sheet/marker.ts';
import { isSmall } from '../words/chars.ts';
import { endsSentence } from '../words/sentences.ts';
import { isFigureInSentence, MOST_LEFT_OUT } from './figures.ts';
import {
  comesAgain,
  followsInList,
  hasSuccessor,
  hasTwin,
  isFirstOfBullets,
  isNextItem,
  isOfList,
  isOutdented,
  type Lists,
  type Place,
} from './listPlace.ts';
import { MARKER } from './weights.ts';

/** A number above it counts only in a list that has come so far: `85. Geburtstag`, `2019.` at the end of a sentence. */
const HIGHEST = 60;

/** Evidence in log units that the line's marker is one of a list; 0 evidence needs a marker, so `null` without one. */
export function listMarker(
  sheet: Sheet,
  index: number,
  before: BodyLine | undefined,
  lists: Lists,
): number | null {
  const line = sheet.lines[index]!;
  const { marker } = line;
  if (marker === null) return null;
  const place: Place = { sheet, index, line, before, marker, lists };
  const bare = marker.length >= line.text.text.length;
  if (bare && /^bullet[-–—*+o»]$/.test(marker.style) && !isOneOfBare(place)) return MARKER.bareDash;
  if (before !== undefined && standsInRow(before, line)) return MARKER.inRow;
  if (!isPlausible(place)) return MARKER.implausible;
  if (before === undefined) return MARKER.first;
  const { measure } = sheet;
  if (line.line.gap < measure.gap && cannotEnd(place)) return MARKER.inSentence;
  const ended = endsSentence(before.text.text, 'A b');
  const behind = line.text.text.slice(marker.length);
  // `2.2 Personalaufwand` below `2.1 Einnahmen`: no ordinal has two numbers
  // and a bullet is no number, nor `c)` a day
  const isNumber = (marker.family === 'arabic' || marker.family === 'Roman') && marker.style.endsWith('.');
  const listed = marker.family === 'bullet' || (isOfList(place) && (!isNumber || isNextItem(place)));
  if (isOrdinal(behind) === 'perhaps' && !ended && !listed && line.line.gap < measure.gap)
    return MARKER.ordinal;
  if (line.line.gap < measure.gap && isFigureInSentence(before, marker, lists.seen)) return MARKER.inSentence;
  const apart = line.line.gap >= measure.gap || !isFull(sheet.layout, measure, before.line, line.line);
  if (apart && !sheet.isParted(before, line))
    return !ended && line.line.gap < measure.gap && comesAgain(place) ? MARKER.again : MARKER.apart;
  if (ended) return MARKER.behindSentence;
  if (comesAgain(place)) return MARKER.again;
  if (isOutdented(place, lists.open!) || line.apartMarker) return MARKER.behindSentence;
  return followsInList(place) || isFirstOfBullets(place) ? MARKER.follows : MARKER.loose;
}

/** How far apart the dashes of one list stand, in lines. */
const FARTHEST_BARE = 6;

/** `-` + `Zerreiche,` + `-` + `Silberlinde,`: exports that give each cell a line part all the list's dashes from their text. */
function isOneOfBare({ sheet, index, marker }: Place): boolean {
  const isBare = (at: number) => {
    const line = sheet.lines[at];
    const same = line?.marker?.style === marker.style && line.marker.length >= line.text.text.length;
    const next = sheet.lines[at + 1];
    return same && next?.marker === null && next.line.page === line.line.page;
  };
  if (!isBare(index)) return false;
  for (let by = 2; by <= FARTHEST_BARE; by++) if (isBare(index - by) || isBare(index + by)) return true;
  return false;
}

/** `… für die` + `36. Kalenderwoche`: no sentence, item or heading ends with such a word. */
const NEVER_LAST =
  /(?:^|[ („])(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|im|am|zum|zur|vom|Punkt|Punkte|Punkten|Nr\.|Nummer|Ziffer|Ziffern|Abs\.|Art\.|Artikel|Buchstabe|§|ca\.)$/u;

/** Behind these a list may begin or go on: `… zu ermitteln sowie` + `3. dem Stadtrat …`, `… gibt es in` + `a) Kitas`. */
const JOINING =
  /(?:^|[ („])(?:und|oder|sowie|in|an|von|bis|unter|für|auf|mit|seit|ab|nach|vor|bei|beim|über|laut|gemäß|durch|aus|zu|um|als|wie)$/u;

/** `… die Satzung gemäß Anlage` + `1.` */
const NUMBERED_ENCLOSURE = / (?:gemäß|laut|siehe|vgl\.|nach|in|der|mit|als) (?:der )?Anlage$/u;

/** `…, z.` + `B. durch den Verein`: the line's end parts an abbreviation. */
const PARTED_ABBREVIATION = /(?:^|[ („])(?:z\.\nB|u\.\na|d\.\nh|i\.\n[dVHA]|o\.\n[gäÄ]|s\.\n[ou])\.$/u;

/** Is the line before the middle of a sentence, so that this number stands in it? */
function cannotEnd(place: Place): boolean {
  const end = place.before!.text.text.slice(-20);
  if (PARTED_ABBREVIATION.test(`${end}\n${place.line.text.text.slice(0, 2)}`)) return true;
  if (NEVER_LAST.test(end)) return !opensParts(place);
  if (NUMBERED_ENCLOSURE.test(end) && place.marker.length >= place.line.text.text.length) return true;
  return JOINING.test(end) && !isOfList(place);
}

/** `… und was kostet das` + a line set in with `a)`, and `b)` further down. */
function opensParts(place: Place): boolean {
  const { sheet, line, before, marker, lists } = place;
  const setIn = line.line.left > before!.line.left + sheet.measure.tolerance;
  if (marker.family === 'bullet') return hasTwin(place);
  if (marker.family === 'decimal') return marker.value === 1 && hasSuccessor(place);
  const first = marker.family === 'alpha' && marker.value === 1;
  return first && setIn && lists.open!.marked && hasSuccessor(place);
}

/** Shapes that are more often something else need a list around them: `A. Müller`, `I. Quartal`, `o`, `18.3`. */
function isPlausible(place: Place): boolean {
  const { marker, lists } = place;
  const known = lists.seen.get(marker.style);
  const last = known ?? Number.NaN; // no number is above or below it
  // `1a`, `1b`, `2`
  if (marker.of === undefined && lists.seen.get('of') === marker.value - 1) return true;
  switch (marker.family) {
    case 'alpha':
    case 'Alpha':
    case 'Roman':
    case 'roman': {
      if (marker.style.endsWith('bare')) return isOfList(place) || known !== undefined;
      const dotted = marker.style.endsWith('.') && !marker.style.includes('(');
      if (!dotted || marker.of !== undefined) return true;
      if (marker.value > last) return marker.value <= last + MOST_LEFT_OUT;
      if (marker.value !== 1) return false;
      return hasSuccessor(place) || place.before?.text.text.endsWith(':') === true || restarts(place);
    }
    case 'decimal':
      if (marker.value === 1 || marker.value <= last + 2) return true;
      // `2. 2.1 Wann …`, `2.2 Wo …`
      return marker.value === 2 && marker.number?.startsWith(`${place.before?.marker?.number}.`) === true;
    case 'bullet':
      if (isDash(place) || /^bullet[o+»]$/.test(marker.style) || isTight(place)) {
        return known !== undefined || hasTwin(place);
      }
      return true;
    default:
      if (marker.style === BARE_STYLE) {
        return marker.value === 1 ? hasSuccessor(place) : known === marker.value - 1;
      }
      return marker.value <= HIGHEST || marker.value <= last + MOST_LEFT_OUT;
  }
}

/** `… geleistet` + `– und das trotz der Zusage`: a dash in the sentence that comes first in its line. */
function isDash({ sheet, line, before, marker }: Place): boolean {
  const { measure } = sheet;
  if (before === undefined || line.line.gap >= measure.gap || !/^bullet[-–—]$/.test(marker.style))
    return false;
  const edges = [before.line.left, before.textLeft];
  if (!edges.some((edge) => Math.abs(edge - line.line.left) <= measure.tolerance)) return false;
  return isSmall(line.text.text.slice(marker.length)) && !/[.:;,?!]$/.test(before.text.text);
}

/** `-Wie viele …`: a hyphen without a space behind it. */
function isTight({ line, marker }: Place): boolean {
  return marker.length === 1 && line.text.text.length > 1;
}

/**
 * Is there a list of this kind already, and a heading above? Then the group may have one item only. And a list may
 * repeat its first number by mistake: `I.`, `I.`, `I.`
 */
function restarts(place: Place): boolean {
  const { sheet, line, before, marker, lists } = place;
  const known = lists.seen.get(marker.style) ?? 0;
  if (before === undefined || known === 0) return false;
  if (known === 1) {
    const inList = lists.open?.first.marker?.style === marker.style || hasTwin(place);
    return inList && /[.?!]$/.test(before.text.text);
  }
  const heading = before.marker === null && /^[A-ZÀ-ÞĀ-ɏẞ][^.?!;,]*$/u.test(before.text.text);
  return heading && !isFull(sheet.layout, sheet.measure, before.line, line.line);
}
