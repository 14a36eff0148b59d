/** Lines to blocks: where a paragraph, a list item or a table begins. */

import type { Layout, Line } from '../position.ts';
import { BARE_STYLE, isOrdinal, type Marker } from '../questions/marker.ts';
import { isSalutation, isSeparator, startsSection } from '../text/german.ts';
import { endsSentence } from '../text/sentences.ts';
import {
  type Block,
  type BodyLine,
  blockOf,
  bodyLineOf,
  isFigureRow,
  isLoose,
  isProse,
  isStretched,
} from './block.ts';
import { closingOf } from './closing.ts';
import { footnoteLines } from './footnotes.ts';
import { isFull, type Measure, measureLines } from './measure.ts';
import { isSignatureLine, readSignatureName } from './signatures.ts';

/** How many lines ahead the next item of a list is looked for. */
const LOOK_AHEAD = 60;
/** A list may leave out numbers: `I.`, `II.`, `IV.` */
const MOST_LEFT_OUT = 3;
/** A list item goes on left of its own text by no more than this part of its hanging indent. */
const HANG_SHARE = 0.5;
/** Space between the rows of a table, in lines, beyond the usual. */
const TABLE_GAP = 1.2;
/** Below a line that ends early, this part of a paragraph's space is enough. */
const SHORT_LINE_GAP = 0.5;
/** A line of wrapped text that is this part of the full width and ends without a full stop goes on in the next. */
const LONG_LINE = 0.5;

interface State {
  layout: Layout;
  measure: Measure;
  lines: BodyLine[];
  /** Offsets of the lines that stand behind a page number or a running head. */
  parted: ReadonlySet<number>;
  blocks: Block[];
  open: BodyLine[];
  marker: Marker | null;
  /** Offsets of the lines in cells of a drawn table. */
  table: ReadonlySet<number>;
  /** Markers accepted so far, the last of each style. */
  seen: Map<string, number>;
}

/** Groups the body's lines to blocks, in reading order. Furniture is left out. */
export function toBlocks(layout: Layout, lines: readonly Line[]): Block[] {
  const printed = lines.filter((line) => !line.furniture);
  const notes = footnoteLines(layout, printed);
  const kept = printed.filter((line) => !notes.has(line));
  const state: State = {
    layout,
    measure: measureLines(layout, kept),
    lines: kept.map((line) => bodyLineOf(layout, line)),
    parted: behindFurniture(lines),
    table: tableLines(layout),
    blocks: [],
    open: [],
    marker: null,
    seen: new Map(),
  };
  const prose = state.lines.map((line, index) =>
    isProse(state.lines[index - 1], line, state.lines[index + 1]),
  );
  state.lines.forEach((line, index) => {
    if (prose[index] && (layout.unit === 'char' || isStretched(line))) line.tabular = false;
    if (layout.unit === 'char' && isLoose(state.lines[index - 1], line, state.lines[index + 1]))
      line.tabular = false;
    if (isFigureRow(state.lines[index - 1], line)) line.tabular = true;
  });
  state.lines.forEach((_, index) => {
    takeLine(state, index);
  });
  finish(state);
  return state.blocks;
}

function tableLines(layout: Layout): Set<number> {
  return new Set(layout.grid.flatMap((cell) => cell.lines.flatMap((line) => line.map((span) => span.start))));
}

function behindFurniture(lines: readonly Line[]): Set<number> {
  const parted = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.furniture && lines[index - 1]?.furniture) parted.add(line.start);
  });
  return parted;
}

/** Does a page break or a page number stand between this line and the one before? */
function isParted(state: State, index: number): boolean {
  const line = state.lines[index]!.line;
  return line.page !== state.lines[index - 1]!.line.page || state.parted.has(line.start);
}

