/**
 * How sure it is that a new block (paragraph, list item, line of a signature) begins with a line: evidence in log units,
 * positive for a beginning, negative for a line that goes on. Only the decoder decides; see `candidates.ts`.
 */

import { isSignatureLine, readSignatureName } from '../fields/signatureName.ts';
import type { BodyLine } from '../sheet/block.ts';
import { isOtherFont, type Sheet } from '../sheet/body.ts';
import { isFull, isNearlyFull, type TextWidth } from '../sheet/lineRoom.ts';
import { answerHeading, answerLabel } from '../words/answers.ts';
import { isCapital, isLetter, isSmall } from '../words/chars.ts';
import { BEGINS_WITH_DAY } from '../words/dates.ts';
import { isSalutation, isSeparator, startsSection } from '../words/german.ts';
import { joinOf } from '../words/joinLines.ts';
import { isContact } from '../words/opinion.ts';
import { isOnlySalutation } from '../words/salutation.ts';
import { endsSentence } from '../words/sentences.ts';
import {
  asksAnew,
  breaksDate,
  cannotEnd,
  endsClosing,
  endsSalutation,
  goesOnInMid,
  headsAlone,
  headsAnswer,
  headsPage,
  headsTopic,
  isAlone,
  officeGoesOn,
  partsQuotation,
} from './cutWords.ts';
import { LONG_TEXT } from './figures.ts';
import { isDedented, isLeftOfText, type Open } from './hanging.ts';
import { isDeputy, isSetRight, isSignature, isSigned, SIGNED, standsBelowNames } from './nameCuts.ts';
import { isNextRow, sameColumns } from './rowCuts.ts';
import { CUT } from './weights.ts';

/** Below a line that ends early, this part of a paragraph's space is enough. */
const SHORT_LINE_GAP = 0.5;
/** Lines: a full line whose sentence goes on ends no paragraph where so little space is below it. */
const BARELY = 0.3;
/** A line of wrapped text that is this part of the full width and ends without a full stop goes on. */
const LONG_LINE = 0.5;

