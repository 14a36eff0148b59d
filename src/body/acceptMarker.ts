/** Which numbers at the beginning of a line are those of a list, and which stand in the running text. */

import { BARE_STYLE, isOrdinal, type Marker } from '../questions/marker.ts';
import { isSmall } from '../text/chars.ts';
import { endsSentence } from '../text/sentences.ts';
import type { BodyLine } from './block.ts';
import { type BlockState, isParted } from './blockState.ts';
import { isFull } from './measure.ts';

/** How many lines ahead the next item of a list is looked for. */
const LOOK_AHEAD = 60;
/** A list may leave out numbers: `I.`, `II.`, `IV.` */
const MOST_LEFT_OUT = 3;
/** A number above it counts only in a list that has come so far: `85. Geburtstag`, `2019.` at the end of a sentence. */
const HIGHEST = 60;

/** The marker at the line's beginning, if it is one of a list and not a number in the running text. */
export function acceptedMarker(state: BlockState, index: number): Marker | null {
  const line = state.lines[index]!;
  const marker = line.marker;
  const bare = marker !== null && marker.length >= line.text.text.length;
  if (marker === null || (bare && /^bullet[-–—*+o»]$/.test(marker.style))) return null;
  if (!isPlausible(state, index, marker)) return null;
  const before = state.lines[index - 1];
  if (before === undefined || state.open.length === 0) return marker;
  if (line.line.gap < state.measure.gap && cannotEnd(state, index, marker)) return null;
  const ended = endsSentence(before.text.text, 'A b');
  const behind = line.text.text.slice(marker.length);
  if (isOrdinal(behind) === 'perhaps' && !ended && line.line.gap < state.measure.gap) return null;
  const apart =
    line.line.gap >= state.measure.gap || !isFull(state.layout, state.measure, before.line, line.line);
  if (apart && !isParted(state, index)) return marker;
  if (ended || isOutdented(state, line) || line.apartMarker) return marker;
  return followsInList(state, index, marker) ? marker : null;
}