function takeLine(state: State, index: number): void {
  const line = state.lines[index]!;
  const marker = acceptedMarker(state, index);
  const begins = marker !== null || state.open.length === 0 || beginsBlock(state, index);
  if (begins) {
    finish(state);
    state.marker = marker;
    if (marker !== null) state.seen.set(marker.style, marker.value);
  }
  state.open.push(line);
}

function finish(state: State): void {
  if (state.open.length > 0) state.blocks.push(blockOf(state.layout, state.open, state.marker));
  state.open = [];
  state.marker = null;
}

/** Does a new block begin with this line, which has no list marker? */
function beginsBlock(state: State, index: number): boolean {
  const { layout, measure } = state;
  const line = state.lines[index]!;
  const before = state.lines[index - 1]!;
  const text = line.text.text;
  const beforeText = before.text.text;
  if (isBareMarker(state)) return false;
  if (isSalutation(beforeText) || isSalutation(state.open[0]!.text.text))
    return line.line.gap >= measure.gap || endsSalutation(beforeText, text);
  if (text.length < 90 && closingOf(text) === 'web-page' && isShort(measure, before)) return true;
  if (isSalutation(text) || isSeparator(text) || isSeparator(beforeText) || endsClosing(beforeText))
    return true;
  const table = state.table.has(line.line.start);
  if (table !== state.table.has(before.line.start)) return true;
  if (table) return false;
  if (line.tabular && before.tabular && sameColumns(state, line, before)) return false;
  if (line.tabular !== before.tabular) return true;
  const full = isFull(layout, measure, before.line, line.line);
  if (isParted(state, index)) return !goesOnOverPage(state, index, full);
  if (line.line.gap >= measure.gap || (!full && line.line.gap >= measure.gap * SHORT_LINE_GAP)) return true;
  if (line.tabular) return false;
  const ended = endsSentence(beforeText, text);
  if (startsSection(text) && (ended || !full)) return true;
  if (!full && isLeftOfText(state, line)) return true;
  if (isDedented(state, line, full) && !(full && !ended)) return true;
  if (ended && measure.firstLineIndent !== null && line.line.left >= measure.firstLineIndent) return true;
  const setIn = measure.firstLineIndent !== null && state.open[0]!.line.left >= measure.firstLineIndent;
  if (setIn && state.marker === null) {
    return ended && (startsSection(text) || (!full && readSignatureName(text) !== null));
  }
  if (isIndentedStart(state, line, before) && (ended || !full)) return true;
  if (full || (measure.wrapped && !ended && before.line.right >= LONG_LINE * measure.right)) return false;
  if (
    /[-\u00ad]$/.test(layout.text.slice(before.line.start, before.line.end).trimEnd()) &&
    /^\p{L}/u.test(text)
  ) {
    return false;
  }
  if (!ended && /^[\p{Nd}§]/u.test(text)) return false;
  return ended || !/^[\p{Ll}(&–]/u.test(text);
}

/** A line of names or roles, not of running text. */
function isShort(measure: Measure, line: BodyLine): boolean {
  return line.line.right < LONG_LINE * measure.right || !measure.wrapped;
}

/** A number or bullet alone in its line: its text is in the next, even below a blank line. */
function isBareMarker(state: State): boolean {
  const first = state.open[0]!;
  return state.marker !== null && state.open.length === 1 && first.text.text.length <= state.marker.length;
}

/** `Mit freundlichen Grüßen`, `Magdeburg, den 3. März 2021`, `Begründung`: something else begins below. */
function endsClosing(text: string): boolean {
  if (/^begründung ?:?$/i.test(text)) return true;
  const closing = text.length < 60 ? closingOf(text) : null;
  return closing === 'farewell' || closing === 'place-date' || closing === 'web-page';
}

/** `Sehr geehrter Herr Vorsitzender,` + `sehr geehrte Damen und Herren,`: ends with the comma before other text. */
function endsSalutation(before: string, text: string): boolean {
  if (/[,!:.]$/.test(before)) return true;
  return !(/^\p{Ll}/u.test(text) || /(?:und|,)$/.test(before) || (text.length < 40 && /[,!]$/.test(text)));
}

/** A paragraph or question goes on over the page break unless its last line says that it is done. */
function goesOnOverPage(state: State, index: number, full: boolean): boolean {
  const line = state.lines[index]!;
  const before = state.lines[index - 1]!;
  const text = line.text.text;
  if (line.tabular || before.tabular || startsSection(text)) return false;
  if (/[-\u00ad]$/.test(before.text.text)) return true;
  const heads = /:$/.test(text) && text.length < 60 && /^\p{Lu}/u.test(text);
  if (heads || isSignature(state, index)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const ended = endsSentence(before.text.text, text);
  if (!ended) return full || /[,;\p{Ll}]$/u.test(before.text.text);
  return full && line.line.page !== before.line.page && !isDedented(state, line, full);
}

/** `gez. Anna Muster` at the top of a page: no part of the sentence below which the page ended. */
function isSignature(state: State, index: number): boolean {
  const text = state.lines[index]!.text.text;
  const next = state.lines[index + 1]?.text.text ?? '';
  const ended = endsSentence(state.lines[index - 1]!.text.text, `A ${text}`);
  if (text.length >= 60 || !(ended || isSignatureLine(next))) return false;
  return readSignatureName(text) !== null || isSignatureLine(text);
}

/** Left of the open item's own text, where that item's lines hang: the item is over. */
function isDedented(state: State, line: BodyLine, full: boolean): boolean {
  const first = state.open[0];
  if (first === undefined || state.marker === null) return false;
  const hang = first.textLeft - first.line.left;
  const second = state.open[1];
  if (hang <= state.measure.tolerance) return false;
  // an item of one line has not shown yet whether its lines hang: then only left of the marker counts
  const hangs = second !== undefined && second.line.left > first.line.left + hang * HANG_SHARE;
  if (hangs) return line.line.left < first.textLeft - hang * HANG_SHARE;
  return !full && line.line.left < first.line.left - state.measure.tolerance;
}

/** On a page with positions a line left of the item's text is none of it, unless the line above had no room. */
function isLeftOfText(state: State, line: BodyLine): boolean {
  const first = state.open[0]!;
  if (state.layout.unit === 'char' || state.marker === null) return false;
  return line.line.left < first.textLeft - state.measure.tolerance * 2;
}

/** Rows of a table without borders: their cells begin at the same edges. */
function sameColumns(state: State, line: BodyLine, before: BodyLine): boolean {
  if (line.line.gap > TABLE_GAP || state.layout.unit === 'char') return false;
  const edges = before.line.segments.flatMap((segment) => [segment.left, segment.right]);
  const shared = line.line.segments.filter((segment) =>
    edges.some((edge) => Math.abs(edge - segment.left) <= 3 || Math.abs(edge - segment.right) <= 3),
  );
  return shared.length >= 2 && shared.length === line.line.segments.length;
}

/** A first line set in, below a line that is not. */
function isIndentedStart(state: State, line: BodyLine, before: BodyLine): boolean {
  if (state.marker !== null && state.open.length === 1) return false;
  return line.line.left > before.line.left + state.measure.tolerance * 2;
}

/** The marker at the line's beginning, if it is one of a list and not a number in the running text. */
function acceptedMarker(state: State, index: number): Marker | null {
  const line = state.lines[index]!;
  const marker = line.marker;
  const bare = marker !== null && marker.length >= line.text.text.length;
  if (marker === null || (bare && /^bullet[-–—*+o»]$/.test(marker.style))) return null;
  if (!isPlausible(state, index, marker)) return null;
  const before = state.lines[index - 1];
  if (before === undefined || state.open.length === 0) return marker;
  const inSequence = state.seen.get(marker.style) === marker.value - 1;
  if (line.line.gap < state.measure.gap && cannotEnd(before.text.text, inSequence)) return null;
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
  /(?:^|[ („])(?:der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|im|in|am|an|zum|zur|vom|von|bis|unter|für|auf|mit|seit|ab|nach|vor|bei|beim|über|laut|gemäß|durch|aus|zu|um|als|wie|Punkt|Punkte|Punkten|Nr\.|Nummer|Ziffer|Ziffern|Abs\.|Art\.|Artikel|Buchstabe|§|ca\.)$/u;

/** Items of a list may be joined: `… zu ermitteln sowie` + `3. dem Stadtrat …`. */
const JOINING = /(?:^|[ („])(?:und|oder|sowie)$/;

function cannotEnd(text: string, inSequence: boolean): boolean {
  const end = text.slice(-20);
  return NEVER_LAST.test(end) || (!inSequence && JOINING.test(end));
}

/** Left of the text of the item that is open: no word of its text stands there. */
function isOutdented(state: State, line: BodyLine): boolean {
  const first = state.open[0]!;
  const second = state.open[1];
  const edge = state.marker === null ? first.line.left : first.textLeft;
  if (state.marker !== null && second !== undefined && second.line.left < edge - state.measure.tolerance)
    return false;
  return Math.abs(line.line.left - edge) > state.measure.tolerance * 2;
}

/** In the middle of a sentence only the next number of a list that is under way, or the first of one that goes on, counts. */
function followsInList(state: State, index: number, marker: Marker): boolean {
  if (marker.family === 'bullet') return !/[-–—*+o»]$/.test(marker.style) || state.seen.has(marker.style);
  if (marker.value === 1) return hasSuccessor(state, index, marker);
  return state.seen.get(marker.style) === marker.value - 1;
}

function hasSuccessor(state: State, index: number, marker: Marker): boolean {
  const end = Math.min(state.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    const other = state.lines[next]!.marker;
    if (other !== null && other.style === marker.style && other.value === marker.value + 1) return true;
  }
  return false;
}

/** Shapes that are more often something else need a list around them: `A. Müller`, `I. Quartal`, `o`, `18.3`. */
function isPlausible(state: State, index: number, marker: Marker): boolean {
  const known = state.seen.get(marker.style);
  switch (marker.family) {
    case 'alpha':
    case 'Alpha':
    case 'Roman':
    case 'roman': {
      const dotted = marker.style.endsWith('.') && !marker.style.includes('(');
      if (!dotted) return true;
      if (known !== undefined && marker.value > known) return marker.value <= known + MOST_LEFT_OUT;
      return marker.value === 1 && (hasSuccessor(state, index, marker) || leadsIn(state, index));
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
      return marker.value <= 60;
  }
}

/** `… geleistet` + `– und das trotz der Zusage`: a dash in the sentence that comes first in its line. */
function isDash(state: State, index: number, marker: Marker): boolean {
  const line = state.lines[index]!;
  const before = state.lines[index - 1];
  if (before === undefined || line.line.gap >= state.measure.gap || !/^bullet[-–—]$/.test(marker.style))
    return false;
  const behind = line.text.text.slice(marker.length);
  const edges = [before.line.left, before.textLeft];
  if (!edges.some((edge) => Math.abs(edge - line.line.left) <= state.measure.tolerance)) return false;
  return /^\p{Ll}/u.test(behind) && !/[.:;,?!]$/.test(before.text.text);
}

/** `-Wie viele …`: a hyphen without a space behind it. */
function tight(state: State, index: number): boolean {
  const line = state.lines[index]!;
  return line.marker?.length === 1 && line.text.text.length > 1;
}

/** Does the line before end with a colon? */
function leadsIn(state: State, index: number): boolean {
  return index > 0 && state.lines[index - 1]!.text.text.endsWith(':');
}

function hasTwin(state: State, index: number, marker: Marker): boolean {
  const end = Math.min(state.lines.length, index + LOOK_AHEAD);
  for (let next = index + 1; next < end; next++) {
    if (state.lines[next]!.marker?.style === marker.style) return true;
  }
  return false;
}