/** What speaks for a block that begins with line `index`, which has no list marker, below line `before`. */
export function beginning(sheet: Sheet, before: BodyLine, index: number, open: Open): number {
  const { layout, measure } = sheet;
  const line = sheet.lines[index]!;
  const text = line.text.text;
  const beforeText = before.text.text;
  if (open.marked && open.count === 1 && isBareMarker(open.first)) {
    const named = line.line.gap >= measure.gap && readSignatureName(text) !== null;
    // `Frage 1` over `Antwort:`
    const labelled = answerLabel(text) === text.length;
    return named ? CUT.signed : labelled ? CUT.section : CUT.bareMarker;
  }
  const table = sheet.table.has(line.line.start);
  if (table && sheet.table.has(before.line.start)) return CUT.inTable;
  if (isOnlySalutation(beforeText) || isOnlySalutation(open.first.text.text)) {
    if (line.line.gap >= measure.gap) return CUT.space;
    return endsSalutation(beforeText, text) ? CUT.behindSalutation : CUT.inSalutation;
  }
  const full = isFull(layout, measure, before.line, line.line);
  const barely = layout.unit === 'pt' && line.line.gap < BARELY && full && !endsSentence(beforeText, text);
  const spaced = line.line.gap >= measure.gap && !barely;
  const goesOn = cannotEnd(beforeText) || breaksDate(beforeText, text) || officeGoesOn(beforeText, text);
  // a full line that ends with such a word has wide gaps because it is stretched
  if (!spaced && !line.tabular && (!before.tabular || full) && goesOn) return CUT.cannotEnd;
  if (isSeparator(text) || isSeparator(beforeText)) return CUT.separator;
  if (isCapital(text) && isContact(text) && isShortOrRole(measure, before)) return CUT.closing;
  // an address that the line's end breaks, a word that a slash or a hyphen parts
  if (!spaced && joinOf(beforeText, text) === 'direct') return CUT.hyphen;
  if (sheet.aside[index] === 'figure') return CUT.closing;
  if (text.length < 90 && standsBelowNames(text, beforeText) && isShortOrRole(measure, before))
    return CUT.closing;
  if (ENCLOSURE.test(text) && ENCLOSURE.test(beforeText)) return CUT.closing;
  if (NAMED_ENCLOSURE.test(text) && isSignatureLine(beforeText)) return CUT.closing;
  if (isSalutation(text)) return CUT.salutation;
  if (RESPONSIBLE_ROW.test(text) || QUOTED_ITEM.test(text)) return CUT.section;
  if (isAlone(beforeText)) return CUT.closing;
  // `Position   Plan   Ist 31.12.2016` over a row looks like a place with its day
  if (endsClosing(beforeText) && !(line.tabular && before.line.segments.length > 2)) return CUT.closing;
  if (table !== sheet.table.has(before.line.start)) return CUT.tableEdge;
  if (line.tabular && before.tabular && sameColumns(sheet, line, before)) return CUT.sameColumns;
  if (line.tabular !== before.tabular && !(full && breaksInList(beforeText)))
    return spaced ? CUT.space : CUT.columns;
  if (sheet.isParted(before, line) && line.tabular && isNextRow(sheet, line, before)) return CUT.sameColumns;
  if (sheet.isParted(before, line)) return cutOverPage(sheet, before, index, open, full);
  if (spaced) {
    const open = goesOnInMid(beforeText, text) || (line.line.gap < 2 && cannotEnd(beforeText));
    return open ? CUT.spaceInSentence : CUT.space;
  }
  if (!full && line.line.gap >= measure.gap * SHORT_LINE_GAP) return CUT.someSpace;
  if (line.tabular) return CUT.row;
  if (isSetRight(sheet, before, line)) return CUT.setRight;
  const ended = endsSentence(beforeText, text);
  if (startsAnswer(text) && (ended || !full || headsAnswer(beforeText, text))) return CUT.section;
  if (ended && isOtherFont(sheet, line.line) !== isOtherFont(sheet, before.line)) return CUT.otherFont;
  if (startsSection(text) && (ended || !full || headsAlone(beforeText, text))) return CUT.section;
  if (!full && headsTopic(beforeText, text)) return CUT.section;
  // a paragraph of one line may fill it because it is the longest of a short page
  const mayBeLongest = layout.unit === 'pt' && open.count === 1;
  if (partsQuotation(beforeText, text, open.first.text.text, full, mayBeLongest)) return CUT.section;
  if (!full && isLeftOfText(sheet, line, open)) return CUT.edge;
  if (isDedented(sheet, line, open, full) && !(full && !ended)) return CUT.edge;
  const setInHere = measure.firstLineIndent !== null && line.line.left >= measure.firstLineIndent;
  // `… rund 42 Mio.` may end a sentence or not: above a line that is set in, in a line that had room, it does; a heading ends, too
  if (setInHere && (ended || (!full && (/[.?!]$/.test(beforeText) || !open.marked)))) return CUT.setIn;
  const setIn = measure.firstLineIndent !== null && open.first.line.left >= measure.firstLineIndent;
  if (setIn && !open.marked) {
    const begins = ended && (startsSection(text) || (!full && readSignatureName(text) !== null));
    if (begins) return CUT.section;
    return ended ? CUT.notSetIn : CUT.full;
  }
  if (isIndentedStart(sheet, line, before, open) && (ended || !full)) return CUT.setIn;
  const mayEnd = ended || ADDRESS_END.test(beforeText.slice(-200));
  if (((mayEnd || beforeText.endsWith('.')) && isSigned(sheet, index)) || isDeputy(text)) return CUT.signed;
  if (isSmall(text) && OPEN_END.test(beforeText) && !SIGNED.test(text)) return CUT.midSentence;
  if (full && !ended) return CUT.full;
  if (full && isHeadingAlone(sheet, index)) return CUT.section;
  if (full) return measure.spaced && !asksAnew(beforeText, text) ? CUT.fullEnded : CUT.fullUneven;
  if (measure.wrapped && !ended && before.line.right >= LONG_LINE * measure.right) return CUT.full;
  if (/[-\u00ad]$/.test(layout.text.slice(before.line.start, before.line.end).trimEnd()) && isLetter(text)) {
    return CUT.hyphen;
  }
  if (BEGINS_WITH_DAY.test(text) && BEGINS_WITH_DAY.test(beforeText)) return CUT.closing;
  if (!ended && DIGIT_OR_PARAGRAPH.test(text)) return CUT.figure;
  if (ended) {
    const nearlyFull = before.line.right >= NEARLY_FULL * measure.right;
    if (measure.spaced && measure.wrapped && nearlyFull && !open.marked) return CUT.endedUnspaced;
    const wide = layout.unit === 'char' && before.line.right >= WIDE * measure.right;
    return wide || isNearlyFull(layout, measure, before.line, line.line) ? CUT.endedUneven : CUT.ended;
  }
  const isText = beforeText.length >= LONG_TEXT || (open.count >= RUNNING && !open.marked);
  if (isText && OPEN_END.test(beforeText) && !isSmall(text)) return CUT.openEnd;
  return isSmall(text) || /^[(&–]/.test(text) ? CUT.small : CUT.early;
}

/** `… an der Grenze. Schulschwimmen,`, a wide gap within it: running text that was stretched, and no row of a table. */
function breaksInList(text: string): boolean {
  return text.length >= LONG_TEXT && text.endsWith(',');
}

function startsAnswer(text: string): boolean {
  return answerLabel(text) > 0 || (answerHeading(text)?.length ?? 0) > 0;
}

/** Letters differ in width: of a line that is so full nobody can say that the next word had room; in columns of so wide a one. */
const NEARLY_FULL = 0.7;
const WIDE = 0.8;
/** An address of the web ends a sentence without a full stop. */
const ADDRESS_END = /(?:https?:\/\/|www\.)\S{1,190}$/i;

/** Below a page's end a line of so many may be. */
const PERHAPS_TEXT = 35;
/** `Anlage 2: Lageplan` below `Anlage 1: Fotos`: a list, whose lines may be as long as the full ones. */
const ENCLOSURE =
  /^(?:Anlage|Anhang|Anl\.) (?:(?:\d{1,2}|[IVX]{1,4}|[A-Z]) ?[:–-] ?\S|(?:\d{1,2}|[IVX]{1,4}) [A-ZÀ-Þ])/u;
/** `Anlage Terminplan`, below a name or a role. */
const NAMED_ENCLOSURE = /^Anlagen? [A-ZÀ-Þ][^.:;]{3,60}$/u;
/** A paragraph of so many lines is running text, however short its last line is. */
const RUNNING = 3;
/** Neither the end of a sentence nor of a list's item with its colon. */
const OPEN_END = /[A-Za-zÀ-ɏẞ\d,–]$/u;
const DIGIT_OR_PARAGRAPH = /^[\d§]/u;
const ENDS_OPEN = /[,;a-zß-ɏ]$/u;

/** The first item of a list that is quoted. */
const QUOTED_ITEM = /^[„"»]\(?1[.)] [A-ZÀ-Þa-zß-ɏ]/u;
/** The form's next row, which begins with a small letter: `federführende(r) Amt/FB`. */
const RESPONSIBLE_ROW = /^federführende?(?:\(r\)|r)? ?(?:Amt ?\/ ?F|FB ?\/ ?A)/iu;

/** A line of names or roles, not of running text. */
function isShortOrRole({ wrapped, right }: TextWidth, { line, text }: BodyLine): boolean {
  return !wrapped || line.right < LONG_LINE * right || isSignatureLine(text.text);
}

/** `Bauablauf` below a full line that ends a sentence, above the next: a sentence's last words have a full stop. */
function isHeadingAlone({ lines, measure }: Sheet, index: number): boolean {
  const { line, text } = lines[index]!;
  const next = lines[index + 1];
  if (next === undefined || line.right > HEADING_SHARE * measure.right || !HEADING.test(text.text))
    return false;
  const below = next.line.gap < measure.gap && isCapital(next.text.text);
  return below && next.text.text.length > text.text.length;
}

const HEADING = /^[A-ZÀ-Þ][A-Za-zÀ-ɏẞ -]{3,40}[a-zß-ɏ]$/u;
const HEADING_SHARE = 0.5;

/** A number or bullet alone in its line: its text is in the next, even below a blank line. */
function isBareMarker(first: BodyLine): boolean {
  return first.marker !== null && first.text.text.length <= first.marker.length;
}

/** A paragraph or question goes on over the page break unless its last line says that it is done. */
function cutOverPage(sheet: Sheet, before: BodyLine, index: number, open: Open, full: boolean): number {
  const line = sheet.lines[index]!;
  const text = line.text.text;
  const apart = isTextOnBothPages(before, line, open) ? CUT.pageBetween : CUT.newPage;
  if (line.tabular || before.tabular || startsSection(text)) return apart;
  if (/[-\u00ad]$/.test(before.text.text)) return CUT.overPage;
  const heads =
    (/:$/.test(text) && text.length < 60 && isCapital(text)) ||
    headsTopic(before.text.text, text) ||
    (standsAlone(sheet, index) && headsPage(before.text.text, text));
  if (heads || isSignature(sheet, before, index)) return apart;
  // `a) saniert,` ends a page, and the item above its parts goes on: `und wer hat die Arbeiten ausgeführt?`
  if (!full && isLeftOfText(sheet, line, open)) return apart;
  if (isSmall(text)) return CUT.overPage;
  if (endsSentence(before.text.text, text)) {
    const fills = full && line.line.page !== before.line.page && !isDedented(sheet, line, open, full);
    return fills ? CUT.overPageEnded : apart;
  }
  const long = before.line.right >= LONG_LINE * sheet.measure.right || /[,;]$/.test(before.text.text);
  return full || (long && ENDS_OPEN.test(before.text.text)) ? CUT.overPage : apart;
}

/** Does a paragraph begin below the line? */
function standsAlone({ lines, measure }: Sheet, index: number): boolean {
  return (lines[index + 1]?.line.gap ?? 0) >= measure.gap;
}

/** A sentence ends a page in running text, and another begins the next one: whether the paragraph ends there, too, nothing shows. */
function isTextOnBothPages(before: BodyLine, { line, text, marker }: BodyLine, open: Open): boolean {
  const above = !open.marked && (open.count > 1 || before.text.text.length >= LONG_TEXT);
  const below = marker === null && text.text.length >= PERHAPS_TEXT && isCapital(text.text);
  return above && below && line.gap === 0 && endsSentence(before.text.text, text.text);
}

/** A first line set in, below a line that is not. */
function isIndentedStart(sheet: Sheet, line: BodyLine, before: BodyLine, open: Open): boolean {
  if (open.marked && open.count === 1) return false;
  return line.line.left > before.line.left + sheet.measure.tolerance * 2;
}
