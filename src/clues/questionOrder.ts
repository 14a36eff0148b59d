/** Where an item stands among the questions and lists of its text. */

import type { BodyLine } from '../sheet/block.ts';
import type { Sheet } from '../sheet/body.ts';
import type { Marker } from '../sheet/marker.ts';
import { answerLead } from '../words/opinion.ts';
import { asksForSomething } from '../words/questionStart.ts';
import type { Facts } from './clue.ts';

/** The question before is looked for so many lines above. */
const LOOK_BACK = 120;
/** So many lines a question runs on at most. */
const LONGEST_QUESTION = 8;

/** Does the item that begins with line `index` ask? */
function asks({ sheet }: Facts, index: number): boolean {
  const first = sheet.lines[index]!;
  if (first.marker?.style === 'Frage') return true;
  if (asksForSomething(first.text.text.slice(first.marker?.length ?? 0))) return true;
  for (let line = index; line < Math.min(sheet.lines.length, index + LONGEST_QUESTION); line++) {
    const { text, marker, line: printed } = sheet.lines[line]!;
    if (line > index && (marker !== null || printed.gap >= sheet.measure.gap)) return false;
    if (QUESTION_END.test(text.text)) return true;
    if (/[.!]$/.test(text.text)) return false;
  }
  return false;
}

/** Is the list that the item stands in an enumeration of the text, below a line that ends with a colon? */
export function isBelowColon({ sheet, block: { marker }, start }: Facts): boolean {
  if (marker === null) return false;
  for (let index = start; index > 0; index--) {
    const item = sheet.lines[index]!;
    const before = sheet.lines[index - 1]!;
    const inItem = item.marker === null && item.line.gap < sheet.measure.gap;
    if (!inItem && item.marker?.style !== marker.style) return false;
    if (item.marker !== null && isSetIn(sheet, item, start)) return false;
    // `3.` above `2.`: another list, which was over
    if (index < start && item.marker !== null && item.marker.value > marker.value) return false;
    if (before.marker === null && /:$/.test(before.text.text))
      return (
        !isAnsweredQuestion(sheet, index) &&
        !/frag|antwort|stellung/i.test(before.text.text) &&
        answerLead(before.text.text) === 0 &&
        before.text.text.length > 12
      );
  }
  return false;
}

/** Of a list within an item, which the item at `start` is not of. */
function isSetIn({ lines, measure }: Sheet, { line }: BodyLine, start: number): boolean {
  const own = lines[start]!.line;
  return line.page === own.page && line.left > own.left + measure.tolerance;
}

/** `2.` behind `1.`, `2a)` behind `1)`, `3)` behind `2b)`. */
function comesNext(before: Marker, marker: Marker): boolean {
  if (before.style === marker.style && before.value === marker.value - 1) return true;
  if (before.of === undefined && marker.of === undefined) return false;
  const item = ({ of, value }: Marker) => (of === undefined ? value : Number(of.item));
  return item(before) === item(marker) - 1 && (marker.of === undefined || marker.value === 1);
}

/** Follows the block's number that of a question above? */
export function followsQuestion(facts: Facts): boolean {
  const { marker } = facts.block;
  if (marker === null || (marker.value < 2 && marker.of === undefined) || isBelowColon(facts)) return false;
  for (let line = facts.start - 1; line >= Math.max(0, facts.start - LOOK_BACK); line--) {
    const before = facts.sheet.lines[line]!.marker;
    if (before === null || isSetIn(facts.sheet, facts.sheet.lines[line]!, facts.start)) continue;
    if (comesNext(before, marker)) return asks(facts, line);
  }
  return false;
}

/** `a) nördlich der Brücke` right below `2. Wie viele Mängel gibt es?` */
export function isBelowQuestion({ sheet, block, start, ...facts }: Facts): boolean {
  if (block.marker === null || block.gap >= sheet.measure.gap) return false;
  const { family } = block.marker;
  if (family !== 'alpha' && family !== 'bullet' && family !== 'decimal') return false;
  for (let line = start - 1; line >= Math.max(0, start - LONGEST_QUESTION * 2); line--) {
    const { marker, line: printed, text } = sheet.lines[line]!;
    if (marker !== null && marker.family !== family) return asks({ sheet, block, start, ...facts }, line);
    if (marker === null && (/[.!]$/.test(text.text) || /[.?!]$/.test(sheet.lines[line - 1]?.text.text ?? '')))
      return false;
    if (printed.gap >= sheet.measure.gap || line === 0)
      return marker === null && asks({ sheet, block, start, ...facts }, line);
  }
  return false;
}

/** Does a question begin with the line of this index, and behind it something that asks nothing: its answer? */
export function isAnsweredQuestion({ lines, measure }: Sheet, index: number): boolean {
  let end = index;
  while (
    end < Math.min(lines.length, index + LONGEST_QUESTION) &&
    !QUESTION_END.test(lines[end]!.text.text)
  ) {
    const next = lines[end + 1];
    if (next === undefined || next.marker !== null || next.line.gap >= measure.gap) return false;
    end++;
  }
  const first = lines[end + 1];
  if (first === undefined || end >= index + LONGEST_QUESTION || first.marker !== null) return false;
  for (let line = end + 1; line < Math.min(lines.length, end + LONGEST_QUESTION); line++) {
    const { text, marker, line: printed } = lines[line]!;
    if (line > end + 1 && (marker !== null || printed.gap >= measure.gap)) return true;
    if (QUESTION_END.test(text.text)) return false;
  }
  return true;
}

const QUESTION_END = /\?["“”»)]{0,2}$/u;