/** `… für die` + `36. Kalenderwoche`: no sentence, item or heading ends with such a word. */
const NEVER_LAST =
  /(?:^|[ („])(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|im|am|zum|zur|vom|Punkt|Punkte|Punkten|Nr\.|Nummer|Ziffer|Ziffern|Abs\.|Art\.|Artikel|Buchstabe|§|ca\.)$/u;

/** Behind these a list may begin or go on: `… zu ermitteln sowie` + `3. dem Stadtrat …`, `… gibt es in` + `a) Kitas`. */
const JOINING =
  /(?:^|[ („])(?:und|oder|sowie|in|an|von|bis|unter|für|auf|mit|seit|ab|nach|vor|bei|beim|über|laut|gemäß|durch|aus|zu|um|als|wie)$/u;

/** Is the line before the middle of a sentence, so that this number stands in it? */
function cannotEnd(state: BlockState, index: number, marker: Marker): boolean {
  const end = state.lines[index - 1]!.text.text.slice(-20);
  if (NEVER_LAST.test(end)) return !opensParts(state, index, marker);
  return JOINING.test(end) && !isOfList(state, index, marker);
}

/** `… und was kostet das` + a line set in with `a)`, and `b)` further down. */
function opensParts(state: BlockState, index: number, marker: Marker): boolean {
  const setIn = state.lines[index]!.line.left > state.lines[index - 1]!.line.left + state.measure.tolerance;
  const first = marker.family === 'alpha' && marker.value === 1;
  return first && setIn && state.marker !== null && hasSuccessor(state, index, marker);
}

/** Does the list go on with this marker, or begin with it? */
function isOfList(state: BlockState, index: number, marker: Marker): boolean {
  if (marker.family === 'bullet') return state.seen.has(marker.style) || hasTwin(state, index, marker);
  if (marker.value === 1) return hasSuccessor(state, index, marker);
  return state.seen.get(marker.style) === marker.value - 1;
}

/** Left of the text of the item that is open: no word of its text stands there. */
function isOutdented(state: BlockState, line: BodyLine): boolean {
  const first = state.open[0]!;
  const second = state.open[1];
  const edge = state.marker === null ? first.line.left : first.textLeft;
  if (state.marker !== null && second !== undefined && second.line.left < edge - state.measure.tolerance)
    return false;
  return Math.abs(line.line.left - edge) > state.measure.tolerance * 2;
}

/** In the middle of a sentence only the next number of a list that is under way, or the first of one that goes on, counts. */
function followsInList(state: BlockState, index: number, marker: Marker): boolean {
  if (marker.family === 'bullet') return !/[-–—*+o»]$/.test(marker.style) || state.seen.has(marker.style);
  if (marker.value === 1) return hasSuccessor(state, index, marker);
  return state.seen.get(marker.style) === marker.value - 1;
}

function hasSuccessor(state: BlockState, index: number, marker: Marker): boolean {
  const end = Math.min(state.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    const other = state.lines[next]!.marker;
    if (other !== null && other.style === marker.style && other.value === marker.value + 1) return true;
  }
  return false;
}

/** Shapes that are more often something else need a list around them: `A. Müller`, `I. Quartal`, `o`, `18.3`. */
function isPlausible(state: BlockState, index: number, marker: Marker): boolean {
  const known = state.seen.get(marker.style);
  switch (marker.family) {
    case 'alpha':
    case 'Alpha':
    case 'Roman':
    case 'roman': {
      const dotted = marker.style.endsWith('.') && !marker.style.includes('(');
      if (!dotted) return true;
      if (known !== undefined && marker.value > known) return marker.value <= known + MOST_LEFT_OUT;
      if (marker.value !== 1) return false;
      return hasSuccessor(state, index, marker) || leadsIn(state, index) || restarts(state, index, marker);
    }
    case 'decimal':
      return marker.value === 1 || (known !== undefined && marker.value <= known + 2);
    case 'bullet':
      if (isDash(state, index, marker)) return known !== undefined || hasTwin(state, index, marker);
      if (
        marker.style === 'bulleto' ||
        marker.style === 'bullet+' ||
        marker.style === 'bullet»' ||
        tight(state, index)
      ) {
        return known !== undefined || hasTwin(state, index, marker);
      }
      return true;
    default:
      if (marker.style === BARE_STYLE) {
        return marker.value === 1 ? hasSuccessor(state, index, marker) : known === marker.value - 1;
      }
      return marker.value <= HIGHEST || (known !== undefined && marker.value <= known + MOST_LEFT_OUT);
  }
}

/** `… geleistet` + `– und das trotz der Zusage`: a dash in the sentence that comes first in its line. */
function isDash(state: BlockState, index: number, marker: Marker): boolean {
  const line = state.lines[index]!;
  const before = state.lines[index - 1];
  if (before === undefined || line.line.gap >= state.measure.gap || !/^bullet[-–—]$/.test(marker.style))
    return false;
  const behind = line.text.text.slice(marker.length);
  const edges = [before.line.left, before.textLeft];
  if (!edges.some((edge) => Math.abs(edge - line.line.left) <= state.measure.tolerance)) return false;
  return isSmall(behind) && !/[.:;,?!]$/.test(before.text.text);
}

/** `-Wie viele …`: a hyphen without a space behind it. */
function tight(state: BlockState, index: number): boolean {
  const line = state.lines[index]!;
  return line.marker?.length === 1 && line.text.text.length > 1;
}

/** Does the line before end with a colon? */
function leadsIn(state: BlockState, index: number): boolean {
  return index > 0 && state.lines[index - 1]!.text.text.endsWith(':');
}

/**
 * Is there a list of this kind already, and a heading above? Then the group may have one item only. And a list may
 * repeat its first number by mistake: `I.`, `I.`, `I.`
 */
function restarts(state: BlockState, index: number, marker: Marker): boolean {
  const before = state.lines[index - 1];
  const known = state.seen.get(marker.style) ?? 0;
  if (before === undefined || known === 0) return false;
  if (known === 1) {
    const inList = state.marker?.style === marker.style || hasTwin(state, index, marker);
    return inList && /[.?!]$/.test(before.text.text);
  }
  const heading = before.marker === null && /^[A-ZÀ-ÞĀ-ɏẞ][^.?!;,]*$/u.test(before.text.text);
  return heading && !isFull(state.layout, state.measure, before.line, state.lines[index]!.line);
}

function hasTwin(state: BlockState, index: number, marker: Marker): boolean {
  const end = Math.min(state.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    if (state.lines[next]!.marker?.style === marker.style) return true;
  }
  return false;
}
