/** Where a paragraph ends and the next begins: by space, edges, full lines, and what the words say. */

import { isCapital, isLetter, isSmall } from '../text/chars.ts';
import { isSalutation, isSeparator, startsSection } from '../text/german.ts';
import { endsSentence } from '../text/sentences.ts';
import { isSetRight, isSignature, isSigned, standsBelowNames } from './beginsSignature.ts';
import type { BodyLine } from './block.ts';
import { type BlockState, isParted } from './blockState.ts';
import { closingOf } from './closing.ts';
import { isFull, type Measure } from './measure.ts';
import { readSignatureName } from './signatureName.ts';

/** A list item goes on left of its own text by no more than this part of its hanging indent. */
const HANG_SHARE = 0.5;
/** Space between the rows of a table, in lines, beyond the usual. */
const TABLE_GAP = 1.2;
/** Below a line that ends early, this part of a paragraph's space is enough. */
const SHORT_LINE_GAP = 0.5;
/** A line of wrapped text that is this part of the full width and ends without a full stop goes on in the next. */
const LONG_LINE = 0.5;

/** Does a new block begin with this line, which has no list marker? */
export function beginsBlock(state: BlockState, index: number): boolean {
  const { layout, measure } = state;
  const line = state.lines[index]!;
  const before = state.lines[index - 1]!;
  const text = line.text.text;
  const beforeText = before.text.text;
  if (isBareMarker(state)) return false;
  if (isSalutation(beforeText) || isSalutation(state.open[0]!.text.text))
    return line.line.gap >= measure.gap || endsSalutation(beforeText, text);
  if (line.line.gap < measure.gap && !line.tabular && !before.tabular && cannotEnd(beforeText)) return false;
  if (text.length < 90 && standsBelowNames(text, beforeText) && isShort(measure, before)) return true;
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
  if (isSetRight(state, index)) return true;
  const ended = endsSentence(beforeText, text);
  if (startsSection(text) && (ended || !full)) return true;
  if (!full && isLeftOfText(state, line)) return true;
  if (isDedented(state, line, full) && !(full && !ended)) return true;
  const setInHere = measure.firstLineIndent !== null && line.line.left >= measure.firstLineIndent;
  // `… rund 42 Mio.` may end a sentence or not: above a line that is set in, in a line that had room, it does
  if (setInHere && (ended || (!full && /[.?!]$/.test(beforeText)))) return true;
  const setIn = measure.firstLineIndent !== null && state.open[0]!.line.left >= measure.firstLineIndent;
  if (setIn && state.marker === null) {
    return ended && (startsSection(text) || (!full && readSignatureName(text) !== null));
  }
  if (isIndentedStart(state, line, before) && (ended || !full)) return true;
  if (ended && isSigned(state, index)) return true;
  if (full || (measure.wrapped && !ended && before.line.right >= LONG_LINE * measure.right)) return false;
  if (/[-\u00ad]$/.test(layout.text.slice(before.line.start, before.line.end).trimEnd()) && isLetter(text)) {
    return false;
  }
  if (!ended && DIGIT_OR_PARAGRAPH.test(text)) return false;
  return ended || !(isSmall(text) || /^[(&–]/.test(text));
}

/** `… unterstützt die Stadt die Patinnen und`: no paragraph ends so. */
function cannotEnd(text: string): boolean {
  return / (?:und|oder|sowie|der|die|das|dem|den|des|ein|eine|einer|eines|einem|einen|im|zum|zur|vom)$/.test(
    text,
  );
}
const DIGIT_OR_PARAGRAPH = /^[\d§]/u;
const ENDS_OPEN = /[,;a-zß-ɏ]$/u;

/** A line of names or roles, not of running text. */
function isShort(measure: Measure, line: BodyLine): boolean {
  return line.line.right < LONG_LINE * measure.right || !measure.wrapped;
}

/** A number or bullet alone in its line: its text is in the next, even below a blank line. */
function isBareMarker(state: BlockState): boolean {
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
  return !(isSmall(text) || /(?:und|,)$/.test(before) || (text.length < 40 && /[,!]$/.test(text)));
}

/** A paragraph or question goes on over the page break unless its last line says that it is done. */
function goesOnOverPage(state: BlockState, index: number, full: boolean): boolean {
  const line = state.lines[index]!;
  const before = state.lines[index - 1]!;
  const text = line.text.text;
  if (line.tabular || before.tabular || startsSection(text)) return false;
  if (/[-\u00ad]$/.test(before.text.text)) return true;
  const heads = /:$/.test(text) && text.length < 60 && isCapital(text);
  if (heads || isSignature(state, index)) return false;
  // `a) saniert,` ends a page, and the item above its parts goes on: `und wer hat die Arbeiten ausgeführt?`
  if (!full && isLeftOfText(state, line)) return false;
  if (isSmall(text)) return true;
  const ended = endsSentence(before.text.text, text);
  if (!ended) return full || ENDS_OPEN.test(before.text.text);
  return full && line.line.page !== before.line.page && !isDedented(state, line, full);
}

/** Left of the open item's own text, where that item's lines hang: the item is over. */
function isDedented(state: BlockState, line: BodyLine, full: boolean): boolean {
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
function isLeftOfText(state: BlockState, line: BodyLine): boolean {
  const first = state.open[0]!;
  if (state.layout.unit === 'char' || state.marker === null) return false;
  return line.line.left < first.textLeft - state.measure.tolerance * 2;
}

/** Rows of a table without borders: their cells begin at the same edges. */
function sameColumns(state: BlockState, line: BodyLine, before: BodyLine): boolean {
  if (line.line.gap > TABLE_GAP || state.layout.unit === 'char') return false;
  const edges = before.line.segments.flatMap((segment) => [segment.left, segment.right]);
  const shared = line.line.segments.filter((segment) =>
    edges.some((edge) => Math.abs(edge - segment.left) <= 3 || Math.abs(edge - segment.right) <= 3),
  );
  return shared.length >= 2 && shared.length === line.line.segments.length;
}

/** A first line set in, below a line that is not. */
function isIndentedStart(state: BlockState, line: BodyLine, before: BodyLine): boolean {
  if (state.marker !== null && state.open.length === 1) return false;
  return line.line.left > before.line.left + state.measure.tolerance * 2;
}
